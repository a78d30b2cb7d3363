"""Settling an amount with tenders: what is still due, what goes back, what cash rounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pos_app.facts.selling import Tender
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.money import format_minor, minor_digits
from pos_app.kernel.rounding import round_to_step
from pos_app.kernel.text import clean
from pos_app.taxes.domain.cash import CashRounding, cash_leg_rounding

CASH = "cash"
KINDS = (CASH, "card", "mobile_money", "voucher")
REFERENCE_MAX = 100
CHANGE_MAX = 10_000_000  # Whole units of the currency; more is a slip of the hand.


class NotPaidInFull(Refusal):
    """The tenders do not cover what is due."""

    text = "{missing} {currency} is still to be paid."


class PaidTooMuch(Refusal):
    """A card, a mobile-money payment or a voucher took more than was due: there is no change."""

    text = "{kind} would take {amount} {currency} more than is due. Only cash gives change."


class TooMuchCash(Refusal):
    """Nobody hands that over: a barcode was scanned into the amount."""

    text = "{amount} {currency} in cash cannot be right. Type what was handed over."


@dataclass(frozen=True, slots=True)
class TenderGiven:
    """What somebody hands over: minor units, and the reference of a payment made elsewhere."""

    kind: str
    amount: int
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A settled document. `payable` is what was due plus `rounding`."""

    tenders: tuple[Tender, ...]
    rounding: int
    payable: int
    change: int


def settle(
    due: int, given: Sequence[TenderGiven], rounding: CashRounding, currency: str
) -> Settlement:
    """Settles a sale of `due` minor units. Refuses what is too little, or too much without cash."""
    _check(given)
    others = [tender for tender in given if tender.kind != CASH]
    paid_otherwise = sum(tender.amount for tender in others)
    if paid_otherwise > due:
        over = format_minor(paid_otherwise - due, currency)
        raise PaidTooMuch(kind=others[-1].kind, amount=over, currency=currency)
    cash = sum(tender.amount for tender in given if tender.kind == CASH)
    in_cash = due - paid_otherwise
    rounded = cash_leg_rounding(due, paid_otherwise, rounding) if cash or not others else 0
    to_pay = in_cash + rounded
    if cash - to_pay > CHANGE_MAX * 10 ** minor_digits(currency):
        raise TooMuchCash(amount=format_minor(cash, currency), currency=currency)
    if cash < to_pay:
        raise NotPaidInFull(missing=format_minor(to_pay - cash, currency), currency=currency)
    tenders = [
        Tender(kind=t.kind, amount=t.amount, received=t.amount, reference=clean(t.reference))
        for t in others
    ]
    if cash:
        tenders.append(Tender(kind=CASH, amount=to_pay, received=cash))
    return Settlement(tuple(tenders), rounded, due + rounded, cash - to_pay)


@dataclass(frozen=True, slots=True)
class PaidSoFar:
    """What a sale took and gave back: by kind of tender, minor units, all positive."""

    taken: Mapping[str, int]
    given_back: Mapping[str, int]

    def left(self, kind: str) -> int:
        """What may still go back in that kind."""
        return self.taken.get(kind, 0) - self.given_back.get(kind, 0)


def settle_refund(
    gross: int, gross_before: int, kind: str, paid: PaidSoFar, rounding: CashRounding
) -> Settlement:
    """Settles goods that come back for `gross`, after `gross_before`; both negative.

    Cash is rounded over all that came back so far, less what was given back already: in however
    many parts a sale comes back, no more goes out than came in.
    """
    _check_kind(kind)
    payable = gross
    if kind == CASH:
        before = paid.given_back.get(CASH, 0)
        otherwise = sum(paid.given_back.values()) - before
        in_cash = -(gross + gross_before) - otherwise
        payable = before - round_to_step(in_cash, rounding.step, rounding.mode)
    tender = Tender(kind=kind, amount=payable, received=payable)
    return Settlement((tender,) if payable else (), payable - gross, payable, 0)


def _check(given: Sequence[TenderGiven]) -> None:
    for tender in given:
        _check_kind(tender.kind)
        if tender.amount <= 0:
            raise BadInput(what="The amount paid", why="it must be more than nothing")
        if len(tender.reference) > REFERENCE_MAX:
            raise BadInput(what="The reference", why=f"it is longer than {REFERENCE_MAX}")


def _check_kind(kind: str) -> None:
    if kind not in KINDS:
        raise BadInput(what="The tender", why=f"it is one of {', '.join(KINDS)}")
