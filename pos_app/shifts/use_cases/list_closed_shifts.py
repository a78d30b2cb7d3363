"""The shifts that were closed at this till, newest first: their Z reports, page by page."""

from __future__ import annotations

from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.reading import Reading
from pos_app.shifts import storage
from pos_app.shifts.use_cases.read_shift_report import find_z_report

PAGE = 30


def list_closed_shifts(
    before: int | None = None, *, actor: Actor, reading: Reading
) -> tuple[ShiftClosed, ...]:
    """The next `PAGE` Z reports before that number, from the newest on; fewer: there are no more.

    For people who may both close shifts and see reports: each tells what a drawer had to hold.
    """
    actor.require(Permission.CLOSE_SHIFT)
    actor.require(Permission.SEE_REPORTS)
    closed = storage.closed_shifts(reading, actor.till, before=before, most=PAGE)
    return tuple(find_z_report(reading, shift) for shift in closed)
