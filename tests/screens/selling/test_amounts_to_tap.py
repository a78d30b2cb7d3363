"""Amounts a customer may hand over, notes to hand back, digits on the keypad, currency signs."""

from __future__ import annotations

import pytest

from pos_app.identity.screens.amount_entry import AmountEntry, amount_entry
from pos_app.identity.screens.amount_words import amount_words
from pos_app.selling.screens.quick_amounts import change_pieces, denominations, quick_amounts


@pytest.mark.parametrize(
    ("to_pay", "currency", "amounts"),
    [
        (45_99, "EUR", (45_99, 46_00, 50_00, 60_00, 100_00, 200_00)),
        (155_00, "KES", (155_00, 200_00, 500_00, 1000_00, 2000_00)),
        (800_00, "KES", (800_00, 850_00, 900_00, 1000_00, 1500_00, 2000_00)),
        (1_250, "JPY", (1_250, 1_500, 2_000, 5_000, 10_000, 20_000)),
        (0, "KES", ()),
    ],
)
def test_the_exact_amount_comes_first_then_upwards(
    to_pay: int, currency: str, amounts: tuple[int, ...]
) -> None:
    assert quick_amounts(to_pay, currency) == amounts


@pytest.mark.parametrize("to_pay", [1, 99, 4599, 15500, 99999, 1234567])
@pytest.mark.parametrize("currency", ["KES", "EUR", "UGX", "JPY", "USD"])
def test_no_quick_amount_is_too_little(to_pay: int, currency: str) -> None:
    amounts = quick_amounts(to_pay, currency)
    assert amounts[0] == to_pay
    assert list(amounts) == sorted(set(amounts))
    assert len(amounts) <= 6


@pytest.mark.parametrize(
    ("change", "currency", "pieces"),
    [
        (4_01, "EUR", [(2, 200), (1, 1)]),
        (845_00, "KES", [(1, 500_00), (1, 200_00), (1, 100_00), (2, 20_00), (1, 5_00)]),
        (50, "KES", []),  # No coin is that small.
        (4_01, "XOF", []),  # Nobody told us this currency's coins.
        (0, "EUR", []),
    ],
)
def test_change_in_the_fewest_pieces(
    change: int, currency: str, pieces: list[tuple[int, int]]
) -> None:
    assert [(p.count, p.minor) for p in change_pieces(change, currency)] == pieces


@pytest.mark.parametrize(
    ("currency", "step", "keys", "minor"),
    [
        ("KES", 100, ("5", "00"), 500_00),
        ("EUR", 1, ("5", "00", "0"), 50_00),
        ("EUR", 5, ("5",), 5),
        ("JPY", 1, ("5", "00"), 500),
        ("KES", 100, ("0", "00", "7"), 7_00),
        ("KES", 100, ("7", "5", "backspace"), 7_00),
        ("KES", 100, ("backspace",), 0),
        ("KES", 100, ("x", "."), 0),
    ],
)
def test_digits_are_whole_units_where_there_are_no_smaller_coins(
    currency: str, step: int, keys: tuple[str, ...], minor: int
) -> None:
    entry = amount_entry(currency, step)
    for key in keys:
        entry = entry.pressed(key)
    assert entry.minor == minor


def test_an_amount_has_an_end() -> None:
    entry = AmountEntry()
    for _ in range(40):
        entry = entry.pressed("9")
    assert len(entry.digits) == 11


@pytest.mark.parametrize(
    ("locale", "currency", "minor", "text"),
    [
        ("en_KE", "KES", 1250_00, "Ksh\u00a01,250.00"),
        ("en_US", "USD", 5, "$0.05"),
        ("de_DE", "EUR", 1250_00, "1.250,00\u00a0€"),
        ("en_UG", "UGX", 1250, "USh\u00a01,250"),
        ("en_KE", "KES", -50_00, "\u2212Ksh\u00a050.00"),
        ("xx_YY", "KES", 50_00, "KES\u00a050.00"),
    ],
)
def test_amounts_are_written_as_the_shops_people_do(
    locale: str, currency: str, minor: int, text: str
) -> None:
    assert amount_words(locale, currency).money(minor) == text


@pytest.mark.parametrize(
    ("currency", "notes", "coins"),
    [
        ("KES", (1000_00, 500_00, 200_00, 100_00, 50_00), (20_00, 10_00, 5_00, 1_00)),
        ("XAF", (100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500), None),
    ],
)
def test_a_drawer_is_counted_by_notes_and_coins(
    currency: str, notes: tuple[int, ...], coins: tuple[int, ...] | None
) -> None:
    assert denominations(currency) == (notes, coins or (200, 100, 50, 20, 10, 5, 2, 1))
