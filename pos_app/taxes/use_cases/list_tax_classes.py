"""The shop's tax classes with their dates, for whoever may see the settings."""

from __future__ import annotations

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.reading import Reading
from pos_app.taxes.domain.dated_class import DatedClass, dated_classes
from pos_app.taxes.storage import all_classes


def list_tax_classes(reading: Reading, *, actor: Actor) -> tuple[DatedClass, ...]:
    """By code, each with the oldest date first."""
    taxes = actor.can(Permission.CHANGE_TAXES)
    actor.require(Permission.CHANGE_TAXES if taxes else Permission.CHANGE_SETTINGS)
    return dated_classes(all_classes(reading))
