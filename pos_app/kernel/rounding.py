"""Rounding, once for the whole program: half away from zero on the magnitude.

A refund is therefore the exact mirror of its sale. Integer arithmetic, no floats.
"""

from __future__ import annotations

from enum import StrEnum


class CashRoundingMode(StrEnum):
    """How a cash amount that lies between two coins is settled."""

    HALF_UP = "half_up"
    HALF_DOWN = "half_down"
    UP = "up"
    DOWN = "down"


def divide_half_away(numerator: int, denominator: int) -> int:
    """`numerator / denominator`, rounded to a whole number, half away from zero."""
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    magnitude = (2 * abs(numerator) + denominator) // (2 * denominator)
    return -magnitude if numerator < 0 else magnitude


def round_to_step(amount: int, step: int, mode: CashRoundingMode) -> int:
    """The multiple of `step` that `amount` settles to; a refund mirrors its sale."""
    whole, rest = divmod(abs(amount), step)
    match mode:
        case CashRoundingMode.UP:
            up = rest > 0
        case CashRoundingMode.DOWN:
            up = False
        case CashRoundingMode.HALF_UP:
            up = 2 * rest >= step
        case CashRoundingMode.HALF_DOWN:
            up = 2 * rest > step
    magnitude = (whole + up) * step
    return -magnitude if amount < 0 else magnitude
