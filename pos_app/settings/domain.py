"""Which right it takes to change what a shop can set."""

from __future__ import annotations

from collections.abc import Iterable

from pos_app.kernel.permissions import Permission

_DEVICES = "devices."


def right_to_change(names: Iterable[str]) -> Permission:
    """The right for settings of these names: devices alone are for whoever sets them up."""
    only_devices = all(name.startswith(_DEVICES) for name in names)
    return Permission.SET_UP_DEVICES if only_devices else Permission.CHANGE_SETTINGS
