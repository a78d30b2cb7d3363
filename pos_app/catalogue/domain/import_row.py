"""A checked row of a file of products, and the product it makes of what the shop has already.

An empty cell says nothing: what the product has stays, and a new product gets the usual. Codes in a
file are added to those a product has; an import takes no code away.
"""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import msgspec

from pos_app.facts.catalogue import BarcodeRow, ProductRow
from pos_app.kernel.quantity import MICRO

_SOLD_BY_WEIGHT = frozenset(("kg", "g", "lb", "oz"))


class ImportRow(msgspec.Struct, array_like=True, gc=False):
    """What one row says. Numbers are at 10^-6; None: nothing."""

    number: int  # Of the row in its file, headings are row 1.
    sku: str
    name: str
    barcode: str
    price: int
    tax: str  # The code of a class, or a percent such as "16%".
    category: str | None
    cost: int | None
    unit: str | None
    pack_barcode: str
    pack_size: int | None
    stock: int | None
    reorder_level: int | None
    supplier: str | None
    picture: str | None


_NOTHING = Decimal(0)


def exact(micro: int | None) -> Decimal:
    """The decimal of a number at 10^-6: a division that comes out even leaves no zeros behind."""
    return Decimal(micro) / MICRO if micro else _NOTHING


def new_product(id_: UUID, row: ImportRow, tax_class: str, category: UUID | None) -> ProductRow:
    """The product of a row whose SKU is not known yet."""
    unit = row.unit or "each"
    return ProductRow(
        id=id_,
        sku=row.sku,
        name=row.name,
        tax_class=tax_class,
        unit=unit,
        category=category,
        cost=exact(row.cost),
        barcodes=tuple(_codes(row)),
        picture=row.picture or "",
        weighed=unit in _SOLD_BY_WEIGHT,
        reorder_level=exact(row.reorder_level),
        supplier=row.supplier or "",
    )


def changed_product(
    old: ProductRow, row: ImportRow, tax_class: str, category: UUID | None
) -> ProductRow:
    """The product as it becomes; equal to `old` where the row says nothing new."""
    unit = row.unit or old.unit
    codes = {code.code: code for code in (*old.barcodes, *_codes(row))}
    return ProductRow(
        id=old.id,
        sku=old.sku,
        name=row.name,
        tax_class=tax_class,
        unit=unit,
        category=category or old.category,
        cost=old.cost if row.cost is None else exact(row.cost),
        barcodes=tuple(codes.values()),
        components=old.components,
        picture=row.picture or old.picture,
        weighed=old.weighed if unit == old.unit else unit in _SOLD_BY_WEIGHT,
        tracked=old.tracked,
        active=old.active,
        reorder_level=old.reorder_level if row.reorder_level is None else exact(row.reorder_level),
        supplier=row.supplier or old.supplier,
    )


def _codes(row: ImportRow) -> list[BarcodeRow]:
    codes = [BarcodeRow(code=row.barcode)] if row.barcode else []
    if row.pack_barcode:
        codes.append(BarcodeRow(code=row.pack_barcode, quantity=exact(row.pack_size)))
    return codes
