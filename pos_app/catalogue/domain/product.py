"""A product and its category as the till knows them, and what is refused about them.

Products are frozen structs, as facts are: one is made per scan, and twenty per letter typed, and a
frozen dataclass takes twenty times as long to make.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

import msgspec

from pos_app.facts.catalogue import BarcodeRow, ComponentRow, ProductRow
from pos_app.kernel.errors import Refusal

NAME_MAX = 200
SKU_MAX = 64


class Barcode(msgspec.Struct, frozen=True):
    """A code of a product, and how many pieces one scan of it adds: 1, or the size of a pack."""

    code: str
    quantity: Decimal


class Component(msgspec.Struct, frozen=True):
    """What one piece of a composed product takes out of stock."""

    product: UUID
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Category:
    """A group of products; tint and icon are names of the design language."""

    id: UUID
    name: str
    tint: str
    icon: str
    position: int


class Product(msgspec.Struct, frozen=True):
    """What the shop sells. `price` is the shelf price of one unit; None: not priced yet."""

    id: UUID
    sku: str
    name: str
    tax_class: str
    unit: str
    category: UUID | None
    cost: Decimal
    price: Decimal | None
    barcodes: tuple[Barcode, ...]
    components: tuple[Component, ...]
    picture: str
    weighed: bool
    tracked: bool
    active: bool
    reorder_level: Decimal
    supplier: str


def as_row(product: Product) -> ProductRow:
    """The product as a fact tells it: whole, but for its price."""
    return ProductRow(
        id=product.id,
        sku=product.sku,
        name=product.name,
        tax_class=product.tax_class,
        unit=product.unit,
        category=product.category,
        cost=product.cost,
        barcodes=tuple(
            BarcodeRow(code=barcode.code, quantity=barcode.quantity) for barcode in product.barcodes
        ),
        components=tuple(
            ComponentRow(product=part.product, quantity=part.quantity)
            for part in product.components
        ),
        picture=product.picture,
        weighed=product.weighed,
        tracked=product.tracked,
        active=product.active,
        reorder_level=product.reorder_level,
        supplier=product.supplier,
    )


@dataclass(frozen=True, slots=True)
class Scanned:
    """The product a code stands for, and how many pieces one scan adds."""

    product: Product
    quantity: Decimal


class UnknownProduct(Refusal):
    """Nothing in the catalogue answers to the code."""

    text = "No product has the code {code}."


class ProductArchived(Refusal):
    """The product was taken out of the range."""

    text = "{name} is archived and is not sold any more. It can be taken back in Products."


class SkuTaken(Refusal):
    """Two products cannot share an SKU."""

    text = "The SKU {sku} belongs to {name} already."


class BarcodeTaken(Refusal):
    """A barcode leads to one product."""

    text = "The barcode {code} belongs to {name} already."


class UnknownComponent(Refusal):
    """A composed product is made of something that is not in the catalogue, or of itself."""

    text = "{name} is made of a product that the catalogue does not have, or of itself."


class UnknownCategory(Refusal):
    """A product names a category that does not exist."""

    text = "{name} is in a category that does not exist."


class UnknownTaxClass(Refusal):
    """A product names a tax class the shop does not have."""

    text = "{name} is in the tax class {tax_class}, which does not exist."


class TooManyRows(Refusal):
    """Mass changes are recorded in facts of a limited size."""

    text = "At most {most} can be changed at once; these are {count}."
