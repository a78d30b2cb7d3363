"""Letting somebody who is locked out try their PIN again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.identity import ApprovalGiven
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.approval import UNLOCK, OwnApproval
from pos_app.identity.storage import users
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import OpenWork


@dataclass(frozen=True, slots=True)
class UnlockUser:
    """Whom to unlock."""

    id: UUID
    user: UUID


def unlock_user(
    request: UnlockUser, *, actor: Actor, now: datetime, open_work: OpenWork
) -> ApprovalGiven:
    """Gives the user ten more tries, on record under the name of who unlocked."""
    actor.require(Permission.APPROVE)
    if request.user == actor.user:
        raise OwnApproval
    with open_work() as work:
        if earlier := work.find_fact(ApprovalGiven, request.id):
            return earlier
        user = users.require_user(work, request.user)
        fact = ApprovalGiven(
            id=request.id,
            at=now,
            till=actor.till,
            user=user.id,
            approver=actor.user,
            approver_name=actor.name,
            permission=UNLOCK,
            subject=user.id,
        )
        work.record(fact)
        work.commit()
    return fact
