"""The categories that are made of declarations, in their order; what is left over gets its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pos_app.platform.settings import Setting
from pos_app.settings.screens.declared_part import Group
from pos_app.ui.translations import later

GROUPS = (
    Group("register", later("Settings", "Register"), "cash-register", ("register", "selling")),
    Group("payments", later("Settings", "Payments"), "credit-card", ("payments", "tender")),
    Group(
        "stock",
        later("Settings", "Stock"),
        "package",
        ("stock", "catalogue", "pricing", "purchasing"),
    ),
    Group("receipts", later("Settings", "Receipts"), "receipt", ("documents",)),
    Group("shifts", later("Settings", "Shifts"), "vault", ("shifts",)),
    Group("customers", later("Settings", "Customers"), "users-three", ("customers", "invoicing")),
    Group("locking", later("Settings", "Locking"), "lock-key", ("identity",)),
    Group("devices", later("Settings", "Devices"), "plugs", ("devices",)),
    Group("sync", later("Settings", "Sync & backup"), "cloud-arrow-up", ("sync", "backup")),
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
