"""The controls of the expanded cart line: stepper, price, discount, more, remove."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.models.items import CartItem
from pos_app.ui.theme import px, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.stepper import Stepper

_MORE_FROM = 450 - 48


class QuantityControls(QWidget):
    """A stepper that moves to whichever line is current: all there is room for in a table."""

    stepped = Signal(int)
    quantity_asked = Signal()
    price_asked = Signal()
    discount_asked = Signal()
    more_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self, test_id: str, parent: QWidget, *, height: float = 40, small: bool = True
    ) -> None:
        super().__init__(parent)
        step_id = f"{test_id}.step"
        self.stepper = Stepper(editable=False, height=height, small=small, test_id=step_id)
        self.stepper.stepped.connect(self.stepped)
        self.stepper.asked.connect(self.quantity_asked)
        # Presses beside a button belong to the controls, not to the line below them.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.line = QHBoxLayout(self)
        space(self.line, 8, (0, 0, 0, 0))
        self.line.addWidget(self.stepper)

    def show_item(self, item: CartItem) -> None:
        """Say what the line allows."""
        self.stepper.set_value(item.value or item.quantity)
        self.stepper.set_can_step(item.can_step)


class LineControls(QuantityControls):
    """One set of real controls that moves to whichever line is expanded."""

    def __init__(self, test_id: str, parent: QWidget) -> None:
        super().__init__(test_id, parent, height=44, small=False)
        self._price = _line_button(tr("Cart", "Price"), f"{test_id}.price")
        self._discount = _line_button("%", f"{test_id}.discount", tr("Cart", "Discount on line"))
        more = tr("Cart", "More for this line")
        self._more = Button(size="line", icon="dots-three", test_id=f"{test_id}.more", name=more)
        remove = tr("Cart", "Remove line")
        self._remove = Button(size="line", icon="trash", test_id=f"{test_id}.remove", name=remove)
        self._remove.set_ink("dangerInk")
        for button in (self._more, self._remove, self._discount):
            button.setToolTip(button.accessibleName())
        self._arrange()
        self._price.clicked.connect(self.price_asked)
        self._discount.clicked.connect(self.discount_asked)
        self._more.clicked.connect(self.more_asked)
        self._remove.clicked.connect(self.remove_asked)

    def show_item(self, item: CartItem) -> None:
        """Say what the line allows."""
        super().show_item(item)
        self._price.setEnabled(item.can_discount)
        self._discount.setEnabled(item.can_discount)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for "..." from a 450 px pane on."""
        super().resizeEvent(event)
        self._more.setVisible(self.width() >= px(_MORE_FROM))

    def _arrange(self) -> None:
        for control in (self._price, self._discount):
            self.line.addWidget(control)
        self.line.addStretch(1)
        self.line.addWidget(self._more)
        self.line.addWidget(self._remove)


def _line_button(text: str, test_id: str, name: str = "") -> Button:
    return Button(text, size="line", test_id=test_id, name=name)
