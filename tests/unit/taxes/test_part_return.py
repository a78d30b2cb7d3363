"""However a sold line comes back, in how many steps, the amounts add up to the line."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.taxes.domain.compute import compute
from pos_app.taxes.domain.document import (
    Adjustment,
    DocumentLine,
    MoneyDocument,
    Prices,
    TaxRounding,
    Terms,
)
from pos_app.taxes.domain.part_return import share_of_line
from pos_app.taxes.domain.parts import add_amounts
from pos_app.taxes.domain.tax import Tax
from pos_app.taxes.domain.totals import Amounts, TaxAmount
from tests.unit.taxes.strategies import documents

_TEN = Amounts(862, 138, 1000, (TaxAmount("V", 862, 138),))


@pytest.mark.parametrize(
    ("before", "returning", "gross", "tax"),
    [("0", "1", 333, 46), ("1", "1", 334, 46), ("2", "1", 333, 46), ("0", "3", 1000, 138)],
)
def test_three_for_ten(before: str, returning: str, gross: int, tax: int) -> None:
    part = share_of_line(_TEN, Decimal(before), Decimal(returning), Decimal(3))
    assert (part.gross, part.tax, part.net) == (gross, tax, gross - tax)


@given(documents(), st.data())
def test_returns_in_any_steps_add_up_to_the_line(
    document: MoneyDocument, data: st.DataObject
) -> None:
    for line, figures in zip(document.lines, compute(document).lines, strict=True):
        sold = line.quantity
        if not sold:
            continue
        cuts = st.lists(st.integers(0, abs(int(sold * 1000))), max_size=4)
        sign = -1 if sold < 0 else 1
        marks = sorted(Decimal(cut) / 1000 for cut in data.draw(cuts))
        stops = [Decimal(0), *marks, abs(sold)]
        parts = [
            share_of_line(figures.settled, sign * start, sign * (stop - start), sold)
            for start, stop in itertools.pairwise(stops)
        ]
        assert add_amounts(parts) == figures.settled
        for part in parts:
            assert part.gross == part.net + part.tax
            assert part.tax == sum(tax.amount for tax in part.taxes)


@given(st.integers(1, 12), st.integers(1, 99_999), st.sampled_from(TaxRounding))
def test_single_pieces_cost_what_they_were_sold_for(
    pieces: int, cents: int, rounding: TaxRounding
) -> None:
    """A return of one piece at an inclusive price gives that price back, every time."""
    terms = Terms("EUR", Prices.INCLUSIVE, (Tax("V", Decimal(19)),), rounding)
    price = Decimal(cents).scaleb(-2)
    line = DocumentLine("1", Decimal(pieces), price, ("V",))
    sold = compute(MoneyDocument(terms, (line,))).lines[0].settled
    for before in range(pieces):
        part = share_of_line(sold, Decimal(before), Decimal(1), Decimal(pieces))
        assert part.gross == cents


def test_a_discount_on_the_sale_is_given_back_with_the_goods() -> None:
    terms = Terms("EUR", Prices.INCLUSIVE, (Tax("V", Decimal(19)),))
    lines = (
        DocumentLine("1", Decimal(2), Decimal("10.00"), ("V",)),
        DocumentLine("2", Decimal(1), Decimal("20.00"), ("V",)),
    )
    discount = Adjustment(charge=False, percent=Decimal(25))
    first = compute(MoneyDocument(terms, lines, (discount,))).lines[0]
    assert first.gross == 2000
    assert first.settled.gross == 1500
    assert share_of_line(first.settled, Decimal(0), Decimal(1), Decimal(2)).gross == 750


@pytest.mark.parametrize(
    ("before", "returning", "sold"),
    [("0", "4", "3"), ("2", "1.5", "3"), ("-1", "1", "3"), ("0", "-1", "3"), ("0", "0", "0")],
)
def test_more_than_was_sold_is_never_computed(before: str, returning: str, sold: str) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        share_of_line(_TEN, Decimal(before), Decimal(returning), Decimal(sold))
