"""What keys and presses mean in a table: typing goes to a row, minus and plus change a number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QElapsedTimer, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from pos_app.ui.models.table_model import TableModel
from pos_app.ui.widgets.table_cells import stepper_part
from pos_app.ui.widgets.table_grid import TableGrid

_REPEAT_AFTER_MS = 400
_REPEAT_MS = 100
_SIGNS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}


class TypeAhead:
    """Letters typed in quick succession are the beginning of a name."""

    def __init__(self, model: TableModel[Any]) -> None:
        self._model = model
        self._typed = ""
        self._since = QElapsedTimer()

    @property
    def is_typing(self) -> bool:
        """Whether a letter was typed just now: then a space belongs to the name."""
        limit = QApplication.keyboardInputInterval()
        return bool(self._typed) and self._since.isValid() and self._since.elapsed() < limit

    def search(self, text: str, row: int) -> int:
        """The row to go to, or -1. The same letter again goes to the next one."""
        self._typed = self._typed + text if self.is_typing else text
        self._since.start()
        again = len(set(self._typed)) == 1
        longer = len(self._typed) > 1 and not again
        return self._model.find(text if again else self._typed, row - 1 if longer else row)


class CellSteps(QObject):
    """The painted steppers: pressed with the pointer (held: repeated), or by + - and F2."""

    def __init__(self, view: TableGrid) -> None:
        super().__init__(view)
        self._view = view
        self._held: tuple[int, str, int] | None = None
        self._repeat = QTimer(self)
        self._repeat.timeout.connect(self._again)

    @property
    def is_held(self) -> bool:
        """Whether minus or plus is down."""
        return self._held is not None

    def press(self, event: QMouseEvent) -> bool:
        """Whether minus, plus or the value of a stepper was pressed."""
        view = self._view
        index = view.indexAt(event.position().toPoint())
        if not self._is_stepper(index) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        cell = view.visualRect(index)
        x = event.position().toPoint().x() - cell.x()
        part = stepper_part(cell.width() - x if view.isRightToLeft() else x, cell.width())
        view.go_to(index.row())
        if part == 0:
            view.edit(index)
            return True
        self._held = (index.row(), view.table.columns[index.column()].key, part)
        view.stepped.emit(*self._held)
        self._repeat.start(_REPEAT_AFTER_MS)
        return True

    def release(self) -> bool:
        """Let go; answers whether something was held."""
        held, self._held = self._held, None
        self._repeat.stop()
        return held is not None

    def key(self, event: QKeyEvent) -> bool:
        """+ and - change the number of the current row, F2 or a digit types it."""
        index = self._index()
        if index is None:
            return False
        step = _SIGNS.get(Qt.Key(event.key()))
        if step is not None:
            key = self._view.table.columns[index.column()].key
            self._view.stepped.emit(index.row(), key, step)
        elif event.key() == Qt.Key.Key_F2:
            self._view.edit(index)
        else:
            return False
        return True

    def _index(self) -> QModelIndex | None:
        row = self._view.currentIndex().row()
        for column in range(len(self._view.table.columns) if row >= 0 else 0):
            index = self._view.table.index(row, column)
            if self._is_stepper(index):
                return index
        return None

    def _is_stepper(self, index: QModelIndex) -> bool:
        table = self._view.table
        if not index.isValid() or not table.columns[index.column()].editable:
            return False
        return table.cell(index.row(), index.column()).stepper is not None

    def _again(self) -> None:
        self._repeat.setInterval(_REPEAT_MS)
        if self._held is not None:
            self._view.stepped.emit(*self._held)


def tsv(model: TableModel[Any], rows: Sequence[int], columns: Sequence[int]) -> str:
    """Rows as tab-separated lines; what would break a line or a cell becomes a space."""
    return "\n".join(
        "\t".join(" ".join(model.cell(row, column).plain.split()) for column in columns)
        for row in rows
    )
