"""Imports under way: the checked rows wait in batches until each has become facts.

Everything a file said stands here before the first product changes, so an import that was
interrupted goes on without its file, from the batch it had come to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec
from sqlalchemy import (
    BLOB,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    Text,
    bindparam,
    delete,
    select,
)

from pos_app.catalogue.domain.import_row import ImportRow
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, insert_all, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

IMPORT_JOB = table(
    "import_job",
    "working",
    Column("id", Id, primary_key=True),
    Column("digest", BLOB, nullable=False),  # SHA-256 of the file.
    Column("file", Text, nullable=False),
    Column("state", Text, nullable=False),  # checking | applying | done
    Column("next_batch", Integer, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("created", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("counted", Integer, nullable=False),
    Column("categories", Text, nullable=False),  # JSON: names that were not there yet.
    Column("taxes", Text, nullable=False),  # JSON: percents that no class had.
    CheckConstraint("state IN ('checking', 'applying', 'done')", name="known_state"),
)

IMPORT_BATCH = table(
    "import_batch",
    "working",
    Column("job_id", Id, ForeignKey("import_job.id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("rows", BLOB, nullable=False),  # msgpack
)

_KEEP_JOB = upsert(IMPORT_JOB)
_JOBS = Statement(select(IMPORT_JOB).where(IMPORT_JOB.c.state == bindparam("only")))
_DONE_BEFORE = Statement(
    select(IMPORT_JOB.c.id)
    .where(IMPORT_JOB.c.digest == bindparam("file_digest"), IMPORT_JOB.c.state == "done")
    .limit(1)
)
_ADD_BATCH = insert_all(IMPORT_BATCH)
_BATCH = Statement(
    select(IMPORT_BATCH.c.rows).where(
        IMPORT_BATCH.c.job_id == bindparam("job"), IMPORT_BATCH.c.n == bindparam("at")
    )
)
_DROP_BATCH = Statement(
    delete(IMPORT_BATCH).where(
        IMPORT_BATCH.c.job_id == bindparam("job"), IMPORT_BATCH.c.n == bindparam("at")
    )
)
_DROP_BATCHES = Statement(delete(IMPORT_BATCH).where(IMPORT_BATCH.c.job_id == bindparam("job")))
_DROP_JOB = Statement(delete(IMPORT_JOB).where(IMPORT_JOB.c.id == bindparam("job")))
_decode_rows = msgspec.msgpack.Decoder(list[ImportRow]).decode
_decode_names = msgspec.json.Decoder(tuple[str, ...]).decode


@dataclass(frozen=True, slots=True)
class ImportJob:
    """One import and how far it has come."""

    id: UUID
    digest: bytes
    file: str
    state: str = "checking"
    next_batch: int = 0
    rows: int = 0
    created: int = 0
    changed: int = 0
    counted: int = 0  # Stock levels.
    categories: tuple[str, ...] = ()
    taxes: tuple[str, ...] = ()


def keep_job(work: Work, job: ImportJob) -> None:
    """The job stands as given."""
    work.execute(
        _KEEP_JOB,
        {
            "id": job.id,
            "digest": job.digest,
            "file": job.file,
            "state": job.state,
            "next_batch": job.next_batch,
            "rows": job.rows,
            "created": job.created,
            "changed": job.changed,
            "counted": job.counted,
            "categories": msgspec.json.encode(job.categories).decode(),
            "taxes": msgspec.json.encode(job.taxes).decode(),
        },
    )


def unfinished_job(reading: Reading) -> ImportJob | None:
    """The import that was checked and interrupted, if there is one."""
    found = reading.row(_JOBS, only="applying")
    if found is None:
        return None
    id_, digest, file, state, next_batch, rows, created, changed, counted, names, taxes = found
    return ImportJob(
        id=as_uuid(id_),
        digest=digest,
        file=file,
        state=state,
        next_batch=next_batch,
        rows=rows,
        created=created,
        changed=changed,
        counted=counted,
        categories=_decode_names(names),
        taxes=_decode_names(taxes),
    )


def was_done(reading: Reading, digest: bytes) -> bool:
    """Whether a file of this content was imported before."""
    return reading.row(_DONE_BEFORE, file_digest=digest) is not None


def drop_unchecked(work: Work) -> None:
    """Forgets imports whose check was interrupted: nothing of them was applied."""
    for id_, *_ in work.rows(_JOBS, only="checking"):
        drop_job(work, as_uuid(id_))


def drop_job(work: Work, job: UUID) -> None:
    """Forgets an import and its rows."""
    work.execute(_DROP_BATCHES, {"job": job})
    work.execute(_DROP_JOB, {"job": job})


def add_batch(work: Work, job: UUID, n: int, rows: Sequence[ImportRow]) -> None:
    """Keeps checked rows until they are applied."""
    work.execute(_ADD_BATCH, {"job_id": job, "n": n, "rows": msgspec.msgpack.encode(rows)})


def take_batch(work: Work, job: UUID, n: int) -> list[ImportRow] | None:
    """The rows of a batch, which is then gone; None behind the last."""
    found = work.row(_BATCH, job=job, at=n)
    if found is None:
        return None
    work.execute(_DROP_BATCH, {"job": job, "at": n})
    return _decode_rows(found[0])
