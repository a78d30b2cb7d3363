"""Over the table of the products: the search field, the filters, the columns."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pos_app.catalogue.domain.product import Category
from pos_app.catalogue.domain.product_list import State
from pos_app.ui.translations import tr
from pos_app.ui.widgets.column_chooser import ColumnsButton
from pos_app.ui.widgets.filter_chip import FilterChip
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.surfaces import row
from pos_app.ui.widgets.table import TableView

_ACTIVE, _ARCHIVED, _LOW = "active", "archived", "low"


class ProductTools(QWidget):
    """`changed` when a filter is another."""

    changed = Signal()

    def __init__(self, view: TableView) -> None:
        super().__init__()
        self.search = SearchField(
            tr("Products", "Search name, SKU or barcode"), key="Ctrl F", test_id="products.search"
        )
        self._category = FilterChip(tr("Products", "Category"), test_id="products.category")
        self._stock = FilterChip(
            tr("Products", "Stock"),
            ((_LOW, tr("Products", "Low stock")),),
            test_id="products.stock",
        )
        self._state = FilterChip(
            tr("Products", "Status"),
            (
                (_ACTIVE, tr("Products", "Not archived")),
                (_ARCHIVED, tr("Products", "Archived")),
            ),
            test_id="products.state",
        )
        self._state.choose(_ACTIVE)
        columns = ColumnsButton(view, test_id="products.columns")
        line = row(self.search, self._category, self._stock, self._state, columns)
        line.setStretch(0, 1)
        self.setLayout(line)
        for chip in (self._category, self._stock, self._state):
            chip.chosen.connect(lambda _: self.changed.emit())

    @property
    def category(self) -> UUID | None:
        """The category chosen."""
        key = self._category.current()
        return UUID(key) if key else None

    @property
    def state(self) -> State:
        """Which products: active, archived, all."""
        key = self._state.current()
        return "active" if key == _ACTIVE else "archived" if key == _ARCHIVED else "all"

    @property
    def only_low(self) -> bool:
        """Whether only those are wanted that have to be reordered."""
        return self._stock.current() == _LOW

    def focus_filters(self) -> None:
        """The first filter has the keyboard."""
        self._category.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_categories(self, categories: Sequence[Category]) -> None:
        """Offer these."""
        self._category.set_choices([(str(each.id), each.name) for each in categories])

    def clear(self) -> None:
        """Nothing typed, nothing chosen but what is sold."""
        self.search.clear()
        self._category.choose("")
        self._stock.choose("")
        self._state.choose(_ACTIVE)
