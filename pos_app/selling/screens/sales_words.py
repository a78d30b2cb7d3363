"""Sales, returns and voids in words: their states, how they were paid, the columns of the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.selling.domain.sales_search import DocumentState, FoundSale, PaidPart
from pos_app.selling.screens.tender_words import method_name
from pos_app.ui.models.cells import Cell
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.models.table_model import Column
from pos_app.ui.translations import together, tr

_ENDING = 4
_BACK = frozenset({DocumentState.RETURN, DocumentState.VOID})
_DONE_WITH = frozenset({DocumentState.VOIDED, DocumentState.RETURNED})


def state_badge(state: DocumentState) -> BadgeValue:
    """One word and a sign; the tone only repeats them."""
    badges = {
        DocumentState.PAID: BadgeValue(tr("Sales", "Paid"), "ok"),
        DocumentState.PART_RETURNED: BadgeValue(tr("Sales", "Part returned"), "info"),
        DocumentState.RETURNED: BadgeValue(tr("Sales", "Returned"), "info"),
        DocumentState.VOIDED: BadgeValue(tr("Sales", "Voided")),
        DocumentState.RETURN: BadgeValue(tr("Sales", "Return"), "warn", "arrow-u-up-left"),
        DocumentState.VOID: BadgeValue(tr("Sales", "Void"), "neutral", "prohibit"),
    }
    return badges[state]


def document_title(sale: FoundSale) -> str:
    """What it is and its number."""
    titles = {
        "sale": tr("Sales", "Sale {number}", number=sale.number),
        "return": tr("Sales", "Return {number}", number=sale.number),
        "void": tr("Sales", "Void {number}", number=sale.number),
    }
    return titles[sale.kind]


def paid_words(paid: Sequence[PaidPart]) -> str:
    """The ways it was paid."""
    if not paid:
        return tr("Sales", "Nothing to pay")
    return " + ".join(dict.fromkeys(method_name(part.kind) for part in paid))


def reference_words(paid: Sequence[PaidPart]) -> str:
    """The end of the only reference, so that it can be told from others."""
    references = [part.reference for part in paid if part.reference]
    return f"····{references[0][-_ENDING:]}" if len(references) == 1 else ""


def day_words(day: date) -> str:
    """A day, short: Fri 20 Nov 2026."""
    return str(QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy"))


def when_words(sale: FoundSale, today: date) -> str:
    """The time; with its day where that is not today."""
    at = sale.at
    if sale.day == today:
        return f"{at:%H:%M}"
    day = str(QLocale().toString(QDate(at.year, at.month, at.day), "d MMM"))
    if at.year != today.year:
        day = f"{day} {at.year}"
    return f"{day} {at:%H:%M}"


def columns(amounts: AmountWords, today: date) -> tuple[Column[FoundSale], ...]:
    """The columns of the list; the least needed are hidden first."""
    return (
        Column[FoundSale](
            "sale",
            tr("Sales", "Sale"),
            lambda s: Cell(s.number, when_words(s, today), strong=True),
            132,
            required=True,
        ),
        Column[FoundSale]("items", tr("Sales", "Items"), _items),
        Column[FoundSale](
            "paid",
            tr("Sales", "Payment"),
            lambda s: Cell(paid_words(s.paid), reference_words(s.paid), ink="ink2"),
            160,
            priority=3,
        ),
        Column[FoundSale](
            "state",
            tr("Sales", "State"),
            lambda s: Cell(badge=state_badge(s.state)),
            150,
            priority=2,
        ),
        Column[FoundSale](
            "total",
            tr("Sales", "Total"),
            lambda s: _total(s, amounts),
            140,
            numeric=True,
            required=True,
        ),
    )


def _items(sale: FoundSale) -> Cell:
    name = sale.first_item or tr("Sales", "No items")
    parts = [tr("Sales", "%n items", sale.items), sale.cashier]
    if sale.original:
        parts.insert(0, tr("Sales", "From {number}", number=sale.original))
    return Cell(name, together(parts), ink="ink3" if sale.state in _DONE_WITH else "ink")


def _total(sale: FoundSale, amounts: AmountWords) -> Cell:
    ink = "ink"
    if sale.state in _BACK:
        ink = "dangerInk"
    elif sale.state in _DONE_WITH:
        ink = "ink3"
    return Cell(amounts.money(sale.total), ink=ink, strong=True)
