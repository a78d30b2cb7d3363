"""Worked examples of the money engine: what a reader can check by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pos_app.kernel.errors import BadInput
from pos_app.taxes.domain.document import Adjustment, Prices, Terms
from pos_app.taxes.domain.tax import Tax
from tests.unit.taxes.published import computed

_TAXES: dict[str, dict[str, Any]] = {
    "S": {"percent": "21"},
    "R": {"percent": "10"},
    "X": {"per_unit": "0.25", "in_next_base": True},
    "Z": {"percent": "0"},
}


def _line(price: str, *taxes: str, quantity: str = "1", **more: Any) -> dict[str, Any]:
    return {"quantity": quantity, "unit_price": price, "taxes": list(taxes), **more}


@pytest.mark.parametrize(
    ("prices", "line", "net", "tax", "gross"),
    [
        ("exclusive", _line("10.00", "S"), "10.00", "2.10", "12.10"),
        ("inclusive", _line("12.10", "S"), "10.00", "2.10", "12.10"),
        ("exclusive", _line("2.00", "X", "S", quantity="4"), "8.00", "2.89", "10.89"),
        ("inclusive", _line("10.89", "X", "S", quantity="4"), "35.00", "8.56", "43.56"),
        ("exclusive", _line("10.00", "S", "R"), "10.00", "3.10", "13.10"),
        ("inclusive", _line("13.10", "S", "R"), "10.00", "3.10", "13.10"),
        ("exclusive", _line("10.00"), "10.00", "0.00", "10.00"),
        ("exclusive", _line("0.333", "Z", quantity="3"), "1.00", "0.00", "1.00"),
        (
            "exclusive",
            _line("12", "Z", quantity="7", price_base_quantity="12"),
            "7.00",
            "0.00",
            "7.00",
        ),
        ("exclusive", _line("10.00", "S", quantity="-3"), "-30.00", "-6.30", "-36.30"),
        ("exclusive", _line("0.00", "X", quantity="2"), "0.00", "0.50", "0.50"),
        # Percentages are of quantity times price, whatever stands before them.
        (
            "exclusive",
            _line("100", "S", adjustments=[{"percent": "10"}, {"percent": "10"}]),
            "80.00",
            "16.80",
            "96.80",
        ),
        (
            "exclusive",
            _line("100", "S", adjustments=[{"amount": "5"}, {"charge": True, "percent": "2.5"}]),
            "97.50",
            "20.48",
            "117.98",
        ),
        (
            "inclusive",
            _line("12.10", "S", adjustments=[{"percent": "100"}]),
            "0.00",
            "0.00",
            "0.00",
        ),
    ],
)
def test_one_line(prices: str, line: dict[str, Any], net: str, tax: str, gross: str) -> None:
    output = computed(currency="EUR", prices=prices, taxes=_TAXES, lines=[line])
    assert (output["net"], output["tax"], output["gross"]) == (net, tax, gross)


def test_the_contracts_example() -> None:
    output = computed(
        currency="EUR",
        rounding="document",
        prices="exclusive",
        taxes=_TAXES,
        lines=[
            _line(
                "2.35",
                "S",
                quantity="3",
                id="1",
                price_base_quantity="1",
                adjustments=[
                    {"charge": False, "amount": "1.00"},
                    {"charge": False, "percent": "10"},
                ],
            ),
        ],
        adjustments=[
            {"charge": False, "percent": "5"},
            {"charge": True, "amount": "4.00", "taxes": ["S"]},
        ],
        cash_rounding={"step": "0.05", "mode": "half_up"},
        prepaid="0",
    )
    # 7.05 - 1.00 - 0.71 = 5.34; less 5 % (0.27), and 4.00: 9.07 at 21 % is 1.9047.
    assert output == {
        "lines": [
            {
                "id": "1",
                "net": "5.34",
                "tax": "1.12",
                "gross": "6.46",
                "taxes": [{"code": "S", "base": "5.34", "amount": "1.12"}],
            }
        ],
        "sum_line_net": "5.34",
        "allowances": "0.27",
        "charges": "4.00",
        "net": "9.07",
        "taxes": [{"code": "S", "percent": "21", "base": "9.07", "amount": "1.90"}],
        "tax": "1.90",
        "gross": "10.97",
        "rounding": "-0.02",
        "prepaid": "0.00",
        "payable": "10.95",
    }


@pytest.mark.parametrize(
    ("rounding", "taxes", "tax"),
    [("document", ["0.10", "0.09", "0.09"], "0.28"), ("line", ["0.09", "0.09", "0.09"], "0.27")],
)
def test_rounding_by_document_and_by_line(rounding: str, taxes: list[str], tax: str) -> None:
    """Three lines of 0.94 at 10 %: 0.282 together; 0.094 each."""
    lines = [_line("0.94", "R") for _ in range(3)]
    output = computed(currency="EUR", rounding=rounding, taxes=_TAXES, lines=lines)
    assert [line["tax"] for line in output["lines"]] == taxes
    assert output["tax"] == tax


@pytest.mark.parametrize("rounding", ["document", "line"])
def test_a_discount_on_an_inclusive_sale_takes_off_what_it_says(rounding: str) -> None:
    output = computed(
        currency="EUR",
        rounding=rounding,
        prices="inclusive",
        taxes=_TAXES,
        lines=[_line("12.10", "S"), _line("11.00", "R")],
        adjustments=[{"amount": "2.31"}],
    )
    # 2.31 is shared 1.21 to 1.10: a tenth off both, each with its tax inside.
    assert output["gross"] == "20.79"
    assert (output["allowances"], output["net"]) == ("2.00", "18.00")
    assert [(t["base"], t["amount"]) for t in output["taxes"]] == [
        ("9.00", "1.89"),
        ("9.00", "0.90"),
    ]
    assert [line["gross"] for line in output["lines"]] == ["12.10", "11.00"]


@pytest.mark.parametrize(
    ("currency", "price", "gross"),
    [
        ("UGX", "1250", "1475"),
        ("RWF", "99.5", "118"),
        ("KWD", "1.255", "1.481"),
        ("BHD", "0.0005", "0.001"),
    ],
)
def test_currencies_without_and_with_three_digits(currency: str, price: str, gross: str) -> None:
    output = computed(currency=currency, taxes={"V": {"percent": "18"}}, lines=[_line(price, "V")])
    assert output["gross"] == gross


def test_a_charge_alone_is_a_document() -> None:
    output = computed(
        currency="EUR",
        taxes=_TAXES,
        lines=[],
        adjustments=[{"charge": True, "amount": "4.00", "taxes": ["S"]}, {"amount": "1.00"}],
    )
    assert (output["net"], output["tax"], output["gross"]) == ("3.00", "0.84", "3.84")


def test_terms_know_their_taxes() -> None:
    terms = Terms("EUR", Prices.EXCLUSIVE, (Tax("S", Decimal(21)),))
    for codes in [("Q",), ("S", "S")]:
        with pytest.raises(BadInput):
            terms.group(codes)
    with pytest.raises(ValueError, match="same code"):
        Terms("EUR", Prices.EXCLUSIVE, (Tax("S", Decimal(21)), Tax("S", Decimal(22))))
    with pytest.raises(ValueError, match="either"):
        Tax("S")
    with pytest.raises(ValueError, match="either"):
        Adjustment(charge=False, amount=1, percent=Decimal(1))
