"""Phosphor icons, recoloured and rendered on first use at the screen's resolution."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from pos_app.ui.theme.colours import Ink, colour
from pos_app.ui.theme.look import px as scaled
from pos_app.ui.theme.resources import resource_path

_WEIGHTS = ("regular", "fill", "duotone", "bold")
# Icons that point along the reading direction; check, clock, barcode and art never mirror.
_MIRRORED = frozenset(
    [
        "arrow-left",
        "arrow-right",
        "arrow-u-up-left",
        "arrow-u-up-right",
        "arrow-bend-down-left",
        "arrow-counter-clockwise",
        "arrow-clockwise",
        "arrow-up-right",
        "arrow-down-right",
        "backspace",
        "caret-left",
        "caret-right",
        "list",
        "list-magnifying-glass",
        "sign-in",
        "sign-out",
        "export",
    ]
)


def picture(
    name: str,
    px: float,
    ink: Ink = "ink2",
    weight: str = "regular",
    *,
    dpr: float = 1.0,
    rtl: bool = False,
) -> QImage:
    """The icon as a picture of `px` device-independent px; cached, so do not change it."""
    mirrored = rtl and name in _MIRRORED
    return _rendered(name, max(1, round(px * dpr)), colour(ink).rgba(), weight, dpr, mirrored)


def icon(name: str, px: float = 18, ink: Ink = "ink2", weight: str = "regular") -> QIcon:
    """The icon for menus and stock controls, with a disabled state, at one and two dpr."""
    made = QIcon()
    for dpr in (1.0, 2.0):
        size = scaled(px)
        for mode, paint in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, "inkDisabled")):
            drawn = picture(name, size, paint, weight, dpr=dpr)
            made.addPixmap(QPixmap.fromImage(drawn), mode)
    return made


@cache
def has_icon(name: str, weight: str) -> bool:
    """Whether this weight of the icon is bundled."""
    assert weight in _WEIGHTS, weight
    return resource_path("icons", weight, f"{name}.svg").is_file()


@cache
def _source(name: str, weight: str) -> bytes:
    if not has_icon(name, weight):
        weight = "regular" if has_icon(name, "regular") else "duotone"
    return resource_path("icons", weight, f"{name}.svg").read_bytes()


@cache
def _rendered(name: str, side: int, rgba: int, weight: str, dpr: float, mirrored: bool) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    ink = QColor.fromRgba(rgba)
    svg = _source(name, weight).replace(b"currentColor", ink.name().encode("ascii"))
    drawn = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setOpacity(ink.alphaF())
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored:
        drawn = drawn.flipped(Qt.Orientation.Horizontal)
    drawn.setDevicePixelRatio(dpr)
    return drawn
