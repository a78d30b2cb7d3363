"""What the customer sees: basket, total, what was saved, change due. Never what is being typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.selling.domain.cart import CartLine
from pos_app.selling.screens.cart_words import LineArt, arithmetic, reduction_text, totals_words
from pos_app.selling.screens.flow import CHANGE, SellingFlow
from pos_app.ui.translations import together

IDLE, BASKET, PAID = "idle", "basket", "paid"


@dataclass(frozen=True, slots=True)
class DisplayLine:
    """A line of the basket in the customer's words."""

    name: str
    detail: str
    amount: str
    art: LineArt


class CustomerDisplayViewModel(QObject):
    """`changed` when there is something else to see; it follows the flow of the sale."""

    changed = Signal()

    def __init__(self, flow: SellingFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self.shop = flow.register.desk.shop.name
        self.state = IDLE
        self.lines: tuple[DisplayLine, ...] = ()
        self.total = self.saved = self.change = ""
        flow.register.cart_changed.connect(self._look)
        flow.art.changed.connect(self._look)
        flow.moved.connect(self._look)
        flow.change.changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        """Read it all again: it is little, and nothing here is kept from the sale before."""
        flow, amounts = self._flow, self._flow.register.desk.amounts
        cart, sale = flow.register.cart, flow.change.sale
        self.lines = tuple(
            _line(line, amounts, flow.art.of(line.item.product)) for line in cart.lines
        )
        words = totals_words(cart, amounts)
        self.total, self.saved, self.change = words.total, words.saved, ""
        self.state = IDLE if cart.is_empty else BASKET
        if cart.is_empty and flow.page == CHANGE and sale is not None:
            self.state = PAID
            self.total = amounts.money(sale.payable)
            self.change = amounts.money(flow.change.change) if flow.change.change else ""
        flow.art.want(line.item.product for line in cart.lines)
        self.changed.emit()


def _line(line: CartLine, amounts: AmountWords, art: LineArt) -> DisplayLine:
    amount = amounts.money(line.result.value)
    return DisplayLine(line.item.name, together(_details(line, amounts)), amount, art)


def _details(line: CartLine, amounts: AmountWords) -> Iterator[str]:
    """Arithmetic and discounts. Notes and reasons are between the cashier and the shop."""
    if line.item.weighed or line.quantity != 1:
        yield arithmetic(line, amounts)
    yield from (reduction_text(each, amounts) for each in line.reductions)
