"""What must be true of shifts: numbers without a gap, sums as the facts say, drawers as counted.

Memory grows with the number of shifts, by an id each; sums are kept for open shifts alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from pos_app.facts.base import Fact
from pos_app.facts.selling import Document, GoodsReturned, SaleVoided
from pos_app.facts.shifts import CashMoved, DrawerOpened, ShiftClosed, ShiftOpened, Total
from pos_app.platform.checking import Recorded
from pos_app.platform.fact_rows import FactRows, Row
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading
from pos_app.shifts.domain.shift import Sums, add_up
from pos_app.shifts.storage import SHIFT, SHIFT_TOTAL

CHECK = "shifts"
HEAD_DIGITS = 16


@dataclass(slots=True)
class _Open:
    """A shift that is open, and what fell into it so far."""

    recorded: Recorded
    opened: ShiftOpened
    totals: dict[tuple[str, str], tuple[int, int]]

    def sums(self) -> Sums:
        """Its sums, in the order of the table's key."""
        items = sorted(self.totals.items())
        return Sums(tuple(Total(*key, *value) for key, value in items))


class ShiftCheck:
    """Follows every shift."""

    def __init__(self, reading: Reading) -> None:
        self._shifts = FactRows(reading, SHIFT, "shift_id")
        self._totals = FactRows(reading, SHIFT_TOTAL, "shift_id")
        self._open: dict[UUID, _Open] = {}
        self._numbers: dict[UUID, int] = {}
        self._grand: dict[UUID, tuple[int, int]] = {}

    def see(self, recorded: Recorded) -> Iterator[Finding]:
        """A fact falls into an open shift; a shift opens and closes as it must."""
        fact = recorded.fact
        if isinstance(fact, ShiftOpened):
            yield from self._see_opened(recorded, fact)
        elif isinstance(fact, ShiftClosed):
            yield from self._see_closed(recorded, fact)
        elif isinstance(fact, Document | CashMoved | DrawerOpened) and fact.shift is not None:
            shift = self._open.get(fact.shift)
            if shift is None:
                yield recorded.finding(CHECK, "It fell into a shift that is not open.")
                return
            for key, (amount, count) in add_up(_parts(fact)).items():
                before = shift.totals.get(key, (0, 0))
                shift.totals[key] = (before[0] + amount, before[1] + count)

    def finish(self) -> Iterator[Finding]:
        """Shifts still open stand in the tables as they are; no row belongs to no shift."""
        for shift in self._open.values():
            yield from self._compare(shift.recorded, shift, None)
        yield from self._shifts.finish()
        yield from self._totals.finish()

    def _see_opened(self, recorded: Recorded, fact: ShiftOpened) -> Iterator[Finding]:
        expected = self._numbers.get(fact.till, 0) + 1
        self._numbers[fact.till] = fact.number
        if fact.number != expected:
            yield recorded.finding("numbers", f"Shift {fact.number} follows {expected - 1}.")
        if any(shift.opened.till == fact.till for shift in self._open.values()):
            yield recorded.finding(CHECK, "Another shift was still open at this till.")
        self._open[fact.id] = _Open(recorded, fact, {})

    def _see_closed(self, recorded: Recorded, fact: ShiftClosed) -> Iterator[Finding]:
        shift = self._open.pop(fact.shift, None)
        if shift is None:
            yield recorded.finding(CHECK, "It closes a shift that is not open.")
            return
        sums = shift.sums()
        sales, returns = self._grand.get(fact.till, (0, 0))
        self._grand[fact.till] = (
            sales + sums.amount("sales") + sums.amount("voids"),
            returns + sums.amount("returns"),
        )
        expected_cash = sums.expected_cash(shift.opened.float_amount)
        wrong = {
            "number": (fact.number, shift.opened.number),
            "float": (fact.float_amount, shift.opened.float_amount),
            "expected cash": (fact.expected_cash, expected_cash),
            "difference": (fact.difference, fact.counted_cash - expected_cash),
            "sums": (sorted(fact.totals, key=_key), sorted(sums.totals, key=_key)),
            "grand totals": ((fact.grand_sales, fact.grand_returns), self._grand[fact.till]),
            "journal head": (fact.journal_head, recorded.chain_before.hex()[:HEAD_DIGITS]),
        }
        for name, (said, should) in wrong.items():
            if said != should:
                what = f"Its Z report says {name} {said}, the facts say {should}."
                yield recorded.finding(CHECK, what)
        yield from self._compare(recorded, shift, fact)

    def _compare(
        self, recorded: Recorded, shift: _Open, closed: ShiftClosed | None
    ) -> Iterator[Finding]:
        opened = shift.opened
        yield from self._shifts.compare(recorded, opened.id, [_row(opened, closed)])
        expected = [(opened.id.bytes, *total) for total in map(_values, shift.sums().totals)]
        yield from self._totals.compare(recorded, opened.id, expected)


def _parts(fact: Fact) -> Iterator[Total]:
    """What a fact adds to the sums of its shift."""
    if isinstance(fact, CashMoved):
        yield Total("cash", fact.kind, fact.amount, 1)
    elif isinstance(fact, DrawerOpened):
        yield Total("no_sale", "", 0, 1)
    elif isinstance(fact, Document):
        yield from _document_parts(fact)


def _document_parts(fact: Document) -> Iterator[Total]:
    is_return, is_void = isinstance(fact, GoodsReturned), isinstance(fact, SaleVoided)
    kind = "returns" if is_return else "voids" if is_void else "sales"
    yield Total(kind, "", fact.payable, 1)
    yield Total("net", "", fact.net, 0)
    if fact.rounding:
        yield Total("rounding", "", fact.rounding, 1)
    for tax in fact.taxes:
        yield Total("tax", tax.code, tax.amount, 1)
        yield Total("tax_base", tax.code, tax.base, 1)
    for tender in fact.tenders:
        yield Total("tender", tender.kind, tender.amount, 1)
    if reduced := sum(line.reduced_by for line in fact.lines):
        yield Total("discounts", "", reduced, 1)


def _row(opened: ShiftOpened, closed: ShiftClosed | None) -> Row:
    return (
        opened.id.bytes,
        opened.number,
        opened.store.bytes,
        opened.till.bytes,
        opened.business_day.isoformat(),
        opened.at.isoformat(),
        opened.opened_by,
        opened.currency,
        opened.float_amount,
        closed.at.isoformat() if closed else "",
        closed.expected_cash if closed else 0,
        closed.counted_cash if closed else 0,
        closed.grand_sales if closed else 0,
        closed.grand_returns if closed else 0,
        closed.id.bytes if closed else None,
    )


def _values(total: Total) -> tuple[str, str, int, int]:
    return (total.kind, total.key, total.amount, total.count)


def _key(total: Total) -> tuple[str, str]:
    return (total.kind, total.key)
