"""X and Z: what the open shift says so far, or what the last closed one said."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pos_app.facts.shifts import ShiftClosed, Total
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.errors import Refusal
from pos_app.kernel.permissions import Permission
from pos_app.platform import journal
from pos_app.platform.reading import Reading
from pos_app.shifts import storage
from pos_app.shifts.domain.shift import Shift, Sums


class NoClosedShift(Refusal):
    """There is no Z report yet."""

    text = "No shift has been closed at this till yet, so there is no Z report."


@dataclass(frozen=True, slots=True)
class XReport:
    """The open shift's sums; only counts, and no expected cash, for who must count blind."""

    shift: Shift
    sums: Sums
    expected_cash: int | None


def read_x_report(*, actor: Actor, reading: Reading) -> XReport:
    """The open shift so far; nothing is reset."""
    actor.require(Permission.CLOSE_SHIFT)
    shift = storage.require_open_shift(reading, actor.till)
    sums = storage.sums(reading, shift.id)
    if not actor.can(Permission.SEE_EXPECTED_CASH):
        return XReport(shift, _counts_only(sums), None)
    return XReport(shift, sums, sums.expected_cash(shift.float_amount))


def read_z_report(*, actor: Actor, reading: Reading) -> ShiftClosed:
    """The newest closed shift, as its fact stands in the journal."""
    actor.require(Permission.CLOSE_SHIFT)
    for shift in storage.recent_shifts(reading, actor.till, most=2):
        if shift.closed_at:
            return find_z_report(reading, shift.id)
    raise NoClosedShift


def find_z_report(reading: Reading, shift: UUID) -> ShiftClosed:
    """The fact that closed `shift`."""
    fact = journal.find(reading, storage.closing_fact(reading, shift))
    assert isinstance(fact, ShiftClosed)
    return fact


def _counts_only(sums: Sums) -> Sums:
    """No amounts: from the others one can work out what the drawer must hold."""
    return Sums(tuple(Total(t.kind, t.key, 0, t.count) for t in sums.totals if t.count))
