"""The value of stock: exact unit costs, whole minor units, mirrored when goods come back."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.facts.base import Moved
from pos_app.ledger.domain.value import value_of, value_of_moves

PRODUCT = UUID(int=7)


def decimals(most: int) -> st.SearchStrategy[Decimal]:
    return st.decimals(-most, most, places=6, allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("quantity", "unit_cost", "digits", "value"),
    [
        ("3", "41.50", 2, 12450),
        ("0.745", "110", 2, 8195),
        ("1", "0.005", 2, 1),
        ("-1", "0.005", 2, -1),
        ("1", "0.004999", 2, 0),
        ("3", "333.5", 0, 1001),
        ("2", "1.2345", 3, 2469),
        ("1000000", "1000000000", 2, 10**17),
    ],
)
def test_values(quantity: str, unit_cost: str, digits: int, value: int) -> None:
    assert value_of(Decimal(quantity), Decimal(unit_cost), digits) == value


@given(decimals(10**6), decimals(10**6).map(abs), st.integers(0, 4))
def test_within_half_a_minor_unit_and_mirrored(
    quantity: Decimal, unit_cost: Decimal, digits: int
) -> None:
    value = value_of(quantity, unit_cost, digits)
    assert abs(value - (quantity * unit_cost).scaleb(digits)) <= Decimal("0.5")
    assert value_of(-quantity, unit_cost, digits) == -value


def test_each_move_is_rounded_for_itself() -> None:
    out = [Moved(PRODUCT, Decimal(-1), Decimal("0.005"))] * 2
    back = [Moved(PRODUCT, Decimal(1), Decimal("0.005"))] * 2
    assert (value_of_moves(out, 2), value_of_moves(back, 2)) == (-2, 2)
