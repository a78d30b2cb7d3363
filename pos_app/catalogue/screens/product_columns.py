"""The columns of the products' table."""

from __future__ import annotations

from decimal import Decimal

from pos_app.catalogue.screens.listed_product import NONE, ListedProduct
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.ui.models.table_model import Cell, Column
from pos_app.ui.translations import tr

SELDOM = frozenset({"sku", "cost"})
"""Columns that are there to be ticked in the chooser."""
PLENTY = 3
"""A full meter is so many times the level to reorder at."""


def product_columns(amounts: AmountWords, *, sees_cost: bool) -> tuple[Column[ListedProduct], ...]:
    """What somebody may see; margin and cost only where `sees_cost`."""
    costs = _costs(amounts) if sees_cost else ()
    return (*_names(), _price(amounts), *costs, *_standing(amounts))


def _names() -> tuple[Column[ListedProduct], ...]:
    return (
        Column[ListedProduct](
            "name",
            tr("Products", "Product"),
            lambda each: Cell(
                each.product.name, each.product.sku, art=each.art, tint=each.tint, strong=True
            ),
            sortable=True,
            required=True,
            least=250,
        ),
        Column[ListedProduct](
            "sku",
            tr("Products", "SKU"),
            lambda each: Cell(each.product.sku, ink="ink2"),
            120,
            priority=8,
            sortable=True,
        ),
        Column[ListedProduct](
            "category",
            tr("Products", "Category"),
            lambda each: Cell(each.category.name if each.category else NONE, ink="ink2"),
            130,
            priority=4,
        ),
        Column[ListedProduct](
            "barcode",
            tr("Products", "Barcode"),
            lambda each: Cell(each.barcode or NONE, ink="ink2"),
            150,
            priority=6,
        ),
    )


def _price(amounts: AmountWords) -> Column[ListedProduct]:
    return Column[ListedProduct](
        "price",
        tr("Products", "Price"),
        lambda each: _price_cell(each, amounts),
        124,
        numeric=True,
    )


def _price_cell(each: ListedProduct, amounts: AmountWords) -> Cell:
    product = each.product
    if product.price is None:
        return Cell(tr("Products", "No price"), ink="warnInk")
    unit = tr("Products", "per {unit}", unit=product.unit) if product.weighed else ""
    return Cell(amounts.price(product.price), unit, strong=True)


def _costs(amounts: AmountWords) -> tuple[Column[ListedProduct], ...]:
    return (
        Column[ListedProduct](
            "cost",
            tr("Products", "Cost"),
            lambda each: Cell(
                amounts.price(each.product.cost) if each.product.cost else NONE, ink="ink2"
            ),
            104,
            numeric=True,
            priority=7,
        ),
        Column[ListedProduct](
            "margin",
            tr("Products", "Margin"),
            lambda each: Cell(each.margin_text(amounts), ink=_margin_ink(each)),
            92,
            numeric=True,
            priority=5,
        ),
    )


def _standing(amounts: AmountWords) -> tuple[Column[ListedProduct], ...]:
    return (
        Column[ListedProduct](
            "stock",
            tr("Products", "In stock"),
            lambda each: _stock_cell(each, amounts),
            140,
            priority=3,
        ),
        Column[ListedProduct](
            "state",
            tr("Products", "Status"),
            lambda each: Cell(badge=each.state),
            124,
            priority=2,
        ),
        Column[ListedProduct](
            "more",
            "",
            lambda each: Cell(
                icon="dots-three",
                said=tr("Products", "More for {name}", name=each.product.name),
            ),
            48,
            pressable=True,
            required=True,
        ),
    )


def _stock_cell(each: ListedProduct, amounts: AmountWords) -> Cell:
    words = each.stock_text(amounts)
    if each.on_hand is None:
        return Cell(words, ink="ink3")
    ink = "ink" if each.on_hand > 0 else "dangerInk"
    level = each.product.reorder_level
    plenty = level * PLENTY if level else Decimal(1)
    meter = float(max(Decimal(0), min(Decimal(1), each.on_hand / plenty)))
    shade = "warn" if each.is_low else "accent"
    return Cell(words, ink=ink, strong=True, meter=meter, meter_ink=shade)


def _margin_ink(each: ListedProduct) -> str:
    return "dangerInk" if each.margin and each.margin.gain < 0 else "ink2"
