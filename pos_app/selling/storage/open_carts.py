"""The open cart, saved on every change, so that a crash gives it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import BLOB, Column, Text, bindparam, delete, select, text

from pos_app.facts.selling import Reduction
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform import journal
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work
from pos_app.selling.domain.approved import Approved
from pos_app.selling.domain.cart import Cart, CartLine, DiscountTooLarge, Item, restore
from pos_app.selling.domain.item_of import item_today
from pos_app.taxes.domain.line import LineResult
from pos_app.taxes.domain.terms import ShopTerms

OPEN_CART = table(
    "open_cart",
    "working",
    Column("sale_id", Id, primary_key=True),  # The id the sale will have.
    Column("till_id", Id, nullable=False),
    Column("state", Text, nullable=False),  # open | held
    Column("label", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
    Column("body", BLOB, nullable=False),
)

_SAVE = upsert(OPEN_CART)
_DROP = Statement(delete(OPEN_CART).where(OPEN_CART.c.sale_id == bindparam("sale_id")))
# A sale does not wait for its cart to be forgotten: whatever was paid is known by its id.
_DROP_PAID = Statement(
    text(
        "DELETE FROM open_cart WHERE EXISTS "
        "(SELECT 1 FROM journal WHERE journal.fact_id = open_cart.sale_id)"
    )
)
_FOUND = Statement(
    select(OPEN_CART.c.sale_id, OPEN_CART.c.label, OPEN_CART.c.saved_at, OPEN_CART.c.body)
    .where(OPEN_CART.c.till_id == bindparam("till_id"), OPEN_CART.c.state == bindparam("state"))
    .order_by(OPEN_CART.c.saved_at)
)


class SavedLine(msgspec.Struct, frozen=True):
    """A line as it is saved; its figures are computed again when it comes back."""

    item: Item
    quantity: Decimal
    unit_price: Decimal
    price_reason: str
    reductions: tuple[Reduction, ...]
    note: str
    overridden: bool
    quoted_price: Decimal | None = None


class SavedCart(msgspec.Struct, frozen=True):
    """A cart as it is saved."""

    lines: tuple[SavedLine, ...]
    reductions: tuple[Reduction, ...]
    note: str
    approvals: tuple[Approved, ...] = ()


@dataclass(frozen=True, slots=True)
class ParkedCart:
    """A saved cart and the id its sale will have."""

    sale_id: UUID
    label: str
    saved_at: datetime
    saved: SavedCart


_decoder = msgspec.json.Decoder(SavedCart)


def save_cart(
    work: Work, sale_id: UUID, till: UUID, cart: Cart, *, state: str, label: str, now: datetime
) -> None:
    """Saves the cart under the id its sale will have."""
    lines = tuple(
        SavedLine(
            line.item,
            line.quantity,
            line.unit_price,
            line.price_reason,
            line.reductions,
            line.note,
            line.overridden,
            line.quoted_price,
        )
        for line in cart.lines
    )
    row: dict[str, Any] = {
        "sale_id": sale_id,
        "till_id": till,
        "state": state,
        "label": label,
        "saved_at": now.isoformat(),
        "body": msgspec.json.encode(SavedCart(lines, cart.reductions, cart.note, cart.approvals)),
    }
    work.execute(_SAVE, row)


def drop_cart(work: Work, sale_id: UUID) -> None:
    """Forgets a cart: it was paid, cleared or recalled."""
    work.execute(_DROP, {"sale_id": sale_id})


def drop_paid_carts(work: Work) -> None:
    """Forgets the carts whose sales were completed."""
    work.execute(_DROP_PAID, {})


def parked_carts(reading: Reading, till: UUID, state: str) -> list[ParkedCart]:
    """The unpaid carts of this till in that state, oldest first."""
    rows = reading.rows(_FOUND, till_id=till, state=state)
    carts = [
        ParkedCart(as_uuid(i), label, datetime.fromisoformat(at), _decoder.decode(body))
        for i, label, at, body in rows
    ]
    return [cart for cart in carts if journal.find(reading, cart.sale_id) is None]


def revive(saved: SavedCart, empty: Cart, terms: ShopTerms) -> tuple[Cart, tuple[str, ...]]:
    """The saved cart under today's terms, and the names of what cannot be sold on them."""
    cart, left_out = empty, []
    for line in saved.lines:
        try:
            cart = restore(cart, _line(line, item_today(line.item, terms)))
        except Refusal:
            left_out.append(line.item.name)
    try:
        cart = cart.reduce(saved.reductions)
    except DiscountTooLarge:
        left_out.append("discount")
    return replace(cart, note=saved.note, approvals=saved.approvals), tuple(left_out)


def _line(saved: SavedLine, item: Item) -> CartLine:
    return CartLine(
        key=0,
        item=item,
        quantity=saved.quantity,
        unit_price=saved.unit_price,
        price_reason=saved.price_reason,
        result=LineResult("", item.taxes, 0, 0, ()),
        reductions=saved.reductions,
        note=saved.note,
        overridden=saved.overridden,
        quoted_price=saved.quoted_price,
    )
