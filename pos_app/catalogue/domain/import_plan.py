"""What rows of a file change: pure comparison of what they say with what the shop has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from pos_app.catalogue.domain.import_check import tax_class_of
from pos_app.catalogue.domain.import_row import ImportRow, changed_product, exact, new_product
from pos_app.catalogue.domain.product import Product, as_row
from pos_app.facts.catalogue import PriceRow, ProductRow, TaxClassRow
from pos_app.kernel.text import fold


@dataclass(frozen=True, slots=True)
class CountedProduct:
    """A stock level that a file gives."""

    product: UUID
    quantity: Decimal
    unit_cost: Decimal


@dataclass(slots=True)
class Plan:
    """The changes that a batch of rows makes. What equals the shop's own is not among them."""

    products: list[ProductRow] = field(default_factory=list)
    prices: list[PriceRow] = field(default_factory=list)
    counted: list[CountedProduct] = field(default_factory=list)
    created: int = 0
    changed: int = 0


class Meaning:
    """What the texts of tax and category cells stand for in this shop."""

    def __init__(self, classes: Mapping[str, TaxClassRow], categories: Mapping[str, UUID]) -> None:
        """`categories` are ids by folded name."""
        self._classes = classes
        self._categories = categories
        self._tax_of: dict[str, str] = {}
        self._category_of: dict[str | None, UUID | None] = {None: None}

    def tax(self, text: str) -> str:
        """The code of a tax class; a percent without one is the code of the class to be made."""
        if text not in self._tax_of:
            self._tax_of[text] = tax_class_of(text, self._classes) or text
        return self._tax_of[text]

    def category(self, name: str | None) -> UUID | None:
        """The category of a cell; None where it says nothing."""
        if name not in self._category_of:
            assert name is not None, "nothing is in no category from the start"
            self._category_of[name] = self._categories[fold(name)]
        return self._category_of[name]


def plan(
    rows: Sequence[ImportRow],
    known: Mapping[str, Product],
    meaning: Meaning,
    first_id: UUID,
) -> Plan:
    """The changes of a batch. New products get the ids from `first_id` on, which is a UUIDv7."""
    made = Plan()
    number = first_id.int  # Its last 62 bits are random: counting on from it stays unique.
    for row in rows:
        tax, category = meaning.tax(row.tax), meaning.category(row.category)
        product = known.get(row.sku)
        if product is None:
            id_ = UUID(int=number)
            number += 1
            made.created += 1
            made.products.append(new_product(id_, row, tax, category))
            made.prices.append(PriceRow(product=id_, price=exact(row.price)))
        else:
            id_ = product.id
            _compare(made, product, changed_product(as_row(product), row, tax, category), row)
        if row.stock is not None:
            cost = exact(row.cost) if product is None else product.cost
            made.counted.append(CountedProduct(id_, exact(row.stock), cost))
    return made


def _compare(made: Plan, product: Product, changed: ProductRow, row: ImportRow) -> None:
    is_other = changed != as_row(product)
    price = exact(row.price)
    if is_other:
        made.products.append(changed)
    if price != product.price:
        made.prices.append(PriceRow(product=product.id, price=price))
    made.changed += is_other or price != product.price
