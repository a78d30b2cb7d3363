"""A price that can say why it is what it is: the shelf's, a rule's, or the one on a label."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from pos_app.catalogue.domain.product import Product
from pos_app.kernel.errors import Refusal
from pos_app.kernel.money import minor_digits
from pos_app.kernel.quantity import plain
from pos_app.pricing.domain.price_rule import PriceRule


class NotPriced(Refusal):
    """Nobody has said what the product costs."""

    text = "{name} has no price yet. Give it one in Products, or type the price."


@dataclass(frozen=True, slots=True)
class PriceQuote:
    """What one unit costs now. `reason` is a sentence for the cashier and the customer."""

    unit_price: Decimal
    reason: str
    shelf_price: Decimal | None = None
    rule: UUID | None = None


@dataclass(frozen=True, slots=True)
class ScannedItem:
    """What a scan puts into the cart."""

    product: Product
    quantity: Decimal
    quote: PriceQuote


def quote(product: Product, rules: Iterable[PriceRule], currency: str) -> PriceQuote:
    """The best price for the customer among the shelf price and the rules that apply today."""
    shelf = product.price
    if shelf is None:
        fixed = [rule for rule in rules if rule.price is not None]
        if not fixed:
            raise NotPriced(name=product.name)
        best = min(fixed, key=lambda rule: (rule.price, rule.name))
        assert best.price is not None
        return PriceQuote(best.price, _says(best), None, best.id)
    found = PriceQuote(shelf, "Shelf price", shelf)
    for rule in sorted(rules, key=lambda rule: (rule.name, rule.id)):
        price = rule_price(rule, shelf, currency)
        if price < found.unit_price:
            reason = f"{_says(rule)} (shelf price {plain(shelf)})"
            found = PriceQuote(price, reason, shelf, rule.id)
    return found


def rule_price(rule: PriceRule, shelf: Decimal, currency: str) -> Decimal:
    """What the rule makes of a shelf price, in whole minor units, half away from zero."""
    if rule.price is not None:
        return rule.price
    assert rule.percent_off is not None, "a rule gives a price or a percentage"
    step = Decimal(1).scaleb(-minor_digits(currency))
    return (shelf * (100 - rule.percent_off) / 100).quantize(step, ROUND_HALF_UP)


def _says(rule: PriceRule) -> str:
    if rule.percent_off is not None:
        return f"{rule.name}: {plain(rule.percent_off)}% off"
    return f"{rule.name}: fixed price"
