"""Scan-first, the end side: the last item large, the total larger, and the ways to take it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pos_app.kernel.money import minor_digits
from pos_app.payments.domain.settlement import CASH
from pos_app.selling.screens.cart_art import CartArt
from pos_app.selling.screens.cart_pane import CartHead, on_hold_notice, total_lines
from pos_app.selling.screens.cart_words import arithmetic, totals_words
from pos_app.selling.screens.quick_amounts import note_amounts
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.taxes.domain.cash import CashRounding, cash_leg_rounding
from pos_app.ui.translations import tr
from pos_app.ui.widgets.amounts import TotalsBlock
from pos_app.ui.widgets.cart_summary import CartTotal, LastItemCard
from pos_app.ui.widgets.choice_tile import AmountTile
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.surfaces import Pane, column, row

_QUICK = 2
CARD = "card"


class ScanFirstSide(Pane):
    """`tender_asked` carries a way of paying and minor units: 0 is what there is to pay.

    `more` is the tile whose menu has the rest; it stands with the functions of the table.
    """

    acted = Signal(str)
    pay_asked = Signal()
    tender_asked = Signal(str, object)

    def __init__(
        self, model: RegisterViewModel, art: CartArt, more: QWidget, *, line: str = "start"
    ) -> None:
        super().__init__("surface", line=line)
        self.more = more
        self._beside_line = (1, 0, 0, 0) if line == "start" else (0, 0, 1, 0)
        self._model = model
        self._art = art
        self.head = CartHead(can_clear=True)
        self.last = LastItemCard(test_id="register.last")
        self._totals = TotalsBlock(test_id="register.totals", pitch=25)
        self.total = CartTotal(tr("Cart", "Total"), test_id="register.total")
        self._on_hold = NoticeBar(slim=True, test_id="register.onHold")
        self._quick = [
            AmountTile("", "", acts=True, test_id=f"register.quick.{n}") for n in range(_QUICK)
        ]
        self._card = AmountTile("", "", acts=True, test_id="register.quick.card")
        self._amounts: Sequence[int] = ()
        self._pay = HeroBar(tr("Cart", "Pay"), key="F12", test_id="register.pay")
        self._arrange()
        self._connect()

    def set_low(self, low: bool) -> None:
        """In low windows only the total itself is told; its parts are in its tooltip."""
        self._totals.setVisible(not low)

    def show_cart(self) -> None:
        """Draw the cart as it is now, as soon as somebody can see it."""
        if not self.isVisible():
            return
        model, cart = self._model, self._model.cart
        words = totals_words(cart, model.desk.amounts)
        self.head.show_cart(model, words.items)
        self._show_last()
        lines = total_lines(words, with_total=False)
        self._totals.set_lines(() if cart.is_empty else lines)
        self.total.show_amount(words.total)
        self.total.setToolTip("\n".join(f"{each.label}  {each.amount}" for each in lines))
        name = tr("Cart", "Pay {amount}", amount=words.total)
        self._pay.set_content(tr("Cart", "Pay"), "", name=name)
        self._pay.setEnabled(not cart.is_empty)
        self._pay.setToolTip("" if not cart.is_empty else tr("Cart", "Scan something first"))
        on_hold_notice(self._on_hold, model)
        self._show_quick()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile."""
        super().showEvent(event)
        self.show_cart()

    def _show_last(self) -> None:
        model, line, sold = self._model, self._model.line, self._model.last_sale
        amounts = model.desk.amounts
        if line is not None:
            art = self._art.of(line.item.product)
            words = (line.item.name, arithmetic(line, amounts), amounts.money(line.result.value))
            self.last.show_item(*words, art=art.icon, tint_name=art.tint)
        elif sold is not None:
            title = tr("Cart", "Last sale {number}", number=sold.number)
            change = tr("Cart", "Change {amount}", amount=sold.change)
            last = change if sold.change else tr("Cart", "No change")
            self.last.show_item(title, sold.total, last, art="receipt", tint_name="sage")
        self.last.setVisible(line is not None or sold is not None)

    def _show_quick(self) -> None:
        model, shop = self._model, self._model.desk.shop
        due = model.cart.totals().gross
        due += cash_leg_rounding(due, 0, CashRounding(shop.cash_step, shop.cash_mode))
        notes = note_amounts(due, shop.currency, _QUICK)
        # Where one note pays it, the exact amount is as likely.
        self._amounts = (due, *notes) if len(notes) == 1 else notes
        for position, tile in enumerate(self._quick):
            tile.setVisible(position < len(self._amounts))
            if position < len(self._amounts):
                tile.set_content(_whole(self._amounts[position], model), tr("Cart", "Cash"))
        self._card.set_content(tr("Cart", "Card"), tr("Cart", "Exact"))
        self._card.setVisible(due > 0)

    def _arrange(self) -> None:
        body = column(
            self.last,
            None,
            self._totals,
            self.total,
            self._on_hold,
            row(*self._quick, self._card, spacing=8),
            self._pay,
            spacing=14,
            margins=(20, 18, 20, 16),
        )
        self.setLayout(column(self.head, body, spacing=0, margins=self._beside_line))

    def _connect(self) -> None:
        model = self._model
        model.cart_changed.connect(self.show_cart)
        model.selected.connect(self.show_cart)
        model.sale.held_changed.connect(self.show_cart)
        self._art.changed.connect(self._show_last)
        self._on_hold.acted.connect(lambda _: self.acted.emit("recall"))
        self._pay.clicked.connect(self.pay_asked)
        for position, tile in enumerate(self._quick):
            tile.clicked.connect(lambda _=False, at=position: self._tender(at))
        self._card.clicked.connect(lambda: self.tender_asked.emit(CARD, 0))

    def _tender(self, position: int) -> None:
        if position < len(self._amounts):
            self.tender_asked.emit(CASH, self._amounts[position])


def _whole(minor: int, model: RegisterViewModel) -> str:
    """An amount in notes, without its zeros after the point."""
    amounts = model.desk.amounts
    zeros = f"{amounts.marks.decimal}{'0' * minor_digits(amounts.currency)}"
    return amounts.money(minor).removesuffix(amounts.after).removesuffix(zeros) + amounts.after
