"""The posting rules: always balanced, and what is taken back is the exact mirror."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.ledger.charts import chart_names, read_chart
from pos_app.ledger.domain.account import Role
from pos_app.ledger.domain.chart import Chart
from pos_app.ledger.domain.entry import EntryLine, mirror
from pos_app.ledger.domain.posting import (
    TENDER_ROLES,
    post_cash_moved,
    post_opening_stock,
    post_return,
    post_sale,
    post_shift_closed,
    post_shift_opened,
    post_stock_change,
)

CHART = read_chart("generic").with_taxes({"B": "VAT 16%", "LEVY": "Levy"})


class Figures(TypedDict):
    """What stands at the foot of a document."""

    net: int
    taxes: dict[str, int]
    tenders: dict[str, int]
    rounding: int
    cost: int


def booked(lines: Sequence[EntryLine]) -> dict[str, int]:
    """Amounts by account number, as a test likes to read them."""
    return {line.account: line.amount for line in lines}


def negative(figures: Figures) -> Figures:
    """The figures of the document that takes this one back."""
    return Figures(
        net=-figures["net"],
        taxes={code: -amount for code, amount in figures["taxes"].items()},
        tenders={kind: -amount for kind, amount in figures["tenders"].items()},
        rounding=-figures["rounding"],
        cost=-figures["cost"],
    )


@st.composite
def documents(draw: st.DrawFn) -> Figures:
    """A settled sale: any amounts, any mix of tenders, of taxes known and unknown to the chart."""
    amounts = st.integers(0, 10**12)
    net = draw(amounts)
    taxes = draw(st.dictionaries(st.sampled_from(["A", "B", "LEVY", "OLD"]), amounts))
    rounding = draw(st.integers(-50, 50))
    kinds = draw(st.lists(st.sampled_from(sorted(TENDER_ROLES)), min_size=1, unique=True))
    parts = [draw(amounts) for _ in kinds[1:]]
    rest = net + sum(taxes.values()) + rounding - sum(parts)
    tenders = dict(zip(kinds, [rest, *parts], strict=True))
    return Figures(net=net, taxes=taxes, tenders=tenders, rounding=rounding, cost=draw(amounts))


def test_a_sale_of_every_day() -> None:
    lines = post_sale(
        CHART,
        net=10_000,
        taxes={"B": 1_600, "A": 0},
        tenders={"cash": 6_600, "mobile_money": 5_000},
        cost=8_000,
    )
    assert booked(lines) == {
        "1000": 6_600,
        "1120": 5_000,
        "4000": -10_000,
        "2200.B": -1_600,
        "5000": 8_000,
        "1300": -8_000,
    }


def test_cash_rounding_has_its_own_account_and_leaves_the_tax_alone() -> None:
    down = post_sale(CHART, net=1367, taxes={"B": 205}, tenders={"cash": 1570}, rounding=-2)
    assert booked(down) == {"1000": 1570, "4000": -1367, "2200.B": -205, "5200": 2}
    up = post_sale(CHART, net=1368, taxes={"B": 205}, tenders={"cash": 1575}, rounding=2)
    assert booked(up)["5200"] == -2


def test_taxes_without_an_account_of_their_own_share_one() -> None:
    lines = post_sale(CHART, net=100, taxes={"X": 5, "Y": 7, "B": 16}, tenders={"card": 128})
    assert booked(lines) == {"1110": 128, "4000": -100, "2200": -12, "2200.B": -16}


def test_goods_that_come_back_are_kept_apart_from_sales() -> None:
    lines = post_return(CHART, net=-100, taxes={"B": -16}, tenders={"cash": -116}, cost=-60)
    assert booked(lines) == {"1000": -116, "4100": 100, "2200.B": 16, "5000": -60, "1300": 60}


def test_goods_that_cannot_be_sold_again_stay_a_cost() -> None:
    lines = post_return(CHART, net=-100, taxes={"B": -16}, tenders={"cash": -116})
    assert booked(lines) == {"1000": -116, "4100": 100, "2200.B": 16}


def test_a_gift_without_cost_moves_nothing() -> None:
    assert post_sale(CHART, net=0, taxes={"B": 0}, tenders={}) == ()


@given(documents(), st.sampled_from([read_chart(name) for name in chart_names()]))
def test_a_document_always_balances(figures: Figures, chart: Chart) -> None:
    for template in (CHART, chart):
        lines = post_sale(template, **figures)
        assert sum(line.amount for line in lines) == 0
        assert all(line.amount for line in lines)


@given(documents())
def test_a_void_is_the_exact_mirror_of_its_sale(figures: Figures) -> None:
    assert post_sale(CHART, **negative(figures)) == mirror(post_sale(CHART, **figures))


@given(documents())
def test_a_return_is_the_mirror_but_for_the_account_of_the_turnover(figures: Figures) -> None:
    sales, returns = (CHART.account(role).code for role in (Role.SALES, Role.SALES_RETURNS))
    expected = booked(mirror(post_sale(CHART, **figures)))
    if sales in expected:
        expected[returns] = expected.pop(sales)
    assert booked(post_return(CHART, **negative(figures))) == expected


@given(documents(), st.integers(-100, 100).filter(bool))
def test_tenders_that_do_not_settle_are_a_bug(figures: Figures, missing: int) -> None:
    figures["net"] += missing
    with pytest.raises(ValueError, match="do not settle"):
        post_sale(CHART, **figures)


def test_an_unknown_tender_is_a_bug() -> None:
    with pytest.raises(ValueError, match="no kind of tender"):
        post_sale(CHART, net=1, taxes={}, tenders={"cowrie": 1})


@pytest.mark.parametrize(
    ("kind", "amount", "expected"),
    [
        ("paid_in", 500, {"1000": 500, "4900": -500}),
        ("paid_out", -500, {"1000": -500, "5900": 500}),
        ("safe_drop", -9_000, {"1000": -9_000, "1010": 9_000}),
    ],
)
def test_cash_moves(kind: str, amount: int, expected: dict[str, int]) -> None:
    assert booked(post_cash_moved(CHART, kind, amount)) == expected
    with pytest.raises(ValueError, match="cannot move"):
        post_cash_moved(CHART, kind, -amount)
    with pytest.raises(ValueError, match="cannot move"):
        post_cash_moved(CHART, kind, 0)


def test_an_unknown_cash_move_is_a_bug() -> None:
    with pytest.raises(ValueError, match="no kind of cash move"):
        post_cash_moved(CHART, "lent", 5)


amounts_of_cash = st.integers(0, 10**9)


@given(amounts_of_cash, st.integers(-(10**9), 10**9), amounts_of_cash)
def test_after_a_shift_drawer_and_float_are_empty(float_: int, taken: int, counted: int) -> None:
    expected = float_ + taken
    closing = post_shift_closed(CHART, expected=expected, counted=counted, float_amount=float_)
    opening = booked(post_shift_opened(CHART, float_))
    closed = booked(closing)
    assert sum(closed.values()) == 0
    assert opening.get("1000", 0) + taken + closed.get("1000", 0) == 0
    assert opening.get("3100", 0) + closed.get("3100", 0) == 0
    assert closed.get("5300", 0) == expected - counted
    assert closed.get("1010", 0) == counted - float_


def test_stock_found_lost_and_brought_in() -> None:
    assert booked(post_stock_change(CHART, -300)) == {"1300": -300, "5100": 300}
    assert booked(post_stock_change(CHART, 300)) == {"1300": 300, "5100": -300}
    assert booked(post_opening_stock(CHART, 300)) == {"1300": 300, "3000": -300}
    assert post_stock_change(CHART, 0) == ()
