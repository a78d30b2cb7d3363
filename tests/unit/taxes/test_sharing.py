"""Amounts are split so that the parts add up, whatever the signs."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.taxes.domain.sharing import apportion, share
from tests.unit.taxes.strategies import half_away

amounts = st.integers(-(10**9), 10**9)
small = st.integers(-50, 50)


@pytest.mark.parametrize(
    ("amount", "weights", "shares"),
    [
        (100, [1, 1, 1], [34, 33, 33]),
        (-100, [1, 1, 1], [-34, -33, -33]),
        (-71, [-1, -1], [-36, -35]),
        (400, [5000, -1000], [400, 0]),  # The goods taken back were settled on their own receipt.
        (400, [1000, -5000], [0, 400]),
        (7, [0, 0], [4, 3]),
        (7, [3, -3], [4, 3]),
        (5, [0, 9], [0, 5]),
    ],
)
def test_share(amount: int, weights: list[int], shares: list[int]) -> None:
    assert share(amount, weights) == shares


@given(amounts, st.lists(small | amounts, min_size=1, max_size=12))
def test_shares_add_up_and_none_is_more_than_the_whole(amount: int, weights: list[int]) -> None:
    shares = share(amount, weights)
    assert sum(shares) == amount
    assert all(0 <= part <= amount or amount <= part <= 0 for part in shares)
    assert share(-amount, [-weight for weight in weights]) == [-part for part in shares]


@given(st.integers(1, 10**6), st.lists(st.integers(0, 10**6), min_size=1, max_size=12))
def test_a_share_is_within_one_of_its_proportion(amount: int, weights: list[int]) -> None:
    whole = sum(weights)
    if whole:
        for part, weight in zip(share(amount, weights), weights, strict=True):
            assert abs(part - Fraction(amount * weight, whole)) < 1


@given(st.lists(small | amounts, min_size=1, max_size=12), st.integers(1, 200))
def test_apportioned_parts_are_their_exact_value_up_or_down(
    numerators: list[int], denominator: int
) -> None:
    total = half_away(Fraction(sum(numerators), denominator))
    parts = apportion(total, numerators, denominator)
    assert sum(parts) == total
    for part, numerator in zip(parts, numerators, strict=True):
        assert abs(part - Fraction(numerator, denominator)) < 1
    assert apportion(-total, [-n for n in numerators], denominator) == [-part for part in parts]


def test_those_that_lost_most_are_moved() -> None:
    assert apportion(3, [14, 19, 2], 10) == [1, 2, 0]
    assert apportion(-3, [-14, -19, -2], 10) == [-1, -2, 0]
    assert apportion(5, [5, 5, 5], 10) == [2, 2, 1]
