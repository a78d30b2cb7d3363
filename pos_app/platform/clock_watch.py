"""Notices a clock that was set, stands before the last record, or cannot be right.

Selling goes on all the same: facts are ordered by their place in the journal, not by the clock. The
person at the till is told, because the day and the time on receipts would be wrong.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

JUMP_MAX = timedelta(minutes=2)
BACK_MAX = timedelta(seconds=2)
"""Clocks that are kept right over a network are put back by less."""
AHEAD_MAX = timedelta(days=366)
BUILT = date(2026, 11, 20)
"""No till of this program ran before this day."""


@dataclass(frozen=True, slots=True)
class ClockReading:
    """The wall clock, and a clock nobody can set, read at the same moment."""

    wall: datetime
    steady_s: float

    @classmethod
    def take(cls, wall: datetime) -> ClockReading:
        """Now. `wall` is what the program's clock says."""
        return cls(wall, steady_seconds())


def steady_seconds() -> float:
    """Seconds that only grow, also while the computer sleeps where the system counts that."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


def judge_clock(
    now: ClockReading,
    *,
    earlier: ClockReading | None = None,
    last_fact: datetime | None = None,
    known_good: datetime | None = None,
    built: date = BUILT,
) -> str | None:
    """What is wrong with the clock, for the person at the till; None if nothing is.

    `earlier` is a reading of the same run, `last_fact` the time of the newest fact, `known_good`
    the newest time that somebody else vouched for (a hub), all where there are any.
    """
    wall = now.wall.astimezone(UTC)
    if wall.date() < built:
        return _sentence(now, f"That is before this program was made ({built:%d %B %Y}).")
    latest = max((t.astimezone(UTC) for t in (last_fact, known_good) if t), default=None)
    if latest is not None and wall - latest > AHEAD_MAX:
        return _sentence(now, "That is more than a year after what was recorded last.")
    if earlier is not None:
        passed = timedelta(seconds=now.steady_s - earlier.steady_s)
        jump = wall - earlier.wall.astimezone(UTC) - passed
        if abs(jump) > JUMP_MAX:
            way = "forward" if jump > timedelta(0) else "back"
            return _sentence(now, f"It was set {way} by {_in_words(abs(jump))}.")
    if last_fact is not None and last_fact.astimezone(UTC) - wall > BACK_MAX:
        gap = _in_words(last_fact.astimezone(UTC) - wall)
        return _sentence(now, f"That is {gap} before what was recorded last.")
    return None


def _sentence(now: ClockReading, why: str) -> str:
    return (
        f"This computer's clock says {now.wall:%d %B %Y, %H:%M}. {why} Sales are safe and stay in "
        "order, but their dates may be wrong. Set the clock."
    )


def _in_words(span: timedelta) -> str:
    seconds = round(span.total_seconds())
    if seconds < 120:
        return f"{seconds} seconds"
    minutes = round(seconds / 60)
    if minutes < 120:
        return f"{minutes} minutes"
    if minutes < 48 * 60:
        return f"{round(minutes / 60)} hours"
    return f"{round(minutes / 60 / 24):,} days"
