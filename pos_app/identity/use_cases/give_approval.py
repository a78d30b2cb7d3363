"""A manager lets the person at the till do one act that they may not do on their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.identity import ApprovalGiven
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.approval import require_approver
from pos_app.identity.domain.staff import as_actor
from pos_app.identity.storage import users
from pos_app.identity.use_cases.prove_person import Claim, prove_person
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import clean
from pos_app.platform.work import OpenWork

REASON_MAX = 200


@dataclass(frozen=True, slots=True, repr=False)
class GiveApproval:
    """The approver's id or name and PIN, and what they approve. `id` is new for every try."""

    id: UUID
    approver: UUID | str
    pin: str
    permission: Permission
    limit: int | None = None  # Minor units; None where the act has no amount.
    reason: str = ""
    subject: UUID | None = None  # The document it is about.


def give_approval(
    request: GiveApproval, *, actor: Actor, pepper: bytes, now: datetime, open_work: OpenWork
) -> ApprovalGiven:
    """The approval, good for one act of `actor`. A wrong PIN counts."""
    reason = clean(request.reason)
    if len(reason) > REASON_MAX:
        raise BadInput(what="The reason", why=f"it is longer than {REASON_MAX} characters")
    if request.limit is not None and request.limit < 0:
        raise BadInput(what="The limit", why="it is less than nothing")
    with open_work() as work:
        claim = Claim(request.id, request.approver, request.pin, actor.till, actor.user)
        user = prove_person(work, claim, pepper=pepper, now=now)
        approver = as_actor(user, users.role_for(work, user), actor.till)
        require_approver(approver, actor, request.permission)
        fact = ApprovalGiven(
            id=request.id,
            at=now,
            till=actor.till,
            user=actor.user,
            approver=approver.user,
            approver_name=approver.name,
            permission=request.permission.value,
            limit=request.limit,
            reason=reason,
            subject=request.subject,
        )
        work.record(fact)
        work.commit()
    return fact
