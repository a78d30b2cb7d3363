"""Users and roles as the latest facts say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Integer, Text, bindparam, select

from pos_app.facts.identity import RoleRow, UserRow
from pos_app.identity.domain.role import Role, role_of
from pos_app.identity.domain.staff import UnknownUser
from pos_app.kernel.identifiers import as_uuid
from pos_app.kernel.text import fold
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Row, Statement, upsert
from pos_app.platform.tables import Id, table

ROLE = table(
    "role",
    "derived",
    Column("role_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("permissions", Text, nullable=False),  # Names with a space between.
    Column("discount_percent_max", Text, nullable=False),
)
# "user" is a reserved word in PostgreSQL. The role is no foreign key: a till may learn of a user
# before it learns of the role, and grants nothing until then.
USER = table(
    "user_account",
    "derived",
    Column("user_id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role_id", Text, nullable=False),
    Column("pin", Text, nullable=False),
    Column("is_active", Integer, nullable=False),
    Column("badge", Text, nullable=False),
    CheckConstraint("is_active IN (0, 1)", name="active_is_yes_or_no"),
)

KEEP_ROLES = upsert(ROLE)
KEEP_USERS = upsert(USER)
_ROLES = Statement(
    select(ROLE.c.role_id, ROLE.c.name, ROLE.c.permissions, ROLE.c.discount_percent_max).order_by(
        ROLE.c.role_id
    )
)
_COLUMNS = (
    USER.c.user_id,
    USER.c.name,
    USER.c.role_id,
    USER.c.pin,
    USER.c.is_active,
    USER.c.badge,
)
_USERS = Statement(select(*_COLUMNS).order_by(USER.c.user_id))
_USER = Statement(select(*_COLUMNS).where(USER.c.user_id == bindparam("user_id")))


def read_role_rows(reading: Reading) -> tuple[RoleRow, ...]:
    """Every role as it was recorded."""
    return tuple(
        RoleRow(
            id=role_id,
            name=name,
            permissions=tuple(permissions.split()),
            discount_percent_max=percent,
        )
        for role_id, name, permissions, percent in reading.rows(_ROLES)
    )


def read_roles(reading: Reading) -> dict[str, Role]:
    """Every role by its id, with the rights this program knows."""
    return {row.id: role_of(row) for row in read_role_rows(reading)}


def role_for(reading: Reading, user: UserRow) -> Role:
    """The role of `user`; one without rights where it is not known here."""
    return read_roles(reading).get(user.role) or Role(user.role, user.role, frozenset())


def read_users(reading: Reading) -> dict[UUID, UserRow]:
    """Every user by id, also those who left."""
    users = (_user(row) for row in reading.rows(_USERS))
    return {user.id: user for user in users}


def find_user(reading: Reading, user_id: UUID) -> UserRow | None:
    """The user of that id."""
    row = reading.row(_USER, user_id=user_id)
    return _user(row) if row else None


def require_user(reading: Reading, user_id: UUID) -> UserRow:
    """The user of that id, or `UnknownUser`."""
    user = find_user(reading, user_id)
    if user is None:
        raise UnknownUser
    return user


def find_by_name(reading: Reading, name: str) -> UserRow | None:
    """The one user of that name, an active one before those who left; None where two share it."""
    named = [u for u in read_users(reading).values() if fold(u.name) == fold(name)]
    active = [user for user in named if user.active]
    found = active or named
    return found[0] if len(found) == 1 else None


def role_rows(roles: Sequence[RoleRow]) -> list[Row]:
    """The rows that `KEEP_ROLES` takes."""
    return [
        {
            "role_id": role.id,
            "name": role.name,
            "permissions": " ".join(role.permissions),
            "discount_percent_max": role.discount_percent_max,
        }
        for role in roles
    ]


def user_rows(users: Sequence[UserRow]) -> list[Row]:
    """The rows that `KEEP_USERS` takes."""
    return [
        {
            "user_id": user.id,
            "name": user.name,
            "role_id": user.role,
            "pin": user.pin,
            "is_active": int(user.active),
            "badge": user.badge,
        }
        for user in users
    ]


def _user(row: tuple[Any, ...]) -> UserRow:
    user_id, name, role_id, pin, is_active, badge = row
    return UserRow(
        id=as_uuid(user_id),
        name=name,
        role=role_id,
        pin=pin,
        active=bool(is_active),
        badge=badge,
    )
