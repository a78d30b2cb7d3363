"""What a cart asks of a manager, by act: more is asked for anew, less and undoing are not."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from uuid import UUID

import pytest

from pos_app.facts.selling import Reduction
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.approved import Approved
from pos_app.selling.domain.cart import Cart, Item
from pos_app.selling.domain.history import CartHistory
from pos_app.selling.domain.limits import asked_by, rights_needed, unapproved
from pos_app.taxes.domain.document import Prices, Terms
from pos_app.taxes.domain.tax import Tax

TERMS = Terms("EUR", Prices.INCLUSIVE, (Tax("A", Decimal(20)),))
MORE, PRICE = Permission.DISCOUNT_OVER_LIMIT, Permission.OVERRIDE_PRICE
SELLS = frozenset({Permission.SELL, Permission.DISCOUNT})
JUMA = Actor(UUID(int=1), "Juma", "Cashier", SELLS, UUID(int=9), Decimal(5))
NEEMA = Actor(UUID(int=2), "Neema", "Cashier", SELLS, UUID(int=9), Decimal(5))


def two_lines() -> Cart:
    """10.00 and 20.00."""
    cart = Cart(TERMS)
    for name, price in (("Tea", 10), ("Oil", 20)):
        cart = cart.add(
            Item(new_id(), name, name, "each", "A", ("A",), "A", Decimal(1)),
            Decimal(1),
            Decimal(price),
        )
    return cart


def off(percent: int) -> tuple[Reduction, ...]:
    return (Reduction(percent=Decimal(percent)),)


def approved(cart: Cart, permission: Permission, limit: int, actor: Actor = JUMA) -> Cart:
    return cart.approve(Approved(new_id(), actor.user, permission, limit))


def test_a_typed_price_is_about_what_it_changes_either_way() -> None:
    cheaper = two_lines().set_price(2, Decimal(5), "match")
    assert rights_needed(cheaper, Decimal(5)) == {PRICE: 15_00}
    assert rights_needed(cheaper.set_price(2, Decimal(1), "match"), Decimal(5)) == {PRICE: 19_00}
    assert rights_needed(cheaper.set_price(2, Decimal(26), "match"), Decimal(5)) == {PRICE: 6_00}


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        (lambda cart: cart.reduce_line(1, off(5)), {}),
        (lambda cart: cart.reduce_line(1, off(10)), {MORE: 1_00}),
        (lambda cart: cart.reduce(off(10)), {MORE: 3_00}),
        (lambda cart: cart.set_price(1, Decimal(8), "x"), {PRICE: 2_00}),
        (
            lambda cart: cart.set_price(1, Decimal(8), "x").reduce(off(50)),
            {PRICE: 2_00, MORE: 14_00},
        ),
    ],
)
def test_what_an_act_asks_for(change: Callable[[Cart], Cart], asked: dict[Permission, int]) -> None:
    before = two_lines()
    assert asked_by(before, change(before), JUMA) == asked


def test_the_same_discount_on_another_line_is_another_act() -> None:
    first = approved(two_lines().reduce_line(1, off(10)), MORE, 1_00)
    gone = first.reduce_line(1, ())
    assert unapproved(gone, JUMA) == {}
    assert asked_by(gone, gone.reduce_line(2, off(5)), JUMA) == {}
    assert asked_by(gone, gone.reduce_line(1, off(10)), JUMA) == {MORE: 1_00}


def test_less_than_was_approved_is_not_asked_for_again() -> None:
    first = approved(two_lines().reduce(off(20)), MORE, 6_00)
    assert asked_by(first, first.reduce(off(10)), JUMA) == {}


def test_more_goods_under_an_approved_discount_wait_for_the_till_to_ask() -> None:
    cart = approved(two_lines().reduce(off(10)), MORE, 3_00)
    assert unapproved(cart, JUMA) == {}
    assert unapproved(cart.set_quantity(1, Decimal(2)), JUMA) == {MORE: 4_00}


def test_an_approval_is_for_the_one_who_asked() -> None:
    cart = approved(two_lines().reduce(off(10)), MORE, 3_00)
    assert unapproved(cart, NEEMA) == {MORE: 3_00}


def test_undo_takes_the_approval_back_with_its_act_and_redo_brings_it_again() -> None:
    plain = two_lines()
    history = CartHistory(plain).then(approved(plain.reduce(off(10)), MORE, 3_00))
    assert history.undo().cart.approvals == ()
    assert unapproved(history.undo().redo().cart, JUMA) == {}


def test_an_approval_for_what_was_done_already_is_no_step_of_its_own() -> None:
    plain = two_lines()
    reduced = CartHistory(plain).then(plain.reduce(off(10)))
    amended = reduced.amended(approved(reduced.cart, MORE, 3_00))
    assert unapproved(amended.cart, JUMA) == {}
    assert amended.undo().cart == plain
