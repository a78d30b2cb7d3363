"""Using an approval for the one act it was given for, in that act's own work."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.approval import Act, ApprovalUnknown
from pos_app.identity.storage.approvals import find_approval, use_approvals
from pos_app.kernel.clock import milliseconds
from pos_app.platform.work import Work


def spend_approval(
    work: Work, approval: UUID, *, actor: Actor, act: Act, fact: UUID, now: datetime
) -> None:
    """Marks the approval as used by `fact`, which must name it among its `approvals`.

    Refuses unless it was given to `actor` for this act, is fresh where it must be, and not used.
    """
    found = find_approval(work, approval)
    if found is None:
        raise ApprovalUnknown
    found.require_for(actor, act, milliseconds(now))
    use_approvals(work, (approval,), fact)
