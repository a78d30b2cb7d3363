"""Two days at a till: everything that can happen to the books today happens at least once."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from pos_app.facts.base import Moved
from pos_app.facts.selling import Reduction
from pos_app.identity.use_cases.give_approval import GiveApproval, give_approval
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.selling.domain.approved import Approved
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.return_goods import ReturnGoods, return_goods
from pos_app.selling.use_cases.void_sale import VoidSale, void_sale
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.shifts.use_cases.move_cash import MoveCash, move_cash
from pos_app.shifts.use_cases.open_drawer import OpenDrawer, open_drawer
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.stock.use_cases.adjust_stock import AdjustStock, adjust_stock
from pos_app.stock.use_cases.count_stock import CountedLevel, CountStock, count_stock
from tests.helpers.shop import CASHIER, HAMPER, OWNER, PIN, Shop, cash


def keep_busy(shop: Shop) -> None:
    """Two shifts on two days; the second one stays open."""
    _stock(shop)
    _first_day(shop)
    close_shift(CloseShift(new_id(), 345_050, paper=True), **shop.how)
    shop.times[0] += timedelta(days=1)
    open_shift(OpenShift(new_id(), 50_000), **shop.how)
    complete_sale(CompleteSale(new_id(), shop.cart("TEA*2", "COLA"), cash("500")), **shop.how)
    _approved_discount(shop)


def _stock(shop: Shop) -> None:
    levels = [
        CountedLevel(product, Decimal(100), Decimal("52.5"))
        for sku, product in shop.products.items()
        if sku != HAMPER
    ]
    count_stock(CountStock(new_id(), levels, "opening"), **shop.how)
    broken = Moved(shop.products["COLA"], Decimal(-2), Decimal("150.1"))
    adjust_stock(AdjustStock(new_id(), [broken], "broken"), **shop.how)


def _first_day(shop: Shop) -> None:
    sold = [
        complete_sale(CompleteSale(new_id(), shop.cart(*scans), cash("5000")), **shop.how)
        for scans in (("SOAP*2", "TEA"), ("BREAD*3", HAMPER), ("COLA*0.5",), ("MILK", "TEA"))
    ]
    cut = shop.cart("SOAP*3", "COLA").reduce((Reduction(percent=Decimal(5)),))
    card = (TenderGiven("card", 30_000, "4711"), *cash("1000"))
    complete_sale(CompleteSale(new_id(), cut, card), **shop.how)
    back = {1: Decimal(1)}
    return_goods(ReturnGoods(new_id(), sold[0].number, back, "cash"), **shop.how)
    return_goods(ReturnGoods(new_id(), sold[0].number, back, "cash"), **shop.how)
    void_sale(VoidSale(new_id(), sold[3].number, "wrong customer"), **shop.how)
    move_cash(MoveCash(new_id(), "paid_in", 20_000, "change"), **shop.how)
    move_cash(MoveCash(new_id(), "paid_out", 5_000, "window cleaner"), **shop.how)
    open_drawer(OpenDrawer(new_id(), "change for a note"), **shop.how)


def _approved_discount(shop: Shop) -> None:
    owner, shop.actor = shop.actor, shop.signed_in(CASHIER)
    cart = shop.cart("SOAP*4").reduce((Reduction(percent=Decimal(30)),))
    sale, permission = new_id(), Permission.DISCOUNT_OVER_LIMIT
    given = give_approval(
        GiveApproval(new_id(), OWNER, PIN, permission, limit=1_000_000, subject=sale),
        pepper=shop.till.store.keys.pepper,
        **shop.how,
    )
    assert given.user
    approved = Approved(given.id, given.user, permission, 1_000_000)
    complete_sale(CompleteSale(sale, cart.approve(approved), cash("2000")), **shop.how)
    shop.actor = owner
