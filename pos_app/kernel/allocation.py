"""Sharing a whole amount over weights so that the shares add up to it exactly."""

from __future__ import annotations

from collections.abc import Sequence


def allocate(amount: int, weights: Sequence[int]) -> list[int]:
    """Shares of `amount` in proportion to `weights`; largest remainder, earlier first on a tie.

    Weights are not negative and at least one is positive. A negative amount mirrors a positive one.
    """
    total = sum(weights)
    if total <= 0 or min(weights) < 0:
        raise ValueError("weights must be non-negative and not all zero")
    sign, magnitude = (-1, -amount) if amount < 0 else (1, amount)
    shares, remainders = [], []
    for position, weight in enumerate(weights):
        whole, remainder = divmod(magnitude * weight, total)
        shares.append(whole)
        remainders.append((-remainder, position))
    for _, position in sorted(remainders)[: magnitude - sum(shares)]:
        shares[position] += 1
    return [sign * share for share in shares]
