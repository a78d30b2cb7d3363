"""Lanes: threads that work off what they are handed, one thing after the other.

The database lane owns the only write connection. A background job hands it small slices with a
pause between them, so that a checkout never waits behind more than one.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from itertools import islice
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from pos_app.kernel.errors import Trouble

T = TypeVar("T")

SLICE_ROWS = 100
SLICE_PAUSE_S = 0.005


class LaneStopped(Trouble):
    """The program is closing while a long job is under way."""

    text = (
        "Duka is closing, so this was not finished. What is done is kept; the rest is done when it "
        "is asked for again."
    )


class Lane:
    """One thread and what it still has to do. What a job raises goes to its future."""

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = SimpleQueue()
        self._gate = threading.Lock()
        self._is_stopped = False
        # A daemon: a till that crashes must not hang; what was committed is safe anyway.
        self._thread = threading.Thread(target=self._work_off, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Has `job` done after all that was handed over before; its future says what came of it."""
        future: Future[T] = Future()
        with self._gate:
            if self._is_stopped:
                raise RuntimeError(f"the lane {self._thread.name} was stopped")
            self._jobs.put((job, future))
        return future

    def run(self, job: Callable[[], T]) -> T:
        """Has `job` done, at once if this is the lane, and answers or raises what it did."""
        if threading.current_thread() is self._thread:
            return job()
        return self.submit(job).result()

    def give_way(self, seconds: float) -> None:
        """Does what was handed over meanwhile; waits for more as long as `seconds`.

        Called on this lane by a long job, between two of its transactions. Raises `LaneStopped`.
        """
        assert threading.current_thread() is self._thread, "only the lane itself gives way"
        until = time.monotonic() + seconds
        while True:
            try:
                next_one = self._jobs.get(timeout=max(0.0, until - time.monotonic()))
            except Empty:
                return
            if next_one is None:
                self._jobs.put(None)  # For the lane's own loop.
                raise LaneStopped
            _do(*next_one)

    def stop(self) -> None:
        """Finishes what was handed over, then ends the thread."""
        with self._gate:
            if not self._is_stopped:
                self._is_stopped = True
                self._jobs.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _work_off(self) -> None:
        while (next_one := self._jobs.get()) is not None:
            _do(*next_one)
            del next_one  # Nothing of a finished job is kept while waiting.


def _do(job: Callable[[], Any], future: Future[Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(job())
    except BaseException as error:  # Whoever waits for the future is told.
        future.set_exception(error)


def in_slices(rows: Iterable[T], pause: Callable[[float], None] = time.sleep) -> Iterator[list[T]]:
    """`rows` in lists of at most 100, with a pause of 5 ms between them.

    For background writers: each list is one transaction of the database lane, and in the pause a
    checkout gets its turn. Iterate outside the lane; the pause must not hold it up.
    """
    rest = iter(rows)
    slice_ = list(islice(rest, SLICE_ROWS))
    while slice_:
        yield slice_
        slice_ = list(islice(rest, SLICE_ROWS))
        if slice_:
            pause(SLICE_PAUSE_S)
