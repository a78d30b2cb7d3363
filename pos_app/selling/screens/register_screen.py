"""The register: catalogue beside cart, or the cart as a table beside its total.

Keys that are no text belong to the cart.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.selling.screens.cart_art import CartArt
from pos_app.selling.screens.cart_pane import CartPane, pane_width
from pos_app.selling.screens.catalogue_pane import CataloguePane
from pos_app.selling.screens.catalogue_view_model import CatalogueViewModel
from pos_app.selling.screens.line_editor import DISCOUNT, PRICE, QUANTITY, LineEditor
from pos_app.selling.screens.register_editing import RegisterEditing
from pos_app.selling.screens.register_look import RegisterLook
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.selling.screens.scan_first_pane import ScanFirstPane
from pos_app.selling.screens.scan_first_side import ScanFirstSide
from pos_app.selling.settings import START
from pos_app.ui.theme import px, shadow_margin
from pos_app.ui.translations import tr
from pos_app.ui.widgets.cart_list import CartList
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.surfaces import row

_EDIT_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Minus: -1,
}
_COMMAND_KEYS = frozenset({Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_L})
_MOVE_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LOW = 740


class RegisterScreen(QWidget):
    """`pay_asked` opens the tender screen; `tender_asked` takes money at once: the way of paying
    and minor units, 0 for what is due. `acted` carries what a tile of the cart asked for;
    `swap_asked` wants the other layout.
    """

    pay_asked = Signal()
    tender_asked = Signal(str, object)
    acted = Signal(str)
    swap_asked = Signal()

    def __init__(
        self,
        model: RegisterViewModel,
        catalogue: CatalogueViewModel,
        art: CartArt,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._art = art
        self.look = RegisterLook()
        self.catalogue = CataloguePane(model, catalogue)
        self.cart: CartPane | ScanFirstSide = CartPane(model)
        self.editor = LineEditor(self)
        self._editing = RegisterEditing(model, self.editor, art)
        self._line: QHBoxLayout = row(self.catalogue, self.cart, spacing=0)
        self.setLayout(self._line)
        self.catalogue.field.installEventFilter(self)
        identify(self, "register", tr("Register", "Register"))
        self.editor.closed.connect(self.focus_field)
        model.choice_asked.connect(self._choose_held)
        self._connect_cart(self.cart, self.cart.list)

    def set_look(self, look: RegisterLook) -> None:
        """Arrange everything anew; what is in the cart and in the field stays."""
        rebuilt = (look.layout, look.side) != (self.look.layout, self.look.side)
        self.look = look
        if rebuilt:
            self.editor.hide()
            self._rebuild()
        self._fit()

    def focus_field(self) -> None:
        """F2, and whenever the screen is shown."""
        self.editor.hide()
        self.catalogue.field.setFocus()
        self.catalogue.field.selectAll()

    def edit(self, tab: str, key: str = "") -> None:
        """Open the keypad for a line (the expanded one)."""
        if self._editing.edit(tab, key):
            self._place_editor()

    def edit_sale(self) -> None:
        """Open the keypad for a discount on the whole sale."""
        if self._editing.edit_sale():
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
        self._fit()

    def _fit(self) -> None:
        window = self.window()
        self.cart.setFixedWidth(px(pane_width(window.width())))
        low = window.height() < px(_LOW)
        self.cart.set_low(low)
        self.catalogue.set_low(low)
        self.catalogue.set_density(self.look.density, wide=window.width() >= px(1600))
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

    def _rebuild(self) -> None:
        old = self.cart
        at_start = self.look.side == START
        line = "end" if at_start else "start"
        if self.look.is_scan_first:
            pane = ScanFirstPane(self._model, self._art)
            side = ScanFirstSide(self._model, self._art, pane.functions.tile("more"), line=line)
            pane.acted.connect(self._act)
            side.tender_asked.connect(self.tender_asked)
            self.catalogue.show_basket(pane)
            self.cart = side
            self._connect_cart(side, pane.table)
        else:
            cart = CartPane(self._model, line=line)
            self.catalogue.show_basket(None)
            self.cart = cart
            self._connect_cart(cart, cart.list)
        self._line.removeWidget(old)
        self._line.insertWidget(0 if at_start else 1, self.cart)
        old.hide()
        old.deleteLater()
        self.editor.raise_()

    def _choose_held(self) -> None:
        """Several sales are on hold."""
        from pos_app.selling.screens.held_dialog import HeldDialog

        sale, desk = self._model.sale, self._model.desk
        has_open = not sale.cart.is_empty
        dialog = HeldDialog(sale.held, desk.amounts, desk.now(), has_open=has_open, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._model.recall)
        dialog.finished.connect(self.focus_field)
        dialog.open()

    def _act(self, function: str) -> None:
        """A tile below the table."""
        if function in (QUANTITY, PRICE, DISCOUNT):
            self.edit(function)
        elif function == "remove":
            self._model.remove()
        elif function == "swap":
            self.swap_asked.emit()
        elif function == "hold" and self._model.cart.is_empty:
            self.acted.emit("recall")
        else:
            self.acted.emit(function)

    def _connect_cart(self, cart: CartPane | ScanFirstSide, lines: CartList) -> None:
        model = self._model
        cart.pay_asked.connect(self.pay_asked)
        cart.acted.connect(self.acted)
        cart.head.clear_asked.connect(lambda: self.acted.emit("clear"))
        lines.stepped.connect(lambda key, by: model.step(by, key))
        lines.quantity_asked.connect(lambda key: self.edit(QUANTITY, key))
        lines.price_asked.connect(lambda key: self.edit(PRICE, key))
        lines.discount_asked.connect(lambda key: self.edit(DISCOUNT, key))
        lines.more_asked.connect(lambda key: self.edit(QUANTITY, key))
        lines.remove_asked.connect(model.remove)

    def _place_editor(self) -> None:
        """Beside the lines, so that the one that is edited stays in sight."""
        around = px(shadow_margin(3))
        width, height = self.editor.width(), self.editor.sizeHint().height()
        if self.look.is_scan_first:
            left = self.cart.x() + (self.cart.width() - width) // 2
        elif self.cart.x() > self.catalogue.x():
            left = self.cart.x() - px(14) - width + around
        else:
            left = self.cart.geometry().right() + px(14) - around
        top = max(-around, (self.height() - height) // 2)
        self.editor.setGeometry(max(-around, left), top, width, height)


def _is_command(event: QKeyEvent) -> bool:
    with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return with_control and event.key() in _COMMAND_KEYS
