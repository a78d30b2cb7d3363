"""Settling: what is paid, what goes back, and that only cash is rounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.kernel.errors import BadInput
from pos_app.kernel.rounding import CashRoundingMode
from pos_app.payments.domain.settlement import (
    NotPaidInFull,
    PaidSoFar,
    PaidTooMuch,
    TenderGiven,
    settle,
    settle_refund,
)
from pos_app.taxes.domain.cash import CashRounding

CENT = CashRounding(1)
FIVE = CashRounding(5)


@pytest.mark.parametrize(
    ("due", "given_", "step", "rounding", "change"),
    [
        (1_572, [("cash", 2_000)], 5, -2, 430),
        (1_572, [("card", 1_572)], 5, 0, 0),
        (1_573, [("card", 1_000), ("cash", 600)], 5, 2, 25),
        (1_573, [("card", 1_573)], 5, 0, 0),
        (500, [("voucher", 300), ("cash", 200)], 1, 0, 0),
        (0, [], 5, 0, 0),
        (2, [], 5, -2, 0),
    ],
)
def test_settles(due: int, given_: list, step: int, rounding: int, change: int) -> None:
    tenders = [TenderGiven(kind, amount) for kind, amount in given_]
    settled = settle(due, tenders, CashRounding(step), "EUR")
    assert (settled.rounding, settled.change) == (rounding, change)
    assert sum(tender.amount for tender in settled.tenders) == settled.payable == due + rounding


@pytest.mark.parametrize(
    ("due", "given_", "refusal"),
    [
        (1_000, [], NotPaidInFull),
        (1_000, [("cash", 999)], NotPaidInFull),
        (1_000, [("card", 999)], NotPaidInFull),
        (1_000, [("card", 1_001)], PaidTooMuch),
        (1_000, [("voucher", 600), ("card", 500)], PaidTooMuch),
        (1_000, [("cash", 0)], BadInput),
        (1_000, [("cash", -5)], BadInput),
        (1_000, [("shells", 1_000)], BadInput),
    ],
)
def test_refuses(due: int, given_: list, refusal: type) -> None:
    with pytest.raises(refusal):
        settle(due, [TenderGiven(kind, amount) for kind, amount in given_], CENT, "EUR")


@given(
    st.lists(st.integers(1, 10**6), min_size=1, max_size=8),
    st.sampled_from([1, 5, 10, 50, 100]),
    st.sampled_from(list(CashRoundingMode)),
)
def test_in_however_many_parts_what_was_paid_goes_back(
    parts: list[int], step: int, mode: CashRoundingMode
) -> None:
    rule = CashRounding(step, mode)
    sale = settle(sum(parts), [TenderGiven("cash", sum(parts) + step)], rule, "EUR")
    given_back, before = 0, 0
    for part in parts:
        so_far = PaidSoFar({"cash": sale.payable}, {"cash": given_back})
        back = settle_refund(-part, -before, "cash", so_far, rule)
        assert back.rounding == back.payable + part
        given_back, before = given_back - back.payable, before + part
    assert given_back == sale.payable
