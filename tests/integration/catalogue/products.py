"""Products for tests, said in few words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

from pos_app.catalogue.domain.code import canonical_code
from pos_app.facts.catalogue import (
    BarcodeRow,
    PriceRow,
    PricesChanged,
    ProductRow,
    ProductsChanged,
)
from pos_app.kernel.identifiers import new_id
from tests.integration.catalogue.shop import Shop, head


def product(sku: str, name: str, *codes: str, **more: Any) -> ProductRow:
    """A product; a code may carry the size of its pack: `CODE*6`."""
    barcodes = []
    for code in codes:
        text, _, size = code.partition("*")
        barcodes.append(BarcodeRow(code=canonical_code(text), quantity=Decimal(size or "1")))
    values: dict[str, Any] = {"id": new_id(), "tax_class": "S"} | more
    return ProductRow(sku=sku, name=name, barcodes=tuple(barcodes), **values)


def stock_shelves(shop: Shop, *rows: ProductRow, price: str = "2.50") -> dict[str, UUID]:
    """Puts products with a price into the shop, unchecked; their ids by SKU."""
    prices = tuple(PriceRow(product=row.id, price=Decimal(price)) for row in rows)
    shop.record(
        ProductsChanged(**head(), products=tuple(rows)), PricesChanged(**head(), prices=prices)
    )
    return {row.sku: row.id for row in rows}
