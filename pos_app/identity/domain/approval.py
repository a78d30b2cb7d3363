"""Approval: somebody with the right lets somebody without it do one act, once.

What is done to a document still open is done at once, and its approval stays with the document,
however long the customer takes to pay. Any other approval is for now: it is good for a minute.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.errors import Refusal
from pos_app.kernel.permissions import Permission

VALID_MS = 60_000
UNLOCK = "sign_in"
"""What an unlocking approves: one who is locked out may try again. No right that can be spent."""


class OwnApproval(Refusal):
    """Nobody approves their own act."""

    text = "Nobody approves for themselves. Ask another manager."


class CannotApprove(Refusal):
    """The approver lacks a right."""

    text = "{name} ({role}) may not approve this: the right to {right} is missing."


class ApprovalUnknown(Refusal):
    """There is no such approval, or it is not for this person and this act."""

    text = "This needs an approval of its own. Ask a manager to approve it."


class ApprovalUsed(Refusal):
    """An approval is for one act."""

    text = "That approval was used already. Ask a manager to approve again."


class ApprovalExpired(Refusal):
    """An approval is for now."""

    text = "That approval is older than a minute. Ask a manager to approve again."


class OverApprovedLimit(Refusal):
    """The act is larger than what was approved."""

    text = "This is more than was approved. Ask a manager to approve the new amount."


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody wants to do with an approval: the right it needs, and how much."""

    permission: Permission
    amount: int | None = None  # Minor units; None where the act has no amount.
    subject: UUID | None = None  # The document it is about.
    is_open: bool = False  # Whether that document is only being completed by this act.


@dataclass(frozen=True, slots=True)
class Approval:
    """An approval as it stands."""

    id: UUID
    user: UUID
    permission: str
    limit: int | None
    subject: UUID | None
    given_at_ms: int
    used_by: UUID | None = None

    def require_for(self, actor: Actor, act: Act, now_ms: int) -> None:
        """Refuses unless it lets `actor` do `act` now."""
        asked_for = (self.user, self.permission, self.subject)
        if asked_for != (actor.user, act.permission, act.subject):
            raise ApprovalUnknown
        if self.used_by is not None:
            raise ApprovalUsed
        # Either way: a clock set back must not keep an approval alive.
        if not act.is_open and abs(now_ms - self.given_at_ms) > VALID_MS:
            raise ApprovalExpired
        if self.limit is not None and act.amount is not None and abs(act.amount) > self.limit:
            raise OverApprovedLimit


def require_approver(approver: Actor, requester: Actor, permission: Permission) -> None:
    """Refuses an approver who asks for themselves, may not approve, or lacks the right itself."""
    if approver.user == requester.user:
        raise OwnApproval
    for right in (Permission.APPROVE, permission):
        if not approver.can(right):
            raise CannotApprove(
                name=approver.name, role=approver.role, right=right.value.replace("_", " ")
            )
