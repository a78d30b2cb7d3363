"""The list of products with everything that opens over it: questions, editor, import."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.screens.bulk_dialogs import CategoryDialog, PriceDialog
from pos_app.catalogue.screens.ports import Backroom
from pos_app.catalogue.screens.product_actions import ProductActions
from pos_app.catalogue.screens.products_screen import (
    ARCHIVE,
    CATEGORY,
    PRICE,
    RESTORE,
    ProductsScreen,
)
from pos_app.catalogue.screens.products_view_model import ProductsViewModel
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.ui.widgets.dialog import Dialog


class ProductsPage(ProductsScreen):
    """`told` carries a `Told`."""

    told = Signal(object)

    def __init__(self, desk: Desk, actor: Actor, backroom: Backroom) -> None:
        self.model = ProductsViewModel(desk, actor, backroom)
        super().__init__(self.model)
        self.model.setParent(self)
        self._desk = desk
        self.actions_model = ProductActions(desk, actor, backroom, self)
        self.model.told.connect(self.told)
        self.actions_model.told.connect(self.told)
        self.actions_model.done.connect(self.model.refresh)
        self.acted.connect(self._act)

    def change_person(self, actor: Actor) -> None:
        """The same person is back, perhaps with other rights."""
        self.model.actor = self.actions_model.actor = actor

    def _act(self, key: str, products: Sequence[Product]) -> None:
        if not products:
            return
        if key in (ARCHIVE, RESTORE):
            self.actions_model.archive(products, active=key == RESTORE)
        elif key == PRICE:
            prices = PriceDialog(products, self._desk.amounts, self.window())
            prices.chosen.connect(lambda change: self.actions_model.change_prices(products, change))
            _open(prices)
        elif key == CATEGORY:
            groups = CategoryDialog(products, self.model.categories, self.window())
            groups.chosen.connect(
                lambda category: self.actions_model.set_category(products, category)
            )
            _open(groups)


def _open(dialog: Dialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
