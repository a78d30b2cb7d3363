"""Smooth lines through points that never rise above or fall below them (monotone cubics)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


def smooth_path(points: Sequence[QPointF]) -> QPainterPath:
    """The curve of Fritsch and Carlson (1980) through points in order of x."""
    path = QPainterPath()
    if not points:
        return path
    path.moveTo(points[0])
    slopes = tangents([p.x() for p in points], [p.y() for p in points])
    for at in range(len(points) - 1):
        here, there = points[at], points[at + 1]
        third = (there.x() - here.x()) / 3
        path.cubicTo(
            QPointF(here.x() + third, here.y() + slopes[at] * third),
            QPointF(there.x() - third, there.y() - slopes[at + 1] * third),
            there,
        )
    return path


def tangents(xs: Sequence[float], ys: Sequence[float]) -> list[float]:
    """The slope at each point, held so that the curve between two stays between them."""
    count = len(xs)
    if count < 2:
        return [0.0] * count
    rises = [(ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]) for i in range(count - 1)]
    slopes = [rises[0], *(_between(rises[i - 1], rises[i]) for i in range(1, count - 1)), rises[-1]]
    for i, rise in enumerate(rises):
        if rise == 0:
            slopes[i] = slopes[i + 1] = 0.0
            continue
        before, after = slopes[i] / rise, slopes[i + 1] / rise
        length = (before**2 + after**2) ** 0.5
        if length > 3:
            slopes[i] = 3 * before / length * rise
            slopes[i + 1] = 3 * after / length * rise
    return slopes


def _between(before: float, after: float) -> float:
    return 0.0 if before * after <= 0 else (before + after) / 2
