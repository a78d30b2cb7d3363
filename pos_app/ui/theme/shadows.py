"""Soft shadows, painted once into a cached picture and stretched by its edges."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pos_app.ui.theme.colours import C
from pos_app.ui.theme.look import look
from pos_app.ui.theme.tokens import tokens


def shadow_margin(level: int) -> int:
    """How far a shadow of this level reaches around its card, in px at 100 %."""
    cast = tokens().elevation[level]
    return cast.blur // 2 + cast.dy + 2


def draw_shadow(painter: QPainter, rect: QRectF, radius: float, level: int, dpr: float) -> None:
    """Paint the shadow of a rounded card below it."""
    cast = tokens().elevation[level]
    alpha = min(1.0, cast.alpha * (2 if look().name == "dark" else 1))
    corner = round(radius) + cast.blur
    patch = _patch(round(radius), cast.blur, C("shadow").rgb(), alpha, dpr)
    spread = cast.blur / 2
    target = rect.adjusted(-spread, -spread + cast.dy, spread, spread + cast.dy)
    side = patch.deviceIndependentSize().width()
    cuts = (0.0, float(corner), side - corner, side)
    across = (target.left(), target.left() + corner, target.right() - corner, target.right())
    down = (target.top(), target.top() + corner, target.bottom() - corner, target.bottom())
    for i in range(3):
        for j in range(3):
            source = QRectF(cuts[i], cuts[j], cuts[i + 1] - cuts[i], cuts[j + 1] - cuts[j])
            place = QRectF(across[i], down[j], across[i + 1] - across[i], down[j + 1] - down[j])
            painter.drawImage(place, patch, _times(source, dpr))


def _times(rect: QRectF, factor: float) -> QRectF:
    return QRectF(
        rect.x() * factor, rect.y() * factor, rect.width() * factor, rect.height() * factor
    )


@cache
def _patch(radius: int, blur: int, rgb: int, alpha: float, dpr: float) -> QImage:
    """A rounded square with its blur, as layers of falling strength that add up to `alpha`."""
    side = 2 * (radius + blur) + 4
    pixels = round(side * dpr)
    drawn = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.setDevicePixelRatio(dpr)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    ink = QColor.fromRgb(rgb)
    for layer in range(blur):
        done = (layer + 1) / blur
        ink.setAlphaF(alpha * 2 * (1 - abs(2 * done - 1)) / blur)
        painter.setBrush(ink)
        inset = layer + 0.5
        rest = radius + blur / 2 - layer / 2
        painter.drawRoundedRect(
            QRectF(inset, inset, side - 2 * inset, side - 2 * inset), rest, rest
        )
    painter.end()
    return drawn
