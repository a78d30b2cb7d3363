"""Published figures of cash rounding, allocation and currencies."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pos_app.kernel.allocation import allocate
from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import format_minor, known_currencies, minor_digits, parse_minor
from pos_app.kernel.rounding import CashRoundingMode, round_to_step
from pos_app.taxes.domain.cash import CashRounding, cash_leg_rounding, usual_step
from pos_app.taxes.domain.sharing import share
from tests.unit.taxes.published import amount, computed, figures

_BRICK = figures("allocation_and_cash_rounding")
_POS = figures("pos_cash_rounding")
_ISO = figures("iso4217_minor_units")
_PEPPOL = next(c for c in figures("tax_cases")["documents"] if "payable" in c["expected"])
_MODES = {
    "Up": CashRoundingMode.UP,
    "Down": CashRoundingMode.DOWN,
    "HalfUp": CashRoundingMode.HALF_UP,
    "HalfDown": CashRoundingMode.HALF_DOWN,
}
_FINE = 1000  # The published amounts have parts of a minor unit: they are put in thousandths.


def _modes(case: dict[str, Any]) -> list[CashRoundingMode]:
    """ "Unnecessary" asserts that nothing is to be rounded: so every mode must leave it."""
    return list(CashRoundingMode) if case["mode"] == "Unnecessary" else [_MODES[case["mode"]]]


@pytest.mark.parametrize("case", _BRICK["cash_rounding"])
def test_cash_is_rounded_to_coins(case: dict[str, Any]) -> None:
    scale = _FINE * 10 ** minor_digits(case["currency"])
    fine, step = int(Decimal(case["amount"]) * scale), case["step_minor"] * _FINE
    for mode in _modes(case):
        assert round_to_step(fine, step, mode) == Decimal(case["expected"]) * scale


def _allocation_id(case: dict[str, Any]) -> str:
    return f"{case['mode']} {case['amount']} {case['currency']} over {case['ratios']}"


ALLOCATIONS = {_allocation_id(case): case for case in _BRICK["allocation"]}
_FIRST = "gives the rest to the first shares; the contract shares by largest remainder"
NOT_ALLOCATED = {
    "FloorToFirst 1 USD over [2, 3, 1]": _FIRST,
    "FloorToFirst 99.99 USD over [100, 100]": _FIRST,
    "FloorToFirst 100 USD over [30, 20, 40, 0, 40, 0]": _FIRST,
    "FloorToFirst 100 CHF over [1, 2, 3, 7]": _FIRST + ", in minor units not steps of 0.05",
    "FloorToFirst 0.02 EUR over [1, 1, 1, 1]": _FIRST,
    "FloorToFirst 0.02 EUR over [1, 1, 3, 1]": _FIRST,
}


def test_only_the_other_way_of_sharing_is_left_out() -> None:
    assert len(ALLOCATIONS) == len(_BRICK["allocation"]) == 11
    first = {name for name, case in ALLOCATIONS.items() if case["mode"] == "FloorToFirst"}
    assert first == set(NOT_ALLOCATED)


@pytest.mark.parametrize("name", [name for name in ALLOCATIONS if name not in NOT_ALLOCATED])
def test_shares_by_largest_remainder(name: str) -> None:
    case = ALLOCATIONS[name]
    whole = parse_minor(case["amount"], case["currency"])
    expected = [parse_minor(part, case["currency"]) for part in case["expected"]]
    assert share(whole, case["ratios"]) == expected
    assert allocate(whole, case["ratios"]) == expected
    assert share(-whole, case["ratios"]) == [-part for part in expected]


def test_a_till_pays_out_what_coins_allow() -> None:
    case = _POS["pos"][0]
    step, mode = case["step"], case["mode"].lower()
    document = {
        "currency": "EUR",
        "taxes": {"T": {"percent": case["tax_percent"]}},
        "lines": [{"quantity": "1", "unit_price": case["net"], "taxes": ["T"]}],
    }
    cash = {"cash_rounding": {"step": step, "mode": mode}}
    sale = computed(**document, **cash)
    names = {"tax": "tax", "total": "gross", "rounding_line": "rounding"}
    assert {ours: sale[ours] for ours in names.values()} == {n: case[t] for t, n in names.items()}
    assert sale["payable"] == case["paid_all_cash"]
    assert computed(**document)["tax"] == sale["tax"]
    back = computed(**{**document, "lines": [{**document["lines"][0], "quantity": "-1"}]}, **cash)
    assert back["payable"] == case["refund_all_cash"]
    assert back["rounding"] == "0.02"


@pytest.mark.parametrize("by_bank", ["0.68", "10.68", "15.68"])
def test_only_the_cash_leg_is_rounded(by_bank: str) -> None:
    case = _POS["pos"][1]
    rounding = CashRounding(
        parse_minor(case["step"], "EUR"), CashRoundingMode(case["mode"].lower())
    )
    due, bank = parse_minor(case["total"], "EUR"), parse_minor(by_bank, "EUR")
    extra = cash_leg_rounding(due, bank, rounding)
    assert f"{extra / 100:+.2f}" == case["rounding_line"]
    assert format_minor(due + extra, "EUR") == case["paid_bank_and_cash"]
    assert format_minor(-due + cash_leg_rounding(-due, -bank, rounding), "EUR") == case["refund"]


def test_nothing_is_rounded_where_no_cash_is_due() -> None:
    assert cash_leg_rounding(1572, 1572, CashRounding(5)) == 0


@pytest.mark.parametrize("case", _POS["invoice"])
def test_an_invoice_is_rounded(case: dict[str, str]) -> None:
    output = computed(
        currency="EUR",
        lines=[{"quantity": "1", "unit_price": case["total"]}],
        cash_rounding={"step": case["step"], "mode": case["mode"].lower()},
    )
    assert output["rounding"] == case["rounding_line"]


def test_peppol_payable_rounding() -> None:
    output = computed(
        currency="EUR",
        lines=[{"quantity": "1", "unit_price": _PEPPOL["amount"]}],
        cash_rounding={"step": "1.00"},
    )
    assert output["payable"] == _PEPPOL["expected"]["payable"]
    assert output["rounding"] == _PEPPOL["expected"]["payable_rounding"]


@pytest.mark.parametrize("code", _ISO["currencies"])
def test_minor_units(code: str) -> None:
    """Metals, funds and testing codes have no minor unit: nothing can be sold in them."""
    digits = _ISO["currencies"][code]["minor_units"]
    document = {"currency": code, "lines": [{"quantity": "1", "unit_price": "7"}]}
    if digits is None:
        with pytest.raises(BadInput):
            computed(**document)
    else:
        assert computed(**document)["payable"] == amount("7", code)
        assert len(amount("7", code).partition(".")[2]) == digits


def test_smallest_cash_amounts() -> None:
    """CLDR's VEF is left out: the currency is withdrawn and not in either ISO list."""
    published = {
        code: cash["cash_rounding"] or 10 ** (cash["digits"] - cash["cash_digits"])
        for code, cash in _ISO["cldr_cash"].items()
        if code != "VEF"
    }
    assert {code: usual_step(code) for code in published} == published
    others = set(known_currencies()) - set(published)
    assert {usual_step(code) for code in others} == {1}
