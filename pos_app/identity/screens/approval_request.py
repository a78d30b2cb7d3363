"""What a screen says when it asks for a manager's approval, and the port it asks through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from pos_app.facts.identity import ApprovalGiven
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission


@dataclass(frozen=True, slots=True)
class Effect:
    """A figure of what the act does: "After discount", "€39.09"."""

    label: str
    amount: str


@dataclass(frozen=True, slots=True)
class ApprovalAsked:
    """One act that somebody may not do alone.

    `why` says what it is and which limit it is over; `limit` is how much of it is approved, in
    minor units, `subject` the document it is about.
    """

    permission: Permission
    why: str
    effects: tuple[Effect, ...] = ()
    limit: int | None = None
    subject: UUID | None = None


class Approvals(Protocol):
    """Where screens ask. Nothing is changed by asking, nor by a refusal or a cancel."""

    def ask(
        self,
        asked: ApprovalAsked,
        then: Callable[[ApprovalGiven], object],
        otherwise: Callable[[], object] | None = None,
    ) -> None:
        """Ask in place, whatever rights the person has; `then` follows once it was given."""


def when_allowed(
    actor: Actor,
    asked: ApprovalAsked,
    approvals: Approvals,
    then: Callable[[UUID | None], object],
) -> None:
    """Do `then` at once where `actor` may, else once somebody approved, with the approval's id."""
    if actor.can(asked.permission):
        then(None)
    else:
        approvals.ask(asked, lambda given: then(given.id))
