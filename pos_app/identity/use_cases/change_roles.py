"""Changing what people of a role may do, and making roles of the shop's own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.identity import RolesChanged
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.role import OWNER, Role, require_within
from pos_app.identity.domain.staff import NAME_MAX
from pos_app.identity.storage import users
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import require_clean
from pos_app.platform.work import OpenWork

_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")


class OwnersStayOwners(Refusal):
    """The owner's role is not anybody's to change."""

    text = "Owners have every right; that role cannot be changed. Make a role of your own."


@dataclass(frozen=True, slots=True)
class ChangeRoles:
    """Roles as they shall be, new or not, each whole."""

    id: UUID
    roles: Sequence[Role]


def change_roles(
    request: ChangeRoles, *, actor: Actor, now: datetime, open_work: OpenWork
) -> RolesChanged:
    """Records the roles. Nobody makes or unmakes rights that they do not have."""
    actor.require(Permission.CHANGE_USERS)
    for role in request.roles:
        _require_valid(role)
    with open_work() as work:
        if earlier := work.find_fact(RolesChanged, request.id):
            return earlier
        before = users.read_roles(work)
        for role in request.roles:
            require_within(actor, role)
            require_within(actor, before.get(role.id, role))
        rows = tuple(role.as_row() for role in request.roles)
        fact = RolesChanged(id=request.id, at=now, till=actor.till, user=actor.user, roles=rows)
        work.record(fact)
        work.commit()
    return fact


def _require_valid(role: Role) -> None:
    if role.id == OWNER:
        raise OwnersStayOwners
    if not _ID.fullmatch(role.id):
        raise BadInput(
            what="The role's id", why="it is up to 40 small letters, digits and underscores"
        )
    require_clean(role.name, "The role's name", longest=NAME_MAX)
    if not 0 <= role.discount_percent_max <= 100:
        raise BadInput(what="The discount without approval", why="it is 0 to 100 percent")
