"""How many marked copies of each paper were printed. Originals do not stand here."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Column, Integer, bindparam, func, literal, select

from pos_app.documents.storage.print_jobs import PRINT_JOB
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

RECEIPT_COPY = table(
    "receipt_copy",
    "derived",
    Column("document_id", Id, primary_key=True),
    Column("copies", Integer, nullable=False),  # The highest number that a copy bore.
)

_KEEP = upsert(RECEIPT_COPY)
_COPIES = Statement(
    select(RECEIPT_COPY.c.copies).where(RECEIPT_COPY.c.document_id == bindparam("document_id"))
)
_UNDER_WAY = Statement(
    select(func.coalesce(func.max(PRINT_JOB.c.copy_number), literal(0))).where(
        PRINT_JOB.c.fact_id == bindparam("document_id")
    )
)


def keep_copy(work: Work, document: UUID, copy_number: int) -> None:
    """A copy of that number came out."""
    row = work.row(_COPIES, document_id=document)
    copies = max(copy_number, row[0] if row else 0)
    work.execute(_KEEP, {"document_id": document, "copies": copies})


def copies_so_far(reading: Reading, document: UUID) -> int:
    """How many copies were asked for; those that still wait are counted."""
    printed = reading.row(_COPIES, document_id=document)
    waiting = reading.row(_UNDER_WAY, document_id=document)
    return max(printed[0] if printed else 0, waiting[0] if waiting else 0)
