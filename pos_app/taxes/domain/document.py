"""What is to be computed: lines, discounts and charges, and the terms they are computed on."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import minor_digits
from pos_app.kernel.quantity import MICRO, to_micro
from pos_app.kernel.rounding import divide_half_away
from pos_app.kernel.text import clean
from pos_app.taxes.domain.cash import CashRounding
from pos_app.taxes.domain.tax import Tax
from pos_app.taxes.domain.tax_group import TaxGroup, solve

ONE = Decimal(1)


class TaxRounding(StrEnum):
    """Where a tax is rounded: once in the document (EN 16931), or on every line."""

    DOCUMENT = "document"
    LINE = "line"


class Prices(StrEnum):
    """Whether unit prices contain their taxes."""

    INCLUSIVE = "inclusive"
    EXCLUSIVE = "exclusive"


@dataclass(frozen=True, slots=True)
class Terms:
    """What all lines of a document have in common. Kept for a whole day, it solves taxes once."""

    currency: str
    prices: Prices
    taxes: tuple[Tax, ...] = ()
    rounding: TaxRounding = TaxRounding.DOCUMENT
    unit: int = field(init=False, repr=False, compare=False)  # Minor units of a major one.
    _by_code: dict[str, Tax] = field(init=False, repr=False, compare=False)
    _groups: dict[tuple[str, ...], TaxGroup] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_code = {tax.code: tax for tax in self.taxes}
        if len(by_code) != len(self.taxes):
            raise ValueError("two taxes have the same code")
        object.__setattr__(self, "unit", 10 ** minor_digits(self.currency))
        object.__setattr__(self, "_by_code", by_code)
        object.__setattr__(self, "_groups", {})

    def group(self, codes: tuple[str, ...]) -> TaxGroup:
        """The taxes named by `codes`, solved; an unknown or repeated code is `BadInput`."""
        found = self._groups.get(codes)
        if found is None:
            for code in codes:
                if code not in self._by_code:
                    raise BadInput(what=f'The tax "{clean(code)[:40]}"', why="no tax has this code")
            if len(set(codes)) != len(codes):
                raise BadInput(what="The list of taxes", why="it names a tax twice")
            found = self._groups[codes] = solve(
                [self._by_code[code] for code in codes],
                inclusive=self.prices is Prices.INCLUSIVE,
                unit=self.unit,
            )
        return found


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A discount, or a charge, by `amount` (minor units, as priced) or by `percent`.

    On a document `taxes` names the taxes of the adjustment itself; None shares it over the lines'
    tax groups. An amount keeps its sign: whoever takes goods back gives it negative.
    """

    charge: bool
    amount: int | None = None
    percent: Decimal | None = None
    taxes: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        if (self.amount is None) == (self.percent is None):
            raise ValueError("an adjustment needs either an amount or a percentage")

    def effect_on(self, value: int) -> int:
        """What it adds to `value`; a discount is negative. A percentage is rounded here."""
        amount = self.amount or 0
        if self.percent is not None:
            amount = divide_half_away(value * to_micro(self.percent), 100 * MICRO)
        return amount if self.charge else -amount


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A quantity at a price. `unit_price` (major units) is for `price_base_quantity` units.

    Percentages of `adjustments` are of quantity times price, whatever stands before them. Quantity
    and price have at most six decimal places.
    """

    id: str
    quantity: Decimal
    unit_price: Decimal
    taxes: tuple[str, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    price_base_quantity: Decimal = ONE


@dataclass(frozen=True, slots=True)
class MoneyDocument:
    """A whole document. `prepaid` is in minor units; what remains after it is due in cash."""

    terms: Terms
    lines: tuple[DocumentLine, ...]
    adjustments: tuple[Adjustment, ...] = ()
    cash_rounding: CashRounding | None = None
    prepaid: int = 0
