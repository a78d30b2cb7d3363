"""The carts that were parked: the one a crash interrupted, and those on hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.cart import Cart
from pos_app.selling.storage import open_carts
from pos_app.selling.use_cases.park_cart import OPEN
from pos_app.selling.use_cases.scan_item import Scanning


@dataclass(frozen=True, slots=True)
class RecalledCart:
    """A cart under today's terms, and the id its sale will have."""

    sale_id: UUID
    cart: Cart
    label: str
    saved_at: datetime
    left_out: tuple[str, ...] = ()  # What cannot be sold as it was any more.


def recall_carts(*, actor: Actor, scanning: Scanning, state: str = OPEN) -> list[RecalledCart]:
    """The unpaid carts of the actor's till in that state, oldest first."""
    actor.require(Permission.SELL)
    found = open_carts.parked_carts(scanning.reading, actor.till, state)
    empty = scanning.empty_cart()
    recalled = []
    for one in found:
        cart, left_out = open_carts.revive(one.saved, empty, scanning.terms)
        recalled.append(RecalledCart(one.sale_id, cart, one.label, one.saved_at, left_out))
    return recalled
