"""A tax class over time: what holds on a day, what comes next, and what it does to a price."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

import msgspec

from pos_app.facts.catalogue import TaxClassRow
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.taxes.domain.compute import compute
from pos_app.taxes.domain.document import DocumentLine, MoneyDocument
from pos_app.taxes.domain.terms import shop_terms
from pos_app.taxes.domain.totals import Totals

PERCENT_MAX = Decimal(100)


class UnknownTaxClass(Refusal):
    """No tax class has that code."""

    text = "There is no such tax class. The list may have changed: open it again."


class RateInThePast(Refusal):
    """A rate would hold on days whose sales are made."""

    text = "A rate cannot change on a day that is over. Choose {today} or a later day."


class SameRate(Refusal):
    """The change would change nothing."""

    text = "That is the rate that holds on {day} already."


@dataclass(frozen=True, slots=True)
class DatedClass:
    """One class with all its dates, the oldest first."""

    rows: tuple[TaxClassRow, ...]

    @property
    def code(self) -> str:
        """What products name it by."""
        return self.rows[0].code

    def on(self, day: date) -> TaxClassRow | None:
        """What holds on a day; None before the class began."""
        begun = [row for row in self.rows if row.valid_from <= day.isoformat()]
        return begun[-1] if begun else None

    def after(self, day: date) -> TaxClassRow | None:
        """The next change after a day, if one is planned."""
        return next((row for row in self.rows if row.valid_from > day.isoformat()), None)

    def shown_on(self, day: date) -> TaxClassRow:
        """What holds on a day, or what the class begins with."""
        return self.on(day) or self.rows[0]


def dated_classes(rows: Iterable[TaxClassRow]) -> tuple[DatedClass, ...]:
    """The rows, ordered by code and date, as classes."""
    return tuple(DatedClass(tuple(of_one)) for _, of_one in groupby(rows, lambda row: row.code))


def with_rates(row: TaxClassRow, percents: Mapping[str, Decimal], valid_from: date) -> TaxClassRow:
    """The class with other rates, by tax code, from a day on. A tax per unit keeps its amount."""
    taxes = []
    for tax in row.taxes:
        if tax.code in percents and tax.percent is not None:
            percent = percents[tax.code]
            if not 0 <= percent <= PERCENT_MAX:
                raise BadInput(what="The rate", why=f"it is 0 to {PERCENT_MAX} percent")
            taxes.append(msgspec.structs.replace(tax, percent=percent))
        else:
            taxes.append(tax)
    return msgspec.structs.replace(row, taxes=tuple(taxes), valid_from=valid_from.isoformat())


def effect_on(
    row: TaxClassRow, price: Decimal, *, currency: str, prices: str, rounding: str
) -> Totals:
    """What a receipt says of one piece at `price`, by the same engine that sells it."""
    terms = shop_terms([row], currency=currency, prices=prices, rounding=rounding)
    line = DocumentLine("1", Decimal(1), price, terms.codes[row.code])
    return compute(MoneyDocument(terms.terms, (line,)))
