"""A drawer from the float to the count: what it must hold, and what the Z report fixes."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from pos_app.identity.domain.actor import NotAllowed
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.account import Role
from pos_app.ledger.storage import balances
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.shifts.domain.shift import NoOpenShift, ShiftIsOpen, TooMuchCashOut
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.shifts.use_cases.move_cash import MoveCash, move_cash
from pos_app.shifts.use_cases.open_drawer import OpenDrawer, open_drawer
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.shifts.use_cases.read_shift_report import read_x_report, read_z_report
from tests.helpers.shop import Shop, cash


def drawer_account(shop: Shop) -> int:
    code = read_chart(shop.till.shop.chart).account(Role.CASH_DRAWER).code
    return balances(shop.reading).get(code, 0)


def test_the_drawer_holds_what_the_books_say(shop: Shop) -> None:
    complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("200")), **shop.how)
    card = (TenderGiven("card", 17_500),)
    complete_sale(CompleteSale(new_id(), shop.cart("SOAP"), card), **shop.how)
    move_cash(MoveCash(new_id(), "paid_in", 5_000, "coins from the bank"), **shop.how)
    move_cash(MoveCash(new_id(), "paid_out", 2_000, "milk for tea"), **shop.how)
    move_cash(MoveCash(new_id(), "safe_drop", 50_000, "safe"), **shop.how)

    report = read_x_report(actor=shop.actor, reading=shop.reading)

    expected = 100_000 + 14_000 + 5_000 - 2_000 - 50_000
    assert report.expected_cash == expected
    assert drawer_account(shop) == expected


def test_closing_books_the_difference_and_empties_the_drawer(shop: Shop) -> None:
    complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("200")), **shop.how)

    z = close_shift(CloseShift(new_id(), 113_500), **shop.how)

    assert (z.expected_cash, z.counted_cash, z.difference) == (114_000, 113_500, -500)
    assert (z.number, z.grand_sales, z.grand_returns) == (1, 14_000, 0)
    assert drawer_account(shop) == 0
    assert sum(balances(shop.reading).values()) == 0
    assert read_z_report(actor=shop.actor, reading=shop.reading) == z


def test_a_shift_closes_exactly_once(shop: Shop) -> None:
    request = CloseShift(new_id(), 100_000)
    first = close_shift(request, **shop.how)
    assert close_shift(request, **shop.how) == first
    with pytest.raises(NoOpenShift):
        close_shift(CloseShift(new_id(), 100_000), **shop.how)


def test_grand_totals_never_reset_and_numbers_are_dense(shop: Shop) -> None:
    for day in range(3):
        complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
        z = close_shift(CloseShift(new_id(), 0), **shop.how)
        assert (z.number, z.grand_sales) == (day + 1, 14_000 * (day + 1))
        open_shift(OpenShift(new_id(), 0), **shop.how)


def test_one_shift_at_a_time(shop: Shop) -> None:
    with pytest.raises(ShiftIsOpen, match="Shift 1"):
        open_shift(OpenShift(new_id(), 0), **shop.how)


def test_within_a_shift_days_only_go_forward_whatever_the_clock_does(shop: Shop) -> None:
    shop.times[0] -= timedelta(days=400)
    sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    assert sale.business_day.isoformat() == "2026-11-20"


def test_a_wrong_clock_spoils_no_later_shift(shop: Shop) -> None:
    shop.times[0] += timedelta(days=40)
    close_shift(CloseShift(new_id(), 100_000), **shop.how)
    shop.times[0] -= timedelta(days=40)
    opened = open_shift(OpenShift(new_id(), 0), **shop.how)
    assert (opened.number, opened.business_day.isoformat()) == (2, "2026-11-20")


def test_a_shift_over_midnight_books_each_day_its_own(shop: Shop) -> None:
    complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    shop.times[0] = shop.times[0].replace(hour=23, minute=59) + timedelta(minutes=2)
    late = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    z = close_shift(CloseShift(new_id(), 128_000), **shop.how)
    assert late.business_day == z.business_day == shop.times[0].date()
    assert drawer_account(shop) == 0


def test_no_more_cash_leaves_than_is_there(shop: Shop) -> None:
    with pytest.raises(TooMuchCashOut):
        move_cash(MoveCash(new_id(), "safe_drop", 100_001, "too much"), **shop.how)
    move_cash(MoveCash(new_id(), "safe_drop", 100_000, "all of it"), **shop.how)
    assert drawer_account(shop) == 0


@pytest.mark.parametrize(
    ("kind", "amount", "reason"),
    [("paid_in", 0, "x"), ("paid_in", -5, "x"), ("stolen", 5, "x"), ("paid_out", 5, " ")],
)
def test_nonsense_moves_are_refused(shop: Shop, kind: str, amount: int, reason: str) -> None:
    with pytest.raises(BadInput):
        move_cash(MoveCash(new_id(), kind, amount, reason), **shop.how)


def test_opening_the_drawer_is_counted(shop: Shop) -> None:
    open_drawer(OpenDrawer(new_id(), "change a note"), **shop.how)
    report = read_x_report(actor=shop.actor, reading=shop.reading)
    assert report.sums.count("no_sale") == 1


def test_who_may_not_see_the_cash_counts_blind(shop: Shop) -> None:
    complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    rights = shop.actor.permissions - {Permission.SEE_EXPECTED_CASH}
    shop.actor = dataclasses.replace(shop.actor, permissions=rights)

    report = read_x_report(actor=shop.actor, reading=shop.reading)

    assert report.expected_cash is None
    assert not report.sums.amount("tender", "cash")
    assert not report.sums.amount("sales")


def test_without_the_right_no_shift_opens_or_closes(shop: Shop) -> None:
    shop.actor = dataclasses.replace(shop.actor, permissions=frozenset())
    with pytest.raises(NotAllowed):
        close_shift(CloseShift(new_id(), 0), **shop.how)
    with pytest.raises(NotAllowed):
        open_shift(OpenShift(new_id(), 0), **shop.how)
