"""The cart as a value: every change is a new cart, and undo is keeping the one before."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.facts.selling import Reduction
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.selling.domain.cart import Cart, CartIsFull, DiscountTooLarge, Item, NotInCart
from pos_app.selling.domain.history import CartHistory
from pos_app.selling.domain.ringing_up import ring_up
from pos_app.taxes.domain.document import Prices, Terms
from pos_app.taxes.domain.tax import Tax

TERMS = Terms("EUR", Prices.INCLUSIVE, (Tax("A", Decimal(21)), Tax("B", Decimal(9))))


def item(name: str = "Tea", tax: str = "A", *, weighed: bool = False) -> Item:
    return Item(new_id(), name.upper(), name, "each", tax, (tax,), tax, Decimal(1), weighed=weighed)


def cart_of(*prices: str) -> Cart:
    cart = Cart(TERMS)
    for price in prices:
        cart = cart.add(item(), Decimal(1), Decimal(price))
    return cart


def test_the_same_thing_again_joins_its_line() -> None:
    tea = item()
    cart = Cart(TERMS).add(tea, Decimal(1), Decimal("2.50")).add(tea, Decimal(2), Decimal("2.50"))
    assert [(line.quantity, line.result.value) for line in cart.lines] == [(Decimal(3), 750)]


@pytest.mark.parametrize(
    "change",
    [
        lambda cart: cart.set_note("no sugar", 1),
        lambda cart: cart.reduce_line(1, (Reduction(percent=Decimal(10)),)),
        lambda cart: cart.set_price(1, Decimal("2.50"), "match"),
    ],
    ids=["note", "discount", "typed price"],
)
def test_a_line_with_a_story_of_its_own_stays_alone(change) -> None:
    tea = item()
    cart = change(Cart(TERMS).add(tea, Decimal(1), Decimal("2.50")))
    assert len(cart.add(tea, Decimal(1), Decimal("2.50")).lines) == 2


def test_weighed_goods_never_join() -> None:
    apples = item("Apples", weighed=True)
    cart = Cart(TERMS)
    for _ in range(2):
        cart = cart.add(apples, Decimal("0.750"), Decimal("3.99"))
    assert len(cart.lines) == 2


def test_a_line_keeps_its_key_when_others_go() -> None:
    cart = cart_of("1", "2", "3").remove(2)
    assert [line.key for line in cart.lines] == [1, 3]
    assert cart.add(item(), Decimal(1), Decimal(4)).lines[-1].key == 4
    with pytest.raises(NotInCart):
        cart.remove(2)


def test_none_of_it_is_removing_it() -> None:
    assert cart_of("1").set_quantity(1, Decimal(0)).is_empty


@pytest.mark.parametrize("quantity", ["-1", "1000001"])
def test_a_quantity_makes_sense(quantity: str) -> None:
    with pytest.raises(BadInput):
        cart_of("1").set_quantity(1, Decimal(quantity))


@pytest.mark.parametrize(
    "reduction",
    [
        Reduction(),
        Reduction(percent=Decimal(1), amount=1),
        Reduction(percent=Decimal(0)),
        Reduction(percent=Decimal(101)),
        Reduction(amount=0),
    ],
)
def test_a_discount_makes_sense(reduction: Reduction) -> None:
    with pytest.raises(BadInput):
        cart_of("5").reduce_line(1, (reduction,))
    with pytest.raises(BadInput):
        cart_of("5").reduce((reduction,))


def test_nothing_is_sold_for_less_than_nothing() -> None:
    with pytest.raises(DiscountTooLarge):
        cart_of("5").reduce_line(1, (Reduction(amount=501),))
    with pytest.raises(DiscountTooLarge):
        cart_of("5").reduce((Reduction(amount=501),))


def test_a_cart_has_an_end() -> None:
    cart = cart_of(*["1"] * 1000)
    with pytest.raises(CartIsFull):
        cart.add(item(), Decimal(1), Decimal(1))


def test_undo_and_redo_go_all_the_way() -> None:
    carts = [cart_of(*["1"] * n) for n in range(5)]
    history = CartHistory(carts[0])
    for cart in carts[1:]:
        history = history.then(cart)
    for cart in reversed(carts[:-1]):
        history = history.undo()
        assert history.cart == cart
    assert history.undo() == history
    for cart in carts[1:]:
        history = history.redo()
        assert history.cart == cart
    assert history.redo() == history
    assert history.undo().then(carts[0]).redo().cart == carts[0]


prices = st.decimals("0.01", "999.99", places=2)
quantities = st.decimals("0.001", "50", places=3)


@given(
    st.lists(st.tuples(quantities, prices, st.sampled_from("AB")), min_size=1, max_size=12),
    st.none() | st.decimals("0.01", "100", places=2),
)
def test_lines_add_up_to_the_sale_exactly(rows, percent) -> None:
    cart = Cart(TERMS)
    for quantity, price, tax in rows:
        cart = cart.add(item(tax=tax), quantity, price)
    if percent:
        cart = cart.reduce((Reduction(percent=percent),))
    rung = ring_up(cart)
    totals = rung.totals
    assert sum(line.gross for line in rung.lines) == totals.gross
    assert sum(line.net for line in rung.lines) == totals.net
    assert sum(tax.amount for tax in rung.taxes) == totals.tax
    assert sum(line.reduced_by for line in rung.lines) + totals.gross == sum(
        line.result.value for line in cart.lines
    )
    assert all(line.gross >= 0 for line in rung.lines)


def test_taking_lines_out_never_leaves_less_than_nothing() -> None:
    cart = cart_of("5", "3").reduce((Reduction(amount=600),))
    with pytest.raises(DiscountTooLarge):
        cart.remove(1)
    with pytest.raises(DiscountTooLarge):
        cart.set_price(1, Decimal(1), "less")
    assert cart_of("5").reduce((Reduction(amount=100),)).remove(1).reductions == ()
