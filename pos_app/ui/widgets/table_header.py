"""The painted header of a table: titles, the sort arrow, and the box that ticks all rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from pos_app.ui.models.table_model import Column, TableModel
from pos_app.ui.theme import CENTER, END, START, Paint, painting_item, px, text_width
from pos_app.ui.widgets.choices import draw_check

HEADER = 42.0
LEAD = 48.0  # Before the first column, for the tick box.
_GRIP = 4.0


class TableHeader(QHeaderView):
    """Sections can be sorted, drawn wider and moved; `all_toggled` when the box is pressed.

    `let_go` when the mouse button is released, so that a drawn width is settled once.
    """

    all_toggled = Signal()
    let_go = Signal()

    def __init__(self, model: TableModel[Any], *, checks: bool, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = model
        self._checks = checks
        self._all = Qt.CheckState.Unchecked
        self._pressed_box = False
        self.is_held = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(40))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    @property
    def all_state(self) -> Qt.CheckState:
        """Whether none, some or all rows are ticked."""
        return self._all

    def set_all_state(self, state: Qt.CheckState) -> None:
        """Show whether none, some or all rows are ticked."""
        if state is not self._all:
            self._all = state
            self.viewport().update()

    def lead(self) -> float:
        """The room before the first column's words, in px at 100 %."""
        return LEAD if self._checks else 0.0

    def shown(self) -> list[int]:
        """The columns in sight, in their order."""
        order = [self.logicalIndex(visual) for visual in range(self.count())]
        return [logical for logical in order if not self.isSectionHidden(logical)]

    def sizeHint(self) -> QSize:
        """42 high, or as high as the letters need."""
        return QSize(super().sizeHint().width(), max(px(HEADER), super().sizeHint().height()))

    def paintSection(
        self, painter: QPainter, rect: QRect, logical: int | QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one title."""
        assert isinstance(logical, int)
        column = self._table.columns[logical]
        first, last = self._edges()
        with painting_item(painter, rect, rtl=self.isRightToLeft()) as p:
            start = 12.0
            if logical == first:
                start = self.lead() + (12.0 if self._checks else 16.0)
                if self._checks:
                    draw_check(p, QRectF(14, p.height / 2 - 10, 20, 20), self._all)
            room = QRectF(start, 0, p.width - start - (16 if logical == last else 12), p.height)
            self._draw_title(p, room, column)
            p.fill(QRectF(0, p.height - 1, p.width, 1), "line2")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The box is pressed apart from the title beside it."""
        self._pressed_box = self._on_box(event)
        self.is_held = not self._pressed_box
        if self.is_held:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick all, or what a header does."""
        if self._pressed_box:
            self._pressed_box = False
            if self._on_box(event):
                self.all_toggled.emit()
            return
        super().mouseReleaseEvent(event)
        self.is_held = False
        self.let_go.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the rows."""
        event.ignore()

    def _draw_title(self, p: Paint, room: QRectF, column: Column[Any]) -> None:
        sort = self._table.sorted_by
        sorted_here = sort is not None and sort.key == column.key
        ink = "ink" if sorted_here else "ink2"
        align = END if column.numeric else CENTER if column.centred else START
        if sort is None or not sorted_here:
            p.text(room, column.title, "badge", ink, align)
            return
        words = min(text_width(column.title, "badge"), room.width() - 20)
        x = room.right() - words - 20 if column.numeric else room.x()
        if column.centred:
            x = room.center().x() - (words + 20) / 2
        p.text(QRectF(x, 0, words + 1, p.height), column.title, "badge", ink)
        arrow = "arrow-down" if sort.descending else "arrow-up"
        p.icon(arrow, QRectF(x + words + 4, 0, 14, p.height), 14, "ink", "bold")

    def _edges(self) -> tuple[int, int]:
        shown = self.shown()
        return (shown[0], shown[-1]) if shown else (-1, -1)

    def _on_box(self, event: QMouseEvent) -> bool:
        if not self._checks:
            return False
        x = event.position().x()
        from_start = self.viewport().width() - x if self.isRightToLeft() else x
        return bool(from_start < px(LEAD) - px(_GRIP))
