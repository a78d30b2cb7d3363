"""Changing settings: checked against their declarations, recorded as one fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.shop import SettingsChanged
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.errors import BadInput
from pos_app.platform.settings import format_values
from pos_app.platform.work import OpenWork
from pos_app.settings.domain import right_to_change


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """New values by the settings' declared names."""

    id: UUID
    values: Mapping[str, object]


def change_settings(
    request: ChangeSettings, *, actor: Actor, now: datetime, open_work: OpenWork
) -> SettingsChanged:
    """Records the values; refuses unknown names and values that cannot be."""
    actor.require(right_to_change(request.values))
    if not request.values:
        raise BadInput(what="The settings", why="none was named")
    values = format_values(request.values)
    with open_work() as work:
        if earlier := work.find_fact(SettingsChanged, request.id):
            return earlier
        fact = SettingsChanged(
            id=request.id, at=now, till=actor.till, user=actor.user, values=values
        )
        work.record(fact)
        work.commit()
    return fact
