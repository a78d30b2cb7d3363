"""Products for the features above: by id, and what the parts of a composed one cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from uuid import UUID

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.storage.product_reading import product_by_sku, products_by_ids
from pos_app.platform.reading import Reading


def read_products(products: Iterable[UUID], *, reading: Reading) -> dict[UUID, Product]:
    """Those of the products that exist, by id."""
    return products_by_ids(reading, products)


def read_by_sku(sku: str, *, reading: Reading) -> Product | None:
    """The active product of an SKU."""
    product = product_by_sku(reading, sku.strip())
    return product if product and product.active else None


def read_part_costs(product: Product, *, reading: Reading) -> Mapping[UUID, Decimal]:
    """The unit costs of a composed product's components that stock is kept of; else nothing."""
    if not product.components:
        return {}
    parts = products_by_ids(reading, [part.product for part in product.components])
    return {part.id: part.cost for part in parts.values() if part.tracked}
