"""What of a sale was picked to come back: a value; every change answers with another one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from pos_app.selling.domain.returnable import Returnable
from pos_app.selling.domain.taking_back import TakenBack, take_back
from pos_app.selling.screens.return_words import OTHER, UNSOLD, reasons

FIRST_REASON = "changed_mind"


@dataclass(frozen=True, slots=True)
class Pick:
    """What of a line comes back. `other` is typed where the reason is none of the usual ones."""

    quantity: Decimal
    reason: str
    restock: bool = True
    other: str = ""

    @property
    def words(self) -> str:
        """The reason as it is recorded."""
        return self.other.strip() if self.reason == OTHER else dict(reasons())[self.reason]


@dataclass(frozen=True, slots=True)
class Picks:
    """By position on the receipt. `current` is the line that a reason is about, 0 for none."""

    found: Returnable
    by_position: Mapping[int, Pick] = field(default_factory=dict)
    current: int = 0
    reason: str = FIRST_REASON  # Of the next line.

    @property
    def pick(self) -> Pick | None:
        """The current one."""
        return self.by_position.get(self.current)

    def back(self) -> TakenBack | None:
        """The figures of all that was picked."""
        if not self.by_position:
            return None
        quantities = {at: self.by_position[at].quantity for at in sorted(self.by_position)}
        return take_back(self.found.sale, quantities, self.found.returned)

    def put(self, position: int, quantity: Decimal) -> Picks:
        """So much of a line, at most what is left of it; none takes it out."""
        quantity = min(quantity, self.found.left(position))
        others = {at: pick for at, pick in self.by_position.items() if at != position}
        if quantity <= 0:
            last = self.current if self.current in others else next(reversed(others), 0)
            return replace(self, by_position=others, current=last)
        old = self.by_position.get(position)
        pick = Pick(quantity, self.reason, self.reason not in UNSOLD)
        if old is not None:
            pick = replace(old, quantity=quantity)
        return replace(self, by_position={**others, position: pick}, current=position)

    def because(self, reason: str) -> Picks:
        """Why the current line comes back; the next ones start with it."""
        default = self.reason if reason == OTHER else reason
        return replace(self._change(reason=reason, restock=reason not in UNSOLD), reason=default)

    def explained(self, text: str) -> Picks:
        """Another reason, typed."""
        return self._change(other=text)

    def restocked(self, position: int, *, on: bool) -> Picks:
        """Whether a line goes back on the shelf."""
        return replace(self, current=position)._change(restock=on)

    def _change(self, **changes: object) -> Picks:
        pick = self.pick
        if pick is None:
            return self
        changed = replace(pick, **changes)  # type: ignore[arg-type]  # Names of Pick's members.
        return replace(self, by_position={**self.by_position, self.current: changed})
