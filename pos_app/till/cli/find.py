"""`pos-app find`: products by name, SKU or barcode."""

from __future__ import annotations

import argparse
from decimal import Decimal
from uuid import UUID

from pos_app.catalogue.use_cases.find_products import Hit, find_products
from pos_app.kernel.quantity import plain
from pos_app.stock.storage import on_hand
from pos_app.till.cli.output import show
from pos_app.till.cli.session import Session, signed_in


def find(options: argparse.Namespace) -> int:
    """Prints the best hits with price and stock."""
    with signed_in(options) as session:
        hits, levels = session.do(lambda: _hits(session, options.text))
    found = [
        {
            "id": str(hit.product.id),
            "sku": hit.product.sku,
            "name": hit.product.name,
            "price": None if hit.product.price is None else plain(hit.product.price),
            "stock": plain(levels[hit.product.id]),
        }
        for hit in hits
    ]
    lines = [f"{each['sku']:<16}{each['price'] or '-':>12}  {each['name']}" for each in found]
    show(options, {"products": found}, lines or ["Nothing was found."])
    return 0


def _hits(session: Session, text: str) -> tuple[tuple[Hit, ...], dict[UUID, Decimal]]:
    reading = session.till.store.own_reading()
    hits = find_products(text, actor=session.actor, reading=reading)
    return hits, on_hand(reading, session.till.shop.store, [hit.product.id for hit in hits])
