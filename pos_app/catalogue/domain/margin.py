"""What is left of a price: without its taxes, and without what the product costs."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import minor_digits
from pos_app.taxes.domain.document import ONE, DocumentLine
from pos_app.taxes.domain.line import compute_line
from pos_app.taxes.domain.terms import ShopTerms

_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Margin:
    """Of one unit. `percent` is of the net price, with one decimal; None where that is nothing."""

    net: Decimal
    gain: Decimal
    percent: Decimal | None


def net_price(price: Decimal, tax_class: str, terms: ShopTerms) -> Decimal | None:
    """The price of one unit without the taxes that it contains; None for an unknown class."""
    codes = terms.codes.get(tax_class)
    if codes is None:
        return None
    try:
        line = compute_line(terms.terms, DocumentLine("1", ONE, price, codes))
    except BadInput:
        return None  # Too large to be computed; whoever saves it is told.
    net = terms.terms.group(codes).net(line.value, line.taxes)
    return Decimal(net).scaleb(-minor_digits(terms.terms.currency))


def margin_of(
    price: Decimal | None, cost: Decimal, tax_class: str, terms: ShopTerms
) -> Margin | None:
    """What a unit brings; None without a price or where nobody knows what it costs."""
    net = None if price is None else net_price(price, tax_class, terms)
    if net is None or not cost:
        return None
    gain = net - cost
    percent = (gain * 100 / net).quantize(_TENTH, ROUND_HALF_UP) if net else None
    return Margin(net, gain, percent)
