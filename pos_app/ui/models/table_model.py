"""Rows and columns of ready-made cells for the painted table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pos_app.ui.models.items import BadgeValue

R = TypeVar("R")

CELL = int(Qt.ItemDataRole.UserRole) + 2
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows. `art` with `tint` and `sub` make a two-line cell; `meter` is 0 to 1."""

    text: str = ""
    sub: str = ""
    art: str = ""
    tint: str = "stone"
    ink: str = "ink"
    strong: bool = False
    badge: BadgeValue | None = None
    meter: float | None = None
    checked: bool | None = None


@dataclass(frozen=True)  # Python 3.11 cannot write Column[X](...) with slots.
class Column(Generic[R]):
    """A column: title, width in px (0: takes what is left), and the cell of a row.

    `numeric` aligns at the end. `priority` 1 stays always; the highest is hidden first.
    """

    key: str
    title: str
    cell: Callable[[R], Cell]
    width: float = 0.0
    numeric: bool = False
    priority: int = 1


class TableModel(QAbstractTableModel, Generic[R]):
    """Cells are made when they are first shown and kept until the rows change."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[R] = []
        self._cells: dict[tuple[int, int], Cell] = {}

    @property
    def rows(self) -> Sequence[R]:
        """All rows in order."""
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self._cells.clear()
        self.endResetModel()

    def add_rows(self, rows: Sequence[R]) -> None:
        """Add a page at the end."""
        first = len(self._rows)
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def replace_row(self, row: int, value: R) -> None:
        """One row changed."""
        self._rows[row] = value
        for column in range(len(self.columns)):
            self._cells.pop((row, column), None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a place."""
        place = (row, column)
        found = self._cells.get(place)
        if found is None:
            found = self._cells[place] = self.columns[column].cell(self._rows[row])
        return found

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """The cell, its text, or its words for a screen reader."""
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role in (_DISPLAY, _SPOKEN):
            cell = self.cell(index.row(), index.column())
            badge = cell.badge.text if cell.badge else ""
            if role == _DISPLAY:
                return cell.text or badge
            return ", ".join(p for p in (cell.text, cell.sub, badge) if p)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Column titles."""
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return self.columns[section].title
        return None
