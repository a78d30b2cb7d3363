"""The people of a shop together: what must stay true of them after every change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from pos_app.facts.identity import UserRow
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.role import OWNER, Role
from pos_app.kernel.errors import Refusal
from pos_app.kernel.text import fold

NAME_MAX = 60
USERS_MAX = 200
"""Users changed in one go."""


class LastOwner(Refusal):
    """The change would leave the shop without an owner."""

    text = "{name} is the last owner. Make somebody else an owner first."


class NameTaken(Refusal):
    """Two active users of one name could not be told apart when signing in by name."""

    text = 'There is already a user named "{name}". Choose another name, such as one with a letter.'


class UnknownUser(Refusal):
    """No user has that id."""

    text = "There is no such user. The list may have changed: open it again."


class UnknownRole(Refusal):
    """No role has that id."""

    text = 'There is no role "{role}".'


def require_an_owner(before: Iterable[UserRow], after: Iterable[UserRow]) -> None:
    """Refuses a change that takes the last active owner away."""
    owners = [user for user in before if user.active and user.role == OWNER]
    if owners and not any(user.active and user.role == OWNER for user in after):
        raise LastOwner(name=owners[0].name)


def require_one_name_each(users: Iterable[UserRow]) -> None:
    """Refuses two active users of one name."""
    taken: set[str] = set()
    for user in users:
        name = fold(user.name)
        if user.active and name in taken:
            raise NameTaken(name=user.name)
        if user.active:
            taken.add(name)


def require_role(roles: Mapping[str, Role], role_id: str) -> Role:
    """The role of that id."""
    if role_id not in roles:
        raise UnknownRole(role=role_id)
    return roles[role_id]


def as_actor(user: UserRow, role: Role, till: UUID) -> Actor:
    """`user` at `till`, with the rights of their role."""
    return Actor(
        user=user.id,
        name=user.name,
        role=role.name,
        permissions=role.permissions,
        till=till,
        discount_percent_max=role.discount_percent_max,
    )
