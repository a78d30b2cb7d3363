"""Parts of a document that are taxed as one, and the rounding of a tax over all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import lcm

from pos_app.kernel.rounding import divide_half_away
from pos_app.taxes.domain.line import LineResult
from pos_app.taxes.domain.sharing import apportion
from pos_app.taxes.domain.tax_group import TaxGroup
from pos_app.taxes.domain.totals import Amounts, TaxAmount

Taxes = tuple[int, ...]  # The amount of every tax of a group, in its order.


@dataclass(frozen=True, slots=True)
class Part:
    """A value taxed as one: the lines of a tax group, one line, or a document adjustment."""

    group: TaxGroup
    value: int
    quantity: int = 0
    lines: tuple[LineResult, ...] = ()

    def exact(self) -> list[int]:
        """The unrounded taxes, to be divided by the group's denominator."""
        return self.group.exact(self.value, self.quantity)

    def amounts(self, taxes: Sequence[int]) -> Amounts:
        """The part's figures when its taxes are these."""
        group, tax = self.group, sum(taxes)
        net = group.net(self.value, taxes)
        bases = group.bases(self.value, taxes)
        named = tuple(map(TaxAmount, group.codes, bases, taxes))
        return Amounts(net, tax, net + tax, named)


@dataclass(frozen=True, slots=True)
class ExactTax:
    """One tax in all parts that have it, unrounded, over a common denominator."""

    places: tuple[tuple[int, int], ...]  # The part, and the tax's position in its group.
    numerators: tuple[int, ...]
    denominator: int

    @property
    def rounded(self) -> int:
        """The tax in all of these parts together, rounded once."""
        return divide_half_away(sum(self.numerators), self.denominator)


def exact_taxes(parts: Iterable[Part]) -> dict[str, ExactTax]:
    """Every tax there is in `parts`, by its code."""
    places: dict[str, list[tuple[int, int]]] = {}
    fractions: dict[str, list[tuple[int, int]]] = {}
    for index, part in enumerate(parts):
        for position, (code, exact) in enumerate(zip(part.group.codes, part.exact(), strict=True)):
            places.setdefault(code, []).append((index, position))
            fractions.setdefault(code, []).append((exact, part.group.denominator))
    found = {}
    for code, exacts in fractions.items():
        common = lcm(*(denominator for _, denominator in exacts))
        numerators = tuple(exact * (common // denominator) for exact, denominator in exacts)
        found[code] = ExactTax(tuple(places[code]), numerators, common)
    return found


def spread(parts: Sequence[Part], totals: Mapping[str, int]) -> list[Taxes]:
    """The taxes of every part, such that each tax adds up to its entry in `totals`."""
    amounts = [[0] * len(part.group.codes) for part in parts]
    for code, tax in exact_taxes(parts).items():
        shares = apportion(totals[code], tax.numerators, tax.denominator)
        for (index, position), amount in zip(tax.places, shares, strict=True):
            amounts[index][position] = amount
    return [tuple(taxes) for taxes in amounts]


def spread_alike(parts: Sequence[Part], taxes: Taxes) -> list[Taxes]:
    """`taxes` of a group spread over `parts` that all are of this group (at least one)."""
    exacts = zip(*(part.exact() for part in parts), strict=True)
    denominator = parts[0].group.denominator
    columns = [
        apportion(total, exact, denominator) for total, exact in zip(taxes, exacts, strict=True)
    ]
    return list(zip(*columns, strict=True)) if columns else [()] * len(parts)


def add_columns(rows: Iterable[Taxes], width: int) -> Taxes:
    """The sum of every tax over `rows`, each with `width` taxes."""
    sums = [0] * width
    for row in rows:
        for position, amount in enumerate(row):
            sums[position] += amount
    return tuple(sums)


def add_amounts(amounts: Iterable[Amounts]) -> Amounts:
    """The sum of all figures; a tax stands where it was first met."""
    net = tax = gross = 0
    sums: dict[str, tuple[int, int]] = {}
    for one in amounts:
        net, tax, gross = net + one.net, tax + one.tax, gross + one.gross
        for part in one.taxes:
            base, amount = sums.get(part.code, (0, 0))
            sums[part.code] = base + part.base, amount + part.amount
    return Amounts(
        net, tax, gross, tuple(TaxAmount(code, *figures) for code, figures in sums.items())
    )
