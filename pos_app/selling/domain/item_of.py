"""From a product of the catalogue to what the cart and the sale will say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from pos_app.catalogue.domain.product import Product
from pos_app.facts.selling import SoldPart
from pos_app.kernel.errors import Refusal
from pos_app.selling.domain.cart import Item
from pos_app.taxes.domain.terms import ShopTerms


def item_today(item: Item, terms: ShopTerms) -> Item:
    """A saved item under today's terms; refuses where its tax class is not in force any more."""
    codes = terms.codes.get(item.tax_class)
    if codes is None:
        raise NoTaxClass(name=item.name, tax_class=item.tax_class)
    return replace(item, taxes=codes, letter=terms.letters[item.tax_class])


class NoTaxClass(Refusal):
    """The product's tax class is not in force today."""

    text = "{name} has the tax class {tax_class}, which this shop does not have today."


def item_of(product: Product, terms: ShopTerms, costs: Mapping[UUID, Decimal]) -> Item:
    """The product as a cart item. `costs` are the unit costs of the components kept in stock."""
    codes = terms.codes.get(product.tax_class)
    if codes is None:
        raise NoTaxClass(name=product.name, tax_class=product.tax_class)
    return Item(
        product=product.id,
        sku=product.sku,
        name=product.name,
        unit=product.unit,
        tax_class=product.tax_class,
        taxes=codes,
        letter=terms.letters[product.tax_class],
        unit_cost=product.cost,
        weighed=product.weighed,
        tracked=product.tracked,
        parts=tuple(
            SoldPart(part.product, part.quantity, costs[part.product])
            for part in product.components
            if part.product in costs
        ),
    )
