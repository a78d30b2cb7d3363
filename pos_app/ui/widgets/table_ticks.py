"""Which rows of a table are ticked and current, kept by key through sorting and fresh queries."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt, Signal

from pos_app.ui.widgets.table_grid import TableGrid

_Flag = QItemSelectionModel.SelectionFlag


class TableTicks(QObject):
    """`counted` carries how many rows are ticked."""

    counted = Signal(int)

    def __init__(self, view: TableGrid) -> None:
        super().__init__(view)
        self._view = view
        self._kept: frozenset[str] = frozenset()
        self._current = ""
        self._told = 0
        self._anchor = -1
        self._range: QItemSelection | None = None
        view.table.modelAboutToBeReset.connect(self._remember)
        view.table.modelReset.connect(self._restore)
        view.table.rowsInserted.connect(self.tell)
        view.selectionModel().selectionChanged.connect(self.tell)

    def rows(self) -> list[int]:
        """The rows, in order."""
        selected = self._view.selectionModel().selectedRows(max(0, self._view.cells.first))
        return sorted({index.row() for index in selected})

    def toggle_all(self) -> None:
        """Tick all rows that are there; when all are, untick them."""
        if self._view.header.all_state is Qt.CheckState.Checked:
            self._view.clearSelection()
        else:
            self._view.selectAll()

    def moved(self, *, extending: bool) -> None:
        """The current row may have moved; with Shift held, the rows up to it are ticked.

        A range that is drawn anew gives back what the last one ticked too much.
        """
        row, table = self._view.currentIndex().row(), self._view.table
        if not extending or self._anchor < 0 or row < 0:
            self._anchor, self._range = row, None
            return
        model = self._view.selectionModel()
        if self._range is not None:
            model.select(self._range, _Flag.Deselect)
        first, last = sorted((self._anchor, row))
        corner = table.index(last, len(table.columns) - 1)
        self._range = QItemSelection(table.index(first, 0), corner)
        model.select(self._range, _Flag.Select)

    def tell(self) -> None:
        """The header's box and whoever listens follow."""
        count, there = len(self.rows()), self._view.table.rowCount()
        state = Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked
        if count and count == there:
            state = Qt.CheckState.Checked
        self._view.header.set_all_state(state)
        if count != self._told:
            self._told = count
            self.counted.emit(count)

    def _remember(self) -> None:
        table = self._view.table
        if table.key is None:
            return
        self._anchor, self._range = -1, None
        self._kept = frozenset(table.key(table.row(row)) for row in self.rows())
        row = self._view.currentIndex().row()
        self._current = table.key(table.row(row)) if row >= 0 else ""

    def _restore(self) -> None:
        table, chosen = self._view.table, QItemSelection()
        if table.key is not None and (self._kept or self._current):
            last = len(table.columns) - 1
            for row, value in enumerate(table.rows):
                key = table.key(value)
                if key in self._kept:
                    chosen.select(table.index(row, 0), table.index(row, last))
                if key == self._current:
                    place = table.index(row, max(0, self._view.cells.first))
                    self._view.selectionModel().setCurrentIndex(place, _Flag.NoUpdate)
        self._view.selectionModel().select(chosen, _Flag.ClearAndSelect)
        self.tell()
