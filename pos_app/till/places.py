"""Every page of the window beside selling, in the order of the navigation; who is named above."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.people import initials, role_words, tint_at
from pos_app.till.devices_place import DevicesPlace
from pos_app.till.main_window import MainWindow
from pos_app.till.place import Place, Site
from pos_app.till.products_place import ProductsPlace
from pos_app.till.returns_place import ReturnsPlace
from pos_app.till.safety_place import SafetyPlace
from pos_app.till.sales_place import SalesPlace
from pos_app.till.settings_place import SettingsPlace
from pos_app.till.shift_place import ShiftPlace
from pos_app.ui.widgets.top_row import PersonValue


def places(site: Site, actor: Actor, after_shift: Callable[[], object]) -> tuple[Place, ...]:
    """The pages; `after_shift` follows when a shift was closed."""
    shifts = ShiftPlace(site, actor)
    shifts.ended.connect(after_shift)
    sales, returns = SalesPlace(site, actor), ReturnsPlace(site, actor)
    sales.lead_to(returns)
    return (
        sales,
        ProductsPlace(site, actor),
        shifts,
        DevicesPlace(site, actor),
        SafetyPlace(site, actor),
        SettingsPlace(site, actor),
        returns,  # Not in the navigation.
    )


def show_person(window: MainWindow, actor: Actor, people: Sequence[UUID]) -> None:
    """Name who is at the till, in the colour of their tile on the sign-in screen."""
    at = people.index(actor.user) if actor.user in people else 0
    person = PersonValue(actor.name, role_words(actor.role), initials(actor.name), tint_at(at))
    window.top.set_person(person)
