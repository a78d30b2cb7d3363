"""Runs work on a database lane and hands the outcome back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Collection
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from pos_app.kernel.errors import Refusal, Trouble

T = TypeVar("T")

Submit = Callable[[Callable[[], Any]], "Future[Any]"]


@dataclass(slots=True)
class _Started:
    """What is to happen when the work is over."""

    future: Future[Any]
    done: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None
    changes: frozenset[str] = field(default_factory=frozenset)
    wanted: bool = True


class Operation:
    """A piece of work under way. Drop it when the screen that asked is gone."""

    def __init__(self, started: _Started) -> None:
        self._started = started

    def drop(self) -> None:
        """The work goes on, but nobody is told."""
        self._started.wanted = False


class Operations(QObject):
    """One per window. `changed` says once, after a success, which kinds of thing are different.

    Refusals and Troubles go to `failed`; everything else is a bug and is raised again here.
    """

    changed = Signal(frozenset)
    busy = Signal(bool)
    _over = Signal(object)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self._running = 0
        self._is_closed = False
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return self._running > 0

    def close(self) -> None:
        """The window is going: what it still hears of, from a printer say, starts nothing new."""
        self._is_closed = True

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        changes: Collection[str] = (),
    ) -> Operation:
        """Do `work` elsewhere; `done` or `failed` is called here, in this thread, later."""
        if self._is_closed:
            return Operation(_Started(Future(), None, None, wanted=False))
        self._running += 1
        if self._running == 1:
            self.busy.emit(True)
        future = self._submit(work)
        started = _Started(future, done, failed, frozenset(changes))
        future.add_done_callback(lambda _: self._report(started))
        return Operation(started)

    def _report(self, started: _Started) -> None:
        # Runs on the lane. The window may have been closed meanwhile: nobody is left to tell.
        if isValid(self):
            self._over.emit(started)

    def _finish(self, started: _Started) -> None:
        self._running -= 1
        if self._running == 0:
            self.busy.emit(False)
        if started.future.cancelled():
            return
        error = started.future.exception()
        if error is None:
            if started.wanted and started.done is not None:
                started.done(started.future.result())
            if started.changes:
                self.changed.emit(started.changes)
            return
        expected = isinstance(error, Refusal | Trouble)
        if not expected or (started.wanted and started.failed is None):
            raise error
        if started.wanted and started.failed is not None and isinstance(error, Exception):
            started.failed(error)
