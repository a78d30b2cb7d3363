"""Journal entries: lines that cancel out, debit positive and credit negative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pos_app.facts.base import EntryLine
from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import AMOUNT_MAX_MINOR

__all__ = ["Entry", "EntryLine", "gather", "mirror"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A balanced entry. One that is empty, or does not cancel out, is a bug: ValueError."""

    lines: tuple[EntryLine, ...]

    def __post_init__(self) -> None:
        if not self.lines:
            raise ValueError("an entry without lines moves nothing")
        if not all(line.amount for line in self.lines):
            raise ValueError("a line of an entry moves nothing")
        if difference := sum(line.amount for line in self.lines):
            raise ValueError(f"debits and credits differ by {difference}")


def gather(moved: Iterable[tuple[str, int]]) -> tuple[EntryLine, ...]:
    """Balanced lines from accounts and amounts: one per account, in order, none of zero.

    No lines at all when everything cancels out, as in a sale of nothing but gifts without cost.
    Refuses an amount that no shop has.
    """
    sums: dict[str, int] = {}
    for account, amount in moved:
        sums[account] = sums.get(account, 0) + amount
    lines = tuple(EntryLine(account, amount) for account, amount in sums.items() if amount)
    balanced = Entry(lines).lines if lines else ()
    for line in balanced:
        if abs(line.amount) > AMOUNT_MAX_MINOR:  # Nor would 64 bits hold it for long.
            raise BadInput(what="The value", why=f"{line.amount:,} is too large")
    return balanced


def mirror(lines: Sequence[EntryLine]) -> tuple[EntryLine, ...]:
    """The lines that take `lines` back."""
    return tuple(EntryLine(line.account, -line.amount) for line in lines)
