"""The clock is judged against what nobody can set, and against what was recorded."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.platform.clock_watch import ClockReading, judge_clock, steady_seconds

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def reading(wall: datetime = NOON, steady: float = 1000.0) -> ClockReading:
    return ClockReading(wall, steady)


def test_a_clock_that_runs_as_time_does_is_right() -> None:
    later = reading(NOON + timedelta(hours=5), 1000.0 + 5 * 3600)
    assert judge_clock(later, earlier=reading(), last_fact=NOON) is None


@pytest.mark.parametrize(
    ("jump", "words"),
    [
        (timedelta(seconds=-119), None),
        (timedelta(seconds=119), None),
        (timedelta(minutes=-3), "set back by 3 minutes"),
        (timedelta(hours=3), "set forward by 3 hours"),
        (timedelta(days=-3), "set back by 3 days"),
        (timedelta(days=300), "set forward by 300 days"),
        (timedelta(days=-3650), "before this program was made"),
        (timedelta(days=3650), "more than a year after"),
    ],
)
def test_a_jump_while_the_program_runs(jump: timedelta, words: str | None) -> None:
    earlier = reading()
    now = reading(NOON + timedelta(minutes=10) + jump, 1000.0 + 600)
    found = judge_clock(now, earlier=earlier, last_fact=NOON - timedelta(days=1))
    if words is None:
        assert found is None
    else:
        assert found is not None
        assert words in found
        assert "Sales are safe" in found


@pytest.mark.parametrize(
    ("behind", "words"),
    [
        (timedelta(seconds=1), None),
        (timedelta(seconds=30), "30 seconds before what was recorded last"),
        (timedelta(minutes=90), "90 minutes before"),
        (timedelta(days=40), "40 days before"),
    ],
)
def test_a_clock_before_the_last_record_at_the_start(behind: timedelta, words: str | None) -> None:
    found = judge_clock(reading(), last_fact=NOON + behind)
    assert (found is None) if words is None else (words in (found or ""))


def test_the_hub_can_vouch_for_a_later_time() -> None:
    old = NOON - timedelta(days=500)
    assert judge_clock(reading(), last_fact=old) is not None
    assert judge_clock(reading(), last_fact=old, known_good=NOON - timedelta(days=2)) is None


def test_a_new_shop_has_nothing_to_compare_with() -> None:
    assert judge_clock(reading()) is None
    early = judge_clock(reading(datetime(2020, 1, 1, tzinfo=UTC)))
    assert early is not None
    assert "before this program was made" in early


@pytest.mark.parametrize("month_day", [(3, 28), (10, 31)], ids=["spring", "autumn"])
def test_summer_time_begins_and_ends_without_an_alarm(month_day: tuple[int, int]) -> None:
    """The night of the change, and a shop that moves to another zone."""
    evening = datetime(2027, *month_day, 0, 30, tzinfo=BERLIN) - timedelta(hours=2)
    passed = timedelta(hours=8)
    morning = (evening.astimezone(UTC) + passed).astimezone(BERLIN)
    now = ClockReading(morning, 1000.0 + passed.total_seconds())
    assert judge_clock(now, earlier=ClockReading(evening, 1000.0), last_fact=evening) is None
    moved = ClockReading(morning.astimezone(ZoneInfo("Africa/Nairobi")), now.steady_s)
    assert judge_clock(moved, earlier=ClockReading(evening, 1000.0), last_fact=evening) is None


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=300)))
def test_no_pace_of_time_alone_raises_an_alarm(passed: timedelta) -> None:
    """However long the computer slept, where its steady clock counts sleep."""
    now = ClockReading(NOON + passed, 5.0 + passed.total_seconds())
    assert judge_clock(now, earlier=ClockReading(NOON, 5.0), last_fact=NOON) is None


def test_the_steady_clock_only_grows() -> None:
    first = ClockReading.take(NOON)
    time.sleep(0.01)
    assert 0.005 < steady_seconds() - first.steady_s < 10
