"""Time: aware instants, the shop's business day, and the hybrid logical clock that orders facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
"""Answers the present instant, aware, in the shop's zone."""

_COUNTER_MAX = 0xFFFF


def system_clock(zone: str) -> Clock:
    """The machine's clock in the shop's time zone."""
    tz = ZoneInfo(zone)
    return lambda: datetime.now(tz)


def business_day(at: datetime, day_ends: time) -> date:
    """The day `at` (shop's zone) belongs to: before `day_ends` it is still yesterday's."""
    return at.date() - timedelta(days=1) if at.time() < day_ends else at.date()


def milliseconds(at: datetime) -> int:
    """Whole milliseconds since 1970 UTC."""
    return int(at.timestamp() * 1000)


@dataclass(frozen=True, slots=True)
class HybridTime:
    """A stamp that orders facts across tills. Its text sorts as the stamp does."""

    ms: int
    counter: int
    device: int

    def __str__(self) -> str:
        return f"{self.ms:012x}-{self.counter:04x}-{self.device:08x}"

    @classmethod
    def parse(cls, text: str) -> HybridTime:
        """The stamp that `str` wrote."""
        ms, counter, device = text.split("-")
        return cls(int(ms, 16), int(counter, 16), int(device, 16))

    def next(self, wall_ms: int) -> HybridTime:
        """The stamp of the next fact: never before this one, whatever the wall clock says."""
        if wall_ms > self.ms:
            return HybridTime(wall_ms, 0, self.device)
        if self.counter == _COUNTER_MAX:
            return HybridTime(self.ms + 1, 0, self.device)
        return HybridTime(self.ms, self.counter + 1, self.device)
