"""Products as tiles and as search hits: plain values, ready to be drawn."""

from __future__ import annotations

from decimal import Decimal

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.selling.screens.cart_words import count_text
from pos_app.selling.screens.ports import ShelfProduct
from pos_app.ui.models.items import BadgeValue, TileItem
from pos_app.ui.translations import tr

_ICON = "icon:"


def tile_of(shelf: ShelfProduct, amounts: AmountWords, in_cart: Decimal) -> TileItem:
    """The tile of a product."""
    product = shelf.product
    out = product.tracked and shelf.on_hand <= 0
    return TileItem(
        key=str(product.id),
        name=product.name,
        price=price_text(shelf, amounts),
        art=art_of(shelf),
        tint=tint_of(shelf),
        count=count_text(in_cart) if in_cart else "",
        badge=_badge(shelf, amounts),
        available=not out,
    )


def price_text(shelf: ShelfProduct, amounts: AmountWords) -> str:
    """The shelf price, per unit where it is weighed."""
    product = shelf.product
    if product.price is None:
        return tr("Tiles", "No price")
    price = amounts.price(product.price)
    return f"{price}/{product.unit}" if product.weighed else price


def stock_text(shelf: ShelfProduct, amounts: AmountWords) -> str:
    """What is on hand, for a search hit."""
    if not shelf.product.tracked:
        return ""
    if shelf.on_hand <= 0:
        return tr("Tiles", "Out of stock")
    number = amounts.number(shelf.on_hand)
    if shelf.product.weighed:
        number = f"{number}\u00a0{shelf.product.unit}"
    return tr("Tiles", "{number} in stock", number=number)


def art_of(shelf: ShelfProduct) -> str:
    """The duotone icon of a product: its own, else its category's."""
    picture = shelf.product.picture
    if picture.startswith(_ICON):
        return picture.removeprefix(_ICON)
    return shelf.category.icon if shelf.category else ""


def tint_of(shelf: ShelfProduct) -> str:
    """The tint of its category."""
    return shelf.category.tint if shelf.category else "stone"


def _badge(shelf: ShelfProduct, amounts: AmountWords) -> BadgeValue | None:
    product, left = shelf.product, shelf.on_hand
    if not product.tracked:
        return None
    if left <= 0:
        return BadgeValue(tr("Tiles", "Out"))
    if left > product.reorder_level:
        return None
    number = amounts.number(left)
    if product.weighed:
        return BadgeValue(tr("Tiles", "{number} kg left", number=number), "warn")
    return BadgeValue(tr("Tiles", "{number} left", number=number), "warn")
