"""Weights, counts and prices that stand inside a scanned code, as a quantity and a price.

A label's price is what the customer saw, so it is what is paid: the quantity is that price divided
by the shelf price, to six places, and no rule lowers it again. Where that product of both does not
come back to the label's price to the minor unit, or there is no shelf price, the label is sold as
one piece at its price.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from pos_app.catalogue.domain.product import Product
from pos_app.devices.domain.measure_rule import Measure, MeasureKind
from pos_app.kernel.errors import Refusal
from pos_app.kernel.money import minor_digits
from pos_app.kernel.quantity import QUANTITY_MAX, plain
from pos_app.pricing.domain.quote import PriceQuote

_MICRO_STEP = Decimal("0.000001")
_GRAMS = {
    "kg": Decimal(1000),
    "g": Decimal(1),
    "lb": Decimal("453.59237"),
    "oz": Decimal("28.349523125"),
}
"""Grams in a unit of weight; pound and ounce by the international agreement of 1959."""


class UnitMismatch(Refusal):
    """The code measures in one unit, the product is sold in another."""

    text = "{name} is sold per {unit}, but the code gives {measured}. Check the product's unit."


class WrongCurrency(Refusal):
    """The label's price is in another currency than the shop's."""

    text = "The label of {name} gives a price in {label}; this shop sells in {shop}."


def measured_quantity(product: Product, measure: Measure) -> Decimal:
    """The quantity in the product's unit that a weight, count or other measure stands for."""
    unit = product.unit.lower()
    quantity = measure.value
    if measure.kind is MeasureKind.WEIGHT:
        if unit not in _GRAMS or measure.unit not in _GRAMS:
            raise _mismatch(product, measure)
        quantity = measure.value * _GRAMS[measure.unit] / _GRAMS[unit]
    elif measure.kind is MeasureKind.OTHER and measure.unit != unit:
        raise _mismatch(product, measure)
    quantity = quantity.quantize(_MICRO_STEP, ROUND_HALF_UP)
    if not 0 < quantity <= QUANTITY_MAX:
        raise _mismatch(product, measure)
    return quantity


def priced_label(product: Product, measure: Measure, currency: str) -> tuple[Decimal, PriceQuote]:
    """Quantity and quote of a label that carries its price; their product is that price."""
    if measure.unit not in ("", currency):
        raise WrongCurrency(name=product.name, label=measure.unit, shop=currency)
    step = Decimal(1).scaleb(-minor_digits(currency))
    label = measure.value.quantize(step, ROUND_HALF_UP)
    shelf = product.price
    if shelf:
        quantity = (label / shelf).quantize(_MICRO_STEP, ROUND_HALF_UP)
        paid = (quantity * shelf).quantize(step, ROUND_HALF_UP)
        if paid == label and 0 < quantity <= QUANTITY_MAX:
            reason = (
                f"Price on the label: {plain(label)}; the quantity is "
                f"{plain(label)} / {plain(shelf)} (shelf price)"
            )
            return quantity, PriceQuote(shelf, reason, shelf)
    return Decimal(1), PriceQuote(label, f"Price on the label: {plain(label)}", shelf)


def _mismatch(product: Product, measure: Measure) -> UnitMismatch:
    measured = f"{plain(measure.value)} {measure.unit or 'pieces'}"
    return UnitMismatch(name=product.name, unit=product.unit, measured=measured)
