"""A sale: what was seen as paid is stored whole, once, and the books agree."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest

from pos_app.facts.selling import Reduction
from pos_app.identity.domain.actor import NotAllowed
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.account import Role
from pos_app.ledger.storage import balances
from pos_app.payments.domain.settlement import NotPaidInFull, PaidTooMuch, TenderGiven
from pos_app.platform import journal
from pos_app.selling.use_cases.complete_sale import (
    CompleteSale,
    NothingToSell,
    SoldOtherwise,
    complete_sale,
)
from pos_app.shifts.domain.shift import NoOpenShift
from pos_app.stock.storage import on_hand
from tests.helpers.shop import CASHIER, HAMPER, Shop, cash, open_shop


def test_a_sale_is_stored_whole_and_the_books_agree(shop: Shop) -> None:
    cart = shop.cart("SOAP*2", "BREAD")

    sale = complete_sale(CompleteSale(new_id(), cart, cash("500")), **shop.how)

    assert (sale.number, sale.payable, sale.tenders[0].received) == ("A-000001", 41_500, 50_000)
    assert (sale.net, sale.tax) == (36_672, 4_828)  # 350.00 holds 48.28 at 16 %; bread is exempt.
    assert shop.query("SELECT count(*), sum(gross) FROM sale_line") == [(2, 41_500)]
    assert shop.query("SELECT amount, received FROM sale_tender") == [(41_500, 50_000)]
    assert sum(balances(shop.reading).values()) == 0
    levels = on_hand(shop.reading, shop.till.shop.store, [shop.products["SOAP"]])
    assert levels == {shop.products["SOAP"]: Decimal(-2)}
    assert journal.find(shop.reading, sale.id) == sale


def test_a_second_tap_finds_the_first_sale(shop: Shop) -> None:
    request = CompleteSale(new_id(), shop.cart("TEA"), cash("140"))

    first = complete_sale(request, **shop.how)
    second = complete_sale(request, **shop.how)

    assert second == first
    assert shop.query("SELECT count(*) FROM sale") == [(1,)]


def test_the_same_id_with_other_goods_is_refused(shop: Shop) -> None:
    sale_id = new_id()
    complete_sale(CompleteSale(sale_id, shop.cart("TEA"), cash("140")), **shop.how)
    for cart, paid in ((shop.cart("TEA*2"), "280"), (shop.cart("TEA"), "150")):
        with pytest.raises(SoldOtherwise, match="A-000001"):
            complete_sale(CompleteSale(sale_id, cart, cash(paid)), **shop.how)
    assert shop.query("SELECT count(*) FROM sale") == [(1,)]


def test_line_and_sale_discount_count_against_one_limit(tmp_path) -> None:
    with open_shop(tmp_path / "shop", user=CASHIER) as shop:
        five = (Reduction(percent=Decimal(5)),)
        cart = shop.cart("SOAP", "TEA").reduce_line(1, five).reduce(five)
        with pytest.raises(NotAllowed):
            complete_sale(CompleteSale(new_id(), cart, cash("500")), **shop.how)


def test_numbers_are_dense_and_a_refused_sale_takes_none(shop: Shop) -> None:
    complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    with pytest.raises(NotPaidInFull, match=r"40\.00 KES"):
        complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("100")), **shop.how)

    third = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)

    assert third.number == "A-000002"


def test_a_composed_product_takes_its_parts_out(shop: Shop) -> None:
    complete_sale(CompleteSale(new_id(), shop.cart(f"{HAMPER}*2"), cash("900")), **shop.how)

    ids = [shop.products[sku] for sku in ("SOAP", "TEA", HAMPER)]
    levels = on_hand(shop.reading, shop.till.shop.store, ids)
    assert list(levels.values()) == [Decimal(-4), Decimal(-2), Decimal(0)]
    # 4 x 131.25 + 2 x 101 left the inventory at cost.
    inventory = read_chart(shop.till.shop.chart).account(Role.INVENTORY).code
    assert balances(shop.reading)[inventory] == -72_700


def test_split_tenders_settle_to_the_cent(shop: Shop) -> None:
    tenders = (
        TenderGiven("card", 10_000),
        TenderGiven("mobile_money", 4_000, "QX1"),
        *cash("50.50"),
    )

    sale = complete_sale(CompleteSale(new_id(), shop.cart("COLA"), tenders), **shop.how)

    assert [(t.kind, t.amount) for t in sale.tenders] == [
        ("card", 10_000),
        ("mobile_money", 4_000),
        ("cash", 5_050),
    ]


def test_a_card_gives_no_change(shop: Shop) -> None:
    with pytest.raises(PaidTooMuch):
        complete_sale(
            CompleteSale(new_id(), shop.cart("TEA"), (TenderGiven("card", 15_000),)), **shop.how
        )


def test_an_empty_cart_is_refused(shop: Shop) -> None:
    with pytest.raises(NothingToSell):
        complete_sale(CompleteSale(new_id(), shop.cart(), cash("1")), **shop.how)


def test_without_a_shift_nothing_is_sold(tmp_path) -> None:
    with open_shop(tmp_path / "shop", with_shift=False) as shop:
        with pytest.raises(NoOpenShift):
            complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
        assert shop.query("SELECT count(*) FROM sale") == [(0,)]


def test_without_the_right_nothing_is_sold(shop: Shop) -> None:
    cart = shop.cart("TEA")
    shop.actor = dataclasses.replace(shop.actor, permissions=frozenset())

    with pytest.raises(NotAllowed):
        complete_sale(CompleteSale(new_id(), cart, cash("140")), **shop.how)


@pytest.mark.parametrize(
    ("percent", "allowed"), [("5", True), ("5.01", False), ("50", False)], ids=str
)
def test_a_cashier_reduces_up_to_the_limit(tmp_path, percent: str, allowed: bool) -> None:
    with open_shop(tmp_path / "shop", user=CASHIER) as shop:
        cart = shop.cart("SOAP").reduce((Reduction(percent=Decimal(percent)),))
        request = CompleteSale(new_id(), cart, cash("500"))
        if allowed:
            sale = complete_sale(request, **shop.how)
            assert sale.payable == 16_625
            assert sale.lines[0].reduced_by == 875
        else:
            with pytest.raises(NotAllowed):
                complete_sale(request, **shop.how)
            assert shop.query("SELECT count(*) FROM sale") == [(0,)]


@pytest.mark.parametrize("times", ["0", "-1", "1000000001"])
def test_absurd_quantities_are_refused(shop: Shop, times: str) -> None:
    with pytest.raises(BadInput):
        shop.cart(f"TEA*{times}")


def test_a_journal_row_never_changes(shop: Shop) -> None:
    complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    connection = shop.reading.connection
    for statement in ("UPDATE journal SET kind = 'x'", "DELETE FROM journal"):
        with pytest.raises(Exception, match="journal never changes"):
            connection.execute(statement)


def test_the_database_refuses_a_sale_that_does_not_add_up(shop: Shop) -> None:
    sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    row = dict(
        zip(
            [c[1] for c in shop.query("PRAGMA table_info(sale)")],
            shop.query("SELECT * FROM sale")[0],
            strict=True,
        )
    )
    row |= {"sale_id": new_id().bytes, "counter": 99, "payable": sale.payable, "gross": sale.gross}
    names = ", ".join(row)
    marks = ", ".join(f":{name}" for name in row)
    insert = f"INSERT INTO sale ({names}) VALUES ({marks})"  # noqa: S608 - names of columns
    with pytest.raises(Exception, match="differ"):
        shop.reading.connection.execute(insert, row)
