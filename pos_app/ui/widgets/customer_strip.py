"""Whose sale it is: a person with tier and points, or the offer to add one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import Paint
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Badge, draw_avatar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton
from pos_app.ui.widgets.surfaces import Pane, row
from pos_app.ui.widgets.top_row import IconButton


@dataclass(frozen=True, slots=True)
class CustomerValue:
    """The customer of the sale; `starred` marks a loyalty tier."""

    name: str
    detail: str
    initials: str
    tint: str = "sea"
    starred: bool = False


class _CustomerButton(PaintedButton):
    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.value: CustomerValue | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def design_size(self) -> tuple[float, float]:
        return 200, 48

    def draw(self, p: Paint) -> None:
        if self.hovered or self.isDown():
            p.card(p.rect, 12, "pressed" if self.isDown() else "hover")
        if self.hasFocus():
            p.focus_ring(p.rect, 12)
        circle = QRectF(8, 4, 40, 40)
        if self.value is None:
            p.circle(circle, "sunken")
            p.icon("user-plus", circle, 20, "ink2")
            p.text(
                QRectF(60, 0, p.width - 110, p.height), tr("Cart", "Add customer"), "lead", "ink2"
            )
            p.keycap(p.width - 8, p.height / 2, self._key)
            return
        value = self.value
        draw_avatar(p, circle, value.initials, value.tint)
        p.text(QRectF(60, 4, p.width - 66, 21), value.name, "leadStrong")
        x = 60.0
        if value.starred:
            p.icon("star", QRectF(60, 27, 14, 14), 14, "warn", "fill")
            x += 18
        p.text(QRectF(x, 25, p.width - x - 6, 18), value.detail, "small", "ink2")


class CustomerStrip(Pane):
    """At the top of the cart. `asked` to add or show the customer, `cleared` to detach."""

    asked = Signal()
    cleared = Signal()

    def __init__(
        self, *, key: str = "F3", test_id: str = "register.customer", parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", line="bottom", parent=parent)
        self._button = _CustomerButton(key)
        self._sale = Badge(BadgeValue(""), plain=True)
        detach = tr("Cart", "Take the customer off")
        self._clear = IconButton("x", detach, f"{test_id}.clear", side=44)
        self._button.clicked.connect(self.asked)
        self._clear.clicked.connect(self.cleared)
        self.setLayout(
            row(self._button, self._sale, self._clear, spacing=6, margins=(16, 12, 10, 9))
        )
        identify(self._button, test_id)
        self.set_customer(None)
        self.set_sale("")

    def set_customer(self, value: CustomerValue | None) -> None:
        """Show who buys, or the offer to say so."""
        self._button.value = value
        said = f"{value.name}, {value.detail}" if value else tr("Cart", "Add customer")
        self._button.setAccessibleName(said)
        self._clear.setVisible(value is not None)
        self._button.update()

    def set_sale(self, text: str) -> None:
        """The number of the sale, as a badge; empty hides it."""
        self._sale.set_value(BadgeValue(text))
        self._sale.setVisible(bool(text))
