"""Printer bytes read back: what the paper will really say, taken from the bytes themselves.

Reads exactly the commands that `escpos.render` writes; anything else is a bug and raises
ValueError. Previews, e-mailed pictures and the demo's check of the paper stand on it.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.documents.domain.layout import CodeKind, Style
from pos_app.documents.domain.symbology import GS1_SEPARATOR
from pos_app.documents.renderers.raster import Raster

_STYLES = {0x00: Style.PLAIN, 0x08: Style.BOLD, 0x18: Style.TALL, 0x38: Style.LARGE}
_BARCODES = {67: CodeKind.EAN13, 68: CodeKind.EAN8, 69: CodeKind.CODE39, 73: CodeKind.CODE128}


class PrintedLine(msgspec.Struct, frozen=True):
    """A line of text as it stands on the paper."""

    text: str
    style: Style


class PrintedCode(msgspec.Struct, frozen=True):
    """A code that the printer draws itself."""

    kind: CodeKind
    data: str


class PrintedCut(msgspec.Struct, frozen=True):
    """Where the paper is cut."""


Printed = PrintedLine | PrintedCode | PrintedCut | Raster


def read_back(job: bytes, profile: PrinterProfile) -> list[Printed]:
    """Everything that `job` puts on paper, in order."""
    return _Reader(job, profile).read()


def as_text(printed: list[Printed], columns: int) -> str:
    """The paper as text: pictures and codes are named in brackets."""
    lines = [_shown(one, columns) for one in printed if not isinstance(one, PrintedCut)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _shown(one: Printed, columns: int) -> str:
    if isinstance(one, PrintedLine):
        if one.style is not Style.LARGE:
            return one.text
        words = one.text.lstrip(" ")
        # Two columns per letter on paper, one here: the words stay where their middle is.
        return " " * (2 * (len(one.text) - len(words)) + len(words) // 2) + words
    if isinstance(one, PrintedCode):
        return f"[{one.kind} {one.data}]".center(columns).rstrip()
    assert isinstance(one, Raster)
    return f"[picture {one.width} x {one.rows}]".center(columns).rstrip()


class _Reader:
    """A printer's state while it works off a job."""

    def __init__(self, job: bytes, profile: PrinterProfile) -> None:
        self._job = job
        self._at = 0
        self._codecs = {page.number: page.codec for page in profile.code_pages}
        self._codec = "ascii"
        self._style = Style.PLAIN
        self._line = ""
        self._qr = b""
        self._printed: list[Printed] = []
        self._commands: dict[bytes, Callable[[], None]] = {
            b"\x1b@": self._reset,
            b"\x1b!": self._change_style,
            b"\x1bt": self._change_page,
            b"\x1ba": self._skip_one,
            b"\x1bd": self._feed,
            b"\x1dV": self._cut,
            b"\x1dv": self._raster,
            b"\x1dk": self._barcode,
            b"\x1d(": self._qr_code,
            b"\x1dh": self._skip_one,
            b"\x1dw": self._skip_one,
            b"\x1dH": self._skip_one,
        }

    def read(self) -> list[Printed]:
        """The whole job."""
        while self._at < len(self._job):
            byte = self._job[self._at]
            if byte in (0x1B, 0x1D):
                name = self._take(2)
                if name not in self._commands:
                    raise ValueError(f"unknown command {name.hex()} at byte {self._at - 2}")
                self._commands[name]()
            elif byte == 0x0A:
                self._at += 1
                self._end_line()
            else:
                self._text()
        if self._line:
            self._end_line()
        return self._printed

    def _take(self, count: int) -> bytes:
        taken = self._job[self._at : self._at + count]
        if len(taken) < count:
            raise ValueError("the job ends within a command")
        self._at += count
        return taken

    def _text(self) -> None:
        end = self._at
        while end < len(self._job) and self._job[end] >= 0x20:
            end += 1
        if end == self._at:
            raise ValueError(f"control byte {self._job[end]:02x} at byte {end}")
        self._line += self._take(end - self._at).decode(self._codec)

    def _end_line(self) -> None:
        self._printed.append(PrintedLine(self._line, self._style))
        self._line = ""

    def _reset(self) -> None:
        self._style, self._codec = Style.PLAIN, "ascii"

    def _skip_one(self) -> None:
        self._take(1)

    def _change_style(self) -> None:
        self._style = _STYLES[self._take(1)[0]]

    def _change_page(self) -> None:
        self._codec = self._codecs[self._take(1)[0]]

    def _feed(self) -> None:
        self._printed += [PrintedLine("", Style.PLAIN)] * self._take(1)[0]

    def _cut(self) -> None:
        self._take(1)
        self._printed.append(PrintedCut())

    def _raster(self) -> None:
        head = self._take(6)
        width, rows = int.from_bytes(head[2:4], "little"), int.from_bytes(head[4:6], "little")
        self._printed.append(Raster(width, rows, self._take(width * rows)))

    def _barcode(self) -> None:
        form, length = self._take(2)
        kind, data = _BARCODES[form], self._take(length).decode("ascii")
        if kind is CodeKind.CODE128:
            kind = CodeKind.GS1_128 if data.startswith("{B{1") else kind
            data = data.removeprefix("{B").removeprefix("{1")
            data = data.replace("{1", GS1_SEPARATOR).replace("{{", "{")
        self._printed.append(PrintedCode(kind, data))

    def _qr_code(self) -> None:
        head = self._take(3)
        function = self._take(int.from_bytes(head[1:3], "little"))
        if function[:3] == b"1P0":
            self._qr = function[3:]
        elif function == b"1Q0":
            self._printed.append(PrintedCode(CodeKind.QR, self._qr.decode()))
