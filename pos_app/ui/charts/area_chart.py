"""A line with a soft area below it, and the same time before as a dashed line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from pos_app.ui.charts.chart import Chart, draw_hint
from pos_app.ui.charts.curve import smooth_path
from pos_app.ui.charts.values import Point, Series, Words, axis_for
from pos_app.ui.theme import CENTER, END, C, Paint, series, text_width

_BOTTOM, _TOP, _END = 28.0, 12.0, 16.0
_LABEL_GAP = 14.0


class AreaChart(Chart):
    """Series share their labels; a shorter one ends early, as today does."""

    def __init__(
        self,
        words: Words,
        *,
        test_id: str = "chart",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(test_id=test_id, name=name, parent=parent)
        self._words = words
        self._series: tuple[Series, ...] = ()

    def set_series(self, shown: Sequence[Series]) -> None:
        """Show these; the hint goes through the first."""
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
        """A row per label, a column per series."""
        rows = []
        for at, label in enumerate(self._labels()):
            cells = [s.points[at].text if at < len(s.points) else "" for s in self._series]
            rows.append((label, *cells))
        return ("", *(s.name for s in self._series)), tuple(rows)

    def index_at(self, place: QPointF) -> int:
        """The nearest point across."""
        count = len(self._labels())
        if not self.points() or count < 2:
            return len(self.points()) - 1
        plot = self._plot(*self.extent())
        at = round((place.x() - plot.x()) / plot.width() * (count - 1))
        return min(max(0, at), len(self.points()) - 1)

    def draw(self, p: Paint) -> None:
        """Paint grid, labels, lines and hint."""
        labels = self._labels()
        if not labels:
            return
        plot = self._plot(p.width, p.height)
        axis = axis_for([point.value for s in self._series for point in s.points])
        for mark in axis.marks:
            y = plot.bottom() - plot.height() * axis.share(mark)
            p.fill(QRectF(plot.x(), round(y), plot.width(), 1), "line")
            place = QRectF(0, y - 9, plot.x() - _LABEL_GAP, 18)
            p.text(place, self._words(mark), "caption", "ink2", END)
        _draw_labels(p, plot, labels)
        for at in reversed(range(len(self._series))):
            self._draw_line(p, plot, self._series[at], at)
        if 0 <= self.at < len(self.points()):
            self._draw_hint(p, plot)

    def _draw_line(self, p: Paint, plot: QRectF, shown: Series, at: int) -> None:
        places = [self._place(plot, shown, i) for i in range(len(shown.points))]
        drawn = [QPointF(p.width - q.x(), q.y()) if p.rtl else q for q in places]
        path = smooth_path(sorted(drawn, key=lambda q: q.x()))
        ink = C("ink3") if shown.compared else series(at)
        if not shown.compared and len(drawn) > 1:
            _fill_below(p, path, plot, ink)
        pen = QPen(ink, 1.5 if shown.compared else 2.5)
        if shown.compared:
            pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        p.painter.setBrush(Qt.BrushStyle.NoBrush)
        p.painter.setPen(pen)
        p.painter.drawPath(path)

    def _draw_hint(self, p: Paint, plot: QRectF) -> None:
        place = self._place(plot, self._series[0], self.at)
        p.fill(QRectF(place.x(), plot.y() - _TOP, 1, plot.height() + _TOP), "line2")
        dot = QRectF(place.x() - 7, place.y() - 7, 14, 14)
        p.circle(dot, series(0), "surface", 3)
        draw_hint(p, self.points()[self.at], place.x(), place.y())

    def _place(self, plot: QRectF, shown: Series, at: int) -> QPointF:
        axis = axis_for([point.value for s in self._series for point in s.points])
        across = at / max(1, len(self._labels()) - 1)
        up = axis.share(shown.points[at].value)
        return QPointF(plot.x() + plot.width() * across, plot.bottom() - plot.height() * up)

    def _plot(self, width: float, height: float) -> QRectF:
        axis = axis_for([point.value for s in self._series for point in s.points])
        left = max(text_width(self._words(mark), "caption") for mark in axis.marks) + _LABEL_GAP + 4
        return QRectF(left, _TOP, max(1.0, width - left - _END), max(1.0, height - _TOP - _BOTTOM))

    def _labels(self) -> tuple[str, ...]:
        longest = max(self._series, key=lambda s: len(s.points), default=None)
        return tuple(point.label for point in longest.points) if longest else ()


def _draw_labels(p: Paint, plot: QRectF, labels: Sequence[str]) -> None:
    pitch = plot.width() / max(1, len(labels) - 1)
    widest = max(text_width(label, "caption") for label in labels) + 10
    every = max(1, -(-int(widest) // max(1, int(pitch))))
    for at in range(0, len(labels), every):
        x = plot.x() + at * pitch
        box = QRectF(x - widest / 2, plot.bottom() + 8, widest, 18)
        p.text(box, labels[at], "caption", "ink2", CENTER)


def _fill_below(p: Paint, line: QPainterPath, plot: QRectF, ink: QColor) -> None:
    below = QPainterPath(line)
    last, first = line.currentPosition(), line.elementAt(0)
    below.lineTo(last.x(), plot.bottom())
    below.lineTo(first.x, plot.bottom())
    below.closeSubpath()
    fade = QLinearGradient(0, plot.y(), 0, plot.bottom())
    strong, weak = QColor(ink), QColor(ink)
    strong.setAlphaF(0.24)
    weak.setAlphaF(0.02)
    fade.setColorAt(0, strong)
    fade.setColorAt(1, weak)
    p.painter.setPen(Qt.PenStyle.NoPen)
    p.painter.setBrush(fade)
    p.painter.drawPath(below)
