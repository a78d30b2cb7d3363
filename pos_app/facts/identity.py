"""Facts about people: who may do what, who came in, who approved."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from pos_app.facts.base import Fact, Value
from pos_app.facts.codec import fact_type


class RoleRow(Value, frozen=True, kw_only=True):
    """A role and its rights by name."""

    id: str
    name: str
    permissions: tuple[str, ...]
    discount_percent_max: str = "0"  # Without approval.


@fact_type
class RolesChanged(Fact, frozen=True, kw_only=True):
    """Roles as they are from now on."""

    KIND: ClassVar[str] = "roles.changed"

    roles: tuple[RoleRow, ...]


class UserRow(Value, frozen=True, kw_only=True):
    """A user, whole. The PIN stands as an Argon2id hash over a peppered PIN, never in clear."""

    id: UUID
    name: str
    role: str
    pin: str
    active: bool = True
    badge: str = ""


@fact_type
class UsersChanged(Fact, frozen=True, kw_only=True):
    """Up to 200 users as they are from now on."""

    KIND: ClassVar[str] = "users.changed"

    users: tuple[UserRow, ...]


@fact_type
class SignedIn(Fact, frozen=True, kw_only=True):
    """`user` proved who they are."""

    KIND: ClassVar[str] = "user.signed_in"

    how: str = "pin"  # pin | badge | recovery_code


@fact_type
class SignInFailed(Fact, frozen=True, kw_only=True):
    """Somebody did not prove to be `claimed`."""

    KIND: ClassVar[str] = "user.sign_in_failed"

    claimed: UUID | None
    reason: str  # wrong_pin | locked | waiting | unknown_user | inactive
    failures: int = 0


@fact_type
class ApprovalGiven(Fact, frozen=True, kw_only=True):
    """`approver` lets `user` do one act, once, up to a limit."""

    KIND: ClassVar[str] = "approval.given"

    approver: UUID
    approver_name: str
    permission: str
    limit: int | None = None  # Minor units; None where the act has no amount.
    reason: str = ""
    subject: UUID | None = None  # The document it is for, when there is one already.
