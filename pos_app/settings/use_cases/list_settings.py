"""Everything a shop can set, as it stands, and what of it somebody may change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.reading import Reading
from pos_app.platform.settings import Setting, declared, read
from pos_app.settings.domain import right_to_change


@dataclass(frozen=True, slots=True)
class SettingNow:
    """A declaration, its value, and whether the person may change it."""

    setting: Setting[Any]
    value: Any
    may_change: bool


def list_settings(reading: Reading, *, actor: Actor) -> tuple[SettingNow, ...]:
    """In the order of their declarations. Whoever may change some may see all."""
    devices = actor.can(Permission.SET_UP_DEVICES)
    actor.require(Permission.SET_UP_DEVICES if devices else Permission.CHANGE_SETTINGS)
    return tuple(
        SettingNow(setting, read(reading, setting), actor.can(right_to_change([setting.name])))
        for setting in declared().values()
    )
