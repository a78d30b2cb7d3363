"""What in a cart goes beyond what its cashier may do alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from pos_app.facts.selling import Reduction
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.cart import Cart, CartLine, listed_value, price_effect

HUNDRED = 100


def rights_needed(cart: Cart, discount_percent_max: Decimal) -> Mapping[Permission, int]:
    """The rights a cart asks for beyond selling, and the minor units each is about."""
    needed: dict[Permission, int] = {}
    for permission, amount in _asked_for(cart, discount_percent_max):
        needed[permission] = needed.get(permission, 0) + amount
    return needed


def unapproved(cart: Cart, actor: Actor) -> Mapping[Permission, int]:
    """Of the rights a cart needs, those that `actor` lacks and that nobody approved so far."""
    given = cart.approvals_of(actor.user)
    return {
        permission: amount
        for permission, amount in rights_needed(cart, actor.discount_percent_max).items()
        if not actor.can(permission)
        and (permission not in given or amount > given[permission].limit)
    }


def asked_by(before: Cart, after: Cart, actor: Actor) -> Mapping[Permission, int]:
    """The rights to approve for a discount or a price that makes `after` of `before`.

    One approval is for one act: what is more than before is asked for anew, also where an earlier
    approval has room left.
    """
    had = rights_needed(before, actor.discount_percent_max)
    more = {
        permission: amount
        for permission, amount in rights_needed(after, actor.discount_percent_max).items()
        if not actor.can(permission) and amount > had.get(permission, 0)
    }
    return {**unapproved(after, actor), **more}


def steepest(cart: Cart) -> Decimal:
    """The largest percentage off anything in the cart; what is off the sale is off each line."""
    _, sale_percent = _off_sale(cart)
    lines = (_off_line(line, cart)[1] for line in cart.lines if line.reductions)
    return max((percent + sale_percent for percent in lines), default=sale_percent)


def _asked_for(cart: Cart, percent_max: Decimal) -> Iterator[tuple[Permission, int]]:
    off_sale, sale_percent = _off_sale(cart)
    if cart.reductions:
        yield _right(sale_percent, percent_max), off_sale
    for line in cart.lines:
        if line.overridden:
            yield Permission.OVERRIDE_PRICE, price_effect(line, cart.terms)
        if line.reductions:
            off_line, line_percent = _off_line(line, cart)
            # Both come off the same goods, so both count against one limit.
            yield _right(line_percent + sale_percent, percent_max), off_line


def _off_sale(cart: Cart) -> tuple[int, Decimal]:
    """What the sale's own discounts take off: minor units and percent."""
    priced = sum(line.result.value for line in cart.lines)
    off = -sum(each.effect_on(priced) for each in cart.adjustments)
    return off, _percent(cart.reductions, off, priced)


def _off_line(line: CartLine, cart: Cart) -> tuple[int, Decimal]:
    """What a line's own discounts take off."""
    listed = listed_value(line, cart.terms)
    off = listed - line.result.value
    return off, _percent(line.reductions, off, listed)


def _percent(reductions: tuple[Reduction, ...], reduced: int, listed: int) -> Decimal:
    """What was asked for; where an amount was named, what came of it."""
    if all(each.percent is not None for each in reductions):
        # A percentage rounds to the cent: what was asked for decides.
        return sum((each.percent or Decimal(0) for each in reductions), Decimal(0))
    return Decimal(reduced * HUNDRED) / listed if listed else Decimal(HUNDRED)


def _right(percent: Decimal, percent_max: Decimal) -> Permission:
    return Permission.DISCOUNT if percent <= percent_max else Permission.DISCOUNT_OVER_LIMIT
