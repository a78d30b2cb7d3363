"""Roles: named sets of rights. Three come with the program; a shop adds its own."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pos_app.facts.identity import RoleRow
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.errors import Refusal
from pos_app.kernel.permissions import Permission
from pos_app.kernel.quantity import plain

OWNER, MANAGER, CASHIER = "owner", "manager", "cashier"

_ONLY_OWNERS = frozenset({Permission.CHANGE_TAXES, Permission.CHANGE_SETTINGS, Permission.RESTORE})
_CASHIERS = frozenset(
    {
        Permission.SELL,
        Permission.DISCOUNT,
        Permission.OPEN_SHIFT,
        Permission.CLOSE_SHIFT,
        Permission.REPRINT,
        Permission.SEE_SALES,
        Permission.SEE_PRODUCTS,
    }
)
_KNOWN = {permission.value: permission for permission in Permission}


class BeyondOwnRights(Refusal):
    """Somebody wants to give, or to command, more rights than they have."""

    text = (
        'Nobody gives rights they do not have: "{role}" has more rights than {name}. '
        "Ask an owner to do it."
    )


@dataclass(frozen=True, slots=True)
class Role:
    """What people of one role may do."""

    id: str
    name: str
    permissions: frozenset[Permission]
    discount_percent_max: Decimal = Decimal(0)  # Without approval.

    def as_row(self) -> RoleRow:
        """The role as facts carry it."""
        return RoleRow(
            id=self.id,
            name=self.name,
            permissions=tuple(sorted(self.permissions)),
            discount_percent_max=plain(self.discount_percent_max),
        )


def role_of(row: RoleRow) -> Role:
    """What a fact's role means to this program.

    Rights that only a newer program knows are left out. Owners have every right, also those that
    came with an update after the fact was written.
    """
    known = frozenset(_KNOWN[name] for name in row.permissions if name in _KNOWN)
    permissions = frozenset(Permission) if row.id == OWNER else known
    return Role(row.id, row.name, permissions, Decimal(row.discount_percent_max))


def standard_roles() -> tuple[RoleRow, ...]:
    """Owner, manager and cashier, as a new shop records them."""
    everything = frozenset(Permission)
    roles = (
        Role(OWNER, "Owner", everything, Decimal(100)),
        Role(MANAGER, "Manager", everything - _ONLY_OWNERS, Decimal(100)),
        Role(CASHIER, "Cashier", _CASHIERS, Decimal(5)),
    )
    return tuple(role.as_row() for role in roles)


def require_within(actor: Actor, role: Role) -> None:
    """Refuses where people of `role` may do something that `actor` may not."""
    more_discount = role.discount_percent_max > actor.discount_percent_max
    if not role.permissions <= actor.permissions or more_discount:
        raise BeyondOwnRights(role=role.name, name=actor.name)
