"""Keeps a choice that was made outside the settings page, such as in a menu."""

from __future__ import annotations

from typing import Any

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.identifiers import new_id
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.till.place import Site
from pos_app.ui.notices import told_of


def keep_setting(site: Site, actor: Actor, name: str, value: Any) -> None:
    """Record it for the shop; what goes wrong is told."""
    desk, request = site.opened.desk, ChangeSettings(new_id(), {name: value})

    def keep() -> None:
        change_settings(request, actor=actor, now=desk.now(), open_work=desk.open_work)

    desk.operations.run(
        keep,
        failed=lambda error: site.flow.told.emit(told_of(error)),
        changes=("settings",),
    )
