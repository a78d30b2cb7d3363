"""The painted table: a real QTableView that sorts, ticks, searches, copies and remembers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from pos_app.ui.models.table_layout import Arrangement
from pos_app.ui.models.table_model import TableModel
from pos_app.ui.theme import F, px, row_height
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.long_press import LongPress
from pos_app.ui.widgets.skeleton import Skeleton
from pos_app.ui.widgets.table_grid import TableGrid
from pos_app.ui.widgets.table_header import HEADER, LEAD
from pos_app.ui.widgets.table_input import CellSteps, TypeAhead, tsv
from pos_app.ui.widgets.table_shape import TableShape, set_up
from pos_app.ui.widgets.table_ticks import TableTicks

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class TableView(TableGrid):
    """With `checks` rows are ticked (click the box, Space, Ctrl+A); else one row is current.

    `washes` False keeps ticked rows plain, as in a worklist where most are ticked.

    `opened` on Enter or a double click; `menu_asked` on a right click, a long press or the menu
    key; `pressed_cell` for a cell of a pressable column (row and column key); `stepped` and `typed`
    for numbers in cells. The screen keeps `arrangement` when `shape.changed` and hands it back to
    `arrange`.
    """

    opened = Signal(int)
    menu_asked = Signal(int, QPoint)
    pressed_cell = Signal(int, str)
    typed = Signal(int, str, str)
    ticked = Signal(int)
    arranged = Signal(object)
    current_changed = Signal(int)

    def __init__(
        self,
        model: TableModel[Any],
        *,
        row_height: float = 0,
        checks: bool = False,
        washes: bool = True,
        test_id: str = "table",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, checks=checks, washes=washes, parent=parent)
        self._row_height = row_height
        self.shape = TableShape(self)
        self.ticks = TableTicks(self)
        self._search = TypeAhead(model)
        self._steps = CellSteps(self)
        self._skeleton = Skeleton(self.viewport())
        self._boxed = False
        set_up(self)
        self._connect()
        self.retheme()
        identify(self, test_id, name)

    @property
    def arrangement(self) -> Arrangement:
        """How the person has arranged the columns."""
        return self.shape.value

    def arrange(self, value: Arrangement) -> None:
        """Show it as it was remembered."""
        self.shape.show(value)

    def selected_rows(self) -> list[int]:
        """The ticked rows, or the current one, in order."""
        return self.ticks.rows()

    def tick(self, row: int, *, ticked: bool = True) -> None:
        """Tick a row or untick it."""
        flag = _Flag.Select if ticked else _Flag.Deselect
        self.selectionModel().select(self.table.index(row, 0), flag | _Flag.Rows)

    def set_loading(self, loading: bool) -> None:
        """Six pale rows as long as the first ones have not come."""
        self._skeleton.set_on(loading)

    def selected_text(self) -> str:
        """The ticked rows, or the current one, as tab-separated lines for spreadsheets."""
        rows = self.selected_rows() or [self.currentIndex().row()]
        return tsv(self.table, [row for row in rows if row >= 0], self.header.shown())

    def retheme(self) -> None:
        """Follow a new scale or density."""
        self.verticalHeader().setDefaultSectionSize(px(self._row_height or row_height()))
        self.header.setFont(F("badge"))
        self.header.setMinimumHeight(px(HEADER))
        self.shape.apply()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the least important columns rather than scroll sideways."""
        super().resizeEvent(event)
        self._skeleton.setGeometry(self.viewport().rect())
        self.shape.apply()

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Ticks change by the box or with Ctrl; never by just going to a row."""
        if not self.checks:
            return super().selectionCommand(index, event)
        if not isinstance(event, QMouseEvent) or not index.isValid():
            return _Flag.NoUpdate
        pressed = event.type() is QEvent.Type.MouseButtonPress
        if pressed and (_has(event, _CONTROL) or self._on_box(event)):
            return _Flag.Toggle | _Flag.Rows
        return _Flag.NoUpdate

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End are the first and the last row."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.table.rowCount() - 1,
        }
        if action in ends:
            column = self.currentIndex().column()
            return self.table.index(ends[action], column if column >= 0 else self.cells.first)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Typing goes to the next row that begins like it."""
        row = self._search.search(search, self.currentIndex().row())
        if row >= 0:
            self.go_to(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks or presses, Ctrl+C copies; F2, + and - change numbers."""
        self._show_ring(True)
        index = self.currentIndex()
        if self._steps.key(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.key() == Qt.Key.Key_Space and self._search.is_typing:
            self.keyboardSearch(" ")
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._space(index)
        elif event.key() == Qt.Key.Key_Escape and self.checks and self.selected_rows():
            self.clearSelection()
        else:
            super().keyPressEvent(event)
            self._moved(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Minus and plus of a stepper work at the first press."""
        self._show_ring(False)
        self._boxed = self._on_box(event)
        if not self._steps.press(event):
            super().mousePressEvent(event)
            self._moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of minus or plus, or of the row."""
        if not self._steps.release():
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the row's menu, where the pointer or the row is."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, place = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            self.menu_asked.emit(index.row(), place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab shows where one is."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            if not self.currentIndex().isValid() and self.table.rowCount():
                self.go_to(0)
            self._show_ring(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the keyboard."""
        super().focusOutEvent(event)
        self._show_ring(False)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Move the bar."""
        super().currentChanged(current, previous)
        self.cells.current_row = current.row()
        self.viewport().update()
        if current.row() != previous.row():
            self.current_changed.emit(current.row())

    def _connect(self) -> None:
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._clicked)
        LongPress(self.viewport(), self._held)
        self.header.all_toggled.connect(self.ticks.toggle_all)
        self.cells.typed.connect(self._typed)
        self.shape.changed.connect(self.arranged)
        self.ticks.counted.connect(self.ticked)

    def _moved(self, event: QMouseEvent | QKeyEvent) -> None:
        if self.checks:
            typed = isinstance(event, QKeyEvent) and bool(event.text())
            self.ticks.moved(extending=_has(event, _SHIFT) and not typed)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _clicked(self, index: QModelIndex) -> None:
        if not self._boxed:
            self._press(index)

    def _held(self, at: QPoint) -> bool:
        found = self.indexAt(at).isValid() and not self._steps.is_held
        if found:
            self.menu_asked.emit(self.rowAt(at.y()), self.viewport().mapToGlobal(at))
        return found

    def _space(self, index: QModelIndex) -> None:
        if self.checks:
            self.selectionModel().select(index, _Flag.Toggle | _Flag.Rows)
        else:
            self._press(index)

    def _press(self, index: QModelIndex) -> None:
        column = self.table.columns[index.column()]
        if column.pressable:
            self.pressed_cell.emit(index.row(), column.key)

    def _typed(self, index: Index, text: str) -> None:
        self.typed.emit(index.row(), self.table.columns[index.column()].key, text)

    def _on_box(self, event: QMouseEvent) -> bool:
        if not self.checks:
            return False
        x = event.position().x()
        return bool((self.viewport().width() - x if self.isRightToLeft() else x) < px(LEAD))

    def _show_ring(self, on: bool) -> None:
        if self.cells.ringed != on:
            self.cells.ringed = on
            self.viewport().update()


def _has(event: QMouseEvent | QKeyEvent, modifier: Qt.KeyboardModifier) -> bool:
    return bool(event.modifiers() & modifier)
