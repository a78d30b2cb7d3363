"""The list of the sales page on a real shop: order, filters, searches, states, and its indexes."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from pos_app.facts.selling import SaleCompleted
from pos_app.identity.domain.actor import Actor, NotAllowed
from pos_app.kernel.identifiers import new_id
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform.statements import Statement
from pos_app.selling.domain.sales_search import FoundSale, SalesSought
from pos_app.selling.storage import sales_list
from pos_app.selling.use_cases.browse_sales import (
    add_up_sales,
    browse_sales,
    find_last_document,
    find_receipts,
)
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.return_goods import ReturnGoods, return_goods
from pos_app.selling.use_cases.void_sale import VoidSale, void_sale
from tests.helpers.shop import CASHIER, OPENING, Shop, cash

TODAY = OPENING.date()


def sell(shop: Shop, *scans: str, paid: str = "1000", card: str = "") -> SaleCompleted:
    """A sale, in cash or by card with that reference."""
    cart = shop.cart(*scans)
    tenders = (TenderGiven("card", cart.totals().gross, card),) if card else cash(paid)
    return complete_sale(CompleteSale(new_id(), cart, tenders), **shop.how)


def listed(shop: Shop, sought: SalesSought | None = None) -> list[FoundSale]:
    """Every page, one after the other."""
    found: list[FoundSale] = []
    page = browse_sales(sought or SalesSought(), None, actor=shop.actor, reading=shop.reading)
    found += page.sales
    while page.next:
        page = browse_sales(
            sought or SalesSought(), page.next, actor=shop.actor, reading=shop.reading
        )
        found += page.sales
    return found


def numbers(found: list[FoundSale]) -> list[int]:
    return [int(sale.number.partition("-")[2]) for sale in found]


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of three documents, stretches of seven: every seam is met."""
    monkeypatch.setattr(sales_list, "PAGE", 3)
    monkeypatch.setattr(sales_list, "STRETCH", 7)


@pytest.fixture
def busy(shop: Shop, small_steps: None) -> Shop:
    """Ten sales today and ten the day after: each third is SOAP, each fifth by card."""
    for day in range(2):
        shop.times[0] = OPENING + timedelta(days=day)
        for n in range(10):
            sell(shop, "SOAP" if n % 3 == 0 else "TEA", card=f"R{day}{n}" if n % 5 == 0 else "")
    return shop


def test_the_newest_is_first_and_no_page_misses_or_repeats_one(busy: Shop) -> None:
    assert numbers(listed(busy)) == list(range(20, 0, -1))


def test_days_are_business_days_with_both_ends(busy: Shop) -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert numbers(listed(busy, SalesSought(TODAY, TODAY))) == list(range(10, 0, -1))
    assert numbers(listed(busy, SalesSought(tomorrow, None))) == list(range(20, 10, -1))
    assert len(listed(busy, SalesSought(TODAY, tomorrow))) == 20
    assert listed(busy, SalesSought(TODAY + timedelta(days=2), None)) == []


@pytest.mark.parametrize(
    ("sought", "expected"),
    [
        (SalesSought(method="card"), [16, 11, 6, 1]),
        (SalesSought(text="soap"), [20, 17, 14, 11, 10, 7, 4, 1]),
        (SalesSought(text="bar 800"), [20, 17, 14, 11, 10, 7, 4, 1]),
        (SalesSought(text="soap tea"), []),
        (SalesSought(text="r15"), [16]),
        (SalesSought(text="140", amount=140_00, counter=140), [19, 18, 16, 15, 13, 12, 9, 8, 6]),
        (SalesSought(text="7", counter=7), [7]),
        (SalesSought(text="50%"), []),
        (SalesSought(text="soap", method="card"), [11, 1]),
    ],
)
def test_what_is_looked_for(busy: Shop, sought: SalesSought, expected: list[int]) -> None:
    assert numbers(listed(busy, sought))[: len(expected) or None] == expected


def test_letters_of_other_scripts_are_found_in_any_case(shop: Shop) -> None:
    shop.query("SELECT 1")
    sell(shop, "SOAP")
    with shop.till.store.open_work() as work:
        work.execute(Statement(sales_list.SALE_LINE.update().values(name="ÉCLAIR")), {})
        work.commit()
    assert numbers(listed(shop, SalesSought(text="éclair"))) == [1]


def test_by_person(shop: Shop) -> None:
    sell(shop, "TEA")
    owner, shop.actor = shop.actor, shop.signed_in(CASHIER)
    sell(shop, "TEA")
    assert numbers(listed(shop, SalesSought(user=owner.user))) == [1]
    assert numbers(listed(shop, SalesSought(user=shop.actor.user))) == [2]


def test_a_row_says_what_was_sold_and_how_it_was_paid(shop: Shop) -> None:
    sale = sell(shop, "SOAP*2", "TEA", card="QK7710")
    [found] = listed(shop)
    assert (found.number, found.kind, found.cashier) == (sale.number, "sale", shop.actor.name)
    assert (found.items, found.first_item, found.total) == (3, "Bar soap 800 g", 490_00)
    [part] = found.paid
    assert (part.kind, part.amount, part.reference) == ("card", 490_00, "QK7710")
    assert (found.state, found.at, found.day) == ("paid", sale.at, TODAY)


def test_what_was_taken_back_shows_on_both_sides(shop: Shop) -> None:
    parts, whole, void = (sell(shop, "SOAP*2") for _ in range(3))
    for sale, count in ((parts, 1), (whole, 2)):
        return_goods(ReturnGoods(new_id(), sale.number, {1: Decimal(count)}, "cash"), **shop.how)
    void_sale(VoidSale(new_id(), void.number, "wrong customer"), **shop.how)
    states = {sale.number: (sale.state, sale.original, sale.total) for sale in listed(shop)}
    assert states == {
        "A-000001": ("part_returned", "", 350_00),
        "A-000002": ("returned", "", 350_00),
        "A-000003": ("voided", "", 350_00),
        "A-000004": ("return", "A-000001", -175_00),
        "A-000005": ("return", "A-000002", -350_00),
        "A-000006": ("void", "A-000003", -350_00),
    }
    assert numbers(listed(shop, SalesSought(kind="return"))) == [5, 4]
    sums = add_up_sales(TODAY, TODAY, actor=shop.actor, reading=shop.reading)
    assert (sums.sales, sums.taken, sums.returns, sums.returned) == (3, 1050_00, 3, -875_00)
    assert sums.net == 175_00


@pytest.mark.parametrize("typed", ["A-000002", "a-2", " 2 ", "000002"])
def test_a_number_is_found_however_it_is_written(shop: Shop, typed: str) -> None:
    for _ in range(3):
        sell(shop, "TEA")
    found = find_receipts(typed, actor=shop.actor, reading=shop.reading)
    assert [sale.number for sale in found] == ["A-000002"]


@pytest.mark.parametrize("typed", ["", "-", "A-", "B-000001", "99", "soap", "٢", "9" * 40])
def test_what_is_no_number_finds_nothing(shop: Shop, typed: str) -> None:
    sell(shop, "TEA")
    assert find_receipts(typed, actor=shop.actor, reading=shop.reading) == ()


def test_the_last_document_is_the_one_of_ctrl_p(shop: Shop) -> None:
    assert find_last_document(actor=shop.actor, reading=shop.reading) is None
    sell(shop, "TEA")
    last = sell(shop, "SOAP")
    assert find_last_document(actor=shop.actor, reading=shop.reading) == last.id


def test_each_question_has_its_right(shop: Shop) -> None:
    nobody = Actor(new_id(), "N", "none", frozenset(), shop.till.shop.till)
    with pytest.raises(NotAllowed):
        browse_sales(SalesSought(), None, actor=nobody, reading=shop.reading)
    with pytest.raises(NotAllowed):
        find_receipts("A-000001", actor=nobody, reading=shop.reading)
    with pytest.raises(NotAllowed):
        add_up_sales(TODAY, TODAY, actor=shop.signed_in(CASHIER), reading=shop.reading)
    with pytest.raises(NotAllowed):
        find_last_document(actor=nobody, reading=shop.reading)


def effort(shop: Shop, sought: SalesSought) -> int:
    """How many steps of its machine SQLite takes for the first stretch."""
    steps = [0]

    def count() -> int:
        steps[0] += 1
        return 0

    browse_sales(sought, None, actor=shop.actor, reading=shop.reading)
    shop.reading.connection.set_progress_handler(count, 1)
    try:
        browse_sales(sought, None, actor=shop.actor, reading=shop.reading)
    finally:
        shop.reading.connection.set_progress_handler(None, 1)
    return steps[0]


@pytest.mark.parametrize("sought", [SalesSought(text="zzz"), SalesSought(TODAY, method="voucher")])
def test_looking_for_what_is_not_there_costs_no_more_in_a_longer_history(
    busy: Shop, sought: SalesSought
) -> None:
    before = effort(busy, sought)
    busy.times[0] = OPENING + timedelta(days=2)
    for n in range(10):
        sell(busy, "SOAP" if n % 3 == 0 else "TEA", card=f"R2{n}" if n % 5 == 0 else "")
    assert before > 100
    assert effort(busy, sought) == before


_FULL = SalesSought(
    date(2026, 1, 1), TODAY, "sale", "card", new_id(), "soap tea", amount=5, counter=5
)


@pytest.mark.parametrize("sought", [SalesSought(), _FULL])
@pytest.mark.parametrize("after", [None, sales_list.Mark("2026-11-20", "A", 7)])
def test_every_question_goes_along_an_index(
    shop: Shop, sought: SalesSought, after: sales_list.Mark | None
) -> None:
    stop = sales_list.Mark("2026-11-19", "A", 1)
    for asked in (
        sales_list._stretch(sales_list.select(*sales_list._KEY), sought, after, None)
        .order_by(*sales_list._NEWEST_FIRST)
        .limit(1),
        sales_list._fitting(sought, after, stop),
    ):
        sql, values = Statement(asked).compiled("sqlite")
        plan = shop.reading.connection.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
        steps = [step[-1] for step in plan]
        assert any("sale_by_day" in step for step in steps), steps
        assert not any(step.startswith("SCAN") or "TEMP B-TREE" in step for step in steps), steps
