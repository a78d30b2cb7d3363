"""A scan or a chosen product becomes a cart line, priced and taxed for now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.use_cases.read_products import read_by_sku, read_part_costs
from pos_app.devices.domain.barcode import Barcode, BarcodeRules
from pos_app.devices.domain.gtin import WrongCheckDigit
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.shop import Shop
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.kernel.quantity import QUANTITY_MAX, multiply
from pos_app.platform.reading import Reading
from pos_app.pricing.domain.quote import PriceQuote, ScannedItem
from pos_app.pricing.use_cases.quote_scan import quote_product, quote_scan
from pos_app.selling.domain.cart import Cart
from pos_app.selling.domain.item_of import item_of
from pos_app.taxes.domain.terms import ShopTerms
from pos_app.taxes.use_cases.read_terms import read_terms

SHELF = ""


@dataclass(frozen=True, slots=True)
class Scanning:
    """What every scan of a day needs, read once: the shop, its terms, its rules for codes."""

    shop: Shop
    terms: ShopTerms
    rules: BarcodeRules
    reading: Reading

    def empty_cart(self) -> Cart:
        """A cart under today's terms."""
        return Cart(self.terms.terms)


def open_scanning(*, actor: Actor, reading: Reading, now: datetime) -> Scanning:
    """Reads what scanning needs. Refuses who may not sell."""
    actor.require(Permission.SELL)
    shop = read_shop(reading)
    terms = read_terms(
        shop.business_day(now),
        currency=shop.currency,
        prices=shop.prices,
        rounding=shop.rounding,
        reading=reading,
    )
    return Scanning(shop, terms, BarcodeRules(), reading)


def scan_item(
    cart: Cart, code: str | Barcode, times: Decimal, *, scanning: Scanning, now: datetime
) -> Cart:
    """The cart with `times` of what the code stands for. Refuses unknown and unpriced goods."""
    found = _quote(code, scanning, now)
    if abs(times) > QUANTITY_MAX:
        raise BadInput(what="The quantity", why=f"it is more than {QUANTITY_MAX:,f}")
    return _add(cart, found.product, multiply(found.quantity, times), found.quote, scanning)


def _quote(code: str | Barcode, scanning: Scanning, now: datetime) -> ScannedItem:
    reading, currency = scanning.reading, scanning.shop.currency
    try:
        return quote_scan(code, reading=reading, rules=scanning.rules, now=now, currency=currency)
    except WrongCheckDigit:
        # Digits that fail as a barcode may still be the shop's own SKU.
        product = read_by_sku(str(code), reading=reading)
        if product is None:
            raise
        quote = quote_product(reading, product, now, currency)
        return ScannedItem(product, Decimal(1), quote)


def choose_item(
    cart: Cart, product: Product, times: Decimal, *, scanning: Scanning, now: datetime
) -> Cart:
    """The cart with `times` of a product chosen by tile or search."""
    price = quote_product(scanning.reading, product, now, scanning.shop.currency)
    return _add(cart, product, times, price, scanning)


def _add(
    cart: Cart, product: Product, quantity: Decimal, price: PriceQuote, scanning: Scanning
) -> Cart:
    costs = read_part_costs(product, reading=scanning.reading)
    item = item_of(product, scanning.terms, costs)
    reason = SHELF if price.unit_price == price.shelf_price else price.reason
    return cart.add(item, quantity, price.unit_price, reason)
