"""Published tax computations hold to the cent; what the contract cannot say is listed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.taxes.published import amount, computed, figures

_VECTORS = figures("tax_cases")
_ROUNDING = {"per_line": "line", "document": "document"}
# The smallest step of the published case, and a currency that has it as its minor unit.
_CURRENCY = {"0.01": "EUR", "1": "CLP"}

EXCLUDED = {
    "single 5% of 5.00 in steps of 0.05": "a tax is rounded to the minor unit, not to 0.05",
    "single 5% of 50.00 in steps of 0.05": "a tax is rounded to the minor unit, not to 0.05",
    "single 20% of 399.999999 in steps of 0.000001": "no currency has six decimal digits",
    "division-br-included": "a tax as a percentage of the total cannot be said",
    "in-2x15.89 per_line": "a tax cannot join the base of the third but not of the second tax",
    "in-2x15.89 document": "a tax cannot join the base of the third but not of the second tax",
    "in-2x17.79-included per_line": "as in-2x15.89",
    "in-2x17.79-included document": "as in-2x15.89",
    "stax-half-even per_line": "half to even; the engine rounds half away from zero",
    "peppol-payable-rounding": "has no taxes; in test_published_cash_rounding",
}


def single_id(case: dict[str, Any]) -> str:
    return f"single {case['rate_percent']}% of {case['price']} in steps of {case['rounding_step']}"


def document_ids(case: dict[str, Any]) -> list[str]:
    modes = [mode for mode in case["expected"] if mode in _ROUNDING]
    return [f"{case['id']} {mode}" for mode in modes] or [case["id"]]


SINGLE = {single_id(case): case for case in _VECTORS["single_tax"]}
MULTI = {case["id"]: case for case in _VECTORS["multi_tax"]}
DOCUMENTS = {name: case for case in _VECTORS["documents"] for name in document_ids(case)}


def run(cases: dict[str, Any]) -> list[str]:
    return [name for name in cases if name not in EXCLUDED]


def test_only_what_the_contract_cannot_say_is_left_out() -> None:
    names = [*SINGLE, *MULTI, *DOCUMENTS]
    assert len(names) == len(_VECTORS["single_tax"]) + len(_VECTORS["multi_tax"]) + 11
    unsayable = {
        *(name for name, case in SINGLE.items() if case["rounding_step"] not in _CURRENCY),
        *(n for n, case in MULTI.items() if any("percent_of_total" in t for t in case["taxes"])),
        *(name for name, case in DOCUMENTS.items() if "taxes" in case or "amount" in case),
        *(name for name, case in DOCUMENTS.items() if name.endswith("half-even per_line")),
    }
    assert unsayable == set(EXCLUDED)


@pytest.mark.parametrize("name", run(SINGLE))
def test_one_tax_on_one_price(name: str) -> None:
    case = SINGLE[name]
    output = computed(
        currency=_CURRENCY[case["rounding_step"]],
        rounding="line",
        prices="inclusive" if case["price_includes_tax"] else "exclusive",
        taxes={"T": {"percent": case["rate_percent"]}},
        lines=[{"quantity": "1", "unit_price": case["price"], "taxes": ["T"]}],
    )
    found = {"base": output["net"], "tax": output["tax"], "total": output["gross"]}
    assert found == case["expected"]


@pytest.mark.parametrize("name", run(MULTI))
def test_several_taxes_on_one_line(name: str) -> None:
    case = MULTI[name]
    taxes = {f"T{n}": _tax(tax) for n, tax in enumerate(case["taxes"])}
    quantity = str(case.get("qty", 1))
    output = computed(
        currency="EUR",
        rounding=_ROUNDING[case["mode"]],
        prices="exclusive",
        taxes=taxes,
        lines=[{"quantity": quantity, "unit_price": case["price"], "taxes": list(taxes)}],
    )
    amounts = [tax["amount"] for tax in output["taxes"]]
    found = {"base": output["net"], "taxes": amounts, "total": output["gross"]}
    assert found == case["expected"]


def _tax(published: dict[str, Any]) -> dict[str, Any]:
    names = {"fixed_per_unit": "per_unit", "included_in_next_base": "in_next_base"}
    return {names.get(name, name): value for name, value in published.items()}


@pytest.mark.parametrize("name", run(DOCUMENTS))
def test_documents(name: str) -> None:
    case, mode = DOCUMENTS[name], name.rpartition(" ")[-1]
    lines = [
        line if isinstance(line, list) else [line, case["rate_percent"]] for line in case["lines"]
    ]
    output = computed(
        currency="EUR",
        rounding=_ROUNDING[mode],
        prices="inclusive" if case.get("price_includes_tax") else "exclusive",
        taxes={f"T{line[1]}": {"percent": line[1]} for line in lines},
        lines=[_priced(line[0], f"T{line[1]}") for line in lines],
    )
    found = {"untaxed": output["net"], "tax": output["tax"], "total": output["gross"]}
    assert {key: found[key] for key in case["expected"][mode]} == case["expected"][mode]
    for line, figure in zip(lines, output["lines"], strict=True):
        if len(line) == 4:
            assert [figure["gross"], figure["net"], figure["tax"]] == [line[0], line[2], line[3]]


def _priced(total: str, code: str) -> dict[str, Any]:
    """A line of one piece; goods that came back have the quantity -1."""
    quantity = "-1" if total.startswith("-") else "1"
    return {"quantity": quantity, "unit_price": total.lstrip("-"), "taxes": [code]}


@pytest.mark.parametrize("case", _VECTORS["fiscal_position_price_change"])
def test_a_price_under_another_tax(case: dict[str, str]) -> None:
    """Net of the included old tax, gross where the new one is included; else as it stands."""
    price = case["price"]
    if case["from_"].endswith("incl"):
        net = _one(price, case["from_"])["net"]
        price = (
            net if case["to"].endswith("excl") else _one(net, case["to"], included=False)["gross"]
        )
    assert price == amount(case["expected"], "EUR")


def _one(price: str, tax: str, *, included: bool = True) -> dict[str, Any]:
    return computed(
        currency="EUR",
        prices="inclusive" if included else "exclusive",
        taxes={"T": {"percent": tax.partition(" ")[0]}},
        lines=[{"quantity": "1", "unit_price": price, "taxes": ["T"]}],
    )
