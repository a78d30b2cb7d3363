"""What in a cart goes beyond what its cashier may do alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from pos_app.facts.selling import Reduction
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.cart import Cart, listed_value

HUNDRED = 100


def rights_needed(cart: Cart, discount_percent_max: Decimal) -> Mapping[Permission, int]:
    """The rights a cart asks for beyond selling, and the minor units each is about."""
    needed: dict[Permission, int] = {}
    for permission, amount in _asked_for(cart, discount_percent_max):
        needed[permission] = needed.get(permission, 0) + amount
    return needed


def _asked_for(cart: Cart, percent_max: Decimal) -> Iterator[tuple[Permission, int]]:
    for line in cart.lines:
        if line.overridden:
            yield Permission.OVERRIDE_PRICE, line.result.value
        if line.reductions:
            listed = listed_value(line, cart.terms)
            yield _discount(line.reductions, listed - line.result.value, listed, percent_max)
    if cart.reductions:
        listed = sum(line.result.value for line in cart.lines)
        reduced = -sum(each.effect_on(listed) for each in cart.adjustments)
        yield _discount(cart.reductions, reduced, listed, percent_max)


def _discount(
    reductions: tuple[Reduction, ...], reduced: int, listed: int, percent_max: Decimal
) -> tuple[Permission, int]:
    """Within the limit when neither what was asked for nor what came of it is beyond it."""
    asked = sum((each.percent or Decimal(0)) for each in reductions)
    within = asked <= percent_max and reduced * HUNDRED <= listed * percent_max
    # A percentage rounds to the cent: what was asked for decides where no amount was named.
    if all(each.percent is not None for each in reductions):
        within = asked <= percent_max
    return (Permission.DISCOUNT if within else Permission.DISCOUNT_OVER_LIMIT), reduced
