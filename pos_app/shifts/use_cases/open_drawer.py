"""Opening the drawer without a sale: allowed to some, logged for all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.shifts import DrawerOpened
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.authorise import authorise
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import require_clean
from pos_app.platform.work import OpenWork
from pos_app.shifts import storage

REASON_MAX = 200


@dataclass(frozen=True, slots=True)
class OpenDrawer:
    """Why the drawer is opened."""

    id: UUID
    reason: str
    approval: UUID | None = None


def open_drawer(
    request: OpenDrawer, *, actor: Actor, now: datetime, open_work: OpenWork
) -> DrawerOpened:
    """Records the opening; the caller kicks the drawer after this returned, never before."""
    reason = require_clean(request.reason, "The reason", longest=REASON_MAX)
    with open_work() as work:
        if earlier := work.find_fact(DrawerOpened, request.id):
            return earlier
        approvals = authorise(
            work,
            actor,
            Permission.OPEN_DRAWER,
            approval=request.approval,
            amount=None,
            fact=request.id,
            now=now,
        )
        shift = storage.open_shift(work, actor.till)
        fact = DrawerOpened(
            id=request.id,
            at=now,
            till=actor.till,
            user=actor.user,
            reason=reason,
            shift=shift.id if shift else None,
            approvals=approvals,
        )
        work.record(fact)
        work.commit()
    return fact
