"""The notes and coins of a currency as they are counted: what stands on them, and their colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.kernel.money import minor_digits
from pos_app.ui.widgets.cash_counter import Denomination

_NOTES = ("stone", "rose", "sky", "clay", "sage")  # From the smallest on.
_CENTS = {"EUR": "c", "USD": "¢", "GBP": "p", "KES": "c", "ZAR": "c", "AUD": "c", "CAD": "¢"}
_COPPER_BELOW = 10  # A tenth of the unit.


@dataclass(frozen=True, slots=True)
class Denominations:
    """The notes and coins of a currency in minor units, the largest first."""

    notes: tuple[int, ...]
    coins: tuple[int, ...]


def notes(pieces: Sequence[int], amounts: AmountWords) -> tuple[Denomination, ...]:
    """The notes, given in minor units and the largest first."""
    last = len(pieces) - 1
    return tuple(
        _piece(minor, amounts, _NOTES[min(last - at, len(_NOTES) - 1)], is_note=True)
        for at, minor in enumerate(pieces)
    )


def coins(pieces: Sequence[int], amounts: AmountWords) -> tuple[Denomination, ...]:
    """The coins, given in minor units and the largest first."""
    unit = 10 ** minor_digits(amounts.currency)
    return tuple(
        _piece(minor, amounts, "clay" if minor * _COPPER_BELOW < unit else "honey", is_note=False)
        for minor in pieces
    )


def piece_text(minor: int, amounts: AmountWords) -> str:
    """What stands on it: whole units with a short sign, parts of one as people say them."""
    unit = 10 ** minor_digits(amounts.currency)
    if minor % unit and amounts.currency in _CENTS and minor < unit:
        return f"{minor}{_CENTS[amounts.currency]}"
    if minor % unit:
        return amounts.marks.amount(minor, amounts.currency)
    sign = amounts.before if len(amounts.before) == 1 else ""
    return f"{sign}{amounts.number(Decimal(minor // unit))}"


def value_text(minor: int, amounts: AmountWords) -> str:
    """What some of them are worth; a sign of several letters takes too much room in a row."""
    if len(amounts.before) + len(amounts.after) <= 1:
        return amounts.money(minor)
    return amounts.marks.amount(minor, amounts.currency)


def _piece(minor: int, amounts: AmountWords, tint: str, *, is_note: bool) -> Denomination:
    return Denomination(minor, piece_text(minor, amounts), is_note, tint, amounts.money(minor))
