"""What facts demand of the catalogue: products, prices and categories stand as changed."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.catalogue.storage import categories, products, search_queue
from pos_app.facts.catalogue import CategoriesChanged, PricesChanged, ProductsChanged
from pos_app.platform.work import Work


def keep_products(facts: Sequence[ProductsChanged], work: Work) -> None:
    """Products stand as changed; the search lane is told which."""
    latest = {row.id: row for fact in facts for row in fact.products}
    products.keep_products(work, latest)
    search_queue.add_due(work, list(latest))


def keep_prices(facts: Sequence[PricesChanged], work: Work) -> None:
    """Shelf prices stand as changed."""
    products.keep_prices(work, [row for fact in facts for row in fact.prices])


def keep_categories(facts: Sequence[CategoriesChanged], work: Work) -> None:
    """Categories stand as changed."""
    categories.keep_categories(work, [row for fact in facts for row in fact.categories])
