"""Printing a paper on request: the one that waits, or else a marked copy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from pos_app.devices.domain.spool_rules import (
    AT_WORK,
    AlreadyPrinting,
    JobState,
    PrintJob,
    answered,
    tried_now,
)
from pos_app.documents.storage.print_jobs import (
    RECEIPT,
    RECEIPT_PRINTER,
    Z_REPORT,
    SpooledJob,
    jobs_of,
    keep_job,
)
from pos_app.documents.storage.receipt_copies import copies_so_far
from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform import journal
from pos_app.platform.work import OpenWork, Work


@dataclass(frozen=True, slots=True)
class PrintAgain:
    """Whose paper; `id` is the job's, so that a second tap prints no second copy."""

    id: UUID
    document: UUID


def print_again(request: PrintAgain, *, actor: Actor, now: datetime, open_work: OpenWork) -> int:
    """Puts the paper into the spool; answers with the number of the copy, 0 for the original."""
    actor.require(Permission.REPRINT)
    with open_work() as work:
        jobs = jobs_of(work, request.document)
        if any(spooled.job.state in AT_WORK for spooled in jobs):
            raise AlreadyPrinting
        wanted = _waiting(jobs, now) or _copy(work, request, jobs, now)
        keep_job(work, wanted)
        work.commit()
    return wanted.job.copy


def _waiting(jobs: list[SpooledJob], now: datetime) -> SpooledJob | None:
    """The paper that has not come out yet is printed now, as what it is."""
    for spooled in jobs:
        if spooled.job.state is not JobState.UNKNOWN:
            return replace(spooled, job=tried_now(spooled.job, now))
    return None


def _copy(work: Work, request: PrintAgain, jobs: list[SpooledJob], now: datetime) -> SpooledJob:
    """The next copy; a paper of which nobody knows whether it came out is given up for it."""
    number = copies_so_far(work, request.document) + 1
    for spooled in jobs:
        given_up, _ = answered(spooled.job, did_print=False, now=now)
        keep_job(work, replace(spooled, job=given_up))
    job = PrintJob(JobState.QUEUED, due_at=now, asked_at=now, copy=number)
    is_report = isinstance(journal.find(work, request.document), ShiftClosed)
    kind = Z_REPORT if is_report else RECEIPT
    return SpooledJob(request.id, request.document, kind, RECEIPT_PRINTER, job)
