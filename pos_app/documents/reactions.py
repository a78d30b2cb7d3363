"""What facts demand of the print spool: a paper, for the worker that waits for the printer."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.devices.domain.spool_rules import JobState, PrintJob
from pos_app.documents.storage.print_jobs import (
    RECEIPT,
    RECEIPT_PRINTER,
    Z_REPORT,
    SpooledJob,
    enqueue,
)
from pos_app.documents.storage.receipt_copies import keep_copy
from pos_app.facts.selling import Document, ReceiptPrinted
from pos_app.facts.shifts import ShiftClosed
from pos_app.platform.work import Work


def spool_receipt(facts: Sequence[Document], work: Work) -> None:
    """The receipt of a document, where one was wanted."""
    for fact in facts:
        if fact.paper:
            _spool(fact, RECEIPT, work)


def spool_z_report(facts: Sequence[ShiftClosed], work: Work) -> None:
    """The Z report of a closed shift, where it was wanted."""
    for fact in facts:
        if fact.paper:
            _spool(fact, Z_REPORT, work)


def count_copies(facts: Sequence[ReceiptPrinted], work: Work) -> None:
    """The next copy bears the next number; the original bears none."""
    for fact in facts:
        if fact.copy_number:
            keep_copy(work, fact.document, fact.copy_number)


def _spool(fact: Document | ShiftClosed, kind: str, work: Work) -> None:
    # The job's id is the fact's: the same paper cannot be queued twice.
    job = PrintJob(JobState.QUEUED, due_at=fact.at, asked_at=fact.at)
    enqueue(work, SpooledJob(fact.id, fact.id, kind, RECEIPT_PRINTER, job))
