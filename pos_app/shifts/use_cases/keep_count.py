"""Keeping a count that is not finished, for the person who began it. No fact."""

from __future__ import annotations

from datetime import datetime

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.reading import Reading
from pos_app.platform.work import OpenWork
from pos_app.shifts import storage
from pos_app.shifts.domain.count_draft import CountDraft


def keep_count(draft: CountDraft, *, actor: Actor, now: datetime, open_work: OpenWork) -> None:
    """Keeps it with the open shift; where none is open there is nothing to keep."""
    actor.require(Permission.CLOSE_SHIFT)
    with open_work() as work:
        shift = storage.open_shift(work, actor.till)
        if shift is None:
            return
        storage.keep_draft(work, shift.id, actor.user, draft, now=now)
        work.commit()


def read_count(*, actor: Actor, reading: Reading) -> CountDraft | None:
    """What this person has counted of the open shift so far; nobody else's."""
    actor.require(Permission.CLOSE_SHIFT)
    shift = storage.open_shift(reading, actor.till)
    return storage.read_draft(reading, shift.id, actor.user) if shift else None
