"""A table on its card, with what floats over it (bulk bar) and what stands in for it (empty)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from pos_app.ui.models.table_model import TableModel
from pos_app.ui.theme import px, shadow_margin
from pos_app.ui.widgets.bulk_bar import BulkAction, BulkBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.surfaces import Card, column
from pos_app.ui.widgets.table import TableView

_LEVEL = 2
_LIFT = 4


class TableCard(Card):
    """`view` is the table. `acted` carries the key of a bulk action; ask `view.selected_rows()`.

    Without `bulk` actions the ticks are a worklist's: nothing floats and nothing is washed.
    """

    acted = Signal(str)

    def __init__(
        self,
        model: TableModel[Any],
        *,
        checks: bool = False,
        bulk: Sequence[BulkAction] = (),
        row_height: float = 0,
        test_id: str = "table",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.view = TableView(
            model,
            checks=checks,
            washes=bool(bulk),
            row_height=row_height,
            test_id=test_id,
            name=name,
        )
        self._has_bulk = bool(bulk)
        self._empty: QWidget | None = None
        self._loading = False
        self._stack = QStackedLayout()
        self.setLayout(column(self._stack, margins=(1, 1, 1, 8)))
        self._stack.addWidget(self.view)  # Only now: alone it would be shown as a window.
        area = test_id.rpartition(".")[0] or test_id
        self.bulk = BulkBar(bulk, test_id=f"{area}.bulk", parent=self)
        self._connect()
        identify(self, f"{test_id}.card")

    def set_empty(self, state: QWidget) -> None:
        """What stands here while there are no rows."""
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = state
        self._stack.addWidget(state)
        self._show()

    def set_loading(self, loading: bool) -> None:
        """Rows are under way: pale ones, not the empty state."""
        self._loading = loading
        self.view.set_loading(loading)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar floats at the bottom."""
        super().resizeEvent(event)
        self._place_bar()

    def _connect(self) -> None:
        view, table = self.view, self.view.table
        for changed in (table.modelReset, table.rowsInserted, table.rowsRemoved):
            changed.connect(self._show)
        self.bulk.acted.connect(self.acted)
        self.bulk.cleared.connect(self._untick)
        view.ticked.connect(self._count)
        before: QWidget = view
        for button in self.bulk.buttons:
            self.setTabOrder(before, button)
            before = button
        self._show()

    def _untick(self) -> None:
        self.view.setFocus()  # The button that has the focus goes with the bar.
        self.view.clearSelection()

    def _count(self, count: int) -> None:
        if count < 2 and self.bulk.isAncestorOf(self.focusWidget() or self):
            self.view.setFocus()
        if not self._has_bulk:
            return
        self.bulk.set_count(count)
        self._place_bar()
        self.bulk.raise_()

    def _show(self) -> None:
        bare = self._empty is not None and not self._loading and not self.view.table.rowCount()
        self._stack.setCurrentWidget(self._empty if bare and self._empty else self.view)

    def _place_bar(self) -> None:
        size = self.bulk.sizeHint()
        around = px(shadow_margin(_LEVEL))
        top = self.height() - size.height() + around - px(_LIFT)
        self.bulk.setGeometry((self.width() - size.width()) // 2, top, size.width(), size.height())
