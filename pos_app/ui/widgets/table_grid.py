"""What a table's parts may use of it: its model, header, cells and the move to a row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QTableView, QWidget

from pos_app.ui.models.table_model import TableModel
from pos_app.ui.widgets.table_cells import CellDelegate
from pos_app.ui.widgets.table_header import TableHeader

_Flag = QItemSelectionModel.SelectionFlag


class TableGrid(QTableView):
    """`stepped` when a number in a cell is to change: row, column key, by how much."""

    stepped = Signal(int, str, int)

    def __init__(
        self, model: TableModel[Any], *, checks: bool, washes: bool, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.table = model
        self.checks = checks
        self.cells = CellDelegate(
            model.columns, washes_current=not checks, washes_chosen=washes or not checks
        )
        self.header = TableHeader(model, checks=checks, parent=self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(self.cells)

    def go_to(self, row: int) -> None:
        """Make a row the current one and bring it into view."""
        index = self.table.index(row, max(0, self.cells.first))
        flag = _Flag.NoUpdate if self.checks else _Flag.ClearAndSelect | _Flag.Rows
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)
