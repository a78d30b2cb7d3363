"""What a customer may hand over: the exact amount, then the next round ones and notes.

Notes and coins of a currency are those in circulation in 2026 as its central bank lists them; for
a currency that is not listed, the steps 1, 2 and 5 stand for them, and no change is counted out.
"""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.kernel.money import minor_digits

QUICK_MAX = 6

# Minor units, largest first: notes | coins.
_PIECES = {
    "EUR": ((20000, 10000, 5000, 2000, 1000, 500), (200, 100, 50, 20, 10, 5, 2, 1)),
    "GBP": ((5000, 2000, 1000, 500), (200, 100, 50, 20, 10, 5, 2, 1)),
    "KES": ((100000, 50000, 20000, 10000, 5000), (2000, 1000, 500, 100)),
    "TZS": ((1000000, 500000, 200000, 100000, 50000), (50000, 20000, 10000, 5000)),
    "UGX": ((50000, 20000, 10000, 5000, 2000, 1000), (1000, 500, 200, 100)),
    "USD": ((10000, 5000, 2000, 1000, 500, 100), (25, 10, 5, 1)),
    "ZAR": ((20000, 10000, 5000, 2000, 1000), (500, 200, 100, 50, 20, 10)),
}


_STEPS = tuple(digit * 10**power for power in range(6) for digit in (1, 2, 5))
_COINS = 8  # How many of the steps are coins: up to 200.


@dataclass(frozen=True, slots=True)
class Piece:
    """So many of one coin or note."""

    count: int
    minor: int
    is_note: bool


def quick_amounts(to_pay: int, currency: str) -> tuple[int, ...]:
    """Six amounts at most: the exact one, the next whole one, then what notes come to."""
    if to_pay <= 0:
        return ()
    unit = 10 ** minor_digits(currency)
    notes = _notes(to_pay, currency)
    likely = {-(-to_pay // unit) * unit, *(_after(to_pay, note) for note in notes)}
    likely |= {_after(to_pay, note) + note for note in notes[:2]}
    return (to_pay, *sorted(likely - {to_pay})[: QUICK_MAX - 1])


def note_amounts(to_pay: int, currency: str, most: int) -> tuple[int, ...]:
    """The smallest amounts in notes alone that pay it, each with change."""
    if to_pay <= 0:
        return ()
    likely = {_after(to_pay, note) for note in _notes(to_pay, currency)}
    return tuple(sorted(likely)[:most])


def change_pieces(change: int, currency: str) -> tuple[Piece, ...]:
    """The fewest notes and coins of the change; nothing where it cannot be counted out."""
    if currency not in _PIECES:
        return ()
    notes, coins = _PIECES[currency]
    pieces, rest = [], change
    for minor in sorted({*notes, *coins}, reverse=True):
        count, rest = divmod(rest, minor)
        if count:
            pieces.append(Piece(count, minor, minor in notes))
    return tuple(pieces) if rest == 0 else ()


def denominations(currency: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Notes and coins of a currency in minor units, each largest first, to count a drawer by."""
    if currency in _PIECES:
        return _PIECES[currency]
    return _STEPS[_COINS : 2 * _COINS][::-1], _STEPS[:_COINS][::-1]


def _after(to_pay: int, note: int) -> int:
    """The next multiple of a note."""
    return (to_pay // note + 1) * note


def _notes(to_pay: int, currency: str) -> tuple[int, ...]:
    """The notes of the currency, largest first."""
    if currency in _PIECES:
        return _PIECES[currency][0]
    largest = 10 ** len(str(to_pay))
    return tuple(largest // part for part in (1, 2, 5, 10, 20) if largest >= part)
