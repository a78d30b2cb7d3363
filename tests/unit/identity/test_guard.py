"""Wrong PINs: free, then waiting longer and longer, then locked, whatever the clock says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.identity.domain.guard import LOCKED_AT, PERSON, TILL, WRONG_PIN, Guard

_MINUTE = 60_000
_YEAR = 365 * 24 * 60 * _MINUTE
_NOW = 1_800_000_000_000


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (4, 0), (5, 5), (6, 10), (7, 20), (8, 40), (9, 80)],
)
def test_a_person_waits_twice_as_long_each_time(failures: int, seconds: int) -> None:
    guard = Guard(failures, _NOW)
    assert guard.wait_ms(PERSON, _NOW) == seconds * 1000
    assert guard.wait_ms(PERSON, _NOW + seconds * 1000) == 0
    assert not guard.is_locked(PERSON)


def test_the_tenth_failure_locks_for_ever() -> None:
    guard = Guard()
    for _ in range(LOCKED_AT):
        assert not guard.is_locked(PERSON)
        guard = guard.after(WRONG_PIN, _NOW)
    assert guard.is_locked(PERSON)


@pytest.mark.parametrize(("failures", "seconds"), [(19, 0), (20, 5), (21, 10), (24, 60), (900, 60)])
def test_a_till_slows_down_and_never_locks(failures: int, seconds: int) -> None:
    guard = Guard(failures, _NOW)
    assert guard.wait_ms(TILL, _NOW) == seconds * 1000
    assert not guard.is_locked(TILL)


@given(
    failures=st.integers(PERSON.free_tries, LOCKED_AT - 1),
    jumps=st.lists(st.integers(-_YEAR, 0), max_size=5),
)
def test_a_clock_set_back_never_makes_anybody_wait_longer_than_one_wait_from_the_next_try(
    failures: int, jumps: list[int]
) -> None:
    guard, now = Guard(failures, _NOW), _NOW
    for jump in jumps:
        now += jump
        assert guard.wait_ms(PERSON, now) <= PERSON.wait_ms(failures)
        guard = guard.after("waiting", now)
    assert guard.wait_ms(PERSON, now + PERSON.wait_ms(failures)) == 0


@given(
    failures=st.integers(PERSON.free_tries, LOCKED_AT - 1),
    moments=st.lists(st.integers(0, 300_000), max_size=8).map(sorted),
)
def test_trying_too_early_neither_counts_nor_prolongs(failures: int, moments: list[int]) -> None:
    guard = Guard(failures, _NOW)
    for moment in moments:
        guard = guard.after("waiting", _NOW + moment)
    assert guard == Guard(failures, _NOW)


@given(clock=st.lists(st.integers(-_YEAR, _YEAR), min_size=LOCKED_AT, max_size=LOCKED_AT))
def test_no_clock_gives_more_than_ten_tries(clock: list[int]) -> None:
    guard = Guard()
    for jump in clock:
        guard = guard.after(WRONG_PIN, _NOW + jump)
    assert guard.is_locked(PERSON)
