"""The catalogue page by page, for those who look after it; a million products come as fast."""

from __future__ import annotations

from pos_app.catalogue.domain.product import Category, Product
from pos_app.catalogue.domain.product_list import Wanted
from pos_app.catalogue.storage import product_pages
from pos_app.catalogue.storage.categories import all_categories
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.reading import Reading

PAGE = 100


def list_products(
    wanted: Wanted,
    *,
    actor: Actor,
    reading: Reading,
    after: Product | None = None,
    most: int = PAGE,
) -> tuple[Product, ...]:
    """Up to `most` products in the wanted order, those that follow `after`."""
    actor.require(Permission.SEE_PRODUCTS)
    return tuple(product_pages.product_page(reading, wanted, after, most))


def count_listed(wanted: Wanted, *, actor: Actor, reading: Reading) -> int:
    """How many products there are to list."""
    actor.require(Permission.SEE_PRODUCTS)
    return product_pages.count_products(reading, wanted)


def list_categories(*, actor: Actor, reading: Reading) -> tuple[Category, ...]:
    """Every category, in the order they are shown."""
    actor.require(Permission.SEE_PRODUCTS)
    return all_categories(reading)
