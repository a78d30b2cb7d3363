"""Numbers from text: exact to the last of their six places, however long they are written."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import AMOUNT_MAX_MINOR, parse_minor
from pos_app.kernel.quantity import (
    QUANTITY_MAX,
    TEXT_MAX,
    from_micro,
    parse_quantity,
    plain,
    to_micro,
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12.5" + "0" * 32 + "1", "decimal places"),
        ("12.5" + "0" * 36 + "1", "more than 40 characters"),
        ("0." + "0" * 39, "more than 40 characters"),
        ("0" * 41, "more than 40 characters"),
        ("1.0000001", "decimal places"),
        ("1000000." + "0" * 30 + "1", "is more than 1,000,000"),
        ("-1000000.000001", "is more than 1,000,000"),
    ],
)
def test_what_is_not_kept_is_refused_and_never_rounded(text: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        parse_quantity(text)


@pytest.mark.parametrize(
    ("text", "micro"),
    [
        ("12.5" + "0" * 36, 12_500_000),
        ("0" * 36 + "7.25", 7_250_000),
        (f" -999999.999999{'0' * 20} ", -999_999_999_999),
        ("+5.", 5_000_000),
        (".000001", 1),
    ],
)
def test_zeros_that_say_nothing_are_fine(text: str, micro: int) -> None:
    assert len(text.strip()) <= TEXT_MAX
    assert to_micro(parse_quantity(text)) == micro


@given(st.integers(-(10**40), 10**40))
def test_what_is_stored_comes_back_exactly(micro: int) -> None:
    assert to_micro(from_micro(micro)) == micro
    assert Decimal(plain(from_micro(micro))) == from_micro(micro)


@pytest.mark.parametrize("text", ["1" * 30 + ".0000001", "0.5" + "0" * 40 + "1", "NaN", "Infinity"])
def test_what_has_no_place_in_the_books_is_never_stored(text: str) -> None:
    with pytest.raises(ValueError, match=r"places|NaN"):
        to_micro(Decimal(text))


def test_the_largest_numbers() -> None:
    assert to_micro(parse_quantity(f"{QUANTITY_MAX}")) == 10**12
    assert parse_minor("10000000000000.00" + "0" * 20, "KES") == AMOUNT_MAX_MINOR
