"""Rows and columns of ready-made cells for the painted table: sorted, filtered, page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pos_app.kernel.text import fold
from pos_app.ui.models.cells import Cell
from pos_app.ui.models.table_layout import Sort

R = TypeVar("R")

CELL = int(Qt.ItemDataRole.UserRole) + 2
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)  # Python 3.11 cannot write Column[X](...) with slots.
class Column(Generic[R]):
    """A column: title, width in px (0: takes what is left), and the cell of a row.

    `least` is what a column that takes what is left needs before others give way.
    `numeric` aligns at the end, `centred` in the middle. `priority` 1 stays always; the highest is
    hidden first. With `order` the model sorts by it; `sortable` alone asks the screen to sort
    (`sort_asked`). `required` columns cannot be hidden. Cells of a `pressable` column are buttons,
    those of an `editable` one can be typed in.
    """

    key: str
    title: str
    cell: Callable[[R], Cell]
    width: float = 0.0
    numeric: bool = False
    priority: int = 1
    centred: bool = False
    sortable: bool = False
    order: Callable[[R], Any] | None = None
    required: bool = False
    pressable: bool = False
    editable: bool = False
    least: float = 0.0

    @property
    def can_sort(self) -> bool:
        """Whether a click on the header means anything."""
        return self.sortable or self.order is not None


class TableModel(QAbstractTableModel, Generic[R]):
    """Cells are made when they are first shown and kept until the rows change.

    `key` names a row, so that ticks and the current row outlive sorting and a fresh query. Rows
    may come by page: `set_rows` with a `total` that is greater, then `add_rows` for each
    `more_wanted`, which carries the offset.
    """

    more_wanted = Signal(int)
    total_changed = Signal()
    sort_asked = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        key: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        self._all: list[R] = []
        self._rows: list[R] = []
        self._cells: dict[tuple[int, int], Cell] = {}
        self._keep: Callable[[R], bool] | None = None
        self._sort: Sort | None = None
        self._total = 0
        self._waiting = False

    @property
    def rows(self) -> Sequence[R]:
        """The rows shown, in order."""
        return self._rows

    @property
    def total(self) -> int:
        """How many rows there are, with those that have not come yet."""
        return len(self._rows) if self._keep is not None else max(self._total, len(self._all))

    @property
    def sorted_by(self) -> Sort | None:
        """How the rows are sorted."""
        return self._sort

    def row(self, row: int) -> R:
        """The value of a row."""
        return self._rows[row]

    def set_rows(self, rows: Sequence[R], total: int | None = None) -> None:
        """Show these rows instead; `total` says how many there are altogether."""
        self._all = list(rows)
        self._total = len(self._all) if total is None else total
        self._waiting = False
        self._rebuild()

    def set_total(self, total: int) -> None:
        """How many rows there are altogether, where counting took longer than the first page."""
        self._total = max(total, len(self._all))
        self.total_changed.emit()

    def add_rows(self, rows: Sequence[R]) -> None:
        """Add a page at the end; an empty one says that there is no more."""
        self._waiting = False
        self._all.extend(rows)
        if not rows:
            self._total = len(self._all)
        new = [row for row in rows if self._keep is None or self._keep(row)]
        first = len(self._rows)
        if new:
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._rows.extend(new)
            self.endInsertRows()

    def replace_row(self, row: int, value: R) -> None:
        """One row changed."""
        old = self._rows[row]
        self._all[next(at for at, one in enumerate(self._all) if one is old)] = value
        self._rows[row] = value
        for column in range(len(self.columns)):
            self._cells.pop((row, column), None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def sort_by(self, sort: Sort | None) -> None:
        """Sort by a column; where the rows are sorted elsewhere, ask for them."""
        self._sort = sort
        column = self._column(sort.key) if sort else None
        if column is None or column.order is not None:
            self._rebuild()
        else:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.sort_asked.emit(sort)

    def set_filter(self, keep: Callable[[R], bool] | None) -> None:
        """Show only the rows for which `keep` is true."""
        self._keep = keep
        self._rebuild()

    def find(self, words: str, after: int) -> int:
        """The next row below `after` whose first words begin with `words`, or -1."""
        wanted = fold(words)
        count = len(self._rows)
        for step in range(1, count + 1):
            row = (after + step) % count
            if fold(self._name(row)).startswith(wanted):
                return row
        return -1

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index = _NO_PARENT) -> bool:
        """Whether rows are still to come and none are under way."""
        return not parent.isValid() and not self._waiting and len(self._all) < self._total

    def fetchMore(self, parent: Index = _NO_PARENT) -> None:
        """Ask for the next page; it comes later, through `add_rows`."""
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_wanted.emit(len(self._all))

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
        if role == _DISPLAY:
            return self.cell(index.row(), index.column()).plain
        if role == _SPOKEN:
            return self.cell(index.row(), index.column()).spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be chosen; those of editable columns can be typed in."""
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Column titles."""
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return self.columns[section].title
        return None

    def _column(self, key: str) -> Column[R] | None:
        return next((column for column in self.columns if column.key == key), None)

    def _name(self, row: int) -> str:
        return next(
            (text for c in range(len(self.columns)) if (text := self.cell(row, c).text)), ""
        )

    def _rebuild(self) -> None:
        self.beginResetModel()
        keep, sort = self._keep, self._sort
        rows = [row for row in self._all if keep(row)] if keep is not None else list(self._all)
        column = self._column(sort.key) if sort else None
        if sort is not None and column is not None and column.order is not None:
            rows.sort(key=column.order, reverse=sort.descending)
        self._rows = rows
        self._cells.clear()
        self.endResetModel()


__all__ = ["CELL", "Cell", "Column", "TableModel"]
