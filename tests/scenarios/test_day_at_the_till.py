"""The story of a whole day, from the float to the Z report, and of the next morning."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pytest_bdd import parsers, scenarios, then, when

from pos_app.facts.shifts import ShiftClosed
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.account import Role
from pos_app.ledger.storage import balances
from pos_app.platform.backup import automatic_backups
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.return_goods import ReturnGoods, return_goods
from pos_app.selling.use_cases.void_sale import VoidSale, void_sale
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.shifts.use_cases.move_cash import MoveCash, move_cash
from pos_app.shifts.use_cases.read_shift_report import XReport, read_x_report, read_z_report
from pos_app.stock.storage import on_hand
from pos_app.till.closing import after_close
from tests.helpers.shop import cash
from tests.scenarios.conftest import Counter, minor, shown, tenders

scenarios("day_at_the_till.feature")

Table = list[list[str]]


def how(counter: Counter, name: str) -> dict[str, object]:
    """The arguments of a use case that somebody else steps in for."""
    return {**counter.shop.how, "actor": counter.come_in(name)}


def x_report(counter: Counter) -> XReport:
    """The open shift as its manager sees it."""
    return read_x_report(actor=counter.come_in("Amina"), reading=counter.shop.reading)


def z_report(counter: Counter) -> ShiftClosed:
    """The shift that was closed last."""
    return read_z_report(actor=counter.shop.actor, reading=counter.shop.reading)


@when("these sales are rung up")
def _rung_up(counter: Counter, datatable: Table) -> None:
    for receipt, goods, paid_with, total, change in datatable[1:]:
        cart = counter.shop.cart(*goods.split(", "))
        asked = CompleteSale(new_id(), cart, tenders(paid_with))
        sale = complete_sale(asked, **counter.shop.how)
        given_back = sum(tender.received - tender.amount for tender in sale.tenders)
        assert [sale.number, shown(sale.payable), shown(given_back)] == [receipt, total, change]


@when(parsers.parse("{name} takes {count} of line {line:d} of receipt {number} back for {kind}"))
def _taken_back(counter: Counter, name: str, count: str, line: int, number: str, kind: str) -> None:
    request = ReturnGoods(new_id(), number, {line: Decimal(count)}, kind)
    return_goods(request, **how(counter, name))


@when(parsers.parse('{name} voids receipt {number} because "{reason}"'))
def _voided(counter: Counter, name: str, number: str, reason: str) -> None:
    void_sale(VoidSale(new_id(), number, reason), **how(counter, name))


@when(parsers.parse('{name} takes {amount} out of the drawer for "{reason}"'))
def _paid_out(counter: Counter, name: str, amount: str, reason: str) -> None:
    move_cash(MoveCash(new_id(), "paid_out", minor(amount), reason), **how(counter, name))


@then("the X report says")
def _x_says(counter: Counter, datatable: Table) -> None:
    sums = x_report(counter).sums
    for what, amount in datatable[1:]:
        kind, _, key = what.partition(" ")
        assert shown(sums.amount(kind, key or None)) == amount, what


@then(parsers.parse("the drawer must hold {amount}"))
def _must_hold(counter: Counter, amount: str) -> None:
    expected = x_report(counter).expected_cash
    assert expected is not None
    assert shown(expected) == amount


@when(parsers.parse("Juma counts {amount} in the drawer"))
def _counted(counter: Counter, amount: str) -> None:
    close_shift(CloseShift(new_id(), minor(amount)), **counter.shop.how)
    after_close(counter.shop.till)
    assert automatic_backups(counter.shop.till.folder)


@then(parsers.parse("Z report {number:d} says the drawer is {amount} short"))
def _short(counter: Counter, number: int, amount: str) -> None:
    z = z_report(counter)
    assert (z.number, shown(-z.difference)) == (number, amount)


@then(parsers.parse("all sales ever less voids are {sales}, and all returns {returns}"))
def _grand_totals(counter: Counter, sales: str, returns: str) -> None:
    z = z_report(counter)
    assert (shown(z.grand_sales), shown(z.grand_returns)) == (sales, returns)


@then(
    parsers.parse(
        "the ledger has {short} as cash over and short, and {floated} less than it took in "
        "the drawer"
    )
)
def _ledger(counter: Counter, short: str, floated: str) -> None:
    chart = read_chart(counter.shop.till.shop.chart)
    found = balances(counter.shop.reading)
    assert sum(found.values()) == 0
    assert shown(found[chart.account(Role.CASH_OVER_SHORT).code]) == short
    # The float came from somewhere and went back there: what is left was earned.
    drawer = found.get(chart.account(Role.CASH_DRAWER).code, 0)
    z = z_report(counter)
    assert drawer in (z.counted_cash - minor(floated), 0)


@then("the shelf is down by")
def _shelf(counter: Counter, datatable: Table) -> None:
    shop = counter.shop
    ids = [shop.products[goods] for goods, _ in datatable[1:]]
    levels = on_hand(shop.reading, shop.till.shop.store, ids)
    assert [str(-levels[each]) for each in ids] == [pieces for _, pieces in datatable[1:]]


@then(parsers.parse("the receipts run from {first} to {last} without a gap"))
def _dense(counter: Counter, first: str, last: str) -> None:
    rows = counter.shop.query("SELECT series, counter FROM sale ORDER BY counter")
    numbers = [f"{series}-{number:06d}" for series, number in rows]
    assert (numbers[0], numbers[-1], len(numbers)) == (first, last, int(last[2:]))


@then(parsers.parse('nothing can be sold, because "{why}"'))
def _nothing_sold(counter: Counter, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        complete_sale(
            CompleteSale(new_id(), counter.shop.cart("TEA"), cash("140")), **counter.shop.how
        )


@then(parsers.parse("receipt {number} cannot be voided any more, but its goods come back"))
def _only_returned(counter: Counter, number: str) -> None:
    with pytest.raises(Refusal, match="Take it back as a return"):
        void_sale(VoidSale(new_id(), number, "Yesterday"), **how(counter, "Amina"))
    back = return_goods(
        ReturnGoods(new_id(), number, {1: Decimal(1)}, "cash"), **how(counter, "Amina")
    )
    assert shown(back.payable) == "-140.00"
