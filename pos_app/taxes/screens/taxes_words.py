"""Tax classes in words: rates, dates, and what stands on a receipt."""

from __future__ import annotations

from datetime import date

from pos_app.facts.catalogue import TaxClassRow, TaxRow
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.ui.translations import tr
from pos_app.ui.widgets.date_edit import shown_date

_EVER = "0001-01-01"


def rate_text(row: TaxClassRow, amounts: AmountWords) -> str:
    """The rates of a class, in the order they apply: 16%, or 5% + 9.975%."""
    return " + ".join(tax_text(tax, amounts) for tax in row.taxes) or tr("Taxes", "No tax")


def tax_text(tax: TaxRow, amounts: AmountWords) -> str:
    """The rate of one tax."""
    if tax.percent is not None:
        return f"{amounts.number(tax.percent)}%"
    assert tax.per_unit is not None, "a tax has a percentage or an amount"
    return tr("Taxes", "{amount} per unit", amount=amounts.price(tax.per_unit))


def since_text(row: TaxClassRow) -> str:
    """From when on it holds."""
    if row.valid_from == _EVER:
        return tr("Taxes", "From the beginning")
    return tr("Taxes", "Since {day}", day=shown_date(date.fromisoformat(row.valid_from)))


def next_text(row: TaxClassRow | None, amounts: AmountWords) -> str:
    """What was planned."""
    if row is None:
        return ""
    day = shown_date(date.fromisoformat(row.valid_from))
    return tr("Taxes", "{rate} from {day}", rate=rate_text(row, amounts), day=day)
