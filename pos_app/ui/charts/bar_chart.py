"""Bars side by side, upright with an axis, or lying as a ranking with art and two figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QWidget

from pos_app.ui.charts.chart import Chart, draw_hint
from pos_app.ui.charts.values import Number, Point, Series, Words, axis_for
from pos_app.ui.theme import CENTER, END, Ink, Paint, px, series, text_width, tint

_BOTTOM, _TOP, _LABEL_GAP = 28.0, 10.0, 14.0
_ROW = 45.0


class BarChart(Chart):
    """The first series in colour, a compared one as grey outlines behind it."""

    def __init__(
        self,
        words: Words,
        *,
        test_id: str = "bars",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(test_id=test_id, name=name, parent=parent)
        self._words = words
        self._series: tuple[Series, ...] = ()

    def set_series(self, shown: Sequence[Series]) -> None:
        """Show these."""
        self._series = tuple(shown)
        self.forget()

    @property
    def series(self) -> tuple[Series, ...]:
        """What it shows, for a legend."""
        return self._series

    def points(self) -> tuple[Point, ...]:
        """Those of the first series."""
        return self._series[0].points if self._series else ()

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """A row per bar."""
        rows = []
        for at, point in enumerate(self.points()):
            cells = [s.points[at].text if at < len(s.points) else "" for s in self._series]
            rows.append((point.title or point.label, *cells))
        return ("", *(s.name for s in self._series)), tuple(rows)

    def index_at(self, place: QPointF) -> int:
        """The bar whose share of the width it is."""
        plot = self._plot(*self.extent())
        if not self.points() or not plot.x() <= place.x() < plot.right():
            return -1
        return int((place.x() - plot.x()) / plot.width() * len(self.points()))

    def draw(self, p: Paint) -> None:
        """Paint grid, labels, bars and hint."""
        if not self.points():
            return
        plot = self._plot(p.width, p.height)
        axis = axis_for([point.value for s in self._series for point in s.points])
        for mark in axis.marks:
            y = plot.bottom() - plot.height() * axis.share(mark)
            p.fill(QRectF(plot.x(), round(y), plot.width(), 1), "line")
            place = QRectF(0, y - 9, plot.x() - _LABEL_GAP, 18)
            p.text(place, self._words(mark), "caption", "ink2", END)
        pitch = plot.width() / len(self.points())
        zero = plot.bottom() - plot.height() * axis.share(0)
        for at, point in enumerate(self.points()):
            slot = QRectF(plot.x() + at * pitch, plot.y(), pitch, plot.height())
            for back in self._series[1:]:
                if at < len(back.points):
                    up = plot.bottom() - plot.height() * axis.share(back.points[at].value)
                    wide = min(56.0, pitch * 0.72)
                    _draw_bar(p, slot, wide, zero, up, None, "ink3")
            up = plot.bottom() - plot.height() * axis.share(point.value)
            _draw_bar(p, slot, min(44.0, pitch * 0.52), zero, up, series(0), None)
            label = QRectF(slot.x(), plot.bottom() + 8, pitch, 18)
            p.text(label, point.label, "caption", "ink2", CENTER)
        if 0 <= self.at < len(self.points()):
            point = self.points()[self.at]
            x = plot.x() + (self.at + 0.5) * pitch
            draw_hint(p, point, x, plot.bottom() - plot.height() * axis.share(point.value))

    def _plot(self, width: float, height: float) -> QRectF:
        axis = axis_for([point.value for s in self._series for point in s.points])
        left = max(text_width(self._words(mark), "caption") for mark in axis.marks) + _LABEL_GAP + 4
        return QRectF(left, _TOP, max(1.0, width - left - 4), max(1.0, height - _TOP - _BOTTOM))


@dataclass(frozen=True, slots=True)
class Ranked:
    """One bar of a ranking: what it is, how much, in two figures."""

    name: str
    value: Number
    text: str
    detail: str = ""
    art: str = ""
    tint: str = "stone"


class RankedBars(Chart):
    """The best first; each bar is measured against the greatest."""

    def __init__(
        self, *, test_id: str = "ranking", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(test_id=test_id, name=name, parent=parent)
        self._ranked: tuple[Ranked, ...] = ()

    def set_ranked(self, ranked: Sequence[Ranked]) -> None:
        """Show these, in this order."""
        self._ranked = tuple(ranked)
        self.forget()

    def points(self) -> tuple[Point, ...]:
        """One per bar."""
        return tuple(Point(r.name, r.value, r.text, r.detail) for r in self._ranked)

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """A row per bar."""
        return ("", "", ""), tuple((r.name, r.text, r.detail) for r in self._ranked)

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(px(280), px(_ROW * max(1, len(self._ranked))))

    def minimumSizeHint(self) -> QSize:
        """Bars are not left out."""
        return QSize(px(200), self.sizeHint().height())

    def index_at(self, place: QPointF) -> int:
        """The bar at this height."""
        at = int(place.y() / _ROW)
        return at if at < len(self._ranked) else -1

    def draw(self, p: Paint) -> None:
        """Paint a row per bar."""
        greatest = max((float(r.value) for r in self._ranked), default=0.0) or 1.0
        figures = max((text_width(r.text, "bodyStrong") for r in self._ranked), default=0.0) + 8
        for at, one in enumerate(self._ranked):
            y = at * _ROW
            if at == self.at:
                p.card(QRectF(0, y, p.width, _ROW - 2), 10, "hover")
            x = 0.0
            if one.art:
                shades = tint(one.tint)
                p.card(QRectF(0, y + 4, 36, 36), 9, shades.bg)
                p.icon(one.art, QRectF(0, y + 4, 36, 36), 20, shades.ink, "duotone")
                x = 48.0
            room = p.width - x - figures - 16
            p.text(QRectF(x, y + 2, room, 20), one.name, "bodyMedium")
            track = QRectF(x, y + 26, room, 6)
            p.card(track, "full", "sunken")
            share = max(0.0, float(one.value) / greatest)
            if share:
                p.card(QRectF(x, y + 26, max(6.0, room * share), 6), "full", series(0))
            end = QRectF(0, y + 2, p.width - 2, 20)
            p.text(end, one.text, "bodyStrong", "ink", END)
            p.text(end.translated(0, 19), one.detail, "small", "ink2", END)


def _draw_bar(
    p: Paint, slot: QRectF, width: float, zero: float, up: float, fill: Ink | None, edge: str | None
) -> None:
    top, bottom = min(zero, up), max(zero, up)
    box = QRectF(slot.center().x() - width / 2, top, width, max(1.0, bottom - top))
    p.card(box, min(5.0, box.height() / 2), fill, edge)
