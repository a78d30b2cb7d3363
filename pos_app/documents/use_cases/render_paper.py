"""Rendering a paper of the spool from its fact, for one printer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.documents.domain.closing_report import z_report_content
from pos_app.documents.domain.layout import Document as Layout
from pos_app.documents.domain.receipt import receipt
from pos_app.documents.domain.sale_receipt import Paper, receipt_content
from pos_app.documents.domain.shift_report import shift_report
from pos_app.documents.renderers import escpos
from pos_app.documents.settings import RECEIPT_FOOTER
from pos_app.facts.selling import Document
from pos_app.facts.shifts import ShiftClosed
from pos_app.platform import journal
from pos_app.platform.reading import Reading
from pos_app.platform.settings import read


@dataclass(frozen=True, slots=True)
class PaperAsked:
    """Which fact's paper, and how it is marked."""

    fact: UUID
    copy_number: int = 0
    possible_duplicate: bool = False


def lay_out(asked: PaperAsked, paper: Paper, *, reading: Reading) -> Layout:
    """The paper of a fact, independent of any printer."""
    fact = journal.find(reading, asked.fact)
    if isinstance(fact, Document):
        return receipt(
            receipt_content(
                fact,
                _with_footer(paper, reading),
                reprint=asked.copy_number,
                possible_duplicate=asked.possible_duplicate,
            )
        )
    assert isinstance(fact, ShiftClosed), f"there is no paper of a {type(fact).__name__}"
    return shift_report(z_report_content(fact, paper, reprint=asked.copy_number))


def render_paper(
    asked: PaperAsked, paper: Paper, profile: PrinterProfile, *, reading: Reading
) -> bytes:
    """The bytes of the paper for a printer of that profile."""
    return escpos.render(lay_out(asked, paper, reading=reading), profile)


def _with_footer(paper: Paper, reading: Reading) -> Paper:
    """The shop's own words at the end, unless there are others."""
    words = read(reading, RECEIPT_FOOTER)
    return replace(paper, footer=(words,)) if words and not paper.footer else paper
