"""Returns and voids: the exact mirror, never more than was sold, over however many returns."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest

from pos_app.facts.selling import Reduction
from pos_app.identity.domain.actor import NotAllowed
from pos_app.identity.domain.approval import ApprovalUnknown
from pos_app.identity.use_cases.give_approval import GiveApproval, give_approval
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.account import Role
from pos_app.ledger.storage import balances
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.selling.domain.taking_back import NothingToReturn, ReturnedTooMuch
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.find_returnable import (
    find_returnable,
    list_returnable,
    open_returnable,
)
from pos_app.selling.use_cases.find_sale import NotASale, UnknownReceipt
from pos_app.selling.use_cases.return_goods import PaidOtherwise, ReturnGoods, return_goods
from pos_app.selling.use_cases.void_sale import (
    CameBackAlready,
    ShiftIsOver,
    VoidSale,
    void_sale,
)
from pos_app.shifts.domain.shift import TooMuchCashOut
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.stock.storage import on_hand
from tests.helpers.shop import CASHIER, HAMPER, OWNER, PIN, Shop, cash, open_shop


def back(shop: Shop, number: str, quantities: dict[int, str], tender: str = "cash"):
    asked = {position: Decimal(quantity) for position, quantity in quantities.items()}
    return return_goods(ReturnGoods(new_id(), number, asked, tender), **shop.how)


def test_three_part_returns_come_to_the_sale_to_the_cent(shop: Shop) -> None:
    cart = shop.cart("COLA*3", "SOAP").reduce((Reduction(percent=Decimal("7")),))
    sale = complete_sale(CompleteSale(new_id(), cart, cash("2000")), **shop.how)

    parts = [
        back(shop, sale.number, {1: "1"}),
        back(shop, sale.number, {1: "1", 2: "1"}),
        back(shop, sale.number, {1: "1"}),
    ]

    assert sum(part.gross for part in parts) == -sale.gross
    assert sum(part.tax for part in parts) == -sale.tax
    assert sum(part.net for part in parts) == -sale.net
    assert sum(balances(shop.reading).values()) == 0
    ids = [shop.products["COLA"], shop.products["SOAP"]]
    assert set(on_hand(shop.reading, shop.till.shop.store, ids).values()) == {Decimal(0)}


def test_more_than_was_sold_never_comes_back(shop: Shop) -> None:
    sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA*3"), cash("420")), **shop.how)
    back(shop, sale.number, {1: "2"})

    with pytest.raises(ReturnedTooMuch, match="1 can still come back"):
        back(shop, sale.number, {1: "2"})
    back(shop, sale.number, {1: "1"})
    with pytest.raises(ReturnedTooMuch):
        back(shop, sale.number, {1: "0.000001"})


@pytest.mark.parametrize(
    ("quantities", "refusal"),
    [({}, NothingToReturn), ({9: "1"}, BadInput), ({1: "0"}, BadInput), ({1: "-1"}, BadInput)],
    ids=["nothing", "no such line", "none of it", "less than none"],
)
def test_nonsense_is_refused(shop: Shop, quantities: dict[int, str], refusal: type) -> None:
    sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    with pytest.raises(refusal):
        back(shop, sale.number, quantities)
    assert shop.query("SELECT count(*) FROM sale") == [(1,)]


def test_a_hamper_gives_its_parts_back(shop: Shop) -> None:
    sale = complete_sale(CompleteSale(new_id(), shop.cart(f"{HAMPER}*2"), cash("900")), **shop.how)
    back(shop, sale.number, {1: "1"})

    ids = [shop.products["SOAP"], shop.products["TEA"]]
    levels = on_hand(shop.reading, shop.till.shop.store, ids)
    assert list(levels.values()) == [Decimal(-2), Decimal(-1)]


def test_a_void_is_the_exact_mirror(shop: Shop) -> None:
    before = balances(shop.reading)
    sale = complete_sale(
        CompleteSale(new_id(), shop.cart("SOAP*2", "TEA"), cash("600")), **shop.how
    )

    void = void_sale(VoidSale(new_id(), sale.number, "rung up twice"), **shop.how)

    assert (void.payable, void.net, void.tax) == (-sale.payable, -sale.net, -sale.tax)
    now = balances(shop.reading)
    assert {account: amount for account, amount in now.items() if amount} == before
    assert void.number == "A-000002"


def test_a_voided_sale_cannot_come_back_or_be_voided_again(shop: Shop) -> None:
    sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    void = void_sale(VoidSale(new_id(), sale.number, "mistake"), **shop.how)

    with pytest.raises(ReturnedTooMuch):
        back(shop, sale.number, {1: "1"})
    with pytest.raises(CameBackAlready):
        void_sale(VoidSale(new_id(), sale.number, "again"), **shop.how)
    with pytest.raises(NotASale):
        back(shop, void.number, {1: "1"})


def test_a_sale_of_another_shift_is_returned_not_voided(shop: Shop) -> None:
    sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    close_shift(CloseShift(new_id(), 114_000), **shop.how)
    open_shift(OpenShift(new_id(), 50_000), **shop.how)

    with pytest.raises(ShiftIsOver):
        void_sale(VoidSale(new_id(), sale.number, "late"), **shop.how)
    assert back(shop, sale.number, {1: "1"}).payable == -14_000


@pytest.mark.parametrize("number", ["A-999999", "", "nonsense", "A-", "-1", "A-" + "9" * 40])
def test_an_unknown_receipt_is_refused(shop: Shop, number: str) -> None:
    with pytest.raises(UnknownReceipt):
        back(shop, number, {1: "1"})


def test_rounding_of_coins_is_paid_out_once(shop: Shop) -> None:
    shop.set_coins(100)
    cart = shop.cart("BREAD*10").reduce((Reduction(amount=64_500),))  # 10 for 5.00: 0.50 each.
    sale = complete_sale(CompleteSale(new_id(), cart, cash("5")), **shop.how)

    refunds = [back(shop, sale.number, {1: "1"}).payable for _ in range(10)]

    assert sum(refunds) == -sale.payable == -500


def test_cost_comes_back_as_it_left(shop: Shop) -> None:
    sale = complete_sale(CompleteSale(new_id(), shop.cart("COLA*7"), cash("2000")), **shop.how)
    for _ in range(7):
        back(shop, sale.number, {1: "1"})
    inventory = read_chart(shop.till.shop.chart).account(Role.INVENTORY).code
    assert balances(shop.reading)[inventory] == 0


def test_a_cashier_gives_money_back_as_it_came_in(tmp_path) -> None:
    with open_shop(tmp_path / "shop") as shop:
        paid = (TenderGiven("card", 14_000),)
        sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), paid), **shop.how)
        rights = (shop.actor.permissions - {Permission.APPROVE}) | {Permission.RETURN_GOODS}
        shop.actor = dataclasses.replace(shop.actor, permissions=rights)
        with pytest.raises(PaidOtherwise):
            back(shop, sale.number, {1: "1"})
        assert back(shop, sale.number, {1: "1"}, "card").payable == -14_000


def test_no_more_cash_goes_back_than_the_drawer_holds(shop: Shop) -> None:
    paid = (TenderGiven("card", 1_750_000),)
    sale = complete_sale(CompleteSale(new_id(), shop.cart("SOAP*100"), paid), **shop.how)
    with pytest.raises(TooMuchCashOut):
        back(shop, sale.number, {1: "100"})


def test_each_line_says_why_it_came_back_and_whether_it_can_be_sold_again(shop: Shop) -> None:
    cart = shop.cart("SOAP*2", "TEA")
    sale = complete_sale(CompleteSale(new_id(), cart, cash("490")), **shop.how)
    asked = ReturnGoods(
        new_id(),
        sale.number,
        {1: Decimal(1), 2: Decimal(1)},
        "cash",
        reason="Damaged, Changed mind",
        off_shelf={1},
        notes={1: "Damaged", 2: "Changed mind"},
    )
    fact = return_goods(asked, **shop.how)

    said = [(line.note, line.restock) for line in fact.lines]
    assert said == [("Damaged", False), ("Changed mind", True)]
    assert [move.product for move in fact.moves] == [shop.products["TEA"]]
    ids = [shop.products["SOAP"], shop.products["TEA"]]
    assert list(on_hand(shop.reading, shop.till.shop.store, ids).values()) == [-2, 0]


def approval_of(shop: Shop, sale_id, right: Permission, limit: int):
    return give_approval(
        GiveApproval(new_id(), OWNER, PIN, right, limit, subject=sale_id),
        pepper=shop.till.store.keys.pepper,
        **shop.how,
    ).id


def test_a_manager_lets_a_cashier_take_goods_back_also_in_cash(tmp_path) -> None:
    with open_shop(tmp_path / "shop", user=CASHIER) as shop:
        paid = (TenderGiven("card", 14_000),)
        sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), paid), **shop.how)
        with pytest.raises(NotAllowed):
            back(shop, sale.number, {1: "1"}, "card")
        approval = approval_of(shop, sale.id, Permission.RETURN_GOODS, 14_000)
        asked = ReturnGoods(new_id(), sale.number, {1: Decimal(1)}, "cash", approval=approval)
        assert return_goods(asked, **shop.how).approvals == (approval,)


def test_who_may_take_back_still_needs_a_manager_to_pay_out_otherwise(tmp_path) -> None:
    with open_shop(tmp_path / "shop", user=CASHIER) as shop:
        rights = shop.actor.permissions | {Permission.RETURN_GOODS}
        shop.actor = dataclasses.replace(shop.actor, permissions=rights)
        paid = (TenderGiven("card", 14_000),)
        sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), paid), **shop.how)
        wrong = approval_of(shop, sale.id, Permission.RETURN_GOODS, 14_000)
        asked = ReturnGoods(new_id(), sale.number, {1: Decimal(1)}, "cash", approval=wrong)
        with pytest.raises(ApprovalUnknown):
            return_goods(asked, **shop.how)
        right = approval_of(shop, sale.id, Permission.APPROVE, 14_000)
        fact = return_goods(dataclasses.replace(asked, approval=right), **shop.how)
        assert fact.tenders[0].kind == "cash"


def test_what_can_come_back_is_found_by_number_and_listed_the_newest_first(shop: Shop) -> None:
    sales = [
        complete_sale(CompleteSale(new_id(), shop.cart("TEA*2"), cash("280")), **shop.how)
        for _ in range(4)
    ]
    void_sale(VoidSale(new_id(), sales[0].number, "mistake"), **shop.how)
    back(shop, sales[1].number, {1: "2"})
    back(shop, sales[2].number, {1: "1"})
    look = {"actor": shop.actor, "reading": shop.reading}

    part = find_returnable("3", **look)
    assert (part.sale.number, part.left(1), part.given_back) == (
        sales[2].number,
        1,
        {"cash": 14_000},
    )
    assert find_returnable(sales[0].number.lower(), **look).is_voided
    assert find_returnable(sales[1].number, **look).is_over
    with pytest.raises(UnknownReceipt):
        find_returnable("4711", **look)
    listed = [one.sale.number for one in list_returnable(most=5, **look)]
    assert listed == [sales[3].number, sales[2].number]
    assert open_returnable(sales[3].id, **look) == find_returnable(sales[3].number, **look)
    assert open_returnable(new_id(), **look) is None
