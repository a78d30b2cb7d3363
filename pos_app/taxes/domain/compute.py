"""The money engine's front: a document in, every figure out; all sums hold exactly.

A cart keeps the result of `compute_line` for each of its lines and asks `total` after every change;
`line_totals` gives the figures per line when they are to be written down. `compute` does it all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import AMOUNT_MAX_MINOR
from pos_app.taxes.domain.calculation import Calculation, calculate, settled_lines
from pos_app.taxes.domain.cash import CashRounding, cash_leg_rounding
from pos_app.taxes.domain.document import Adjustment, MoneyDocument, TaxRounding, Terms
from pos_app.taxes.domain.line import LineResult, compute_line
from pos_app.taxes.domain.parts import Part, Taxes, add_amounts, spread_alike
from pos_app.taxes.domain.totals import AdjustmentTotals, Amounts, LineTotals, TaxTotal, Totals


def compute(document: MoneyDocument) -> Totals:
    """All figures of `document`, its lines included. What cannot be computed is `BadInput`."""
    lines = [compute_line(document.terms, line) for line in document.lines]
    done = calculate(document.terms, lines, document.adjustments)
    totals = sum_up(done, document.adjustments, document.cash_rounding, document.prepaid)
    return replace(totals, lines=detail(done, lines))


def total(
    terms: Terms,
    lines: Sequence[LineResult],
    adjustments: Sequence[Adjustment] = (),
    cash_rounding: CashRounding | None = None,
    prepaid: int = 0,
) -> Totals:
    """The document's figures from lines already computed, without figures per line."""
    return sum_up(calculate(terms, lines, adjustments), adjustments, cash_rounding, prepaid)


def line_totals(
    terms: Terms, lines: Sequence[LineResult], adjustments: Sequence[Adjustment] = ()
) -> tuple[LineTotals, ...]:
    """The figures per line, in the order of `lines`."""
    return detail(calculate(terms, lines, adjustments), lines)


def sum_up(
    done: Calculation,
    adjustments: Sequence[Adjustment],
    cash_rounding: CashRounding | None,
    prepaid: int,
) -> Totals:
    """The document's figures from a finished calculation."""
    of_lines = add_amounts(_amounts(done.groups, done.group_taxes))
    changes = _changes(done, adjustments)
    whole = add_amounts([of_lines, *changes]) if changes else of_lines
    if max(abs(whole.net), abs(whole.gross), abs(prepaid)) > AMOUNT_MAX_MINOR:
        raise BadInput(what="The document", why="its amounts are too large")
    rounding = cash_leg_rounding(whole.gross, prepaid, cash_rounding) if cash_rounding else 0
    pairs = list(zip(adjustments, changes, strict=True))
    return Totals(
        sum_line_net=of_lines.net,
        allowances=-sum(change.net for adjustment, change in pairs if not adjustment.charge),
        charges=sum(change.net for adjustment, change in pairs if adjustment.charge),
        net=whole.net,
        taxes=_tax_totals(done.terms, whole),
        tax=whole.tax,
        gross=whole.gross,
        rounding=rounding,
        prepaid=prepaid,
        payable=whole.gross + rounding - prepaid,
        adjustments=tuple(
            AdjustmentTotals(
                charge=adjustment.charge,
                shared=adjustment.taxes is None,
                net=change.net,
                tax=change.tax,
                gross=change.gross,
                taxes=change.taxes,
            )
            for adjustment, change in pairs
        ),
    )


def detail(done: Calculation, lines: Sequence[LineResult]) -> tuple[LineTotals, ...]:
    """The figures of every line from a finished calculation, in the order of `lines`."""
    waiting = {
        group.group.codes: iter(_group_lines(done, index))
        for index, group in enumerate(done.groups)
    }
    return tuple(next(waiting[line.codes]) for line in lines)


def _group_lines(done: Calculation, index: int) -> list[LineTotals]:
    group, taxes = done.groups[index], done.group_taxes[index]
    parts = [Part(group.group, line.value, line.quantity) for line in group.lines]
    own = _line_amounts(done, parts, taxes, [line.taxes for line in group.lines])
    settled = own
    if index in done.shared:
        after = settled_lines(group, done.shared[index])
        both = zip(taxes, done.shared_taxes[index], strict=True)
        rounded = [part.group.rounded(part.value, part.quantity) for part in after]
        settled = _line_amounts(done, after, tuple(map(sum, both)), rounded)
    return [
        LineTotals(line.id, mine.net, mine.tax, mine.gross, mine.taxes, after_all)
        for line, mine, after_all in zip(group.lines, own, settled, strict=True)
    ]


def _line_amounts(
    done: Calculation, parts: Sequence[Part], taxes: Taxes, rounded: Sequence[Taxes]
) -> list[Amounts]:
    by_line = done.terms.rounding is TaxRounding.LINE
    return _amounts(parts, rounded if by_line else spread_alike(parts, taxes))


def _amounts(parts: Iterable[Part], taxes: Iterable[Taxes]) -> list[Amounts]:
    return [part.amounts(row) for part, row in zip(parts, taxes, strict=True)]


def _changes(done: Calculation, adjustments: Sequence[Adjustment]) -> list[Amounts]:
    """What every document adjustment changes, over all groups it is shared over."""
    found: list[list[Amounts]] = [[] for _ in adjustments]
    for effect, taxes in zip(done.effects, done.effect_taxes, strict=True):
        found[effect.adjustment].append(effect.part.amounts(taxes))
    return [add_amounts(amounts) for amounts in found]


def _tax_totals(terms: Terms, whole: Amounts) -> tuple[TaxTotal, ...]:
    """In the order the terms list them."""
    found = {part.code: part for part in whole.taxes}
    return tuple(
        TaxTotal(tax.code, tax.percent, found[tax.code].base, found[tax.code].amount)
        for tax in terms.taxes
        if tax.code in found
    )
