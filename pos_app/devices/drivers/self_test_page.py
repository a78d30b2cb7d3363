"""The page that shows what a printer can do, so that its profile can be put right.

Written in plain ESC/POS, away from the renderer: it must come out even when the profile is wrong.
"""

from __future__ import annotations

from pos_app.devices.domain import escpos
from pos_app.devices.domain.printer_profile import CodePage, Cut, PrinterProfile

SAMPLE = "é € £ ñ Ж ğ ł"
_FONT_A, _FONT_B = b"\x1bM\x00", b"\x1bM\x01"
_STRIP_ROWS = (24, 96)


def self_test_page(profile: PrinterProfile) -> bytes:
    """Rulers, code pages, a picture as wide as the paper, a QR code if there is one, and a cut."""
    parts = [
        escpos.INIT,
        _line("PRINTER TEST"),
        _line(f"{profile.id}  {profile.dots} dots"),
        _rulers(profile),
        _line("Which lines are right?"),
        *(_page(page) for page in profile.code_pages),
        b"\x1bt\x00",
        *_pictures(profile),
        _qr("TEST 123") if profile.features.native_qr else b"",
        _line("End of the test page"),
        b"\x1bd" + bytes((profile.feed_before_cut,)),
        {Cut.FULL: b"\x1dV\x00", Cut.PARTIAL: b"\x1dV\x01", Cut.NONE: b""}[profile.features.cut],
    ]
    return b"".join(parts)


def _line(text: str) -> bytes:
    return text.encode("ascii", "replace") + b"\n"


def _rulers(profile: PrinterProfile) -> bytes:
    ruler = "123456789." * 13
    return (
        _line(f"Font A, {profile.columns_a} columns:")
        + _line(ruler[: profile.columns_a])
        + _FONT_B
        + _line(f"Font B, {profile.columns_b} columns:")
        + _line(ruler[: profile.columns_b])
        + _FONT_A
    )


def _page(page: CodePage) -> bytes:
    head = f"{page.number:3d} {page.codec:11s} ".encode("ascii")
    sample = SAMPLE.encode(page.codec, "replace")
    return b"\x1bt" + bytes((page.number,)) + head + sample + b"\n"


def _pictures(profile: PrinterProfile) -> list[bytes]:
    """Frames as wide as the paper: a missing right edge means that the dots are fewer."""
    if not profile.features.raster:
        return []
    return [_frame(profile.dots // 8, rows) for rows in _STRIP_ROWS]


def _frame(across: int, rows: int) -> bytes:
    full, side = b"\xff" * across, b"\x80" + b"\x00" * (across - 2) + b"\x01"
    size = across.to_bytes(2, "little") + rows.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + full + side * (rows - 2) + full


def _qr(text: str) -> bytes:
    data = text.encode("ascii")
    size = (len(data) + 3).to_bytes(2, "little")
    return (
        b"\x1d(k\x04\x001A2\x00"
        + b"\x1d(k\x03\x001C\x06"
        + b"\x1d(k\x03\x001E1"
        + b"\x1d(k"
        + size
        + b"1P0"
        + data
        + b"\x1d(k\x03\x001Q0\n"
    )  # fmt: skip - one command a line
