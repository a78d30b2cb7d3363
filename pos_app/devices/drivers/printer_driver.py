"""A receipt printer: give it a job, and be told honestly what became of it.

Every call blocks its thread until it is known, or will never be known, what happened. Callers of
one device wait their turn, whichever driver they hold: two jobs on a wire are two spoiled receipts.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from pos_app.devices.domain.print_outcome import Delivery, Outcome
from pos_app.devices.domain.printer_profile import PrinterProfile, StatusSupport
from pos_app.devices.domain.printer_status import BlockReason
from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.print_run import PrintRun, Waiting
from pos_app.devices.drivers.printer_link import Timing
from pos_app.devices.drivers.transports.transport import (
    CannotReach,
    ConnectionLost,
    QueueStopped,
    Transport,
)

BUSY = "the printer is busy with a receipt"
_turns: dict[str, threading.Lock] = {}
_turns_guard = threading.Lock()


class PrinterDriver:
    """The printer behind `transport`. It learns what the printer answers, so keep the driver."""

    def __init__(
        self,
        transport: Transport,
        profile: PrinterProfile,
        *,
        timing: Timing | None = None,
    ) -> None:
        self._transport = transport
        self._profile = profile
        self._timing = timing or Timing()
        self._support = profile.status
        with _turns_guard:
            self._turn = _turns.setdefault(transport.where, threading.Lock())

    @property
    def where(self) -> str:
        """The device's address."""
        return self._transport.where

    @property
    def support(self) -> StatusSupport:
        """What the printer answers, as far as it is known by now."""
        return self._support

    def status(self, expires: Deadline | None = None) -> Outcome:
        """Ask how the printer is. `why` says what is wrong when it cannot be asked.

        `expires`: when not to wait any longer for a job that has its turn.
        """
        left_s = expires.left_s if expires else -1
        if not self._turn.acquire(timeout=left_s):
            return self._away(Delivery.NOTHING_ACCEPTED, BUSY)
        try:
            return self._opened(lambda run: run.outcome(Delivery.NOTHING_ACCEPTED))
        finally:
            self._turn.release()

    def send(
        self,
        payload: bytes,
        *,
        before_sending: Callable[[], None] = lambda: None,
        on_waiting: Waiting = lambda reason: None,
        unchecked: bool = False,
    ) -> Outcome:
        """Print a job.

        `before_sending` is called once the printer is found ready, before the first byte leaves;
        without that call nothing was sent. `on_waiting` is called again and again while a printer
        that has taken part of the job waits for paper, a cover or a cutter. `unchecked`: do not
        ask the printer first, for a cashier who sees that it is ready.
        """
        with self._turn:
            return self._opened(
                lambda run: run.send(payload, before_sending, on_waiting), unchecked=unchecked
            )

    def kick(self, expires: Deadline | None = None) -> Outcome:
        """Open the drawer now or not at all: nothing is kept, nothing is tried again."""
        expires = expires or Deadline.after_ms(self._timing.kick_ms)
        if not self._turn.acquire(timeout=expires.left_s):
            return self._away(Delivery.NOTHING_ACCEPTED, "the printer was busy for too long")
        # The caller's ten seconds go on while another job has its turn.
        try:
            return self._opened(lambda run: run.kick(expires), unchecked=True)
        finally:
            self._turn.release()

    def _opened(self, act: Callable[[PrintRun], Outcome], *, unchecked: bool = False) -> Outcome:
        """Open, see how the printer is, act, close; `act` is left out when it cannot print."""
        try:
            self._transport.open(Deadline.after_ms(self._timing.open_ms))
        except QueueStopped as stopped:
            return self._away(Delivery.BLOCKED, str(stopped), BlockReason.QUEUE_STOPPED)
        except CannotReach as away:
            return self._away(Delivery.NOTHING_ACCEPTED, str(away))
        run = PrintRun(self._transport, self._profile, self._support, self._timing)
        outcome = None
        try:
            outcome = _checked(run, act, unchecked=unchecked)
        finally:
            if outcome is None:
                self._transport.close(graceful=False)
        self._support = outcome.support
        return self._closed(outcome)

    def _closed(self, outcome: Outcome) -> Outcome:
        """Let go of the printer; only a printer that confirmed is beyond what happens now."""
        try:
            self._transport.close(graceful=outcome.delivery is not Delivery.UNKNOWN)
        except CannotReach as refused:
            return replace(
                outcome, delivery=Delivery.NOTHING_ACCEPTED, why=str(refused), accepted_bytes=0
            )
        except ConnectionLost as lost:
            if outcome.delivery is Delivery.SENT_UNCONFIRMED:
                return replace(outcome, delivery=Delivery.UNKNOWN, why=str(lost))
        return outcome

    def _away(self, delivery: Delivery, why: str, reason: BlockReason | None = None) -> Outcome:
        return Outcome(delivery, why, reason, support=self._support)


def _checked(run: PrintRun, act: Callable[[PrintRun], Outcome], *, unchecked: bool) -> Outcome:
    try:
        reason = None if unchecked else run.ask_status()
    except ConnectionLost as lost:
        return run.outcome(Delivery.NOTHING_ACCEPTED, str(lost))
    if reason is not None:
        return run.outcome(Delivery.BLOCKED, str(reason), reason)
    return act(run)
