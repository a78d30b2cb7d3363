"""Why every figure is what it is: its rule, and its value before rounding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pos_app.kernel.money import format_minor
from pos_app.kernel.quantity import plain
from pos_app.taxes.compute_json.unrounded import (
    Unrounded,
    add_up,
    as_text,
    line_value,
    unrounded,
)
from pos_app.taxes.domain.calculation import Calculation
from pos_app.taxes.domain.document import Adjustment, MoneyDocument, TaxRounding, Terms
from pos_app.taxes.domain.line import LineResult
from pos_app.taxes.domain.parts import Part
from pos_app.taxes.domain.tax import Tax
from pos_app.taxes.domain.totals import Totals

Figure = tuple[str, str, Fraction]  # The path in the output, the rule, the value in minor units.

_VALUE = (
    "quantity × unit price ÷ price base quantity, rounded; then discounts and charges, each rounded"
)
_APPORTIONED = (
    "rounded once over the document, half away from zero, then apportioned by largest remainder"
)
_ON_LINE = "rounded on every line, half away from zero"


def explain(
    document: MoneyDocument, done: Calculation, lines: Sequence[LineResult], totals: Totals
) -> dict[str, dict[str, str]]:
    """Rule and unrounded value by the figure's path in the output, such as `lines.0.net`."""
    unit = document.terms.unit
    figures = [*_lines(document, lines), *_document(document, done, totals)]
    return {path: {"rule": rule, **as_text(value, unit)} for path, rule, value in figures}


def _lines(document: MoneyDocument, results: Sequence[LineResult]) -> Iterator[Figure]:
    terms = document.terms
    for index, (line, result) in enumerate(zip(document.lines, results, strict=True)):
        group = terms.group(line.taxes)
        value = line_value(line, terms.unit)
        exact = unrounded(Part(group, result.value, result.quantity), value)
        path = f"lines.{index}"
        less = "; less the included taxes" if any(group.included) else ""
        yield f"{path}.net", _VALUE + less, exact.net
        yield f"{path}.tax", "sum of the line's taxes", exact.tax
        yield f"{path}.gross", "net + tax", exact.net + exact.tax
        yield from _taxes(path, terms, list(line.taxes), exact)


def _taxes(path: str, terms: Terms, codes: Sequence[str], exact: Unrounded) -> Iterator[Figure]:
    by_code = {tax.code: tax for tax in terms.taxes}
    for position, code in enumerate(codes):
        base, amount = exact.taxes[code]
        where = f"{path}.taxes.{position}".lstrip(".")
        yield f"{where}.base", "net + earlier taxes that join the base", base
        yield f"{where}.amount", _tax_rule(by_code[code], terms), amount


def _tax_rule(tax: Tax, terms: Terms) -> str:
    of = f"{plain(tax.percent)} % of the base" if tax.percent is not None else ""
    if tax.per_unit is not None:
        of = f"{plain(tax.per_unit)} per unit"
    where = _APPORTIONED if terms.rounding is TaxRounding.DOCUMENT else _ON_LINE
    return f"{of}, {where}"


def _document(document: MoneyDocument, done: Calculation, totals: Totals) -> Iterator[Figure]:
    terms = document.terms
    of_lines = add_up(unrounded(part) for part in done.groups)
    changes = [
        add_up(unrounded(e.part) for e in done.effects if e.adjustment == index)
        for index in range(len(document.adjustments))
    ]
    whole = add_up([of_lines, *changes])
    pairs = list(zip(document.adjustments, changes, strict=True))
    listed = sum(part.value for part in done.groups)
    down = sum((_before(one, listed, of) for one, of in pairs if not one.charge), Fraction())
    up = sum((_before(one, listed, of) for one, of in pairs if one.charge), Fraction())
    yield "sum_line_net", "sum of the lines' net", of_lines.net
    yield "allowances", "document discounts without included taxes; no taxes named: shared", -down
    yield "charges", "document charges without included taxes; no taxes named: shared", up
    yield "net", "sum_line_net - allowances + charges", whole.net
    yield from _taxes("", terms, [tax.code for tax in totals.taxes], whole)
    yield "tax", "sum of the taxes", whole.tax
    yield "gross", "net + tax", whole.net + whole.tax
    yield "rounding", _cash_rule(document), Fraction(totals.rounding)
    yield "prepaid", "as given", Fraction(totals.prepaid)
    yield "payable", "gross + rounding - prepaid", Fraction(totals.gross - totals.prepaid)


def _before(adjustment: Adjustment, listed: int, change: Unrounded) -> Fraction:
    """The net of an adjustment before its percentage was rounded."""
    rounded = adjustment.effect_on(listed)
    if adjustment.percent is None or rounded == 0:
        return change.net
    exact = Fraction(adjustment.percent) * abs(listed) / 100
    return change.net * exact / abs(rounded)


def _cash_rule(document: MoneyDocument) -> str:
    cash = document.cash_rounding
    if cash is None:
        return "no cash rounding"
    step = format_minor(cash.step, document.terms.currency)
    return f"gross - prepaid to a multiple of {step}, {cash.mode}; changes no tax"
