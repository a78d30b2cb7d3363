"""Scan-first, the wide side: the cart as a table above its functions."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.cart import CartLine
from pos_app.selling.screens.cart_actions import Action, ActionRow
from pos_app.selling.screens.cart_art import CartArt
from pos_app.selling.screens.cart_words import LineArt, table_item
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.ui.models.items import CartItem
from pos_app.ui.translations import tr
from pos_app.ui.widgets.cart_table import CartTable
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.surfaces import Card, column

_Source = tuple[CartLine, LineArt, Collection[Permission]]
_OF_A_LINE = ("quantity", "price", "discount", "remove")


class ScanFirstPane(QWidget):
    """`acted` carries the key of a function; they stand in `foot`, which lies below the pane."""

    acted = Signal(str)

    def __init__(self, model: RegisterViewModel, art: CartArt) -> None:
        super().__init__()
        self._model = model
        self._art = art
        self._drawn: dict[int, tuple[_Source, CartItem]] = {}
        self.table = CartTable(test_id="register.cart", name=tr("Cart", "Cart"))
        empty = EmptyState(
            "barcode",
            tr("Cart", "Ready for the next customer"),
            tr("Cart", "Scan an item, or type its name."),
            test_id="register.empty",
        )
        self._empty = empty
        self._rows = QStackedWidget()
        self._rows.addWidget(empty)
        self._rows.addWidget(self.table)
        card = Card()
        card.setLayout(column(self.table.header, self._rows, spacing=0, margins=(1, 1, 1, 10)))
        self.functions = ActionRow(self._actions())
        self.functions.acted.connect(self.acted)
        self.setLayout(column(card, margins=(6, 6, 6, 0)))
        self.foot = QWidget()
        self.foot.setLayout(column(self.functions, margins=(6, 6, 6, 16)))
        model.cart_changed.connect(self.show_cart)
        model.added.connect(self.table.flash)
        art.changed.connect(self.show_cart)
        self.table.selected.connect(model.select)

    def show_cart(self) -> None:
        """Draw the cart as it is now, as soon as somebody can see it."""
        if not self.isVisible():
            return
        model, lines = self._model, self._model.cart.lines
        self._art.want(line.item.product for line in lines)
        items = self._items()
        self.table.set_items(items, str(model.current) if model.current else "")
        self._rows.setCurrentWidget(self.table if items else self._empty)
        for key in _OF_A_LINE:
            self.functions.tile(key).setEnabled(bool(items))
        if items:
            self.functions.tile("hold").set_content(tr("Cart", "Hold"), "pause-circle", "F6")
        else:
            self.functions.tile("hold").set_content(tr("Cart", "Recall"), "play-circle", "F5")

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile."""
        super().showEvent(event)
        self.show_cart()

    def _items(self) -> list[CartItem]:
        """The lines in words; one that has not changed is not put into words again."""
        before, self._drawn = self._drawn, {}
        amounts, rights = self._model.desk.amounts, self._model.actor.permissions
        for line in self._model.cart.lines:
            of = (line, self._art.of(line.item.product), rights)
            known = before.get(line.key)
            if known is None or any(a is not b for a, b in zip(known[0], of, strict=True)):
                known = of, table_item(line, amounts, rights, of[1])
            self._drawn[line.key] = known
        return [item for _, item in self._drawn.values()]

    def _actions(self) -> tuple[Action, ...]:
        return (
            Action("quantity", tr("Cart", "Quantity"), "hash", "F4"),
            Action("price", tr("Cart", "Price"), "tag", "F8"),
            Action("discount", tr("Cart", "Discount"), "seal-percent", "F7"),
            Action("remove", tr("Cart", "Remove"), "trash", "Del"),
            Action("hold", tr("Cart", "Hold"), "pause-circle", "F6"),
            Action("more", tr("Cart", "More"), "dots-three-outline"),
            Action("swap", tr("Cart", "Tiles"), "grid-four", "F10"),
        )
