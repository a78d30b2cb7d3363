"""The categories that are made of declarations, in their order; what is left over gets its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pos_app.platform.settings import Setting
from pos_app.settings.screens.declared_part import Group

GROUPS = (
    Group("register", "Register", "cash-register", ("register", "selling")),
    Group("payments", "Payments", "credit-card", ("payments", "tender")),
    Group("stock", "Stock", "package", ("stock", "catalogue", "pricing", "purchasing")),
    Group("receipts", "Receipts", "receipt", ("documents",)),
    Group("shifts", "Shifts", "vault", ("shifts",)),
    Group("customers", "Customers", "users-three", ("customers", "invoicing")),
    Group("locking", "Locking", "lock-key", ("identity",)),
    Group("devices", "Devices", "plugs", ("devices",)),
    Group("sync", "Sync & backup", "cloud-arrow-up", ("sync", "backup")),
)


def groups_of(settings: Iterable[Setting[Any]]) -> tuple[Group, ...]:
    """The categories that hold any of the settings."""
    declared = tuple(settings)
    found = [group for group in GROUPS if any(group.holds(each) for each in declared)]
    known = {feature for group in GROUPS for feature in group.features}
    others = {each.name.partition(".")[0] for each in declared} - known
    return (
        *found,
        *(Group(f"{name}.more", name.capitalize(), "faders", (name,)) for name in sorted(others)),
    )
