"""Papers that wait for somebody's word: held ones ("Print" or "Not needed"), doubtful ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from pos_app.devices.domain.spool_rules import (
    JobState,
    PrintJob,
    answered,
    cancelled,
    tried_now,
)
from pos_app.documents.storage.print_jobs import (
    RECEIPT_PRINTER,
    SpooledJob,
    count_jobs,
    jobs_in,
    jobs_of,
    keep_job,
)
from pos_app.facts.selling import ReceiptPrinted
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.reading import Reading
from pos_app.platform.work import OpenWork

SETTLED_MAX = 100
"""So many papers are settled in one work; a checkout must not wait for more."""


@dataclass(frozen=True, slots=True)
class OpenPapers:
    """How many papers wait for somebody's word, and which doubtful one is the oldest."""

    held: int = 0
    doubtful: int = 0
    asked_about: UUID | None = None


@dataclass(frozen=True, slots=True)
class DidItPrint:
    """The answer about a doubtful paper that came out; `id` is the fact's."""

    id: UUID
    document: UUID


def count_papers(*, actor: Actor, reading: Reading) -> OpenPapers:
    """The papers that wait for somebody's word."""
    actor.require(Permission.REPRINT)
    counted = count_jobs(reading, RECEIPT_PRINTER)
    doubtful = jobs_in(reading, RECEIPT_PRINTER, JobState.UNKNOWN, most=1)
    return OpenPapers(
        held=counted.get(JobState.HELD, 0),
        doubtful=counted.get(JobState.UNKNOWN, 0),
        asked_about=doubtful[0].fact if doubtful else None,
    )


def read_paper_state(document: UUID, *, actor: Actor, reading: Reading) -> JobState | None:
    """Where the paper of a document stands; None where nothing waits."""
    actor.require(Permission.SEE_SALES)
    jobs = jobs_of(reading, document)
    return jobs[-1].job.state if jobs else None


def print_held(*, actor: Actor, now: datetime, open_work: OpenWork) -> int:
    """Held papers go on to the printer, oldest first; answers how many, as long as there are."""
    actor.require(Permission.REPRINT)
    return _settle(lambda job: tried_now(job, now), open_work)


def drop_held(*, actor: Actor, open_work: OpenWork) -> int:
    """Nobody needs the held papers; answers how many. Each can still be printed as a copy."""
    actor.require(Permission.REPRINT)
    return _settle(cancelled, open_work)


def confirm_printed(
    answer: DidItPrint, *, actor: Actor, now: datetime, open_work: OpenWork
) -> ReceiptPrinted | None:
    """Somebody saw the doubtful paper come out; None where nothing is doubtful any more."""
    actor.require(Permission.REPRINT)
    with open_work() as work:
        doubtful = [
            spooled
            for spooled in jobs_of(work, answer.document)
            if spooled.job.state is JobState.UNKNOWN
        ]
        if not doubtful:
            return None
        for spooled in doubtful:
            printed, _ = answered(spooled.job, did_print=True, now=now)
            keep_job(work, replace(spooled, job=printed))
        fact = ReceiptPrinted(
            id=answer.id,
            at=now,
            till=actor.till,
            user=actor.user,
            document=answer.document,
            copy_number=max(spooled.job.copy for spooled in doubtful),
        )
        work.record(fact)
        work.commit()
    return fact


def _settle(settled: Callable[[PrintJob], PrintJob], open_work: OpenWork) -> int:
    with open_work() as work:
        held: list[SpooledJob] = jobs_in(work, RECEIPT_PRINTER, JobState.HELD, most=SETTLED_MAX)
        for spooled in held:
            keep_job(work, replace(spooled, job=settled(spooled.job)))
        work.commit()
    return len(held)
