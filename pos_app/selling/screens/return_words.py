"""Returns in words: why goods come back, how the money goes back, what a line says."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pos_app.facts.selling import SoldLine
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.payments.domain.settlement import CASH
from pos_app.selling.domain.returnable import Returnable
from pos_app.selling.screens.register_answers import ScanAnswer
from pos_app.selling.screens.sales_words import day_words
from pos_app.selling.screens.tender_words import method_name
from pos_app.ui.translations import isolated, tr

OTHER = "other"
UNSOLD = frozenset({"damaged", "past_date"})
"""Reasons for which goods do not go back on the shelf, unless somebody says so."""


@dataclass(frozen=True, slots=True)
class WayBack:
    """A way the money can go back, as its tile says it."""

    kind: str
    title: str
    detail: str
    icon: str


def reasons() -> tuple[tuple[str, str], ...]:
    """Why goods come back: key and words, in the order of the chips."""
    return (
        ("changed_mind", tr("Return", "Changed mind")),
        ("damaged", tr("Return", "Damaged")),
        ("wrong_item", tr("Return", "Wrong item")),
        ("past_date", tr("Return", "Past date")),
        (OTHER, tr("Return", "Other…")),
    )


def way_back(kind: str, found: Returnable, *, otherwise: bool) -> WayBack:
    """The tile of a way; `otherwise` where it was not paid so."""
    icons = {
        CASH: "money-wavy",
        "card": "credit-card",
        "mobile_money": "device-mobile",
        "voucher": "gift",
    }
    titles = {CASH: tr("Return", "Cash from the drawer")}
    title = titles.get(kind, method_name(kind))
    references = [t.reference for t in found.sale.tenders if t.kind == kind and t.reference]
    if len(references) == 1:
        title = f"{title} ····{references[0][-4:]}"
    return WayBack(kind, title, _detail(kind, otherwise=otherwise), icons[kind])


def sale_words(found: Returnable, amounts: AmountWords) -> tuple[str, str]:
    """What the card of the found sale says: its number and total; when, who and how paid."""
    sale = found.sale
    title = tr("Return", "Sale {number}", number=sale.number)
    paid = " + ".join(dict.fromkeys(method_name(tender.kind) for tender in sale.tenders))
    when = f"{day_words(sale.business_day)}, {sale.at:%H:%M}"
    return f"{title} · {amounts.money(sale.payable)}", " · ".join((when, sale.cashier, paid))


def found_answer(found: Returnable) -> ScanAnswer:
    """What the field says to a number that is known."""
    number = found.sale.number
    if found.is_voided:
        return ScanAnswer(False, number, tr("Return", "{number} was voided", number=number))
    if found.is_over:
        said = tr("Return", "All of {number} came back already", number=number)
        return ScanAnswer(False, number, said)
    return ScanAnswer(True, number, tr("Return", "Sale found"))


def sold_words(line: SoldLine, amounts: AmountWords) -> str:
    """How much of it was sold, and for how much each."""
    number, price = amounts.number(line.quantity), amounts.price(line.unit_price)
    unit = "" if line.unit == "each" else f"\u00a0{line.unit}"
    return tr("Return", "Sold {number} × {price}", number=f"{number}{unit}", price=isolated(price))


def left_words(line: SoldLine, left: Decimal, amounts: AmountWords) -> str:
    """How much of it can come back, or why nothing can."""
    if left <= 0:
        return tr("Return", "Came back already")
    unit = "" if line.unit == "each" else f"\u00a0{line.unit}"
    return tr("Return", "{number} returnable", number=f"{amounts.number(left)}{unit}")


def _detail(kind: str, *, otherwise: bool) -> str:
    if otherwise:
        return tr("Return", "Not paid so: a manager decides")
    return {
        CASH: tr("Return", "As they paid. The drawer opens"),
        "card": tr("Return", "As they paid. Give it back on the terminal"),
        "mobile_money": tr("Return", "As they paid. Send it to their phone"),
        "voucher": tr("Return", "As they paid. Hand over a new voucher"),
    }[kind]
