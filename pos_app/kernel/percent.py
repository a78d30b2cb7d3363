"""Percentages: exact decimals, 0 to 1000, at most six places."""

from __future__ import annotations

from decimal import Decimal

from pos_app.kernel.errors import BadInput
from pos_app.kernel.quantity import parse_decimal

PERCENT_MAX = Decimal(1000)


def parse_percent(text: str, what: str = "The percentage") -> Decimal:
    """A percentage from text such as "16" or "5.5"; never negative."""
    value = parse_decimal(text, what, at_most=PERCENT_MAX)
    if value < 0:
        raise BadInput(what=what, why="a percentage is not negative")
    return value
