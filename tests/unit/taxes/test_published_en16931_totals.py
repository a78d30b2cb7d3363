"""The totals of official EN 16931 and Peppol example invoices hold to the cent."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from pos_app.kernel.quantity import plain
from tests.unit.taxes.published import amount, computed, figures

CASES = {case["source"].split("/")[-1]: case for case in figures("en16931_totals")["cases"]}

# A line's net, by example and line id, that is not its quantity times its price.
_OTHER = "the example's net is not quantity times price rounded half away from zero: "
EXCLUDED = {
    ("BIS_Billing_30-Rantefaktura_Enkel.xml", "1"): _OTHER + "486 x 4.9715 = 2416.149",
    ("guide-example2.xml", "1"): _OTHER + "2 x 1273.00, published 1273.00",
    ("ubl-tc434-example2.xml", "1"): _OTHER + "2 x 1273.00, published 1273.00",
    ("guide-example3.xml", "1"): _OTHER + "2 x 800.00, published 400.00",
    ("guide-example3.xml", "2"): _OTHER + "2 x 800.00, published 400.00",
    ("ubl-tc434-example10.xml", "20"): _OTHER + "6 x 18.33, published -109.98",
}


def test_only_flagged_figures_are_left_out() -> None:
    assert len(CASES) == 33
    flagged = {
        (name, line["id"])
        for name, case in CASES.items()
        for line in case["lines"]
        if not line["net_matches_half_up"]
    }
    assert flagged == set(EXCLUDED)
    breakdowns = [b for case in CASES.values() for b in case["expected"]["tax_breakdown"]]
    assert all(b.get("tax_matches_half_up", True) for b in breakdowns)


@pytest.mark.parametrize("name", CASES)
def test_example(name: str) -> None:
    case = CASES[name]
    currency, expected = case["currency"], case["expected"]
    output = computed(**_document(name, case))
    for line, figure in zip(case["lines"], output["lines"], strict=True):
        assert figure["net"] == amount(line["net"], currency)
    found = {key: output[key] for key in _DOCUMENT_FIGURES}
    published = {
        key: amount(expected[theirs], currency) for key, theirs in _DOCUMENT_FIGURES.items()
    }
    assert found == published
    taxes = {t["code"]: (t["base"], t["amount"]) for t in output["taxes"]}
    assert taxes == {
        _code(b["category"], b["percent"]): (
            amount(b["taxable"], currency),
            amount(b["tax"], currency),
        )
        for b in expected["tax_breakdown"]
    }


@pytest.mark.parametrize(("name", "line_id"), EXCLUDED)
def test_the_excluded_figures_do_contradict_themselves(name: str, line_id: str) -> None:
    case = CASES[name]
    line = next(line for line in case["lines"] if line["id"] == line_id)
    output = computed(currency=case["currency"], taxes=_taxes(case), lines=[_line(line)])
    assert output["net"] != amount(line["net"], case["currency"])


# Ours, and what the vectors call it.
_DOCUMENT_FIGURES = {
    "sum_line_net": "sum_line_net",
    "allowances": "allowance_total",
    "charges": "charge_total",
    "net": "tax_exclusive",
    "tax": "tax_total",
    "gross": "tax_inclusive",
    "prepaid": "prepaid",
    "rounding": "payable_rounding",
    "payable": "payable",
}


def _document(name: str, case: dict[str, Any]) -> dict[str, Any]:
    """The example as input. A line that contradicts itself is put as one piece at its net."""
    lines = [
        _one_piece(line) if (name, line["id"]) in EXCLUDED else _line(line)
        for line in case["lines"]
    ]
    document = {
        "currency": case["currency"],
        "rounding": "document",
        "prices": "exclusive",
        "taxes": _taxes(case),
        "lines": lines,
        "adjustments": [_adjustment(one) for one in case["document_allowances_charges"]],
        "prepaid": case["expected"]["prepaid"] or "0",
    }
    if Decimal(case["expected"]["payable_rounding"] or "0"):
        document["cash_rounding"] = {"step": "1.00", "mode": "half_up"}
    return document


def _line(line: dict[str, Any]) -> dict[str, Any]:
    listed = Decimal(line["qty"]) * Decimal(line["unit_price"]) / Decimal(line["base_qty"])
    return {
        "id": line["id"],
        "quantity": line["qty"],
        "unit_price": line["unit_price"],
        "price_base_quantity": line["base_qty"],
        "taxes": [_code(line["tax_category"], line["tax_percent"])],
        "adjustments": [_line_adjustment(one, listed) for one in line["allowances_charges"]],
    }


def _one_piece(line: dict[str, Any]) -> dict[str, Any]:
    return {**_line(line), "quantity": "1", "unit_price": line["net"], "adjustments": []}


def _line_adjustment(one: dict[str, Any], listed: Decimal) -> dict[str, Any]:
    """By percentage where it is one of the whole line, as the engine means it."""
    if "base" in one and Decimal(one["base"]) == listed:
        return {"charge": one["charge"], "percent": one["percent"]}
    return {"charge": one["charge"], "amount": one["amount"]}


def _adjustment(one: dict[str, Any]) -> dict[str, Any]:
    return {
        "charge": one["charge"],
        "amount": one["amount"],
        "taxes": [_code(one["tax_category"], one["tax_percent"])],
    }


def _taxes(case: dict[str, Any]) -> dict[str, Any]:
    return {_code(*one): {"percent": one[1] or "0"} for one in _categories(case)}


def _categories(case: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    for one in [*case["lines"], *case["document_allowances_charges"]]:
        yield one["tax_category"], one["tax_percent"]


def _code(category: str, percent: str | None) -> str:
    return f"{category}{plain(Decimal(percent or '0'))}"
