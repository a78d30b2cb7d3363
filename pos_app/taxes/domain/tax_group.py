"""The taxes of a line solved once, so that a line costs two multiplications per tax.

Whatever the mix of inclusive, exclusive, compound and per-unit taxes, the exact amount of every tax
is linear in what the line costs and in its quantity: `(a * value + b * quantity) / denominator`.
The factors are integers, found here once per list of taxes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import compress
from math import lcm

from pos_app.kernel.quantity import MICRO
from pos_app.kernel.rounding import divide_half_away
from pos_app.taxes.domain.tax import Tax


@dataclass(frozen=True, slots=True)
class TaxGroup:
    """What is taxed alike: the same taxes in the same order."""

    codes: tuple[str, ...]
    included: tuple[bool, ...]  # Whether the price contains the tax.
    joined: tuple[tuple[int, ...], ...]  # Positions of the taxes that are part of the tax's base.
    per_value: tuple[int, ...]
    per_micro: tuple[int, ...]  # Per millionth of a unit.
    denominator: int

    def exact(self, value: int, quantity: int) -> list[int]:
        """The unrounded amount of every tax, to be divided by `denominator`.

        `value` is in minor units as priced, `quantity` in millionths.
        """
        return [
            a * value + b * quantity for a, b in zip(self.per_value, self.per_micro, strict=True)
        ]

    def rounded(self, value: int, quantity: int) -> tuple[int, ...]:
        """The amount of every tax, each rounded on its own."""
        return tuple(divide_half_away(n, self.denominator) for n in self.exact(value, quantity))

    def net(self, value: int, amounts: Sequence[int]) -> int:
        """What is left of `value` without the taxes that it contains."""
        return value - sum(compress(amounts, self.included))

    def bases(self, value: int, amounts: Sequence[int]) -> list[int]:
        """What every tax is computed on: the net and the earlier taxes that join its base."""
        net = self.net(value, amounts)
        return [net + sum(amounts[k] for k in earlier) for earlier in self.joined]


def solve(taxes: Sequence[Tax], *, inclusive: bool, unit: int) -> TaxGroup:
    """The group of `taxes` in the order listed; `unit` is the minor units of a major one.

    With net N and quantity q each tax is x*N + y*q, and the price is V = N + the included ones =
    (1 + X)*N + Y*q. Solved for N, each tax is x/(1 + X) * V + (y - x*Y/(1 + X)) * q.
    """
    included = tuple(inclusive if tax.included is None else tax.included for tax in taxes)
    joined, on_net, on_quantity = _unfold(taxes, unit)
    gross_up = 1 + sum(compress(on_net, included), Fraction())
    inside = sum(compress(on_quantity, included), Fraction())
    per_value = [x / gross_up for x in on_net]
    per_micro = [
        (y - x * inside / gross_up) / MICRO for x, y in zip(on_net, on_quantity, strict=True)
    ]
    denominator = lcm(*(f.denominator for f in (*per_value, *per_micro)))
    return TaxGroup(
        codes=tuple(tax.code for tax in taxes),
        included=included,
        joined=tuple(joined),
        per_value=_whole(per_value, denominator),
        per_micro=_whole(per_micro, denominator),
        denominator=denominator,
    )


def _unfold(
    taxes: Sequence[Tax], unit: int
) -> tuple[list[tuple[int, ...]], list[Fraction], list[Fraction]]:
    """Of each tax: which earlier ones join its base, its part of the net, its part per unit."""
    joined: list[tuple[int, ...]] = []
    on_net: list[Fraction] = []
    on_quantity: list[Fraction] = []
    joining: list[int] = []
    for position, tax in enumerate(taxes):
        joined.append(tuple(joining))
        if tax.percent is not None:
            rate = Fraction(tax.percent) / 100
            on_net.append(rate * (1 + sum((on_net[k] for k in joining), Fraction())))
            on_quantity.append(rate * sum((on_quantity[k] for k in joining), Fraction()))
        elif tax.per_unit is not None:
            on_net.append(Fraction())
            on_quantity.append(Fraction(tax.per_unit) * unit)
        if tax.in_next_base:
            joining.append(position)
    return joined, on_net, on_quantity


def _whole(fractions: Iterable[Fraction], denominator: int) -> tuple[int, ...]:
    return tuple(f.numerator * (denominator // f.denominator) for f in fractions)
