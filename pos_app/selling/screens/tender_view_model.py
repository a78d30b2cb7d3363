"""Taking the money: what is due, what was handed over, what goes back, and the sale's end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pos_app.facts.selling import SaleCompleted
from pos_app.identity.screens.amount_entry import AmountEntry, amount_entry
from pos_app.kernel.errors import Refusal
from pos_app.payments.domain.settlement import CASH, PaidTooMuch, TenderGiven
from pos_app.selling.screens.ports import ReceiptPaper
from pos_app.selling.screens.quick_amounts import quick_amounts
from pos_app.selling.screens.register_answers import LastSale
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.selling.screens.tender_words import method_name
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.taxes.domain.cash import CashRounding, cash_leg_rounding
from pos_app.ui.notices import Told, told_of
from pos_app.ui.translations import error_words

METHODS = (CASH, "card", "mobile_money", "voucher")


@dataclass(frozen=True, slots=True)
class QuickAmount:
    """An amount to tap: what it is, and what goes back."""

    minor: int
    change: int


class TenderViewModel(QObject):
    """`changed` after every key; `paid` carries the sale, once it is in the books."""

    changed = Signal()
    paid = Signal(object)
    told = Signal(object)

    def __init__(
        self, register: RegisterViewModel, paper: ReceiptPaper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._register = register
        self._paper = paper
        self.method = CASH
        self.parts: tuple[TenderGiven, ...] = ()
        self.reference = ""
        self.message = ""
        self.is_busy = False
        self._entry = self._empty_entry()

    @property
    def due(self) -> int:
        """What the sale comes to."""
        return self._register.cart.totals().gross

    @property
    def remaining(self) -> int:
        """What the parts taken so far leave."""
        return self.due - sum(part.amount for part in self.parts)

    @property
    def to_pay(self) -> int:
        """What is left to pay by the chosen method: cash is rounded to the smallest coin."""
        return self.remaining + self._rounding() if self.method == CASH else self.remaining

    @property
    def received(self) -> int:
        """What is typed; the exact amount until a digit is."""
        return self.to_pay if self._entry.is_empty else self._entry.minor

    @property
    def is_typed(self) -> bool:
        """Whether an amount was typed or tapped."""
        return not self._entry.is_empty

    @property
    def change(self) -> int:
        """What goes back."""
        return max(0, self.received - self.to_pay)

    @property
    def is_part(self) -> bool:
        """Whether this would pay only a part."""
        return self.received < self.to_pay

    @property
    def can_confirm(self) -> bool:
        """Whether pressing Enter does something."""
        too_much = self.method != CASH and self.received > self.to_pay
        return not self.is_busy and not too_much and (self.received > 0 or self.to_pay <= 0)

    def quick(self) -> tuple[QuickAmount, ...]:
        """Amounts a customer may hand over."""
        to_pay = self.to_pay
        amounts = quick_amounts(to_pay, self._register.desk.shop.currency)
        return tuple(QuickAmount(minor, minor - to_pay) for minor in amounts)

    def begin(self, method: str = CASH) -> None:
        """A sale is to be paid."""
        self.parts, self.reference, self.message = (), "", ""
        self.choose_method(method)

    def choose_method(self, method: str) -> None:
        """Cash, card, mobile money or voucher."""
        self.method, self.reference, self.message = method, "", ""
        self._entry = self._empty_entry()
        self.changed.emit()

    def press(self, key: str) -> None:
        """A key of the keypad."""
        if not self.is_busy:
            self._entry = self._entry.pressed(key)
            self._say_if_too_much()

    def tap(self, minor: int) -> None:
        """A quick amount: the exact one is what was there before anything was typed."""
        unit = self._entry.unit
        self._entry = self._empty_entry()
        if minor != self.to_pay:
            fits = minor % unit == 0
            self._entry = AmountEntry(str(minor // unit if fits else minor), unit if fits else 1)
        self._say_if_too_much()

    def set_reference(self, text: str) -> None:
        """The number on the terminal's slip, the mobile-money code, the voucher."""
        self.reference = text.strip()

    def drop_part(self, position: int) -> None:
        """Take a part back that was taken by mistake."""
        self.parts = self.parts[:position] + self.parts[position + 1 :]
        self._entry = self._empty_entry()
        self.changed.emit()

    def confirm(self) -> None:
        """Take it: a part, or the rest and with it the sale."""
        if not self.can_confirm:
            return
        given = self._given()
        if self.is_part:
            self.parts = (*self.parts, *given)
            self.choose_method(self.method)
        else:
            self._complete((*self.parts, *given))

    def _given(self) -> tuple[TenderGiven, ...]:
        if self.received <= 0:
            return ()
        return (TenderGiven(self.method, self.received, self.reference),)

    def _complete(self, tenders: Sequence[TenderGiven]) -> None:
        register, desk, actor = self._register, self._register.desk, self._register.actor
        request = CompleteSale(
            register.sale.id, register.cart, tuple(tenders), paper=self._paper.has_printer
        )
        self.is_busy = True
        self.changed.emit()

        def complete() -> SaleCompleted:
            sale = desk.ballast.run(
                lambda: complete_sale(
                    request, actor=actor, now=desk.now(), open_work=desk.open_work
                )
            )
            self._paper.sale_committed(sale)
            return sale

        desk.operations.run(complete, done=self._done, failed=self._refused, changes=("sales",))

    def _done(self, sale: SaleCompleted) -> None:
        self.is_busy = False
        amounts = self._register.desk.amounts
        change = sum(tender.received - tender.amount for tender in sale.tenders)
        words = amounts.money(change) if change else ""
        self._register.sold(LastSale(sale.number, amounts.money(sale.payable), words))
        self.begin()
        self.paid.emit(sale)

    def _refused(self, error: Exception) -> None:
        self.is_busy = False
        if isinstance(error, Refusal):
            self.message = error_words(error)
        else:
            told: Told = told_of(error)
            self.told.emit(replace(told, is_error=True))
        self.changed.emit()

    def _say_if_too_much(self) -> None:
        self.message = ""
        over = self.received - self.to_pay
        if self.method != CASH and over > 0:
            desk = self._register.desk
            amount = desk.amounts.marks.amount(over, desk.shop.currency)
            kind = method_name(self.method)
            self.message = str(PaidTooMuch(kind=kind, amount=amount, currency=desk.shop.currency))
        self.changed.emit()

    def _rounding(self) -> int:
        shop = self._register.desk.shop
        otherwise = sum(part.amount for part in self.parts if part.kind != CASH)
        return cash_leg_rounding(self.due, otherwise, CashRounding(shop.cash_step, shop.cash_mode))

    def _empty_entry(self) -> AmountEntry:
        shop = self._register.desk.shop
        return amount_entry(shop.currency, shop.cash_step)
