"""What facts demand of the shift they fell into: its running sums, its opening and closing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pos_app.facts.selling import Document, GoodsReturned, SaleVoided
from pos_app.facts.shifts import CashMoved, DrawerOpened, ShiftClosed, ShiftOpened, Total
from pos_app.platform.work import Work
from pos_app.shifts import storage


def keep_opened(facts: Sequence[ShiftOpened], work: Work) -> None:
    """A shift opens."""
    for fact in facts:
        storage.insert_shift(work, fact)


def keep_closed(facts: Sequence[ShiftClosed], work: Work) -> None:
    """A shift closes with the figures of its Z report."""
    for fact in facts:
        storage.mark_closed(work, fact)


def add_document(facts: Sequence[Document], work: Work) -> None:
    """Adds sales, returns and voids to the sums of their shift."""
    for fact in facts:
        storage.add_totals(work, fact.shift, _parts(fact))


def add_cash_moved(facts: Sequence[CashMoved], work: Work) -> None:
    """Adds cash in and out."""
    for fact in facts:
        storage.add_totals(work, fact.shift, [Total("cash", fact.kind, fact.amount, 1)])


def add_drawer_opened(facts: Sequence[DrawerOpened], work: Work) -> None:
    """Counts drawer openings without a sale."""
    for fact in facts:
        if fact.shift:
            storage.add_totals(work, fact.shift, [Total("no_sale", "", 0, 1)])


def _parts(fact: Document) -> Iterator[Total]:
    kind = "sales"
    if isinstance(fact, GoodsReturned):
        kind = "returns"
    elif isinstance(fact, SaleVoided):
        kind = "voids"
    yield Total(kind, "", fact.payable, 1)
    yield Total("net", "", fact.net, 0)
    if fact.rounding:
        yield Total("rounding", "", fact.rounding, 1)
    for tax in fact.taxes:
        yield Total("tax", tax.code, tax.amount, 1)
        yield Total("tax_base", tax.code, tax.base, 1)
    for tender in fact.tenders:
        yield Total("tender", tender.kind, tender.amount, 1)
    reduced = sum(line.reduced_by for line in fact.lines)
    if reduced:
        yield Total("discounts", "", reduced, 1)
