"""Answers a scan: the product, how many of it, and what one unit costs now and why."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from pos_app.catalogue.domain.product import Product, Scanned
from pos_app.catalogue.use_cases.find_by_code import find_by_keys
from pos_app.devices.domain.barcode import Barcode, BarcodeRules, parse_barcode
from pos_app.devices.domain.measure_rule import MeasureKind
from pos_app.kernel.errors import Refusal
from pos_app.platform.reading import Reading
from pos_app.pricing.domain.embedded import measured_quantity, priced_label
from pos_app.pricing.domain.quote import PriceQuote, ScannedItem, quote
from pos_app.pricing.storage.price_rules import applying_rules


class PastUseBy(Refusal):
    """The code carries a use-by date that has passed."""

    text = "{name} was to be used by {use_by}. It must not be sold."


def quote_scan(
    code: str | Barcode, *, reading: Reading, rules: BarcodeRules, now: datetime, currency: str
) -> ScannedItem:
    """What the code puts into the cart. Refuses unknown, archived, unpriced and expired goods."""
    barcode = parse_barcode(code, rules, today=now.date()) if isinstance(code, str) else code
    found = find_by_keys(reading, barcode.keys or (barcode.text,), shown=barcode.text)
    product = found.product
    if barcode.use_by and barcode.use_by < now.date():
        raise PastUseBy(name=product.name, use_by=barcode.use_by.isoformat())
    measure = barcode.measure
    if measure and measure.kind is MeasureKind.PRICE:
        quantity, label_quote = priced_label(product, measure, currency)
        return ScannedItem(product, quantity, label_quote)
    quantity = _quantity(found, barcode)
    return ScannedItem(product, quantity, quote_product(reading, product, now, currency))


def quote_product(reading: Reading, product: Product, now: datetime, currency: str) -> PriceQuote:
    """What one unit of the product costs now."""
    applying = applying_rules(reading, product.id, product.category, now.date())
    return quote(product, applying, currency)


def _quantity(found: Scanned, barcode: Barcode) -> Decimal:
    if barcode.measure is None:
        return found.quantity
    measured = measured_quantity(found.product, barcode.measure)
    return measured * found.quantity if barcode.measure.kind is MeasureKind.COUNT else measured
