"""Taking people on, renaming them, giving them a role or a new PIN, letting them go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.identity import UserRow, UsersChanged
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.pin import require_pin
from pos_app.identity.domain.role import Role, require_within
from pos_app.identity.domain.staff import (
    NAME_MAX,
    USERS_MAX,
    UnknownUser,
    require_an_owner,
    require_one_name_each,
    require_role,
)
from pos_app.identity.storage import users
from pos_app.identity.storage.pins import hash_pin
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import require_clean
from pos_app.platform.work import OpenWork


@dataclass(frozen=True, slots=True, repr=False)
class UserChange:
    """What shall be different about a user; None stays. A new user needs name, role and PIN."""

    user: UUID
    name: str | None = None
    role: str | None = None
    pin: str | None = None
    active: bool | None = None
    badge: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeUsers:
    """Up to 200 users to change or take on."""

    id: UUID
    changes: Sequence[UserChange]


def change_users(
    request: ChangeUsers, *, actor: Actor, pepper: bytes, now: datetime, open_work: OpenWork
) -> UsersChanged:
    """Records the users as they are from now on, or refuses all of it."""
    actor.require(Permission.CHANGE_USERS)
    _require_valid(request.changes)
    # Hashing takes its time: before anything is locked.
    pins = {c.user: hash_pin(c.pin, c.user, pepper) for c in request.changes if c.pin is not None}
    with open_work() as work:
        if earlier := work.find_fact(UsersChanged, request.id):
            return earlier
        before, roles = users.read_users(work), users.read_roles(work)
        changed = {c.user: _changed(c, before.get(c.user), pins) for c in request.changes}
        for user in changed.values():
            _require_may_change(actor, before.get(user.id), user, roles)
        after = before | changed
        require_an_owner(before.values(), after.values())
        require_one_name_each(after.values())
        fact = UsersChanged(
            id=request.id,
            at=now,
            till=actor.till,
            user=actor.user,
            users=tuple(changed.values()),
        )
        work.record(fact)
        work.commit()
    return fact


def _require_valid(changes: Sequence[UserChange]) -> None:
    if not 0 < len(changes) <= USERS_MAX:
        raise BadInput(what="The list of users", why=f"it has 1 to {USERS_MAX} of them")
    if len({change.user for change in changes}) < len(changes):
        raise BadInput(what="The list of users", why="it names somebody twice")
    for change in changes:
        if change.pin is not None:
            require_pin(change.pin)


def _changed(change: UserChange, user: UserRow | None, pins: Mapping[UUID, str]) -> UserRow:
    if user is None:
        if change.name is None and change.role is None:
            raise UnknownUser  # A change meant for somebody who is not there.
        if change.name is None or change.role is None or change.pin is None:
            raise BadInput(what="The new user", why="a name, a role and a PIN are needed")
        user = UserRow(id=change.user, name="", role="", pin="")
    name = user.name if change.name is None else change.name
    return UserRow(
        id=user.id,
        name=require_clean(name, "The name", longest=NAME_MAX),
        role=user.role if change.role is None else change.role,
        pin=pins.get(user.id, user.pin),
        active=user.active if change.active is None else change.active,
        badge=user.badge if change.badge is None else change.badge,
    )


def _require_may_change(
    actor: Actor, before: UserRow | None, after: UserRow, roles: Mapping[str, Role]
) -> None:
    require_within(actor, require_role(roles, after.role))
    if before is not None and before.role in roles:
        require_within(actor, roles[before.role])
