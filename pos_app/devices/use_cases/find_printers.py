"""Looking for printers: at this computer, and on its network when somebody asks for that."""

from __future__ import annotations

from pathlib import Path

from pos_app.devices.drivers.discovery import Found, discover
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission


def find_printers(*, network: bool, actor: Actor, dev: Path = Path("/dev")) -> list[Found]:
    """What may be a printer. On the network every address is knocked at: seconds, not more."""
    actor.require(Permission.SET_UP_DEVICES)
    return discover(network=network, dev=dev)
