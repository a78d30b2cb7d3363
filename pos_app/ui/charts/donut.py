"""Shares of a whole as a ring, with their names and figures beside it."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, hypot, pi

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QWidget

from pos_app.ui.charts.chart import Chart
from pos_app.ui.charts.values import Point, shares
from pos_app.ui.theme import CENTER, END, Paint, px, series

_RING, _WIDTH = 92.0, 13.0
_PITCH = 27.0
_GAP = 0.008


class Donut(Chart):
    """The figure in the middle is the whole, or the part one points at."""

    def __init__(
        self, *, test_id: str = "donut", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(test_id=test_id, name=name, parent=parent)
        self._parts: tuple[Point, ...] = ()
        self._whole = ("", "")

    def set_parts(self, parts: Sequence[Point], whole: str, of_what: str) -> None:
        """Show parts (`text` is their share in words) of a whole ("146", "payments")."""
        self._parts = tuple(parts)
        self._whole = (whole, of_what)
        self.forget()

    def points(self) -> tuple[Point, ...]:
        """The parts."""
        return self._parts

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """A row per part."""
        return ("", "", ""), tuple((part.label, part.text, part.detail) for part in self._parts)

    def sizeHint(self) -> QSize:
        """Ring and legend."""
        return QSize(px(300), px(max(_RING + 8, _PITCH * len(self._parts))))

    def index_at(self, place: QPointF) -> int:
        """The part on the ring, or on the line of the legend."""
        height = self.extent()[1]
        ring = self._ring(height)
        from_middle = place - ring.center()
        if place.x() > ring.right() + 20:
            at = int((place.y() - self._legend_top(height)) / _PITCH)
            return at if 0 <= at < len(self._parts) else -1
        if hypot(from_middle.x(), from_middle.y()) > ring.width() / 2 + 6:
            return -1
        turn = (atan2(from_middle.x(), -from_middle.y()) / (2 * pi)) % 1.0
        done = 0.0
        for at, share in enumerate(shares([part.value for part in self._parts])):
            done += share
            if turn < done:
                return at
        return -1

    def draw(self, p: Paint) -> None:
        """Paint ring, middle and legend."""
        ring = self._ring(p.height)
        box = ring.adjusted(_WIDTH / 2, _WIDTH / 2, -_WIDTH / 2, -_WIDTH / 2)
        done = 0.0
        parts = shares([part.value for part in self._parts])
        if not any(parts):
            p.arc(box, 0.0, 1.0, _WIDTH, "sunken")
        for at, share in enumerate(parts):
            gap = min(_GAP, share / 3) if share < 1 else 0.0
            wide = _WIDTH + (4 if at == self.at else 0)
            p.arc(box, done + gap / 2, done + share - gap / 2, wide, series(at))
            done += share
        title, below = self._whole
        if 0 <= self.at < len(self._parts):
            title, below = self._parts[self.at].text, self._parts[self.at].label
        middle = ring.center().y()
        p.text(
            QRectF(ring.x() + 14, middle - 20, ring.width() - 28, 24),
            title,
            "figure",
            "ink",
            CENTER,
        )
        p.text(
            QRectF(ring.x() + 14, middle + 3, ring.width() - 28, 16),
            below,
            "caption",
            "ink2",
            CENTER,
        )
        self._draw_legend(p, ring.right() + 28)

    def _draw_legend(self, p: Paint, x: float) -> None:
        top = self._legend_top(p.height)
        for at, part in enumerate(self._parts):
            y = top + at * _PITCH
            if at == self.at:
                p.card(QRectF(x - 8, y, p.width - x + 8, _PITCH), 8, "hover")
            p.card(QRectF(x, y + _PITCH / 2 - 5, 10, 10), 3, series(at))
            room = QRectF(x + 18, y, p.width - x - 22, _PITCH)
            p.text(room, part.text, "bodyMedium", "ink2", END)
            p.text(room.adjusted(0, 0, -60, 0), part.label, "bodyMedium")

    def _ring(self, height: float) -> QRectF:
        side = min(160.0, max(_RING, height - 16))
        return QRectF(6, (height - side) / 2, side, side)

    def _legend_top(self, height: float) -> float:
        return (height - _PITCH * len(self._parts)) / 2
