"""Laws of the money engine over documents of every kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from pos_app.taxes.domain.compute import compute, compute_line, line_totals, total
from pos_app.taxes.domain.document import (
    Adjustment,
    DocumentLine,
    MoneyDocument,
    Prices,
    TaxRounding,
    Terms,
)
from pos_app.taxes.domain.sharing import share
from pos_app.taxes.domain.tax import Tax
from tests.unit.taxes import strategies
from tests.unit.taxes.laws import check_mirror, check_sums
from tests.unit.taxes.strategies import documents, half_away, mirrored, solved


@given(documents())
def test_all_sums_hold(document: MoneyDocument) -> None:
    check_sums(document, compute(document))


@given(documents())
def test_a_refund_is_the_mirror_of_its_sale(document: MoneyDocument) -> None:
    check_mirror(compute(document), compute(mirrored(document)))


@given(documents(), st.randoms(use_true_random=False))
def test_the_order_of_lines_decides_no_total(document: MoneyDocument, random: Random) -> None:
    lines = list(document.lines)
    random.shuffle(lines)
    shuffled = compute(replace(document, lines=tuple(lines)))
    assert replace(shuffled, lines=()) == replace(compute(document), lines=())


@given(documents())
def test_a_cart_that_keeps_its_lines_gets_the_same_figures(document: MoneyDocument) -> None:
    lines = [compute_line(document.terms, line) for line in document.lines]
    whole = compute(document)
    kept = total(
        document.terms, lines, document.adjustments, document.cash_rounding, document.prepaid
    )
    assert kept == replace(whole, lines=())
    assert line_totals(document.terms, lines, document.adjustments) == whole.lines


@given(documents(adjusted=False))
def test_every_figure_is_its_exact_value_rounded(document: MoneyDocument) -> None:
    """Against an independent solution: values, taxes of lines, and taxes of the document."""
    on, totals = document.terms, compute(document)
    exact: dict[str, Fraction] = defaultdict(Fraction)
    rounded: dict[str, int] = defaultdict(int)
    for line, figures in zip(document.lines, totals.lines, strict=True):
        value, quantity = _value(line, on.unit), Fraction(line.quantity)
        quantity = -quantity if line.unit_price < 0 else quantity
        _, taxes = solved(on, line.taxes, Fraction(value), quantity)
        for tax in figures.taxes:
            exact[tax.code] += taxes[tax.code]
            rounded[tax.code] += half_away(taxes[tax.code])
            assert abs(tax.amount - taxes[tax.code]) < 1
            if on.rounding is TaxRounding.LINE:
                assert tax.amount == half_away(taxes[tax.code])
    if on.rounding is TaxRounding.DOCUMENT:
        rounded = {code: half_away(tax) for code, tax in exact.items()}
    assert {tax.code: tax.amount for tax in totals.taxes} == rounded


def _value(line: DocumentLine, unit: int) -> int:
    listed = Fraction(line.quantity) * Fraction(line.unit_price) * unit
    value = whole = half_away(listed / Fraction(line.price_base_quantity))
    for one in line.adjustments:
        change = one.amount
        if change is None:
            change = half_away(whole * Fraction(one.percent or 0) / 100)
        value += change if one.charge else -change
    return value


@given(documents())
def test_adjusted_taxes_are_rounded_once_per_document(document: MoneyDocument) -> None:
    on = replace(document.terms, rounding=TaxRounding.DOCUMENT)
    lines = [compute_line(on, line) for line in document.lines]
    exact: dict[str, Fraction] = defaultdict(Fraction)

    def add(codes: tuple[str, ...], value: int, quantity: int) -> None:
        _, taxes = solved(on, codes, Fraction(value), Fraction(quantity, 10**6))
        for code, tax in taxes.items():
            exact[code] += tax

    values: Counter[tuple[str, ...]] = Counter()
    for line in lines:
        add(line.codes, line.value, line.quantity)
        values[line.codes] += line.value
    groups = sorted({line.codes for line in lines})
    for one in document.adjustments:
        change = one.amount
        if change is None:
            change = half_away(sum(values.values()) * Fraction(one.percent or 0) / 100)
        change = change if one.charge else -change
        if one.taxes is None and groups:
            shares = share(change, [values[codes] for codes in groups])
            for codes, part in zip(groups, shares, strict=True):
                add(codes, part, 0)
        else:
            add(one.taxes or (), change, 0)
    found = {tax.code: tax.amount for tax in compute(replace(document, terms=on)).taxes}
    assert found == {code: half_away(tax) for code, tax in exact.items()}


single = st.lists(strategies.percents, min_size=1, max_size=3, unique=True)


@given(single, st.data(), st.sampled_from(TaxRounding))
def test_inclusive_and_exclusive_agree(
    percents: list[Decimal], data: st.DataObject, rounding: TaxRounding
) -> None:
    """Goods sold at what exclusive prices came to have the same net and tax, to the cent."""
    taxes = tuple(Tax(f"T{n}", percent) for n, percent in enumerate(percents))
    line = st.builds(
        DocumentLine,
        id=st.just("line"),
        quantity=st.integers(-9, 9).map(Decimal),
        unit_price=strategies.prices,
        taxes=st.sampled_from([(tax.code,) for tax in taxes]),
    )
    lines = tuple(data.draw(st.lists(line, min_size=1, max_size=6)))
    exclusive = compute(MoneyDocument(Terms("EUR", Prices.EXCLUSIVE, taxes, rounding), lines))
    at_gross = tuple(
        DocumentLine("line", Decimal(1), Decimal(figures.gross).scaleb(-2), line.taxes)
        for line, figures in zip(lines, exclusive.lines, strict=True)
    )
    inclusive = compute(MoneyDocument(Terms("EUR", Prices.INCLUSIVE, taxes, rounding), at_gross))
    assert replace(inclusive, lines=()) == replace(exclusive, lines=())
    if rounding is TaxRounding.LINE:
        assert inclusive.lines == exclusive.lines


@given(strategies.terms(), st.integers(-(10**6), 10**6), st.integers(-(10**7), 10**7), st.data())
def test_any_mix_of_taxes_solves_to_the_price(
    on: Terms, value: int, quantity: int, data: st.DataObject
) -> None:
    codes = tuple(data.draw(st.permutations([tax.code for tax in on.taxes])))
    group = on.group(codes)
    exact = [Fraction(n, group.denominator) for n in group.exact(value, quantity)]
    _, expected = solved(on, codes, Fraction(value), Fraction(quantity, 10**6))
    assert dict(zip(codes, exact, strict=True)) == expected


@given(
    st.lists(st.integers(0, 99_999), min_size=1, max_size=8),
    st.decimals("0", "100", places=2),
    st.sampled_from(Prices),
    st.sampled_from(TaxRounding),
)
def test_a_discount_takes_no_line_below_zero(
    cents: list[int], percent: Decimal, prices: Prices, rounding: TaxRounding
) -> None:
    taxes = (Tax("A", Decimal(21)), Tax("B", Decimal("5.5")), Tax("C", Decimal(0)))
    lines = tuple(
        DocumentLine("line", Decimal(1), Decimal(price).scaleb(-2), (taxes[n % 3].code,))
        for n, price in enumerate(cents)
    )
    discount = (Adjustment(charge=False, percent=percent),)
    totals = compute(MoneyDocument(Terms("EUR", prices, taxes, rounding), lines, discount))
    for line in totals.lines:
        assert line.settled.net >= 0
        assert line.settled.tax >= 0
    if percent == 100:
        assert totals.gross == totals.tax == 0
        assert all(line.settled.gross == line.settled.tax == 0 for line in totals.lines)
