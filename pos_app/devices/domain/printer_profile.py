"""What one model of receipt printer can do: everything a renderer or a driver must know of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any, NamedTuple

from pos_app.kernel.errors import BadInput

_ENCODING = re.compile(r"auto|raster|page:\d{1,3}")
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


class Cut(StrEnum):
    """How the printer cuts paper."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


class CodePage(NamedTuple):
    """The printer's page number (`ESC t number`) and the Python codec of the same table."""

    number: int
    codec: str


@dataclass(frozen=True, slots=True)
class Features:
    """What the printer does itself; the rest is drawn, or left out."""

    cut: Cut = Cut.NONE
    native_qr: bool = False
    native_barcodes: bool = False
    raster: bool = True
    rows_per_strip: int = 256


@dataclass(frozen=True, slots=True)
class DrawerPulse:
    """The connector pin the drawer hangs on, and the pulse that opens it."""

    pin: int = 2
    on_ms: int = 100
    off_ms: int = 100
    realtime: bool = False
    """The printer knows DLE DC4, which opens the drawer even while paper is out."""


@dataclass(frozen=True, slots=True)
class StatusSupport:
    """Which questions the printer answers. None: not known yet, the driver finds out."""

    dle_eot: bool | None = None
    gs_r: bool | None = None
    asb: bool = False


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """A printer as the shop set it up. `columns_a/b`: characters per line in font A and B."""

    id: str
    name: str
    columns_a: int
    columns_b: int
    dots: int
    dpi: int
    code_pages: tuple[CodePage, ...]
    """In the order in which they are tried; the first is the one after a reset."""
    features: Features = field(default_factory=Features)
    drawer: DrawerPulse = field(default_factory=DrawerPulse)
    status: StatusSupport = field(default_factory=StatusSupport)
    chunk_bytes: int = 4096
    strip_delay_ms: int = 0
    """A rest after every chunk, for printers that lose data when images come too fast."""
    feed_before_cut: int = 4
    encoding: str = "auto"
    """`auto`, `raster` (draw everything) or `page:N` (text in code page N only)."""
    source: str = ""

    @property
    def columns(self) -> int:
        """Characters on a line of the normal font."""
        return self.columns_a

    @property
    def fixed_page(self) -> CodePage | None:
        """The only code page to be used, when the shop has fixed one."""
        if not self.encoding.startswith("page:"):
            return None
        number = int(self.encoding.removeprefix("page:"))
        return next(page for page in self.code_pages if page.number == number)

    def with_status(self, status: StatusSupport) -> PrinterProfile:
        """This profile after the driver learned what the printer answers."""
        return replace(self, status=status)


def profile_from(data: Mapping[str, Any]) -> PrinterProfile:
    """The profile of a JSON object; `BadInput` says what is wrong with it."""
    try:
        profile = PrinterProfile(
            **{
                **data,
                "code_pages": tuple(CodePage(int(n), str(c)) for n, c in data["code_pages"]),
                "features": _features(data.get("features", {})),
                "drawer": DrawerPulse(**data.get("drawer", {})),
                "status": StatusSupport(**data.get("status", {})),
            }
        )
    except KeyError as missing:
        raise _bad(f"{missing} is missing") from None
    except (TypeError, ValueError) as wrong:
        raise _bad(str(wrong)) from None
    _check(profile)
    return profile


def profile_as_json(profile: PrinterProfile) -> dict[str, Any]:
    """The JSON object that `profile_from` reads back."""
    data = asdict(profile)
    data["code_pages"] = [[page.number, page.codec] for page in profile.code_pages]
    return data


def _features(data: Mapping[str, Any]) -> Features:
    return Features(**{**data, "cut": Cut(data.get("cut", "none"))})


def _check(profile: PrinterProfile) -> None:
    for name, low, high in _RANGES:
        value = getattr(profile, name)
        if type(value) is not int or not low <= value <= high:
            raise _bad(f"{name} must be a whole number from {low} to {high}")
    if not _ID.fullmatch(profile.id) or not profile.name.strip():
        raise _bad("it needs an id of small letters, digits and dashes, and a name")
    if not _ENCODING.fullmatch(profile.encoding):
        raise _bad("encoding must be auto, raster or page:NUMBER")
    _check_parts(profile)
    _check_pages(profile)


_RANGES = (
    ("columns_a", 16, 96),
    ("columns_b", 16, 128),
    ("dots", 128, 2048),
    ("dpi", 60, 600),
    ("chunk_bytes", 64, 4096),
    ("strip_delay_ms", 0, 2000),
    ("feed_before_cut", 0, 20),
)


def _check_parts(profile: PrinterProfile) -> None:
    drawer = profile.drawer
    if drawer.pin not in (2, 5) or not (0 < drawer.on_ms <= 510 and 0 < drawer.off_ms <= 510):
        raise _bad("a drawer hangs on pin 2 or 5, with pulses of 2 to 510 ms")
    if not 8 <= profile.features.rows_per_strip <= 2048:
        raise _bad("rows_per_strip must be from 8 to 2048")


def _check_pages(profile: PrinterProfile) -> None:
    if not profile.code_pages:
        raise _bad("it lists no code page")
    for page in profile.code_pages:
        if not 0 <= page.number <= 255 or not _is_text_codec(page.codec):
            raise _bad(f"code page {page.number} ({page.codec}) is not known")
    numbers = {page.number for page in profile.code_pages}
    if profile.encoding.startswith("page:") and int(profile.encoding[5:]) not in numbers:
        raise _bad(f"{profile.encoding} is not among its code pages")


def _is_text_codec(name: str) -> bool:
    """One byte a character, ASCII as it is: what ESC t can select."""
    try:
        one_each = len(bytes(range(256)).decode(name, "replace")) == 256
        return one_each and len("é".encode(name, "replace")) == 1 and "A".encode(name) == b"A"
    except (LookupError, UnicodeError):
        return False


def _bad(why: str) -> BadInput:
    return BadInput(what="The printer profile", why=why)
