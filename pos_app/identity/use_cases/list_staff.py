"""Users and roles for those who manage them; without any PIN."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from pos_app.facts.identity import UserRow
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.guard import PERSON
from pos_app.identity.domain.role import Role
from pos_app.identity.storage import users
from pos_app.identity.storage.guards import guard_of
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import fold
from pos_app.platform.reading import Reading


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A user, and whether wrong PINs have locked them out."""

    user: UserRow
    is_locked: bool


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody, also those who left, and every role."""

    members: tuple[StaffMember, ...]
    roles: tuple[Role, ...]


def list_staff(reading: Reading, *, actor: Actor) -> Staff:
    """The people by name, active ones first."""
    actor.require(Permission.CHANGE_USERS)
    everybody = sorted(
        users.read_users(reading).values(), key=lambda user: (not user.active, fold(user.name))
    )
    members = tuple(
        StaffMember(
            msgspec.structs.replace(user, pin=""), guard_of(reading, user.id).is_locked(PERSON)
        )
        for user in everybody
    )
    return Staff(members, tuple(users.read_roles(reading).values()))
