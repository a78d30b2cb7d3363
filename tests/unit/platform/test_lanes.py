"""A lane does one thing after the other on a thread of its own, and tells what came of each."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError
from itertools import pairwise

import pytest

from pos_app.platform.lanes import SLICE_PAUSE_S, SLICE_ROWS, Lane, LaneStopped, in_slices


def test_jobs_are_done_in_order_on_one_other_thread() -> None:
    lane = Lane("database")
    done: list[tuple[int, str]] = []
    jobs = [
        lane.submit(lambda n=n: done.append((n, threading.current_thread().name)))
        for n in range(200)
    ]
    for job in jobs:
        job.result(timeout=5)
    lane.stop()
    assert done == [(n, "database") for n in range(200)]


def test_jobs_of_many_threads_never_overlap() -> None:
    lane, inside, most = Lane("database"), [0], [0]

    def job() -> None:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        time.sleep(0.0005)
        inside[0] -= 1

    callers = [
        threading.Thread(target=lambda: [lane.run(job) for _ in range(10)]) for _ in range(8)
    ]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    lane.stop()
    assert most == [1]


def test_what_a_job_raises_goes_to_its_future_and_the_lane_goes_on() -> None:
    lane = Lane("database")
    broken = lane.submit(lambda: 1 // 0)
    ended = lane.submit(lambda: (_ for _ in ()).throw(SystemExit(3)))
    assert lane.run(lambda: "next") == "next"
    assert isinstance(broken.exception(timeout=5), ZeroDivisionError)
    assert isinstance(ended.exception(timeout=5), SystemExit)
    lane.stop()


def test_a_job_on_the_lane_may_call_what_runs_on_the_lane() -> None:
    lane = Lane("database")
    assert lane.run(lambda: lane.run(lambda: 42)) == 42
    lane.stop()


def test_a_job_that_was_called_off_is_not_done() -> None:
    lane, gate, done = Lane("database"), threading.Event(), []
    first = lane.submit(gate.wait)
    second = lane.submit(lambda: done.append("second"))
    assert second.cancel()
    gate.set()
    assert first.result(timeout=5)
    lane.stop()
    assert done == []
    with pytest.raises(CancelledError):
        second.result(timeout=5)


def test_stopping_finishes_what_was_handed_over_and_takes_no_more() -> None:
    lane, done = Lane("database"), []
    for n in range(50):
        lane.submit(lambda n=n: done.append(n))
    lane.stop()
    lane.stop()
    assert done == list(range(50))
    with pytest.raises(RuntimeError, match="database was stopped"):
        lane.submit(lambda: None)


def test_a_lane_can_be_stopped_from_within() -> None:
    lane = Lane("database")
    lane.submit(lane.stop).result(timeout=5)
    with pytest.raises(RuntimeError):
        lane.submit(lambda: None)


@pytest.mark.parametrize("rows", [0, 1, SLICE_ROWS, SLICE_ROWS + 1, 3 * SLICE_ROWS + 7])
def test_background_rows_come_in_small_slices_with_pauses_between(rows: int) -> None:
    pauses: list[float] = []
    slices = list(in_slices(range(rows), pauses.append))
    assert [row for slice_ in slices for row in slice_] == list(range(rows))
    assert all(0 < len(slice_) <= SLICE_ROWS for slice_ in slices)
    assert pauses == [SLICE_PAUSE_S] * max(0, len(slices) - 1)


def test_a_checkout_gets_its_turn_between_two_slices() -> None:
    lane, log = Lane("database"), []
    begun = threading.Event()

    def in_background() -> None:
        for slice_ in in_slices(range(5 * SLICE_ROWS)):
            lane.run(lambda slice_=slice_: log.append(slice_[0]))
            begun.set()

    background = threading.Thread(target=in_background)
    background.start()
    begun.wait(5)
    lane.run(lambda: log.append("checkout"))
    background.join()
    lane.stop()
    assert log.index("checkout") < len(log) - 1
    numbers = [entry for entry in log if entry != "checkout"]
    assert all(one < other for one, other in pairwise(numbers))


def test_a_long_job_gives_way_to_what_was_handed_over() -> None:
    lane, done = Lane("database"), list[str]()
    begun = threading.Event()

    def long_job() -> None:
        begun.set()
        time.sleep(0.02)  # Meanwhile somebody wants to sell.
        done.append("first half")
        lane.give_way(0)
        done.append("second half")

    job = lane.submit(long_job)
    begun.wait(5)
    lane.submit(lambda: done.append("sale"))
    job.result(timeout=5)
    lane.stop()
    assert done == ["first half", "sale", "second half"]


def test_a_lane_that_stops_ends_a_long_job_at_its_next_pause() -> None:
    lane, begun = Lane("database"), threading.Event()

    def long_job() -> None:
        begun.set()
        while True:
            lane.give_way(0.001)

    job = lane.submit(long_job)
    begun.wait(5)
    lane.stop()
    with pytest.raises(LaneStopped):
        job.result(timeout=5)
