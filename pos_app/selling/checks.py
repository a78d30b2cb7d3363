"""What must be true of documents: they add up, are numbered without a gap, and stand in the tables.

Memory grows with the number of returns, not with that of sales.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from pos_app.facts.selling import Document, GoodsReturned, SaleVoided
from pos_app.facts.shop import StreamStarted
from pos_app.kernel.quantity import to_micro
from pos_app.platform.checking import Recorded
from pos_app.platform.fact_rows import FactRows, Row
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading
from pos_app.selling.storage.documents import (
    SALE,
    SALE_LINE,
    SALE_TENDER,
    number_of,
)
from pos_app.selling.storage.returns import RETURNED_LINE

CHECK = "documents"
_POSITION = SALE_LINE.columns.keys().index("position")
_QUANTITY = SALE_LINE.columns.keys().index("quantity")


class SellingCheck:
    """Follows every sale, return and void."""

    def __init__(self, reading: Reading) -> None:
        self._headers = FactRows(reading, SALE, "sale_id")
        self._lines = FactRows(reading, SALE_LINE, "sale_id")
        self._tenders = FactRows(reading, SALE_TENDER, "sale_id")
        self._returned = FactRows(reading, RETURNED_LINE, "sale_id")
        self._series: dict[UUID, str] = {}
        self._counters: dict[str, int] = {}
        self._came_back: dict[UUID, tuple[Recorded, dict[int, int]]] = {}

    def see(self, recorded: Recorded) -> Iterator[Finding]:
        """A document adds up, has the next number, and stands in the tables as it was."""
        fact = recorded.fact
        if isinstance(fact, StreamStarted):
            self._series[fact.stream] = fact.series
        if not isinstance(fact, Document):
            return
        for what in _sums(fact):
            yield recorded.finding(CHECK, what)
        yield from self._check_number(recorded, fact)
        yield from self._headers.compare(recorded, fact.id, [_header(fact)])
        yield from self._lines.compare(recorded, fact.id, list(_lines(fact)))
        yield from self._tenders.compare(recorded, fact.id, list(_tenders(fact)))
        if isinstance(fact, GoodsReturned | SaleVoided):
            self._add_returned(recorded, fact)

    def finish(self) -> Iterator[Finding]:
        """What came back is counted, never more than was sold; no row belongs to no document."""
        for original, (recorded, came_back) in self._came_back.items():
            expected = [(original.bytes, at, came_back[at]) for at in sorted(came_back)]
            yield from self._returned.compare(recorded, original, expected)
            sold = {row[_POSITION]: row[_QUANTITY] for row in self._lines.read(original)}
            for at, quantity in came_back.items():
                if quantity > sold.get(at, 0):
                    what = f"More of line {at} of sale {original} came back than was sold."
                    yield recorded.finding(CHECK, what)
        for table in (self._headers, self._lines, self._tenders, self._returned):
            yield from table.finish()

    def _check_number(self, recorded: Recorded, fact: Document) -> Iterator[Finding]:
        series = self._series.get(recorded.stream, "")
        expected = self._counters.get(series, 0) + 1
        self._counters[series] = fact.counter
        if fact.counter != expected:
            what = f"Receipt {fact.number} follows {series} {expected - 1}: a gap, or used twice."
            yield recorded.finding("numbers", what)
        if fact.number != number_of(series, fact.counter):
            yield recorded.finding("numbers", f"Receipt {fact.number} is not of series {series}.")

    def _add_returned(self, recorded: Recorded, fact: GoodsReturned | SaleVoided) -> None:
        _, came_back = self._came_back.setdefault(fact.original, (recorded, {}))
        self._came_back[fact.original] = (recorded, came_back)
        for line in fact.lines:
            came_back[line.of_line] = came_back.get(line.of_line, 0) - to_micro(line.quantity)


def _sums(fact: Document) -> Iterator[str]:
    """What does not add up in a document, in words."""
    sums = {
        "lines' net": (sum(line.net for line in fact.lines), fact.net),
        "lines' tax": (sum(line.tax for line in fact.lines), fact.tax),
        "lines' gross": (sum(line.gross for line in fact.lines), fact.gross),
        "taxes": (sum(tax.amount for tax in fact.taxes), fact.tax),
        "net and tax": (fact.net + fact.tax, fact.gross),
        "gross and rounding": (fact.gross + fact.rounding, fact.payable),
        "tenders": (sum(tender.amount for tender in fact.tenders), fact.payable),
    }
    for name, (found, expected) in sums.items():
        if found != expected:
            yield f"The {name} of {fact.number} are {found} together, not {expected}."


def _header(fact: Document) -> Row:
    kind, original = "sale", None
    if isinstance(fact, GoodsReturned | SaleVoided):
        kind = "return" if isinstance(fact, GoodsReturned) else "void"
        original = fact.original.bytes
    return (
        fact.id.bytes,
        kind,
        fact.number.rpartition("-")[0],
        fact.counter,
        fact.at.isoformat(),
        fact.business_day.isoformat(),
        fact.store.bytes,
        fact.till.bytes,
        fact.shift.bytes,
        fact.user.bytes if fact.user else None,
        fact.cashier,
        fact.currency,
        fact.net,
        fact.tax,
        fact.gross,
        fact.rounding,
        fact.payable,
        original,
    )


def _lines(fact: Document) -> Iterator[Row]:
    for position, line in enumerate(fact.lines, start=1):
        yield (
            fact.id.bytes,
            position,
            line.product.bytes,
            line.sku,
            line.name,
            to_micro(line.quantity),
            to_micro(line.unit_price),
            line.net,
            line.tax,
            line.gross,
        )


def _tenders(fact: Document) -> Iterator[Row]:
    for position, tender in enumerate(fact.tenders, start=1):
        given = (tender.kind, tender.amount, tender.received, tender.reference)
        yield (fact.id.bytes, position, *given)
