"""An approved discount lies on the cart: held, recalled, after a crash; it is spent by the sale."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_app.facts.selling import Reduction
from pos_app.identity.checks import check_identity
from pos_app.identity.domain.actor import NotAllowed
from pos_app.identity.domain.approval import OverApprovedLimit
from pos_app.identity.use_cases.give_approval import GiveApproval, give_approval
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.selling.domain.approved import Approved
from pos_app.selling.domain.cart import Cart
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.park_cart import HELD, park_cart
from pos_app.selling.use_cases.recall_carts import recall_carts
from tests.helpers.shop import CASHIER, OWNER, PIN, Shop, cash, open_shop

MORE, PRICE = Permission.DISCOUNT_OVER_LIMIT, Permission.OVERRIDE_PRICE


def approve(shop: Shop, cart: Cart, sale_id: object, permission: Permission, limit: int) -> Cart:
    """The owner types a PIN beside the cashier."""
    given = give_approval(
        GiveApproval(new_id(), OWNER, PIN, permission, limit, subject=sale_id),
        pepper=shop.till.store.keys.pepper,
        **shop.how,
    )
    return cart.approve(Approved(given.id, shop.actor.user, permission, limit))


@pytest.fixture
def shop(tmp_path: Path):
    with open_shop(tmp_path / "shop", user=CASHIER) as opened:
        yield opened


def test_a_held_sale_comes_back_with_its_approval_and_is_paid_next_day(shop: Shop) -> None:
    sale_id = new_id()
    cart = shop.cart("SOAP*2").reduce((Reduction(percent=Decimal(10)),))
    park_cart(sale_id, approve(shop, cart, sale_id, MORE, 35_00), state=HELD, **shop.how)
    shop.times[0] += timedelta(hours=20)

    [back] = recall_carts(actor=shop.actor, scanning=shop.scanning(), state=HELD)
    sale = complete_sale(CompleteSale(back.sale_id, back.cart, cash("315")), **shop.how)

    assert sale.approvals == (back.cart.approvals[0].id,)
    assert check_identity(shop.reading) == []


def test_a_typed_price_comes_back_with_what_it_was(shop: Shop) -> None:
    sale_id = new_id()
    cart = shop.cart("SOAP").set_price(1, Decimal(100), "match")
    park_cart(sale_id, approve(shop, cart, sale_id, PRICE, 75_00), **shop.how)

    [back] = recall_carts(actor=shop.actor, scanning=shop.scanning())
    assert back.cart.lines[0].quoted_price == 175
    sale = complete_sale(CompleteSale(back.sale_id, back.cart, cash("100")), **shop.how)
    assert sale.lines[0].price_reason == "match"


def test_what_was_approved_covers_no_other_price(shop: Shop) -> None:
    sale_id = new_id()
    cart = shop.cart("SOAP").set_price(1, Decimal(100), "match")
    cart = approve(shop, cart, sale_id, PRICE, 75_00).set_price(1, Decimal(1), "match")
    with pytest.raises(OverApprovedLimit):
        complete_sale(CompleteSale(sale_id, cart, cash("1")), **shop.how)


def test_another_cashier_does_not_use_it(shop: Shop) -> None:
    sale_id = new_id()
    cart = shop.cart("SOAP*2").reduce((Reduction(percent=Decimal(10)),))
    cart = cart.approve(Approved(new_id(), new_id(), MORE, 35_00))
    with pytest.raises(NotAllowed):
        complete_sale(CompleteSale(sale_id, cart, cash("315")), **shop.how)
