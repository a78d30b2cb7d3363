"""A shift, its sums, and what the drawer must hold by them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from pos_app.facts.shifts import Total
from pos_app.kernel.errors import Refusal


class NoOpenShift(Refusal):
    """Selling needs an open drawer."""

    text = "No shift is open at this till. Open a shift, then go on."


class ShiftIsOpen(Refusal):
    """A till has one shift at a time."""

    text = "Shift {number} is still open at this till. Close it first."


class TooMuchCashOut(Refusal):
    """More cash out than the drawer can hold."""

    text = "There is not that much cash in the drawer."


class DifferenceTooLarge(Refusal):
    """The count is further from what was expected than the shop lets pass without a manager."""

    text = "The count differs by more than may be closed without a manager. Recount, or ask one."


@dataclass(frozen=True, slots=True)
class Shift:
    """One drawer, from the float to the count. `closed_at` is empty while it is open."""

    id: UUID
    number: int
    store: UUID
    till: UUID
    business_day: date
    opened_at: str
    opened_by: str
    currency: str
    float_amount: int
    closed_at: str = ""


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums of a shift by (kind, key); amounts in minor units."""

    totals: tuple[Total, ...]

    def amount(self, kind: str, key: str | None = None) -> int:
        """The sum of `kind`, of one key or of all."""
        return sum(t.amount for t in self.totals if t.kind == kind and key in (None, t.key))

    def count(self, kind: str) -> int:
        """How many of `kind` there were."""
        return sum(t.count for t in self.totals if t.kind == kind)

    def expected_cash(self, float_amount: int) -> int:
        """What must be in the drawer: float, cash taken less given back, cash moved in and out."""
        return float_amount + self.amount("tender", "cash") + self.amount("cash")


def add_up(parts: Iterable[Total]) -> Mapping[tuple[str, str], tuple[int, int]]:
    """Amount and count of each (kind, key)."""
    sums: dict[tuple[str, str], tuple[int, int]] = {}
    for part in parts:
        amount, count = sums.get((part.kind, part.key), (0, 0))
        sums[part.kind, part.key] = (amount + part.amount, count + part.count)
    return sums
