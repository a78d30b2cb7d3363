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


@dataclass(frozen=True, slots=True)
class Piece:
    """So many of one coin or note."""

    count: int
    minor: int
    is_note: bool


def quick_amounts(to_pay: int, currency: str) -> tuple[int, ...]:
    """Six amounts at most, the exact one first, then upwards."""
    if to_pay <= 0:
        return ()
    steps = _steps(to_pay, currency)
    round_ones = {-(-to_pay // step) * step for step in steps} - {to_pay}
    return (to_pay, *sorted(round_ones)[: QUICK_MAX - 1])


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


def _steps(to_pay: int, currency: str) -> tuple[int, ...]:
    """Whole units, then what notes come to."""
    unit = 10 ** minor_digits(currency)
    if currency in _PIECES:
        notes, coins = _PIECES[currency]
        return (unit, *(piece for piece in (*notes, *coins) if piece > unit), 2 * notes[0])
    steps = [unit]
    while steps[-1] < 10 * to_pay and len(steps) < 24:
        steps += [steps[-1] * 2, steps[-1] * 5, steps[-1] * 10]
    return tuple(steps)
