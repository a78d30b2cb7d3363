"""Figures before any rounding, as exact fractions of minor units: what `explain` shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import compress

from pos_app.taxes.domain.document import DocumentLine
from pos_app.taxes.domain.parts import Part

_PLACES_MAX = 12


@dataclass(frozen=True, slots=True)
class Unrounded:
    """Net and taxes (base and amount by code) of a part of a document."""

    net: Fraction
    taxes: dict[str, tuple[Fraction, Fraction]]

    @property
    def tax(self) -> Fraction:
        """All taxes together."""
        return sum((amount for _, amount in self.taxes.values()), Fraction())


def unrounded(part: Part, value: Fraction | None = None) -> Unrounded:
    """The exact figures of `part`; `value`, where given, is what the part costs before rounding."""
    group = part.group
    amounts = [Fraction(n, group.denominator) for n in part.exact()]
    included = sum(compress(amounts, group.included), Fraction())
    net = part.value - included
    bases = [net + sum((amounts[k] for k in earlier), Fraction()) for earlier in group.joined]
    taxes = dict(zip(group.codes, zip(bases, amounts, strict=True), strict=True))
    return Unrounded(net if value is None else value - included, taxes)


def add_up(figures: Iterable[Unrounded]) -> Unrounded:
    """The sum, tax by tax."""
    net, taxes = Fraction(), dict[str, tuple[Fraction, Fraction]]()
    for one in figures:
        net += one.net
        for code, (base, amount) in one.taxes.items():
            before = taxes.get(code, (Fraction(), Fraction()))
            taxes[code] = before[0] + base, before[1] + amount
    return Unrounded(net, taxes)


def line_value(line: DocumentLine, unit: int) -> Fraction:
    """Quantity times price with the line's adjustments, exact, in minor units."""
    listed = Fraction(line.quantity) * Fraction(line.unit_price) * unit
    listed /= Fraction(line.price_base_quantity)
    value = listed
    for one in line.adjustments:
        change = Fraction(one.amount or 0)
        if one.percent is not None:
            change = listed * Fraction(one.percent) / 100
        value += change if one.charge else -change
    return value


def as_text(minor: Fraction, unit: int) -> dict[str, str]:
    """The value in major units; where decimals do not end, twelve of them and the fraction."""
    major = minor / unit
    scaled = major * 10**_PLACES_MAX
    digits = abs(round(scaled))
    whole, rest = divmod(digits, 10**_PLACES_MAX)
    text = f"{'-' if scaled < 0 and digits else ''}{whole}.{rest:0{_PLACES_MAX}d}"
    shown = {"unrounded": text.rstrip("0").rstrip(".")}
    if scaled.denominator != 1:
        shown["exact"] = str(major)
    return shown
