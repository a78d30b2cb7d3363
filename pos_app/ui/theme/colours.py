"""Colours by role. Widgets ask at paint time, so a theme switch needs no rebuilding."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from pos_app.ui.theme.look import look
from pos_app.ui.theme.tokens import tokens

Ink = str | QColor  # A role name, or a colour already looked up.

_HIGH_CONTRAST = {"line": "line3", "line2": "line3", "ink2": "ink", "ink3": "ink"}


@dataclass(frozen=True, slots=True)
class Tint:
    """A category colour: background and the ink that reads on it. Decoration only."""

    bg: QColor
    ink: QColor


def C(role: str, alpha: float = 1.0) -> QColor:
    """The colour of a role in the current theme. Shared: do not change the returned object."""
    return _colour(look().name, look().high_contrast, role, alpha)


def colour(ink: Ink) -> QColor:
    """A colour from a role name, or the colour itself."""
    return C(ink) if isinstance(ink, str) else ink


def tint(name: str) -> Tint:
    """One of the eight category tints: clay honey sage sea sky plum rose stone."""
    return _tint(look().name, name)


def series(position: int) -> QColor:
    """The chart colour of a series, counted from 0; the five colours repeat."""
    shades = tokens().series
    return QColor(shades[position % len(shades)][look().name])


def tone(name: str) -> tuple[QColor, QColor]:
    """Background and ink of a badge or notice: ok warn danger info neutral accent, or a tint."""
    if name == "neutral":
        return C("sunken"), C("ink2")
    if name == "accent":
        return C("accent"), C("onAccent")
    if name in tokens().tints:
        shades = tint(name)
        return shades.bg, shades.ink
    return C(f"{name}Soft"), C(f"{name}Ink")


@cache
def _colour(theme: str, high_contrast: bool, role: str, alpha: float) -> QColor:
    if high_contrast:
        role = _HIGH_CONTRAST.get(role, role)
    found = QColor(tokens().colours[theme][role])
    if alpha < 1.0:
        found.setAlphaF(alpha)
    return found


@cache
def _tint(theme: str, name: str) -> Tint:
    shades = tokens().tints[name][theme]
    return Tint(QColor(shades["bg"]), QColor(shades["ink"]))
