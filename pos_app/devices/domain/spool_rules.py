"""The life of a print job: when it may be tried, tried again, asked about, and given up.

Pure rules. The table, the lease of a worker and the printer itself live elsewhere; they move a job
only through these functions. The one law: a job of which a printer may have taken anything is
never sent again by itself, unless it is a kitchen ticket, which says so on its face.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from pos_app.devices.domain.print_outcome import Delivery, Outcome
from pos_app.kernel.errors import Refusal

BACK_OFF_S = (1, 2, 5, 10, 30)
BLOCKED_POLL_S = 2
LEASE_S = 600
"""Longer than a driver's patience with an empty printer; a lease ends when its worker does."""
FAILURES_MAX = 3
STALE_AFTER = timedelta(minutes=15)
"""Later nobody stands there waiting for the paper: it is offered, not printed."""
KEEP_ROWS = timedelta(days=30)
KEEP_PAYLOADS = timedelta(days=7)


class JobState(StrEnum):
    """Where a print job stands."""

    QUEUED = "queued"
    CHECKING = "checking"
    SENDING = "sending"
    SENT_UNCONFIRMED = "sent_unconfirmed"
    PRINTED = "printed"
    BLOCKED = "blocked"
    HELD = "held"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


_S = JobState
FINAL = frozenset({_S.PRINTED, _S.SENT_UNCONFIRMED, _S.CANCELLED, _S.SUPERSEDED})
WAITING = frozenset({_S.QUEUED, _S.BLOCKED})
AT_WORK = frozenset({_S.CHECKING, _S.SENDING})

MOVES: dict[JobState, frozenset[JobState]] = {
    _S.QUEUED: frozenset({_S.CHECKING, _S.HELD, _S.CANCELLED, _S.SUPERSEDED}),
    _S.BLOCKED: frozenset({_S.CHECKING, _S.HELD, _S.CANCELLED, _S.SUPERSEDED}),
    _S.HELD: frozenset({_S.QUEUED, _S.CANCELLED, _S.SUPERSEDED}),
    _S.CHECKING: frozenset({_S.SENDING, _S.QUEUED, _S.BLOCKED, _S.FAILED}),
    _S.SENDING: frozenset({_S.PRINTED, _S.SENT_UNCONFIRMED, _S.UNKNOWN, _S.QUEUED}),
    _S.UNKNOWN: frozenset({_S.PRINTED, _S.SUPERSEDED, _S.QUEUED}),
    _S.FAILED: frozenset({_S.QUEUED, _S.CANCELLED, _S.SUPERSEDED}),
    _S.PRINTED: frozenset(),
    _S.SENT_UNCONFIRMED: frozenset(),
    _S.CANCELLED: frozenset(),
    _S.SUPERSEDED: frozenset(),
}


class AlreadyPrinting(Refusal):
    """Somebody wants to stop or move a job the printer is working on."""

    text = "This is being printed right now. Wait until it ends."


class AlreadyDone(Refusal):
    """Somebody acts on a job that has ended."""

    text = "This has already ended: {state}."


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What the rules need of a job; its document and printer are the spool's own."""

    state: JobState
    due_at: datetime
    attempts: int = 0
    """Tries since the printer last answered; the back-off counts them."""
    failures: int = 0
    """How often our own program broke on it."""
    reason: str = ""
    copy: int = 0
    """0: the first print; n: to be marked as reprint n."""
    possible_duplicate: bool = False
    """To be marked as a possible duplicate: the first may have come out."""
    repeats_itself: bool = False
    """A kitchen ticket: better cooked from twice-printed paper than forgotten."""
    worker: str = ""
    lease_until: datetime | None = None
    asked_at: datetime | None = None
    """When the paper was wanted; the back-off leaves it as it is."""

    def is_due(self, now: datetime) -> bool:
        """A worker may take it up."""
        return self.state in WAITING and self.due_at <= now

    def is_stale(self, now: datetime) -> bool:
        """Nobody waits for the paper any more: whoever comes next would take it for theirs."""
        asked = self.asked_at or self.due_at
        return self.state in WAITING and now - asked > STALE_AFTER and not self.repeats_itself

    def is_abandoned(self, now: datetime) -> bool:
        """Its worker has not come back in time."""
        late = self.lease_until is not None and self.lease_until <= now
        return self.state in AT_WORK and late


def taken_up(job: PrintJob, worker: str, now: datetime) -> PrintJob:
    """`worker` holds the job and asks the printer how it is."""
    lease = now + timedelta(seconds=LEASE_S)
    return replace(_moved(job, _S.CHECKING), worker=worker, lease_until=lease)


def put_aside(job: PrintJob) -> PrintJob:
    """The job that waited too long: it goes on only when somebody says so."""
    return replace(_moved(job, _S.HELD), worker="", lease_until=None)


def still_held(job: PrintJob, now: datetime) -> PrintJob:
    """The job while its worker shows that it is alive, such as when it waits for paper."""
    return replace(job, lease_until=now + timedelta(seconds=LEASE_S))


def about_to_send(job: PrintJob) -> PrintJob:
    """To be saved before the first byte leaves: from here on, a crash makes the job unknown."""
    return _moved(job, _S.SENDING)


def after_outcome(job: PrintJob, outcome: Outcome, now: datetime) -> PrintJob:
    """The job after the driver answered, from `checking` or `sending`."""
    match outcome.delivery:
        case Delivery.NOTHING_ACCEPTED:
            wait = BACK_OFF_S[min(job.attempts, len(BACK_OFF_S) - 1)]
            return _waiting(job, _S.QUEUED, outcome.why, now + timedelta(seconds=wait))
        case Delivery.BLOCKED:
            reason = str(outcome.reason or outcome.why)
            return _waiting(job, _S.BLOCKED, reason, now + timedelta(seconds=BLOCKED_POLL_S))
        case Delivery.PRINTED:
            return _ended(job, _S.PRINTED, "")
        case Delivery.SENT_UNCONFIRMED:
            return _ended(job, _S.SENT_UNCONFIRMED, outcome.why)
        case Delivery.UNKNOWN:
            return _doubtful(job, str(outcome.reason or outcome.why), now)


def after_breakdown(job: PrintJob, why: str, now: datetime) -> PrintJob:
    """The job after our own program failed on it (a renderer's bug, a worker that died)."""
    if job.state is _S.SENDING:
        return _doubtful(job, why, now)
    failures = job.failures + 1
    if failures >= FAILURES_MAX:
        return replace(_ended(job, _S.FAILED, why), failures=failures)
    due = now + timedelta(seconds=BACK_OFF_S[failures])
    return replace(_waiting(job, _S.QUEUED, why, due), failures=failures)


def at_start_up(job: PrintJob, now: datetime) -> PrintJob:
    """The job as a fresh program finds it: what was being sent is unknown now."""
    if job.state is _S.CHECKING:
        return _waiting(job, _S.QUEUED, "interrupted", now)
    if job.state is _S.SENDING:
        return _doubtful(job, "interrupted", now)
    return job


def answered(job: PrintJob, *, did_print: bool, now: datetime) -> tuple[PrintJob, PrintJob | None]:
    """The job after "Did it print?", and the copy to be queued in its place if it did not."""
    if job.state is not _S.UNKNOWN:
        raise AlreadyDone(state=job.state)
    if did_print:
        return _ended(job, _S.PRINTED, "seen by the cashier"), None
    return _ended(job, _S.SUPERSEDED, "printed again"), reprint(job, now)


def reprint(job: PrintJob, now: datetime) -> PrintJob:
    """A fresh job for one more copy, marked as such."""
    again = PrintJob(
        _S.QUEUED, now, copy=job.copy + 1, repeats_itself=job.repeats_itself, asked_at=now
    )
    return replace(again, possible_duplicate=job.repeats_itself)


def moved_elsewhere(job: PrintJob, now: datetime) -> tuple[PrintJob, PrintJob]:
    """The job given up for another printer, and the job to be rendered anew for that one.

    What nothing was printed of stays an original; a doubtful job goes on as a copy.
    """
    _refuse_at_work_or_final(job)
    untouched = job.state is not _S.UNKNOWN
    fresh = PrintJob(
        _S.QUEUED, now, copy=job.copy, repeats_itself=job.repeats_itself, asked_at=job.asked_at
    )
    return _ended(job, _S.SUPERSEDED, "moved"), fresh if untouched else reprint(job, now)


def tried_now(job: PrintJob, now: datetime) -> PrintJob:
    """The job after somebody pressed Retry: due at once, its back-off forgotten."""
    _refuse_at_work_or_final(job)
    if job.state is _S.UNKNOWN:
        raise AlreadyDone(state=job.state)
    if job.state in (_S.FAILED, _S.HELD):
        job = _moved(job, _S.QUEUED)
    return replace(job, due_at=now, asked_at=now, attempts=0, failures=0)


def cancelled(job: PrintJob) -> PrintJob:
    """The job nobody wants any more; an unknown one is answered instead."""
    _refuse_at_work_or_final(job)
    if job.state is _S.UNKNOWN:
        raise AlreadyDone(state=job.state)
    return _ended(job, _S.CANCELLED, "")


def may_drop_payload(job: PrintJob, ended_at: datetime, now: datetime) -> bool:
    """The rendered bytes are no longer worth their room."""
    return job.state in FINAL and now - ended_at >= KEEP_PAYLOADS


def may_drop_row(job: PrintJob, ended_at: datetime, now: datetime) -> bool:
    """The job itself can be forgotten."""
    return job.state in FINAL and now - ended_at >= KEEP_ROWS


def _doubtful(job: PrintJob, why: str, now: datetime) -> PrintJob:
    unknown = _ended(job, _S.UNKNOWN, why)
    if not job.repeats_itself:
        return unknown
    again = _waiting(unknown, _S.QUEUED, why, now + timedelta(seconds=BLOCKED_POLL_S))
    return replace(again, possible_duplicate=True)


def _waiting(job: PrintJob, state: JobState, why: str, due: datetime) -> PrintJob:
    freed = replace(_moved(job, state), worker="", lease_until=None)
    tries = 0 if state is _S.BLOCKED else job.attempts + 1
    return replace(freed, reason=why, due_at=due, attempts=tries)


def _ended(job: PrintJob, state: JobState, why: str) -> PrintJob:
    return replace(_moved(job, state), worker="", lease_until=None, reason=why)


def _moved(job: PrintJob, state: JobState) -> PrintJob:
    if state not in MOVES[job.state]:
        raise ValueError(f"a print job does not go from {job.state} to {state}")
    return replace(job, state=state)


def _refuse_at_work_or_final(job: PrintJob) -> None:
    if job.state in AT_WORK:
        raise AlreadyPrinting
    if job.state in FINAL:
        raise AlreadyDone(state=job.state)
