"""Fonts inside a PDF: shipped ones first, and for each character the first font that has it."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from pos_app.platform.paths import resource

_SHIPPED = {
    False: ("NotoSansMono-Regular", "NotoSansArabic-Regular"),
    True: ("NotoSansMono-Bold", "NotoSansArabic-Bold"),
}
# For other scripts, whatever of these the system has.
_SYSTEM_FOLDERS = ("/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/truetype/wqy", "")
_SYSTEM = ("DejaVuSans.ttf", "wqy-microhei.ttc", "arial.ttf", "Arial Unicode.ttf")


class Run(NamedTuple):
    """Characters of one font, in the order in which they stand on paper."""

    font: str
    text: str

    def width(self, size: float) -> float:
        """The width in points."""
        return float(stringWidth(self.text, self.font, size))


def runs_of(text: str, *, bold: bool) -> list[Run]:
    """`text` shaped and in the order of sight, cut where the font changes."""
    fonts = _fonts(bold=bold)
    return [
        Run(font, "".join(characters))
        for font, characters in groupby(in_order_of_sight(text), lambda c: _font_of(c, fonts))
    ]


def main_font() -> str:
    """The name of the typeface of most text."""
    return str(_fonts(bold=False)[0].fontName)


def in_order_of_sight(text: str) -> str:
    """Arabic joined and right-to-left text turned round, as the eye meets it from the left."""
    if not any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text):
        return text
    import arabic_reshaper  # With bidi, 40 ms that most shops never need.
    from bidi.algorithm import get_display  # type: ignore[import-untyped]  # It has no types.

    return str(get_display(arabic_reshaper.reshape(text)))


def _font_of(character: str, fonts: tuple[TTFont, ...]) -> str:
    has = (font for font in fonts if ord(character) in font.face.charToGlyph)
    return str(next(has, fonts[0]).fontName)


@cache
def _fonts(*, bold: bool) -> tuple[TTFont, ...]:
    fonts = [TTFont(name, str(resource("fonts", f"{name}.ttf"))) for name in _SHIPPED[bold]]
    for name in _SYSTEM:
        fonts += _system_font(name)
    for font in fonts:
        registerFont(font)
    return tuple(fonts)


def _system_font(name: str) -> list[TTFont]:
    for folder in _SYSTEM_FOLDERS:
        try:
            return [TTFont(name.partition(".")[0], f"{folder}/{name}" if folder else name)]
        except (TTFError, OSError):
            continue
    return []
