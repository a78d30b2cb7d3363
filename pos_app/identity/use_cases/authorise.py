"""The right to one act: the actor's own, or a manager's approval that is spent on it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.approval import Act
from pos_app.identity.use_cases.spend_approval import spend_approval
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import Work


def authorise(
    work: Work,
    actor: Actor,
    permission: Permission,
    *,
    approval: UUID | None,
    amount: int | None,
    fact: UUID,
    now: datetime,
    subject: UUID | None = None,
) -> tuple[UUID, ...]:
    """The approvals that were needed: none where the actor may.

    `amount` in minor units, if any; `subject` is the document that the act is about, if any. Where
    the fact is that document itself, its approval was used at once and lay on it until now.
    """
    if approval is None or actor.can(permission):
        actor.require(permission)
        return ()
    act = Act(permission, amount, subject, is_open=subject == fact)
    spend_approval(work, approval, actor=actor, act=act, fact=fact, now=now)
    return (approval,)
