"""The print spool: a row per paper, written in the transaction of the fact it shows.

A job names its fact; the document is rendered from the fact when a printer is ready, so a job can
go to another printer and a sale carries no bytes for the printer. A finished job leaves the table:
that the paper came out is a fact of the journal.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Column,
    Integer,
    Text,
    bindparam,
    delete,
    func,
    literal,
    select,
)

from pos_app.devices.domain.spool_rules import FINAL, WAITING, JobState, PrintJob
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Row, Statement, insert_all, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

RECEIPT, Z_REPORT = "receipt", "z_report"
RECEIPT_PRINTER = "receipt"

PRINT_JOB = table(
    "print_job",
    "working",
    Column("job_id", Id, primary_key=True),
    Column("fact_id", Id, nullable=False),
    Column("kind", Text, nullable=False),  # receipt | z_report
    Column("printer", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("asked_at", Text, nullable=False),
    Column("due_at", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("copy_number", Integer, nullable=False),
    Column("possible_duplicate", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("worker", Text, nullable=False),
    Column("lease_until", Text, nullable=True),
    CheckConstraint("copy_number >= 0", name="copies_are_counted"),
)

_INSERT = insert_all(PRINT_JOB)
_KEEP = upsert(PRINT_JOB)
_DROP = Statement(delete(PRINT_JOB).where(PRINT_JOB.c.job_id == bindparam("job_id")))
_COLUMNS = tuple(PRINT_JOB.columns)
_OPEN = Statement(
    select(*_COLUMNS)
    .where(PRINT_JOB.c.printer == bindparam("printer"))
    .order_by(PRINT_JOB.c.job_id)
)
_OF_FACT = Statement(
    select(*_COLUMNS)
    .where(PRINT_JOB.c.fact_id == bindparam("fact_id"))
    .order_by(PRINT_JOB.c.job_id)
)
_IN_STATE = Statement(
    select(*_COLUMNS)
    .where(PRINT_JOB.c.printer == bindparam("printer"), PRINT_JOB.c.state == bindparam("state"))
    .order_by(PRINT_JOB.c.asked_at, PRINT_JOB.c.job_id)
    .limit(bindparam("most"))
)
_COUNTED = Statement(
    select(PRINT_JOB.c.state, func.count())
    .where(PRINT_JOB.c.printer == bindparam("printer"))
    .group_by(PRINT_JOB.c.state)
)
_WAITING = Statement(
    select(*_COLUMNS)
    .where(
        PRINT_JOB.c.printer == bindparam("printer"),
        PRINT_JOB.c.state.in_([literal(str(state)) for state in sorted(WAITING)]),
    )
    .order_by(PRINT_JOB.c.due_at, PRINT_JOB.c.job_id)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class SpooledJob:
    """A job of the spool: what it shows, where it goes, and where it stands."""

    id: UUID
    fact: UUID
    kind: str
    printer: str
    job: PrintJob


def enqueue(work: Work, spooled: SpooledJob) -> None:
    """One more paper to print."""
    work.execute(_INSERT, _row(spooled))


def keep_job(work: Work, spooled: SpooledJob) -> None:
    """The job as it stands now; a finished one is dropped."""
    if spooled.job.state in FINAL:
        work.execute(_DROP, {"job_id": spooled.id})
    else:
        work.execute(_KEEP, _row(spooled))


def open_jobs(reading: Reading, printer: str) -> list[SpooledJob]:
    """The jobs of a printer that are not finished, oldest first."""
    return [_spooled(row) for row in reading.rows(_OPEN, printer=printer)]


def next_waiting(reading: Reading, printer: str) -> SpooledJob | None:
    """The job that waits for the printer and is due first."""
    row = reading.row(_WAITING, printer=printer)
    return _spooled(row) if row else None


def jobs_of(reading: Reading, fact: UUID) -> list[SpooledJob]:
    """The unfinished jobs that show a fact, oldest first."""
    return [_spooled(row) for row in reading.rows(_OF_FACT, fact_id=fact)]


def jobs_in(reading: Reading, printer: str, state: JobState, *, most: int) -> list[SpooledJob]:
    """The first jobs of a printer in that state, by when they were wanted."""
    rows = reading.rows(_IN_STATE, printer=printer, state=str(state), most=most)
    return [_spooled(row) for row in rows]


def count_jobs(reading: Reading, printer: str) -> dict[JobState, int]:
    """How many unfinished jobs of a printer are in which state."""
    return {JobState(state): count for state, count in reading.rows(_COUNTED, printer=printer)}


def _row(spooled: SpooledJob) -> Row:
    job = spooled.job
    return {
        "job_id": spooled.id,
        "fact_id": spooled.fact,
        "kind": spooled.kind,
        "printer": spooled.printer,
        "state": str(job.state),
        "asked_at": (job.asked_at or job.due_at).isoformat(),
        "due_at": job.due_at.isoformat(),
        "attempts": job.attempts,
        "failures": job.failures,
        "copy_number": job.copy,
        "possible_duplicate": int(job.possible_duplicate),
        "reason": job.reason,
        "worker": job.worker,
        "lease_until": job.lease_until.isoformat() if job.lease_until else None,
    }


def _spooled(row: tuple[Any, ...]) -> SpooledJob:
    job_id, fact_id, kind, printer, state, asked_at, due_at = row[:7]
    attempts, failures, copy, duplicate, reason, worker, lease_until = row[7:]
    job = PrintJob(
        state=JobState(state),
        asked_at=datetime.fromisoformat(asked_at),
        due_at=datetime.fromisoformat(due_at),
        attempts=attempts,
        failures=failures,
        reason=reason,
        copy=copy,
        possible_duplicate=bool(duplicate),
        worker=worker,
        lease_until=datetime.fromisoformat(lease_until) if lease_until else None,
    )
    return SpooledJob(as_uuid(job_id), as_uuid(fact_id), kind, printer, job)
