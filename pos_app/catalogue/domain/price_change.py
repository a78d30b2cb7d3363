"""New prices for many products: by a percentage or an amount, in whole minor units."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from pos_app.catalogue.domain.product import Product
from pos_app.facts.catalogue import PriceRow
from pos_app.kernel.errors import Refusal
from pos_app.kernel.money import minor_digits

_NOTHING = Decimal(0)


class PriceBelowNothing(Refusal):
    """An amount was taken off that is more than a price."""

    text = "{name} would cost less than nothing. Nothing was changed. Take less off."


@dataclass(frozen=True, slots=True)
class PriceChange:
    """Signed: minus makes cheaper. Either a percentage or an amount of the currency."""

    percent: Decimal | None = None
    amount: Decimal | None = None

    def applied(self, price: Decimal, currency: str) -> Decimal:
        """The new price, rounded half away from zero to the currency's smallest unit."""
        changed = price + (self.amount or _NOTHING)
        if self.percent is not None:
            changed = price * (100 + self.percent) / 100
        return changed.quantize(Decimal(1).scaleb(-minor_digits(currency)), ROUND_HALF_UP)


def changed_prices(
    products: Iterable[Product], change: PriceChange, currency: str
) -> tuple[PriceRow, ...]:
    """The prices that become others; products without a price stay without one."""
    rows = []
    for product in products:
        if product.price is None:
            continue
        price = change.applied(product.price, currency)
        if price < 0:
            raise PriceBelowNothing(name=product.name)
        if price != product.price:
            rows.append(PriceRow(product=product.id, price=price))
    return tuple(rows)
