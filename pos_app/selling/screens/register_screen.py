"""The register: catalogue beside cart. Keys that are no text belong to the cart."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.cart_pane import CartPane, pane_width
from pos_app.selling.screens.cart_words import totals_words
from pos_app.selling.screens.catalogue_pane import CataloguePane
from pos_app.selling.screens.catalogue_view_model import CatalogueViewModel
from pos_app.selling.screens.line_editor import (
    DISCOUNT,
    PRICE,
    QUANTITY,
    EditedLine,
    LineEditor,
)
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.ui.theme import px, shadow_margin
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.surfaces import row

_EDIT_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Minus: -1,
}
_COMMAND_KEYS = frozenset({Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_L})
_MOVE_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RegisterScreen(QWidget):
    """`pay_asked` opens the tender screen; `acted` carries what a tile of the cart asked for."""

    pay_asked = Signal()
    acted = Signal(str)

    def __init__(
        self,
        model: RegisterViewModel,
        catalogue: CatalogueViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.catalogue = CataloguePane(model, catalogue)
        self.cart = CartPane(model)
        self.editor = LineEditor(self)
        self.setLayout(row(self.catalogue, self.cart, spacing=0))
        self.catalogue.field.installEventFilter(self)
        identify(self, "register", tr("Register", "Register"))
        self._connect()

    def focus_field(self) -> None:
        """F2, and whenever the screen is shown."""
        self.editor.hide()
        self.catalogue.field.setFocus()
        self.catalogue.field.selectAll()

    def edit(self, tab: str, key: str = "") -> None:
        """Open the keypad for a line (the expanded one), or a discount on the sale."""
        model = self._model
        if key:
            model.select(key)
        line = model.line
        if line is None:
            return
        amounts = model.desk.amounts
        allowed = [(QUANTITY, True), (PRICE, self._may_price()), (DISCOUNT, self._may_discount())]
        tabs = tuple(name for name, may in allowed if may)
        percent = next((r.percent for r in line.reductions if r.percent), Decimal(0))
        edited = EditedLine(
            line.key,
            line.item.name,
            tr("Line", "{price} each", price=amounts.price(line.unit_price)),
            tabs,
            {
                QUANTITY: amounts.number(line.quantity),
                PRICE: amounts.price(line.unit_price),
                DISCOUNT: f"{amounts.number(percent)}%",
            },
        )
        self.editor.edit(edited, tab if tab in tabs else tabs[0])
        self._place_editor()

    def edit_sale(self) -> None:
        """Open the keypad for a discount on the whole sale."""
        cart = self._model.cart
        if cart.is_empty or not self._may_discount():
            return
        percent = next((r.percent for r in cart.reductions if r.percent), Decimal(0))
        amounts = self._model.desk.amounts
        title, total = tr("Line", "Discount on this sale"), totals_words(cart, amounts).total
        values = {DISCOUNT: f"{amounts.number(percent)}%"}
        self.editor.edit(EditedLine(None, title, total, (DISCOUNT,), values), DISCOUNT)
        self._place_editor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the empty field, + - Del, the arrows and Ctrl+Z belong to the cart."""
        if not isinstance(event, QKeyEvent) or self.catalogue.field.text():
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride and _is_command(event):
            event.ignore()  # A line edit would take it for itself.
            return True
        is_press = event.type() is QEvent.Type.KeyPress
        if is_press and not self.catalogue.hits.isVisible() and self._cart_key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With the focus nowhere, cart keys work and letters begin a search."""
        if self._cart_key(event):
            return
        text = event.text()
        if text and text.isprintable():
            self.catalogue.field.setFocus()
            self.catalogue.field.insert(text)
            self.catalogue.field.textEdited.emit(self.catalogue.field.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cart's width follows the window's; large tiles in wide ones."""
        super().resizeEvent(event)
        window = self.window().width()
        self.cart.setFixedWidth(px(pane_width(window)))
        self.catalogue.set_wide(window >= px(1600))
        self._place_editor()

    def _cart_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        key = Qt.Key(event.key())
        if key in _EDIT_KEYS:
            self._model.step(_EDIT_KEYS[key])
        elif key in _MOVE_KEYS:
            self._model.move(_MOVE_KEYS[key])
        elif key == Qt.Key.Key_Delete:
            self._model.remove()
        else:
            return False
        return True

    def _connect(self) -> None:
        model, cart = self._model, self.cart
        cart.pay_asked.connect(self.pay_asked)
        cart.acted.connect(self.acted)
        cart.head.clear_asked.connect(lambda: self.acted.emit("clear"))
        cart.list.stepped.connect(lambda key, by: model.step(by, key))
        cart.list.quantity_asked.connect(lambda key: self.edit(QUANTITY, key))
        cart.list.price_asked.connect(lambda key: self.edit(PRICE, key))
        cart.list.discount_asked.connect(lambda key: self.edit(DISCOUNT, key))
        cart.list.more_asked.connect(lambda key: self.edit(QUANTITY, key))
        cart.list.remove_asked.connect(model.remove)
        self.editor.done.connect(self._apply)
        self.editor.removed.connect(lambda key: model.remove(str(key)))
        self.editor.closed.connect(self.focus_field)

    def _apply(self, key: int | None, tab: str, number: Decimal) -> None:
        if tab == DISCOUNT:
            self._model.set_discount(key, number)
        elif key is not None and tab == QUANTITY:
            self._model.set_quantity(key, number)
        elif key is not None:
            self._model.set_price(key, number)

    def _may_price(self) -> bool:
        return self._model.actor.can(Permission.OVERRIDE_PRICE)

    def _may_discount(self) -> bool:
        actor = self._model.actor
        return actor.can(Permission.DISCOUNT) or actor.can(Permission.DISCOUNT_OVER_LIMIT)

    def _place_editor(self) -> None:
        """Beside the cart, so that the line stays in sight."""
        around = px(shadow_margin(3))
        height = self.editor.sizeHint().height()
        left = self.cart.x() - px(14) - self.editor.width() + around
        top = max(-around, (self.height() - height) // 2)
        self.editor.setGeometry(max(-around, left), top, self.editor.width(), height)


def _is_command(event: QKeyEvent) -> bool:
    with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return with_control and event.key() in _COMMAND_KEYS
