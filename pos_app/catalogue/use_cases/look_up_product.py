"""Products for somebody who looks after the catalogue, archived or not: by ids or by a code."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from pos_app.catalogue.domain.code import canonical_code
from pos_app.catalogue.domain.product import Product, UnknownProduct
from pos_app.catalogue.storage.product_reading import (
    product_by_code,
    product_by_sku,
    products_by_ids,
)
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.kernel.quantity import shorten
from pos_app.platform.reading import Reading


def look_up_code(code: str, *, actor: Actor, reading: Reading) -> Product:
    """The product of a barcode or an SKU; refuses a code that nothing has."""
    actor.require(Permission.SEE_PRODUCTS)
    typed = code.strip()
    found = product_by_code(reading, canonical_code(typed)) or product_by_code(reading, typed)
    product = found[0] if found else product_by_sku(reading, typed)
    if product is None:
        raise UnknownProduct(code=shorten(typed))
    return product


def look_up_products(ids: Iterable[UUID], *, actor: Actor, reading: Reading) -> tuple[Product, ...]:
    """Those of the products that exist, as they are now, in the order asked for."""
    actor.require(Permission.SEE_PRODUCTS)
    wanted = tuple(ids)
    known = products_by_ids(reading, wanted)
    return tuple(known[id_] for id_ in wanted if id_ in known)
