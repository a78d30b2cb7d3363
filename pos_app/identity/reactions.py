"""What facts demand of identity: the shop, its roles and users, failed sign-ins, approvals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from pos_app.facts.identity import (
    ApprovalGiven,
    RolesChanged,
    SignedIn,
    SignInFailed,
    UserRow,
    UsersChanged,
)
from pos_app.facts.shop import ShopChanged
from pos_app.identity.domain.guard import forgiven_by
from pos_app.identity.domain.shop import shop_of
from pos_app.identity.storage import approvals, guards, shops, users
from pos_app.kernel.clock import milliseconds
from pos_app.platform.work import Work


class ApprovedFact(Protocol):
    """A fact that says which approvals it used."""

    @property
    def id(self) -> UUID:
        """The fact's id."""

    @property
    def approvals(self) -> tuple[UUID, ...]:
        """The approvals; mostly none."""


def keep_shop(facts: Sequence[ShopChanged], work: Work) -> None:
    """The shop is as the fact says, whole."""
    work.execute_many(shops.KEEP_SHOP, [shops.shop_row(shop_of(fact)) for fact in facts])


def keep_roles(facts: Sequence[RolesChanged], work: Work) -> None:
    """The roles named are as the facts say."""
    for fact in facts:
        work.execute_many(users.KEEP_ROLES, users.role_rows(fact.roles))


def keep_users(facts: Sequence[UsersChanged], work: Work) -> None:
    """The users named are as the facts say. A new PIN forgives failures with the old one."""
    for fact in facts:
        before = users.read_users(work)
        work.execute_many(users.KEEP_USERS, users.user_rows(fact.users))
        guards.forgive(work, [user.id for user in fact.users if _has_new_pin(user, before)])


def _has_new_pin(user: UserRow, before: dict[UUID, UserRow]) -> bool:
    return user.id in before and before[user.id].pin != user.pin


def count_failures(facts: Sequence[SignInFailed], work: Work) -> None:
    """Failures are counted for the person and the till; a try made too early only as a time."""
    for fact in facts:
        at_ms = milliseconds(fact.at)
        for guarded in filter(None, (fact.claimed, fact.till)):
            guard = guards.guard_of(work, guarded)
            after = guard.after(fact.reason, at_ms)
            if after.failures:
                guards.keep_guard(work, guarded, after)


def forgive_failures(facts: Sequence[SignedIn], work: Work) -> None:
    """Who came in starts from nothing, and so does the till."""
    for fact in facts:
        guards.forgive(work, forgiven_by(fact))


def keep_approvals(facts: Sequence[ApprovalGiven], work: Work) -> None:
    """An approval can be used. The approver has shown their PIN; an unlocked user may try again."""
    work.execute_many(approvals.INSERT_APPROVALS, [approvals.approval_row(f) for f in facts])
    for fact in facts:
        guards.forgive(work, forgiven_by(fact))


def mark_approvals_used(facts: Sequence[ApprovedFact], work: Work) -> None:
    """What a fact says it used is used up (the use case has marked it; a rebuilt table has not)."""
    for fact in facts:
        if fact.approvals:
            approvals.use_approvals(work, fact.approvals, fact.id)
