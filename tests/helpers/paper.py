"""ESC/POS bytes back to paper, by the printers' reference and not by our own preview.

Every byte must belong to a command in the table or be printable text; anything else fails. Shares
no code with `pos_app`: what it reads is what a printer would do.
Reference: https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Length = Callable[[bytes], int]


def _low_high(rest: bytes) -> int:
    return 2 + rest[0] + 256 * rest[1]


def _raster_length(rest: bytes) -> int:
    return 5 + (rest[1] + 256 * rest[2]) * (rest[3] + 256 * rest[4])


def _barcode_length(rest: bytes) -> int:
    return 2 + rest[1] if rest[0] >= 65 else rest.index(0) + 1


def _cut_length(rest: bytes) -> int:
    return 1 if rest[0] in (0, 1, 48, 49) else 2


# What follows each command: so many bytes, or as many as the bytes themselves say.
_COMMANDS: dict[bytes, int | Length] = {
    b"\x1b@": 0,
    b"\x1b!": 1,
    b"\x1ba": 1,
    b"\x1bd": 1,
    b"\x1bt": 1,
    b"\x1bp": 3,
    b"\x1dH": 1,
    b"\x1dh": 1,
    b"\x1dw": 1,
    b"\x1dV": _cut_length,
    b"\x1dk": _barcode_length,
    b"\x1dv0": _raster_length,
    b"\x1d(k": _low_high,
    b"\x1d(L": _low_high,
    b"\x10\x04": 1,
    b"\x10\x05": 1,
    b"\x10\x14": 3,
}
_STYLE_BITS = {"bold": 0x08, "tall": 0x10, "wide": 0x20}


@dataclass(frozen=True)
class Command:
    """One command: its name's bytes, where it stands, and everything after its name."""

    name: bytes
    at: int
    rest: bytes


@dataclass(frozen=True)
class TextRun:
    """Text bytes between commands, without line feeds."""

    at: int
    text: bytes


@dataclass(frozen=True)
class LineFeed:
    """The end of a line."""

    at: int


Token = Command | TextRun | LineFeed


def tokens(job: bytes) -> list[Token]:
    """The whole job as commands, text and line feeds; AssertionError on any other byte."""
    found: list[Token] = []
    at = 0
    while at < len(job):
        byte = job[at]
        if byte == 0x0A:
            found.append(LineFeed(at))
            at += 1
        elif byte >= 0x20 and byte != 0x7F:
            end = at
            while end < len(job) and job[end] >= 0x20 and job[end] != 0x7F:
                end += 1
            found.append(TextRun(at, job[at:end]))
            at = end
        else:
            command = _command(job, at)
            found.append(command)
            at += len(command.name) + len(command.rest)
    return found


def _command(job: bytes, at: int) -> Command:
    for size in (3, 2):
        name = job[at : at + size]
        if name in _COMMANDS:
            length = _COMMANDS[name]
            rest = job[at + size :]
            count = length if isinstance(length, int) else length(rest)
            assert len(rest) >= count, f"{name!r} at {at} is cut short"
            return Command(name, at, rest[:count])
    raise AssertionError(
        f"byte {job[at]:02x} at {at} starts no known command: {job[at : at + 8]!r}"
    )


@dataclass(frozen=True)
class PaperLine:
    """One line of text and the print mode it was printed in."""

    text: str
    bold: bool = False
    tall: bool = False
    wide: bool = False

    @property
    def cells(self) -> int:
        """Columns it takes, when all its characters are narrow."""
        return len(self.text) * (2 if self.wide else 1)


@dataclass(frozen=True)
class Dots:
    """A picture on the paper: rows of 0 and 1."""

    rows: tuple[str, ...]


@dataclass(frozen=True)
class DrawnCode:
    """A code that the printer draws: `kind` is its number in GS k, or "qr"."""

    kind: str
    data: bytes
    module: int


@dataclass(frozen=True)
class Paper:
    """What came out of the printer."""

    lines: tuple[PaperLine, ...]
    pictures: tuple[Dots, ...]
    codes: tuple[DrawnCode, ...]
    cuts: int
    kicks: int
    mode_at_end: int
    align_at_end: int

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(line.text for line in self.lines)


def print_out(job: bytes, pages: Mapping[int, str]) -> Paper:
    """The paper of a job, on a printer whose ESC t pages are tables of Python's codecs."""
    printer = _Printer(pages)
    for token in tokens(job):
        printer.take(token)
    return printer.paper()


class _Printer:
    def __init__(self, pages: Mapping[int, str]) -> None:
        self.pages = pages
        self.codec = "ascii"
        self.mode = self.align = self.module = self.cuts = self.kicks = 0
        self.pending = ""
        self.stored = b""
        self.lines: list[PaperLine] = []
        self.pictures: list[Dots] = []
        self.codes: list[DrawnCode] = []

    def paper(self) -> Paper:
        assert not self.pending, f"text was left without a line feed: {self.pending!r}"
        return Paper(
            tuple(self.lines),
            tuple(self.pictures),
            tuple(self.codes),
            self.cuts,
            self.kicks,
            self.mode,
            self.align,
        )

    def take(self, token: Token) -> None:
        if isinstance(token, TextRun):
            self.pending += token.text.decode(self.codec)
        elif isinstance(token, LineFeed):
            flags = {name: bool(self.mode & bit) for name, bit in _STYLE_BITS.items()}
            self.lines.append(PaperLine(self.pending, **flags))
            self.pending = ""
        else:
            self.obey(token.name, token.rest)

    def obey(self, name: bytes, rest: bytes) -> None:
        obeyed: dict[bytes, Callable[[bytes], object]] = {
            b"\x1b@": self.reset,
            b"\x1b!": lambda rest: setattr(self, "mode", rest[0]),
            b"\x1ba": lambda rest: setattr(self, "align", rest[0]),
            b"\x1bt": lambda rest: setattr(self, "codec", self.pages[rest[0]]),
            b"\x1bd": lambda rest: self.lines.extend([PaperLine("")] * rest[0]),
            b"\x1dw": lambda rest: setattr(self, "module", rest[0]),
            b"\x1dv0": lambda rest: self.pictures.append(_dots(rest)),
            b"\x1dk": lambda rest: self.codes.append(
                DrawnCode(str(rest[0]), rest[2:], self.module)
            ),
            b"\x1d(k": lambda rest: self.two_dimensional(rest[2:]),
            b"\x1dV": lambda _: setattr(self, "cuts", self.cuts + 1),
            b"\x1bp": lambda _: setattr(self, "kicks", self.kicks + 1),
            b"\x10\x14": lambda _: setattr(self, "kicks", self.kicks + 1),
        }
        if name in obeyed:
            obeyed[name](rest)

    def reset(self, _rest: bytes) -> None:
        self.mode = self.align = 0
        self.codec = "ascii"

    def two_dimensional(self, function: bytes) -> None:
        number, arguments = function[1], function[2:]
        if number == 67:
            self.module = arguments[0]
        elif number == 80:
            self.stored = arguments[1:]
        elif number == 81:
            self.codes.append(DrawnCode("qr", self.stored, self.module))


def _dots(rest: bytes) -> Dots:
    width = rest[1] + 256 * rest[2]
    data = rest[5:]
    rows = (data[n : n + width] for n in range(0, len(data), width))
    return Dots(tuple("".join(f"{byte:08b}" for byte in row) for row in rows))
