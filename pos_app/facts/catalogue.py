"""Facts about what the shop sells. Mass changes carry up to 200 rows."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from pos_app.facts.base import Fact, Value
from pos_app.facts.codec import fact_type

ROWS_MAX = 200


class BarcodeRow(Value, frozen=True, kw_only=True):
    """A code of a product. `quantity` is what one scan adds: 1, or the size of a pack."""

    code: str  # Canonical: GTINs as 14 digits, others as they are.
    quantity: Decimal = Decimal(1)


class ComponentRow(Value, frozen=True, kw_only=True):
    """What one piece of a composed product takes out of stock."""

    product: UUID
    quantity: Decimal


class ProductRow(Value, frozen=True, kw_only=True):
    """A product, whole, but for its price."""

    id: UUID
    sku: str
    name: str
    tax_class: str
    unit: str = "each"
    category: UUID | None = None
    cost: Decimal = Decimal(0)
    barcodes: tuple[BarcodeRow, ...] = ()
    components: tuple[ComponentRow, ...] = ()
    picture: str = ""
    weighed: bool = False
    tracked: bool = True  # Whether stock is kept.
    active: bool = True
    reorder_level: Decimal = Decimal(0)
    supplier: str = ""


@fact_type
class ProductsChanged(Fact, frozen=True, kw_only=True):
    """Products as they are from now on."""

    KIND: ClassVar[str] = "products.changed"

    products: tuple[ProductRow, ...]


class CategoryRow(Value, frozen=True, kw_only=True):
    """A category: its tint and icon are names of the design language."""

    id: UUID
    name: str
    tint: str = "stone"
    icon: str = "package"
    position: int = 0


@fact_type
class CategoriesChanged(Fact, frozen=True, kw_only=True):
    """Categories as they are from now on."""

    KIND: ClassVar[str] = "categories.changed"

    categories: tuple[CategoryRow, ...]


class PriceRow(Value, frozen=True, kw_only=True):
    """The shelf price of one unit of a product, in the shop's currency."""

    product: UUID
    price: Decimal


@fact_type
class PricesChanged(Fact, frozen=True, kw_only=True):
    """Prices as they are from now on."""

    KIND: ClassVar[str] = "prices.changed"

    prices: tuple[PriceRow, ...]
    reason: str = ""


class PriceRuleRow(Value, frozen=True, kw_only=True):
    """A price other than the shelf's: of one product, of a category, or (neither named) of all.

    It says either `percent_off` the shelf price or a fixed `price`; it holds on the days from
    `valid_from` to `valid_until` (ISO dates, both included).
    """

    id: UUID
    name: str
    product: UUID | None = None
    category: UUID | None = None
    percent_off: Decimal | None = None
    price: Decimal | None = None
    valid_from: str = "0001-01-01"
    valid_until: str = "9999-12-31"
    active: bool = True


@fact_type
class PriceRulesChanged(Fact, frozen=True, kw_only=True):
    """Price rules as they are from now on."""

    KIND: ClassVar[str] = "price_rules.changed"

    rules: tuple[PriceRuleRow, ...]


class TaxRow(Value, frozen=True, kw_only=True):
    """One tax of a class, in the order they apply."""

    code: str
    percent: Decimal | None = None
    per_unit: Decimal | None = None
    included: bool | None = None  # None: as the shop's prices are.
    in_next_base: bool = False


class TaxClassRow(Value, frozen=True, kw_only=True):
    """A tax class, dated: it holds from `valid_from` (ISO date) until a later one of its code."""

    code: str
    name: str
    taxes: tuple[TaxRow, ...]
    valid_from: str = "0001-01-01"
    letter: str = ""  # What stands beside a line on the receipt.
    default: bool = False


@fact_type
class TaxesChanged(Fact, frozen=True, kw_only=True):
    """Tax classes as they are from now on."""

    KIND: ClassVar[str] = "taxes.changed"

    classes: tuple[TaxClassRow, ...]
