"""Opens the keypad beside the cart with what is to be changed, and puts what was typed in force."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject

from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.cart import CartLine
from pos_app.selling.screens.cart_art import CartArt
from pos_app.selling.screens.cart_words import totals_words
from pos_app.selling.screens.line_editor import (
    DISCOUNT,
    PRICE,
    QUANTITY,
    EditedLine,
    LineEditor,
)
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.ui.translations import tr


class RegisterEditing(QObject):
    """Decides what may be changed by whoever is at the register."""

    def __init__(self, model: RegisterViewModel, editor: LineEditor, art: CartArt) -> None:
        super().__init__(editor)
        self._model = model
        self._editor = editor
        self._art = art
        editor.done.connect(self._apply)
        editor.removed.connect(self._remove)
        art.changed.connect(self._show_art)

    def edit(self, tab: str, key: str = "") -> bool:
        """Open for a line, or for the current one; False where there is none."""
        model = self._model
        if key:
            model.select(key)
        line = model.line
        if line is None:
            return False
        self._art.want([line.item.product])
        # A manager can approve a price; discounts are only for those who may give some alone.
        allowed = [(QUANTITY, True), (PRICE, True), (DISCOUNT, self._may_discount())]
        tabs = tuple(name for name, may in allowed if may)
        self._editor.edit(self._edited(line, tabs), tab if tab in tabs else tabs[0])
        return True

    def edit_sale(self) -> bool:
        """Open for a discount on the whole sale; False where there can be none."""
        cart = self._model.cart
        if cart.is_empty or not self._may_discount():
            return False
        percent = next((r.percent for r in cart.reductions if r.percent), Decimal(0))
        amounts = self._model.desk.amounts
        title, total = tr("Line", "Discount on this sale"), totals_words(cart, amounts).total
        values = {DISCOUNT: f"{amounts.number(percent)}%"}
        self._editor.edit(EditedLine(None, title, total, (DISCOUNT,), values), DISCOUNT)
        return True

    def _show_art(self) -> None:
        line = self._model.line
        if line is not None and self._editor.key == line.key:
            self._editor.show_art(self._art.of(line.item.product))

    def _edited(self, line: CartLine, tabs: tuple[str, ...]) -> EditedLine:
        amounts = self._model.desk.amounts
        percent = next((r.percent for r in line.reductions if r.percent), Decimal(0))
        return EditedLine(
            line.key,
            line.item.name,
            tr("Line", "{price} each", price=amounts.price(line.unit_price)),
            tabs,
            {
                QUANTITY: amounts.number(line.quantity),
                PRICE: amounts.price(line.unit_price),
                DISCOUNT: f"{amounts.number(percent)}%",
            },
            self._art.of(line.item.product),
        )

    def _apply(self, key: int | None, tab: str, number: Decimal) -> None:
        if tab == DISCOUNT:
            self._model.set_discount(key, number)
        elif key is not None and tab == QUANTITY:
            self._model.set_quantity(key, number)
        elif key is not None:
            self._model.set_price(key, number)

    def _remove(self, key: int) -> None:
        self._model.remove(str(key))

    def _may_discount(self) -> bool:
        actor = self._model.actor
        return actor.can(Permission.DISCOUNT) or actor.can(Permission.DISCOUNT_OVER_LIMIT)
