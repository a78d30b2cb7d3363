"""Around the pages: what the navigation lists for a person, and who is named in the top row."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.people import initials, tint_at
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import REGISTER
from pos_app.till.main_window import MainWindow
from pos_app.till.shift_place import SHIFTS
from pos_app.ui.translations import tr
from pos_app.ui.widgets.nav import NavItem
from pos_app.ui.widgets.top_row import PersonValue


def nav_items(rights: Collection[Permission]) -> tuple[NavItem, ...]:
    """The pages that somebody with these rights may open."""
    items = [NavItem(REGISTER, tr("Nav", "Register"), "cash-register")]
    if Permission.CLOSE_SHIFT in rights:
        items.append(NavItem(SHIFTS, tr("Nav", "Shifts"), "vault"))
    return tuple(items)


def show_person(window: MainWindow, actor: Actor, people: Sequence[UUID]) -> None:
    """Name who is at the till, in the colour of their tile on the sign-in screen."""
    at = people.index(actor.user) if actor.user in people else 0
    person = PersonValue(actor.name, actor.role, initials(actor.name), tint_at(at))
    window.top.set_person(person)
