"""Fonts by role, with tabular figures; text measuring with cached metrics."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from pos_app.ui.theme.look import look
from pos_app.ui.theme.resources import resource_path
from pos_app.ui.theme.tokens import tokens

_FILES = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "InterDisplay-Medium.ttf",
    "InterDisplay-SemiBold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansMono-Regular.ttf",
    "NotoSansMono-Bold.ttf",
)
_DISPLAY_FROM_PX = 24
# A number and its unit stay together: "1 kg" never breaks before "kg".
_UNIT = re.compile(r"(\d) (?=\w{1,3}\b)")


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt. Needs a QGuiApplication; repeated calls cost nothing."""
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) < 0:
            raise FileNotFoundError(resource_path("fonts", name))


def F(role: str) -> QFont:
    """The font of a role at the user's scale, for stock controls and labels."""
    return _font(role, look().scale)


def design_font(role: str) -> QFont:
    """The font of a role at 100 %: painting scales the painter instead."""
    return _font(role, 1.0)


@cache
def mono_font(px: float, *, bold: bool = False) -> QFont:
    """The receipt font: every character is equally wide."""
    load_fonts()
    font = QFont()
    font.setFamilies(list(tokens().mono_families))
    font.setFixedPitch(True)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(round(px))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def metrics(role: str) -> QFontMetricsF:
    """The metrics of a role at 100 %."""
    return QFontMetricsF(design_font(role))


@lru_cache(maxsize=8192)
def text_width(text: str, role: str) -> float:
    """How wide the text is in this role, in px at 100 %."""
    return metrics(role).horizontalAdvance(text)


@lru_cache(maxsize=8192)
def elided(text: str, role: str, width: float) -> str:
    """The text, or as much of its beginning as fits followed by an ellipsis."""
    if text_width(text, role) <= width:
        return text
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=8192)
def wrapped(text: str, role: str, width: float, most_lines: int) -> tuple[str, ...]:
    """The text broken at spaces into at most so many lines; the last one is elided."""
    lines: list[str] = []
    rest = _UNIT.sub("\\1\u00a0", text).split(" ")
    while rest and len(lines) < most_lines - 1:
        count = _words_that_fit(rest, role, width)
        lines.append(elided(" ".join(rest[:count]), role, width))
        rest = rest[count:]
    if rest:
        lines.append(elided(" ".join(rest), role, width))
    return tuple(lines)


def _words_that_fit(words: list[str], role: str, width: float) -> int:
    count = 1
    while count < len(words) and text_width(" ".join(words[: count + 1]), role) <= width:
        count += 1
    return count


@cache
def _font(role: str, scale: float) -> QFont:
    load_fonts()
    spec = tokens().type_roles[role]
    families = list(tokens().text_families)
    if spec.px >= _DISPLAY_FROM_PX:
        families.insert(0, "Inter Display")
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(max(1, round(spec.px * scale)))
    font.setWeight(QFont.Weight(spec.weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spec.spacing * scale)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
