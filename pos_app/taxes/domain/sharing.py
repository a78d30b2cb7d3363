"""Splitting an amount so that the parts add up to it, whatever the signs of what it is split over.

Both ways are mirrors: the negative of everything gives the negative of every part.
"""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.kernel.allocation import allocate


def share(amount: int, weights: Sequence[int]) -> list[int]:
    """`amount` in proportion to `weights` (at least one), by largest remainder.

    Where goods sold and goods taken back meet, the side that outweighs the other carries it all, so
    that no share is more than the amount. With no weight at all the shares are equal.
    """
    whole = sum(weights)
    if whole:
        sign = 1 if whole > 0 else -1
        return allocate(amount, [max(sign * weight, 0) for weight in weights])
    magnitudes = [abs(weight) for weight in weights]
    return allocate(amount, magnitudes if any(magnitudes) else [1] * len(weights))


def apportion(total: int, numerators: Sequence[int], denominator: int) -> list[int]:
    """`total`, a rounding of the sum of exact parts, as whole parts by largest remainder.

    Each part is its `numerator / denominator` cut to a whole number, and those that lost most are
    moved by one until all add up; earlier first on a tie. `denominator` is positive.
    """
    if len(numerators) == 1:
        return [total]
    parts = [n // denominator if n >= 0 else -(-n // denominator) for n in numerators]
    left = total - sum(parts)
    if left:
        step = 1 if left > 0 else -1
        lost = [step * (part * denominator - n) for part, n in zip(parts, numerators, strict=True)]
        order = sorted(range(len(parts)), key=lost.__getitem__)
        for turn in range(abs(left)):
            parts[order[turn % len(order)]] += step
    return parts
