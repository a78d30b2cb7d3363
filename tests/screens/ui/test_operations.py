"""Work on a lane, outcome in the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from pos_app.kernel.errors import Refusal, Trouble
from pos_app.ui.operations import Operations


class NotPaid(Refusal):
    text = "This is not paid."


class NoDisk(Trouble):
    text = "The disk is full."


@pytest.fixture
def lane() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


@pytest.fixture
def operations(qapp, lane) -> Operations:
    return Operations(lane.submit)


def test_work_is_done_elsewhere_and_told_here(qtbot, operations):
    told: list[tuple[bool, bool]] = []
    here = threading.get_ident()
    operations.run(
        threading.get_ident,
        done=lambda there: told.append((there != here, threading.get_ident() == here)),
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(True, True)]


def test_nothing_is_told_before_the_caller_returns(qtbot, qapp):
    told: list[int] = []

    def at_once(work):
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(work)  # Already over when `run` gets it.

    operations = Operations(at_once)
    operations.run(lambda: 1, done=told.append)
    assert told == []
    qtbot.waitUntil(lambda: told == [1])


@pytest.mark.parametrize("trouble", [NotPaid, NoDisk])
def test_refusals_and_troubles_reach_the_screen(qtbot, operations, trouble):
    def work() -> None:
        raise trouble

    failed: list[Exception] = []
    operations.run(work, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], trouble)


@pytest.mark.parametrize("with_handler", [True, False])
def test_bugs_are_not_swallowed(qtbot, operations, with_handler):
    failed: list[Exception] = []
    with qtbot.captureExceptions() as caught:
        operations.run(lambda: 1 // 0, failed=failed.append if with_handler else None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert failed == []


def test_an_unhandled_refusal_is_a_bug(qtbot, operations):
    def work() -> None:
        raise NotPaid

    with qtbot.captureExceptions() as caught:
        operations.run(work)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is NotPaid


def test_what_changed_is_said_once_after_success(qtbot, operations):
    def work() -> None:
        raise NotPaid

    heard: list[frozenset[str]] = []
    operations.changed.connect(heard.append)
    operations.run(work, failed=lambda _: None, changes={"sales"})
    operations.run(lambda: 1, changes={"sales", "stock"})
    qtbot.waitUntil(lambda: not operations.is_busy)
    assert heard == [frozenset({"sales", "stock"})]


def test_busy_from_the_first_to_the_last(qtbot, operations):
    heard: list[bool] = []
    operations.busy.connect(heard.append)
    gate = threading.Event()
    operations.run(gate.wait)
    operations.run(lambda: 1)
    assert heard == [True]
    gate.set()
    qtbot.waitUntil(lambda: not operations.is_busy)
    assert heard == [True, False]


def test_a_dropped_operation_tells_nobody_but_others_still_refresh(qtbot, operations):
    told: list[int] = []
    heard: list[frozenset[str]] = []
    operations.changed.connect(heard.append)
    operations.run(lambda: 1, done=told.append, changes={"sales"}).drop()
    qtbot.waitUntil(lambda: bool(heard))
    assert told == []


def test_nothing_new_begins_while_the_window_goes(qtbot):
    asked: list[str] = []
    operations = Operations(lambda work: asked.append("submitted"))
    operations.close()
    operations.run(lambda: None, done=lambda _: asked.append("done")).drop()
    assert asked == []
    assert not operations.is_busy
