"""Trying a printer out before the shop relies on it: its state, a test page, its drawer."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.devices.domain.print_outcome import Outcome
from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.printer_address import driver_for, profile_named
from pos_app.devices.drivers.printer_link import Timing
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.drivers.self_test_page import self_test_page
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission

BUSY_MS = 2_000
"""So long a question waits for a receipt that is being printed."""
_TIMING = Timing(patience_ms=5_000)
"""Whoever tries a printer stands beside it and tries again."""


@dataclass(frozen=True, slots=True)
class PrinterModel:
    """A profile as people choose it. `columns`: characters a line; `dots`: across the paper."""

    id: str
    name: str
    columns: int
    dots: int


def list_models(*, actor: Actor) -> list[PrinterModel]:
    """The models there are profiles for, the general ones first."""
    actor.require(Permission.SET_UP_DEVICES)
    models = [PrinterModel(p.id, p.name, p.columns, p.dots) for p in load_profiles().values()]
    return sorted(models, key=lambda model: (not model.id.startswith("generic"), model.name))


def ask_printer(choice: PrinterChoice, *, actor: Actor) -> Outcome:
    """How the printer is. Blocks for seconds where it does not answer."""
    actor.require(Permission.SET_UP_DEVICES)
    return driver_for(choice, _TIMING).status(Deadline.after_ms(BUSY_MS))


def print_test_page(choice: PrinterChoice, *, actor: Actor) -> Outcome:
    """Print rulers, code pages and a picture, and say what became of them."""
    actor.require(Permission.SET_UP_DEVICES)
    return driver_for(choice, _TIMING).send(self_test_page(profile_named(choice.profile)))


def try_drawer(choice: PrinterChoice, *, actor: Actor) -> Outcome:
    """Open the drawer that hangs on the printer."""
    actor.require(Permission.SET_UP_DEVICES)
    return driver_for(choice, _TIMING).kick()
