"""The painted table: hairlines, two-line first cells, badges, meters; a real QTableView."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pos_app.ui.models.table_model import CELL, Cell, Column, TableModel
from pos_app.ui.theme import END, START, F, Paint, painting_item, px, tint
from pos_app.ui.widgets.badge import draw_badge
from pos_app.ui.widgets.choices import draw_check
from pos_app.ui.widgets.identify import identify

_ROW = 56.0
_HEADER = 42.0
_SIDE = 16.0


class CellDelegate(QStyledItemDelegate):
    """Paints `Cell`s."""

    def __init__(self, columns: tuple[Column[Any], ...]) -> None:
        super().__init__()
        self._columns = columns

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell with its share of the row's hairline and selection."""
        cell: Cell = index.data(CELL)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        with painting_item(painter, option.rect, rtl=rtl) as p:
            if option.state & QStyle.StateFlag.State_Selected:
                p.fill(p.rect, "accentWash")
                if index.column() == 0:
                    p.fill(QRectF(0, 0, 3, p.height), "accent")
            elif option.state & QStyle.StateFlag.State_MouseOver:
                p.fill(p.rect, "hover")
            p.fill(QRectF(0, p.height - 1, p.width, 1), "line")
            _draw_cell(p, cell, numeric=self._columns[index.column()].numeric)


class TableView(QTableView):
    """`opened` on Enter or a double click, with the row. Ctrl+C copies as tab-separated text."""

    opened = Signal(int)

    def __init__(
        self,
        model: TableModel[Any],
        *,
        row_height: float = _ROW,
        test_id: str = "table",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = model
        self._row_height = row_height
        self._painter = CellDelegate(model.columns)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self._set_up_view()
        self.retheme()
        self.doubleClicked.connect(self._open)
        identify(self, test_id, name)

    def retheme(self) -> None:
        """Follow a new scale."""
        self.verticalHeader().setDefaultSectionSize(px(self._row_height))
        self.horizontalHeader().setFont(F("badge"))
        self.horizontalHeader().setMinimumHeight(px(_HEADER))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the least important columns rather than scroll sideways."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The selected rows as tab-separated lines, for spreadsheets."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        columns = range(len(self._table.columns))
        return "\n".join(
            "\t".join(str(self._table.index(row, column).data()) for column in columns)
            for row in rows
        )

    def _set_up_view(self) -> None:
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)

    def _fit(self) -> None:
        columns = self._table.columns
        room = self.viewport().width()
        shown = list(range(len(columns)))
        while len(shown) > 1 and sum(px(columns[c].width or 160) for c in shown) > room:
            least = max(shown, key=lambda c: (columns[c].priority, c))
            if columns[least].priority <= 1:
                break
            shown.remove(least)
        stretched = [c for c in shown if not columns[c].width]
        rest = room - sum(px(columns[c].width) for c in shown)
        for position, column in enumerate(columns):
            self.setColumnHidden(position, position not in shown)
            width = px(column.width) or max(px(120), rest // max(1, len(stretched)))
            self.setColumnWidth(position, width)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


def _draw_cell(p: Paint, cell: Cell, *, numeric: bool) -> None:
    x = _SIDE
    if cell.checked is not None:
        state = Qt.CheckState.Checked if cell.checked else Qt.CheckState.Unchecked
        draw_check(p, QRectF(x, p.height / 2 - 10, 20, 20), state)
        return
    if cell.badge is not None:
        draw_badge(p, x, p.height / 2, cell.badge)
        return
    if cell.art:
        shades = tint(cell.tint)
        box = QRectF(x, p.height / 2 - 19, 38, 38)
        p.card(box, 9, shades.bg)
        p.icon(cell.art, box, 22, shades.ink, "duotone")
        x += 50
    if cell.meter is not None:
        _draw_meter(p, cell.meter)
    room = QRectF(x, 0, p.width - x - _SIDE - (80 if cell.meter is not None else 0), p.height)
    role = "bodyStrong" if cell.strong or cell.sub else "body"
    align = END if numeric else START
    if not cell.sub:
        p.text(room, cell.text, role, cell.ink, align)
        return
    top = p.height / 2 - 19
    p.text(QRectF(x, top, room.width(), 20), cell.text, role, cell.ink, align)
    p.text(QRectF(x, top + 19, room.width(), 18), cell.sub, "caption", "ink2", align)


def _draw_meter(p: Paint, share: float) -> None:
    track = QRectF(p.width - _SIDE - 62, p.height / 2 - 3, 62, 6)
    p.card(track, "full", "sunken")
    if share > 0:
        filled = QRectF(track.x(), track.y(), max(6.0, 62 * min(1.0, share)), 6)
        p.card(filled, "full", "warn" if share < 0.2 else "accent")
