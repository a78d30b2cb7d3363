"""What comes out: the figures of lines, adjustments and the document, in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class TaxAmount:
    """A tax on a part of a document."""

    code: str
    base: int
    amount: int


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """A tax on a whole document; `percent` is None for a tax per unit."""

    code: str
    percent: Decimal | None
    base: int
    amount: int


@dataclass(frozen=True, slots=True)
class Amounts:
    """Net, tax and gross. `net + tax == gross`, and `taxes` add up to `tax`."""

    net: int
    tax: int
    gross: int
    taxes: tuple[TaxAmount, ...] = ()

    def __neg__(self) -> Amounts:
        taxes = tuple(TaxAmount(part.code, -part.base, -part.amount) for part in self.taxes)
        return Amounts(-self.net, -self.tax, -self.gross, taxes)


@dataclass(frozen=True, slots=True)
class LineTotals:
    """A line's figures before document adjustments: their nets add up to `sum_line_net`.

    `settled` is what the line comes to with its share of the document's adjustments. The settled
    lines and the adjustments with taxes of their own add up to the document, in every figure.
    """

    id: str
    net: int
    tax: int
    gross: int
    taxes: tuple[TaxAmount, ...]
    settled: Amounts


@dataclass(frozen=True, slots=True)
class AdjustmentTotals:
    """What a document adjustment changes; a discount is negative. `shared` over the lines or not.

    With the lines' own figures all of these add up to the document.
    """

    charge: bool
    shared: bool
    net: int
    tax: int
    gross: int
    taxes: tuple[TaxAmount, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """A document's figures.

    `net == sum_line_net - allowances + charges`, `gross == net + tax` and
    `payable == gross + rounding - prepaid`. `lines` is empty where only totals were asked for.
    """

    sum_line_net: int
    allowances: int
    charges: int
    net: int
    taxes: tuple[TaxTotal, ...]
    tax: int
    gross: int
    rounding: int
    prepaid: int
    payable: int
    adjustments: tuple[AdjustmentTotals, ...] = ()
    lines: tuple[LineTotals, ...] = ()
