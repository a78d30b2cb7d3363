"""What stands on an emulated printer's paper: lines, codes and pictures, cuts and drawer kicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from wcwidth import wcswidth

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.emulators.escpos_reader import Command

CUT_MARK = "- - - - - - - -"
_LINEAR = ("UPC-A", "UPC-E", "EAN13", "EAN8", "CODE39", "ITF", "CODABAR", "CODE93", "CODE128")


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture of `width` x `height` dots, one bit a dot, rows padded to whole bytes."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Kick:
    """A pulse on a drawer's pin."""

    pin: int
    on_ms: int
    off_ms: int


@dataclass(frozen=True, slots=True)
class Code:
    """A barcode or a two-dimensional code the printer drew itself."""

    kind: str
    text: str


@dataclass
class Paper:
    """The roll. `apply` prints one command after another, as the printer would."""

    profile: PrinterProfile
    lines: list[str] = field(default_factory=list)
    receipts: list[str] = field(default_factory=list)
    """The text of each piece that was cut off."""
    kicks: list[Kick] = field(default_factory=list)
    rasters: list[Raster] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)
    cuts: int = 0
    wrapped: int = 0
    """How often a line was too long for the paper."""
    unknown: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._piece_from = 0
        self._line = ""
        self._stored = b""
        self._reset()

    def text(self) -> str:
        """Everything on the roll, the unfinished line included."""
        return "\n".join([*self.lines, *([self._line] if self._line else [])])

    def forget_unfinished(self) -> None:
        """The power failed: what was not on paper yet is gone, and so are all settings."""
        self._line, self._stored = "", b""
        self._reset()

    def apply(self, command: Command) -> None:
        """Print one command."""
        act = _ACTS.get(command.name)
        if act is not None:
            act(self, command.data)
        elif command.name.startswith(("unknown", "control")):
            self.unknown.append(command.name)

    def _reset(self) -> None:
        self._codec = self.profile.code_pages[0].codec
        self._align = 0
        self._wide = 1
        self._columns = self.profile.columns_a

    def _print(self, data: bytes) -> None:
        for character in data.decode(self._codec, "replace"):
            grown = self._line + character
            if self._cells(grown) * self._wide > self._columns:
                self.wrapped += 1
                self._end_line()
                grown = character
            self._line = grown

    def _cells(self, text: str) -> int:
        return max(0, wcswidth(text))

    def _end_line(self) -> None:
        room = max(0, self._columns - self._cells(self._line) * self._wide)
        indent = {1: room // 2, 2: room}.get(self._align, 0)
        self.lines.append((" " * indent + self._line).rstrip())
        self._line = ""

    def _picture(self, name: str) -> None:
        if self._line:
            self._end_line()
        self._line = name
        self._end_line()

    def _feed(self, data: bytes) -> None:
        if self._line:
            self._end_line()

    def _feed_lines(self, data: bytes) -> None:
        self._end_line()
        self.lines += [""] * (data[0] - 1)

    def _cut(self, data: bytes) -> None:
        self._feed(data)
        self.cuts += 1
        piece = "\n".join(self.lines[self._piece_from :]).strip("\n")
        self.receipts.append(piece)
        self.lines.append(CUT_MARK)
        self._piece_from = len(self.lines)

    def _page(self, data: bytes) -> None:
        codecs = {page.number: page.codec for page in self.profile.code_pages}
        # A page the printer does not have shows as it does in a shop: as wrong letters.
        self._codec = codecs.get(data[0], "cp437")

    def _mode(self, data: bytes) -> None:
        self._wide = 2 if data[0] & 0x20 else 1
        self._font(bytes((data[0] & 1,)))

    def _font(self, data: bytes) -> None:
        small = data[0] in (1, 49)
        self._columns = self.profile.columns_b if small else self.profile.columns_a

    def _size(self, data: bytes) -> None:
        self._wide = (data[0] >> 4) + 1

    def _set_align(self, data: bytes) -> None:
        self._align = data[0] % 48 if data[0] >= 48 else data[0]

    def _kick(self, data: bytes) -> None:
        pin = 2 if data[0] in (0, 48) else 5
        self.kicks.append(Kick(pin, data[1] * 2, data[2] * 2))

    def _raster(self, data: bytes) -> None:
        across = data[2] + 256 * data[3]
        self._keep(Raster(across * 8, data[4] + 256 * data[5], data[6:]))

    def _keep(self, raster: Raster) -> None:
        self.rasters.append(raster)
        self._picture(f"[picture {raster.width} x {raster.height}]")

    def _columns_image(self, data: bytes) -> None:
        high = 24 if data[0] in (32, 33) else 8
        self._line += f"[strip {data[1] + 256 * data[2]} x {high}]"

    def _barcode(self, data: bytes) -> None:
        kind = data[0] if data[0] <= 6 else data[0] - 65
        name = _LINEAR[kind] if kind < len(_LINEAR) else f"code {data[0]}"
        body = data[1:-1] if data[0] <= 6 else data[2:]
        self._code(name, _code128(body) if name == "CODE128" else body.decode("latin-1"))

    def _code(self, kind: str, text: str) -> None:
        self.codes.append(Code(kind, text))
        self._picture(f"[{kind} {text}]")

    def _function(self, data: bytes) -> None:
        """GS ( k: codes in two dimensions; GS ( L: pictures that are first stored, then printed."""
        family, body = chr(data[0]), data[3:]
        function = body[1] if len(body) > 1 else 0
        if family == "k" and function == 80:
            self._stored = body[3:]
        elif family == "k" and function == 81:
            kind = {48: "PDF417", 49: "QR"}.get(body[0], f"code {body[0]}")
            self._code(kind, self._stored.decode("utf-8", "replace"))
        elif family == "L":
            self._graphics(body)

    def _graphics(self, body: bytes) -> None:
        """m fn ...: 112 stores a bx by c xL xH yL yH and the dots; 50 prints them."""
        if body[1] == 112:
            self._stored = body[6:]
        elif body[1] in (2, 50) and len(self._stored) >= 4:
            across, down = (int.from_bytes(self._stored[n : n + 2], "little") for n in (0, 2))
            self._keep(Raster(across, down, self._stored[4:]))


def _code128(body: bytes) -> str:
    """The text of a code 128 as it is told to the printer: `{B` text, `{C` pairs, `{1` FNC1."""
    text, pairs, at = "", False, 0
    while at < len(body):
        if body[at : at + 1] == b"{" and at + 1 < len(body):
            switch, at = body[at + 1], at + 2
            pairs = switch == 0x43 if switch in b"ABC" else pairs
            text += {0x31: "\x1d", 0x7B: "{"}.get(switch, "")
            continue
        text += f"{body[at]:02d}" if pairs else chr(body[at])
        at += 1
    return text


_ACTS: dict[str, Callable[[Paper, bytes], None]] = {
    "text": Paper._print,
    "LF": lambda paper, data: paper._end_line(),
    "FF": Paper._feed,
    "HT": lambda paper, data: paper._print(b" " * (8 - len(paper._line) % 8)),
    "ESC @": lambda paper, data: paper._reset(),
    "ESC t": Paper._page,
    "ESC !": Paper._mode,
    "ESC M": Paper._font,
    "ESC a": Paper._set_align,
    "ESC d": Paper._feed_lines,
    "ESC J": Paper._feed,
    "ESC p": Paper._kick,
    "ESC i": Paper._cut,
    "ESC m": Paper._cut,
    "ESC *": Paper._columns_image,
    "GS !": Paper._size,
    "GS V": Paper._cut,
    "GS v": Paper._raster,
    "GS k": Paper._barcode,
    "GS (": Paper._function,
    "GS 8": lambda paper, data: paper._graphics(data[5:]),
}
