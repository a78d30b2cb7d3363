"""What stock is worth in the ledger: unit costs are exact, values are whole minor units."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pos_app.facts.base import Moved
from pos_app.kernel.quantity import MICRO, to_micro
from pos_app.kernel.rounding import divide_half_away


def value_of(quantity: Decimal, unit_cost: Decimal, digits: int) -> int:
    """Quantity times unit cost in minor units of a currency with `digits` decimals."""
    product = to_micro(quantity) * to_micro(unit_cost)
    return divide_half_away(product * 10**digits, MICRO * MICRO)


def value_of_moves(moves: Iterable[Moved], digits: int) -> int:
    """By how much `moves` change the value of the stock, each move rounded for itself.

    A return of the same moves is the exact mirror. The cost of a sale is what this takes away.
    """
    return sum(value_of(move.quantity, move.unit_cost, digits) for move in moves)
