"""How busy which hour of which day is: the stronger the colour, the more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QWidget

from pos_app.ui.charts.chart import Chart, draw_hint
from pos_app.ui.charts.values import Point
from pos_app.ui.theme import CENTER, C, Paint, text_width

_BOTTOM, _GAP = 26.0, 4.0
_FAINT, _FULL = 0.08, 0.88


class HeatMap(Chart):
    """Rows of equally many points; arrows move in both directions."""

    def __init__(
        self, *, test_id: str = "heat", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(test_id=test_id, name=name, parent=parent)
        self._names: tuple[str, ...] = ()
        self._rows: tuple[tuple[Point, ...], ...] = ()

    def set_rows(self, names: Sequence[str], rows: Sequence[Sequence[Point]]) -> None:
        """Show these; the labels of the first row stand below."""
        assert len({len(row) for row in rows}) <= 1, "rows are equally long"
        self._names = tuple(names)
        self._rows = tuple(tuple(row) for row in rows)
        self.forget()

    def points(self) -> tuple[Point, ...]:
        """Row after row."""
        return tuple(point for row in self._rows for point in row)

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """A row per cell: a grid of words would be wider than any page."""
        rows = zip(self._names, self._rows, strict=True)
        cells = [(p.title or f"{name} {p.label}", p.text) for name, row in rows for p in row]
        return ("", ""), tuple(cells)

    def step(self, key: Qt.Key) -> int | None:
        """Up and down go by a row."""
        columns = len(self._rows[0]) if self._rows else 1
        if key == Qt.Key.Key_Down:
            return self.at + columns if self.at + columns < len(self.points()) else self.at
        if key == Qt.Key.Key_Up:
            return self.at - columns if self.at >= columns else self.at
        return super().step(key)

    def index_at(self, place: QPointF) -> int:
        """The cell under it."""
        plot = self._plot(*self.extent())
        if not self._rows or not plot.contains(place):
            return -1
        columns = len(self._rows[0])
        row = int((place.y() - plot.y()) / plot.height() * len(self._rows))
        column = int((place.x() - plot.x()) / plot.width() * columns)
        return row * columns + column

    def draw(self, p: Paint) -> None:
        """Paint names, cells, labels and hint."""
        if not self._rows:
            return
        plot = self._plot(p.width, p.height)
        columns = len(self._rows[0])
        wide, high = plot.width() / columns, plot.height() / len(self._rows)
        most = max((float(point.value) for point in self.points()), default=0.0) or 1.0
        for down, row in enumerate(self._rows):
            y = plot.y() + down * high
            p.text(QRectF(0, y, plot.x() - 8, high), self._names[down], "caption", "ink2")
            for across, point in enumerate(row):
                cell = QRectF(plot.x() + across * wide, y, wide - _GAP, high - _GAP)
                share = max(0.0, float(point.value) / most)
                p.card(cell, 5, C("accent", _FAINT + (_FULL - _FAINT) * share))
                if down * columns + across == self.at:
                    p.card(cell.adjusted(-2, -2, 2, 2), 6, None, "ink", 2)
        widest = max(text_width(point.label, "caption") for point in self._rows[0]) + 8
        every = max(1, -(-int(widest) // max(1, int(wide))))
        for across in range(0, columns, every):
            box = QRectF(plot.x() + across * wide - 10, plot.bottom() + 4, wide + 16, 18)
            p.text(box, self._rows[0][across].label, "caption", "ink2", CENTER)
        if 0 <= self.at < len(self.points()):
            x = plot.x() + (self.at % columns + 0.5) * wide
            draw_hint(p, self.points()[self.at], x, plot.y() + (self.at // columns + 0.5) * high)

    def _plot(self, width: float, height: float) -> QRectF:
        left = max((text_width(name, "caption") for name in self._names), default=0.0) + 14
        return QRectF(left, 0, max(1.0, width - left), max(1.0, height - _BOTTOM))
