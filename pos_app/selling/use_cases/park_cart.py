"""Saving the cart as it stands: a crash, a hold or a switch of cashiers gives it back."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import OpenWork
from pos_app.selling.domain.cart import Cart
from pos_app.selling.storage import open_carts

OPEN, HELD = "open", "held"


def park_cart(
    sale_id: UUID,
    cart: Cart,
    *,
    actor: Actor,
    now: datetime,
    open_work: OpenWork,
    state: str = OPEN,
    label: str = "",
) -> None:
    """Saves the cart under the id its sale will have; an empty one is forgotten. No fact."""
    actor.require(Permission.SELL)
    with open_work() as work:
        if cart.is_empty:
            open_carts.drop_cart(work, sale_id)
        else:
            open_carts.save_cart(work, sale_id, actor.till, cart, state=state, label=label, now=now)
        open_carts.drop_paid_carts(work)
        work.commit()
