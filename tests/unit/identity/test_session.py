"""A till nobody touches locks itself, and whoever shows a PIN goes on or takes over."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.session import Session
from pos_app.kernel.permissions import Permission

_CHIPO = Actor(UUID(int=1), "Chipo", "Cashier", frozenset({Permission.SELL}), UUID(int=9))
_MUSA = replace(_CHIPO, user=UUID(int=2), name="Musa")
_MINUTE = 60_000


@pytest.mark.parametrize(
    ("idle_minutes", "elapsed_ms", "locked"),
    [
        (5, 0, False),
        (5, 5 * _MINUTE - 1, False),
        (5, 5 * _MINUTE, True),
        (5, 500 * _MINUTE, True),
        (1, _MINUTE, True),
        (0, 10_000 * _MINUTE, False),
    ],
)
def test_it_locks_after_the_minutes_the_shop_set(
    idle_minutes: int, elapsed_ms: int, locked: bool
) -> None:
    assert Session(_CHIPO, 1000).at(1000 + elapsed_ms, idle_minutes).is_locked is locked


def test_a_touch_starts_the_minutes_again() -> None:
    session = Session(_CHIPO, 0).touched(4 * _MINUTE)
    assert not session.at(8 * _MINUTE, 5).is_locked
    assert session.at(9 * _MINUTE, 5).is_locked


def test_touching_a_locked_till_does_not_open_it() -> None:
    session = Session(_CHIPO, 0).locked()
    assert session.touched(10) == session


def test_the_same_person_goes_on() -> None:
    assert Session(_CHIPO, 0).locked().taken_over(_CHIPO, 99) == Session(_CHIPO, 99)


def test_another_person_takes_over_a_locked_or_an_open_till() -> None:
    assert Session(_CHIPO, 0).locked().taken_over(_MUSA, 99) == Session(_MUSA, 99)
    assert Session(_CHIPO, 0).taken_over(_MUSA, 99) == Session(_MUSA, 99)


def test_changed_rights_neither_open_nor_touch() -> None:
    demoted = replace(_CHIPO, permissions=frozenset())
    assert Session(_CHIPO, 7).locked().refreshed(demoted) == Session(demoted, 7, is_locked=True)
