"""From computed lines to the taxes of every part of a document.

How the sums come to hold:

1. Lines with the same taxes are a group. Rounding by document, a tax is summed unrounded over all
   groups that have it and rounded once; the rounded tax is apportioned over the groups, and later
   over the lines of each group, by largest remainder on their exact amounts. Rounding by line, a
   group's tax is the sum of its lines' rounded taxes.
2. A document adjustment without taxes of its own is shared over the groups in proportion to what
   they cost, by largest remainder; its share joins the group. One with taxes stands for itself.
3. By document, each tax is again rounded once, now over groups and adjustments; what it differs
   from step 1 by is the adjustments' tax, and is apportioned over them. By line, a group's share is
   shared over its lines, every line's tax is rounded anew, and the difference is the adjustments'.

Groups are taken in the order of their codes, so the order of the lines decides no total.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pos_app.taxes.domain.document import Adjustment, TaxRounding, Terms
from pos_app.taxes.domain.line import LineResult
from pos_app.taxes.domain.parts import (
    Part,
    Taxes,
    add_columns,
    exact_taxes,
    spread,
    spread_alike,
)
from pos_app.taxes.domain.sharing import share


@dataclass(frozen=True, slots=True)
class Effect:
    """What a document adjustment does to one group; `group` is None where it stands for itself."""

    adjustment: int
    group: int | None
    part: Part


@dataclass(frozen=True, slots=True)
class Calculation:
    """The parts of a document and the rounded taxes of each."""

    terms: Terms
    groups: tuple[Part, ...]
    group_taxes: tuple[Taxes, ...]  # Of the lines alone.
    effects: tuple[Effect, ...]
    effect_taxes: tuple[Taxes, ...]
    shared: Mapping[int, Part]  # By group: all that is shared into it.
    shared_taxes: Mapping[int, Taxes]


def calculate(
    terms: Terms, lines: Sequence[LineResult], adjustments: Sequence[Adjustment]
) -> Calculation:
    """Groups, adjustments and their taxes; see the module's sentence on how they add up."""
    groups = _group(terms, lines)
    by_line = terms.rounding is TaxRounding.LINE
    if by_line:
        group_taxes = [
            add_columns((line.taxes for line in part.lines), len(part.group.codes))
            for part in groups
        ]
    else:
        rounded = {code: tax.rounded for code, tax in exact_taxes(groups).items()}
        group_taxes = spread(groups, rounded)
    if not adjustments:
        return Calculation(terms, groups, tuple(group_taxes), (), (), {}, {})
    effects = _effects(terms, groups, adjustments)
    shared = _shared(groups, effects)
    own = [effect.part for effect in effects if effect.group is None]
    tax_of = _tax_by_line if by_line else _tax_by_document
    shared_taxes, own_taxes = tax_of(groups, group_taxes, shared, own)
    return Calculation(
        terms=terms,
        groups=groups,
        group_taxes=tuple(group_taxes),
        effects=effects,
        effect_taxes=_effect_taxes(effects, shared_taxes, own_taxes),
        shared=shared,
        shared_taxes=shared_taxes,
    )


def settled_lines(group: Part, shared: Part) -> tuple[Part, ...]:
    """The lines of a group, each with its share of what is shared into the group."""
    shares = share(shared.value, [line.value for line in group.lines])
    return tuple(
        Part(group.group, line.value + extra, line.quantity)
        for line, extra in zip(group.lines, shares, strict=True)
    )


def _group(terms: Terms, lines: Sequence[LineResult]) -> tuple[Part, ...]:
    by_codes: dict[tuple[str, ...], list[LineResult]] = {}
    for line in lines:
        by_codes.setdefault(line.codes, []).append(line)
    return tuple(
        Part(
            terms.group(codes),
            sum([line.value for line in alike]),
            sum([line.quantity for line in alike]),
            tuple(alike),
        )
        for codes, alike in sorted(by_codes.items())
    )


def _effects(
    terms: Terms, groups: Sequence[Part], adjustments: Sequence[Adjustment]
) -> tuple[Effect, ...]:
    weights = [part.value for part in groups]
    effects = []
    for index, adjustment in enumerate(adjustments):
        value = adjustment.effect_on(sum(weights))
        if adjustment.taxes is None and groups:
            for position, part_of_it in enumerate(share(value, weights)):
                part = Part(groups[position].group, part_of_it)
                effects.append(Effect(index, position, part))
        else:
            part = Part(terms.group(adjustment.taxes or ()), value)
            effects.append(Effect(index, None, part))
    return tuple(effects)


def _shared(groups: Sequence[Part], effects: Sequence[Effect]) -> dict[int, Part]:
    values: dict[int, int] = {}
    for effect in effects:
        if effect.group is not None:
            values[effect.group] = values.get(effect.group, 0) + effect.part.value
    return {index: Part(groups[index].group, value) for index, value in values.items()}


def _tax_by_document(
    groups: Sequence[Part],
    group_taxes: Sequence[Taxes],
    shared: Mapping[int, Part],
    own: Sequence[Part],
) -> tuple[dict[int, Taxes], list[Taxes]]:
    """Each tax rounded once over everything, less what the lines alone have."""
    rest = {
        code: tax.rounded for code, tax in exact_taxes([*groups, *shared.values(), *own]).items()
    }
    for part, taxes in zip(groups, group_taxes, strict=True):
        for code, amount in zip(part.group.codes, taxes, strict=True):
            rest[code] -= amount
    taxes_of = spread([*shared.values(), *own], rest)
    return dict(zip(shared, taxes_of, strict=False)), taxes_of[len(shared) :]


def _tax_by_line(
    groups: Sequence[Part],
    group_taxes: Sequence[Taxes],
    shared: Mapping[int, Part],
    own: Sequence[Part],
) -> tuple[dict[int, Taxes], list[Taxes]]:
    """Every line's tax rounded with its share, less what the line alone has."""
    shared_taxes = {}
    for index, part in shared.items():
        rows = [
            line.group.rounded(line.value, line.quantity)
            for line in settled_lines(groups[index], part)
        ]
        now = add_columns(rows, len(part.group.codes))
        shared_taxes[index] = tuple(
            after - before for after, before in zip(now, group_taxes[index], strict=True)
        )
    return shared_taxes, [part.group.rounded(part.value, part.quantity) for part in own]


def _effect_taxes(
    effects: Sequence[Effect], shared_taxes: Mapping[int, Taxes], own_taxes: Sequence[Taxes]
) -> tuple[Taxes, ...]:
    """The taxes of every effect: what is shared into a group is spread over its effects."""
    parts: dict[int, list[Part]] = {index: [] for index in shared_taxes}
    for effect in effects:
        if effect.group is not None:
            parts[effect.group].append(effect.part)
    waiting = {index: iter(spread_alike(parts[index], shared_taxes[index])) for index in parts}
    own = iter(own_taxes)
    return tuple(
        next(own) if effect.group is None else next(waiting[effect.group]) for effect in effects
    )
