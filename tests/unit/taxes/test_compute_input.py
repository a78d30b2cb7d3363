"""What `pos-app compute` refuses, and the sentence it gives; and what it explains."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.kernel.errors import BadInput
from pos_app.taxes.compute_json.run import run_compute
from tests.unit.taxes.published import computed

_GOOD: dict[str, Any] = {
    "currency": "EUR",
    "taxes": {"S": {"percent": "21"}},
    "lines": [{"quantity": "1", "unit_price": "10.00", "taxes": ["S"]}],
}


def _line(**members: Any) -> dict[str, Any]:
    return {"lines": [{"quantity": "1", "unit_price": "10.00", **members}]}


def _tax(**members: Any) -> dict[str, Any]:
    return {"taxes": {"S": members}}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"currency": "EURO"}, "The currency is not valid: it is not a code of ISO 4217"),
        ({"currency": 978}, "Expected `str`"),
        ({"rounding": "never"}, "Invalid enum value 'never' - at `$.rounding`"),
        ({"lines": None}, "Expected `array`"),
        ({"discount": "5"}, "unknown field `discount`"),
        ({"prepaid": "1.005"}, "The prepaid amount is not valid: EUR has 2 digits"),
        (_line(taxes=["Q"]), 'Line 1 is not valid: no tax has the code "Q"'),
        (_line(taxes=["S", "S"]), "Line 1 is not valid: a tax is listed twice"),
        (_line(quantity="1000000000"), "Line 1: the quantity is not valid: 1000000000 is more"),
        (_line(quantity="1.0000001"), "at most 6 decimal places"),
        (_line(quantity="NaN"), '"NaN" is not a plain decimal number'),
        (_line(quantity="1e3"), '"1e3" is not a plain decimal number'),
        (_line(quantity="٣"), "is not a plain decimal number"),
        (_line(quantity=""), "is not a plain decimal number"),
        (_line(quantity=1.5), "numbers are written as decimal strings"),
        (_line(unit_price="1" * 5000), "Line 1: the unit price is not valid"),
        (_line(unit_price="1000000000", quantity="1000000"), "Line 1 is not valid: its amount"),
        (_line(price_base_quantity="0"), "it is not more than zero"),
        (_line(price_base_quantity="-1"), "it is not more than zero"),
        (_line(id="a\u0000b"), "Line 1: the id is not valid"),
        (_line(id="\ud800"), "Line 1: the id is not valid"),
        (_line(adjustments=[{"charge": False}]), "needs either an amount or a percentage"),
        (_line(adjustments=[{"percent": "-5"}]), "a percentage is not negative"),
        (_line(adjustments=[{"amount": "1", "taxes": ["S"]}]), "has the line's taxes"),
        (_line(adjustments=[{"amount": "1"}] * 101), "more than 100 adjustments"),
        ({"adjustments": [{"amount": "1", "taxes": ["Q"]}]}, 'no tax has the code "Q"'),
        ({"adjustments": [{"amount": "1", "percent": "1"}]}, "either an amount or a percentage"),
        (_tax(percent="-1"), "The tax S: the percentage is not valid: a percentage is not neg"),
        (_tax(percent="1001"), "The tax S: the percentage is not valid: 1001 is more than 1,000"),
        (_tax(percent="21", per_unit="1"), "The tax S is not valid: it needs either"),
        (_tax(per_unit="-1"), "a tax is not negative"),
        (_tax(), "The tax S is not valid: it needs either percent or per_unit"),
        ({"cash_rounding": {"step": "0"}}, "The step of cash rounding is not valid"),
        ({"cash_rounding": {"step": "0.05", "mode": "bankers"}}, "Invalid enum value"),
        ({"lines": [_GOOD["lines"][0]] * 10_001}, "it has more than 10,000 lines"),
    ],
)
def test_bad_input_is_refused_with_a_sentence(change: dict[str, Any], sentence: str) -> None:
    with pytest.raises(BadInput) as refusal:
        computed(**{**_GOOD, **change})
    assert sentence in str(refusal.value)
    assert len(str(refusal.value)) < 400


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "it is not JSON"),
        ("{", "it is not JSON"),
        ("[]", "Expected `object`"),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"currency": NaN}', "NaN is not a number"),
        ('{"currency": ' + "9" * 5000 + "}", "it is not JSON"),
        ('{"currency": "EUR", "currency": "UGX"}', "a member is given twice"),
        (" " * 8_000_001, "it is longer than 8,000,000 characters"),
    ],
)
def test_what_is_no_document_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(BadInput) as refusal:
        run_compute(text, explain=False)
    assert sentence in str(refusal.value)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("1.5"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["quantity", "unit_price", "percent", "S"]), inner)
    ),
    max_leaves=6,
)


@given(st.sampled_from(["currency", "lines", "taxes", "adjustments", "prepaid"]), _json)
def test_any_other_value_is_computed_or_refused(member: str, value: Any) -> None:
    try:
        output = computed(**{**_GOOD, member: value})
    except BadInput:
        return
    assert Decimal(output["gross"]) == Decimal(output["net"]) + Decimal(output["tax"])


def test_the_largest_input_is_computed() -> None:
    taxes = {f"T{n}": {"percent": f"{n}.{n:06d}"} for n in range(100)}
    codes = list(taxes)
    lines = [
        {"quantity": "3", "unit_price": "9.99", "taxes": [codes[n % 97], codes[(n // 97) % 3 + 97]]}
        for n in range(10_000)
    ]
    for rounding in ("document", "line"):
        output = computed(
            currency="EUR",
            prices="inclusive",
            rounding=rounding,
            taxes=taxes,
            lines=lines,
            adjustments=[{"percent": "5"}] * 3,
        )
        assert len(output["lines"]) == 10_000
        assert Decimal(output["gross"]) == Decimal("299700.00") * (1 - 3 * Decimal("0.05"))


def test_lines_without_an_id_are_called_by_position() -> None:
    lines = [{"unit_price": "1"}, {"unit_price": "2", "id": "tea"}]
    output = computed(currency="EUR", lines=lines)
    assert [line["id"] for line in output["lines"]] == ["1", "tea"]
    assert output["payable"] == "3.00"


def _explained(**document: Any) -> dict[str, Any]:
    return run_compute(json.dumps(document), explain=True)


def test_every_figure_is_explained() -> None:
    document = {
        **_GOOD,
        "prices": "inclusive",
        "adjustments": [{"percent": "5"}, {"charge": True, "amount": "4.00", "taxes": ["S"]}],
        "cash_rounding": {"step": "0.05"},
    }
    output = _explained(**document)
    adjustments, explained = output.pop("adjustments"), output.pop("explain")
    assert output == computed(**document)
    assert set(explained) == set(_paths(output))
    assert all(figure["rule"] for figure in explained.values())
    # 10.00 with 21 % inside; the fraction is given where decimals do not end.
    assert explained["lines.0.taxes.0.amount"]["unrounded"] == "1.735537190083"
    assert explained["lines.0.taxes.0.amount"]["exact"] == "210/121"
    assert explained["gross"] == {"rule": "net + tax", "unrounded": "13.5"}
    changed = sum(Decimal(one["gross"]) for one in adjustments)
    assert Decimal(output["lines"][0]["gross"]) + changed == Decimal(output["gross"])


def _paths(value: Any, path: str = "") -> list[str]:
    """The paths of all money figures of an output."""
    if isinstance(value, dict):
        names = [name for name in value if name not in ("id", "code", "percent")]
        return [found for name in names for found in _paths(value[name], f"{path}.{name}")]
    if isinstance(value, list):
        return [found for n, one in enumerate(value) for found in _paths(one, f"{path}.{n}")]
    return [path.removeprefix(".")]


def test_unrounded_values_of_percentages() -> None:
    explained = _explained(**_GOOD, adjustments=[{"percent": "0.125"}])["explain"]
    assert explained["allowances"]["unrounded"] == "0.0125"
    assert explained["lines.0.net"] == {
        "rule": "quantity × unit price ÷ price base quantity, rounded; "
        "then discounts and charges, each rounded",
        "unrounded": "10",
    }
