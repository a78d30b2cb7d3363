"""A moment after which nobody waits any more."""

from __future__ import annotations

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deadline:
    """A point on the monotonic clock, in seconds: time to wait, never time of day."""

    at_s: float

    @classmethod
    def after_ms(cls, ms: int) -> Deadline:
        """The deadline `ms` milliseconds from now."""
        return cls(time.monotonic() + ms / 1000)

    @property
    def left_s(self) -> float:
        """Seconds left, never negative."""
        return max(0.0, self.at_s - time.monotonic())

    @property
    def has_passed(self) -> bool:
        """Whether the time is over."""
        return time.monotonic() >= self.at_s

    def but_at_most_ms(self, ms: int) -> Deadline:
        """This deadline, or the one in `ms` milliseconds if that comes first."""
        return min(self, Deadline.after_ms(ms), key=lambda deadline: deadline.at_s)
