"""A mistake in the data of a country is found when the file is read, not at the till."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from pos_app.kernel.errors import BadInput
from pos_app.kernel.rounding import CashRoundingMode
from pos_app.taxes.domain.country import Country, parse_country, tax_classes_at

PERIOD = {"valid_from": "2020-01-01", "valid_to": None, "percent": "10"}


def country(*periods: dict[str, Any], **changes: Any) -> Country:
    """A made-up country with one class."""
    standard = {"code": "A", "name": "Standard", "kind": "standard", "default": True}
    data = {
        "code": "XX",
        "name": "Utopia",
        "currency": "EUR",
        "locale": "en",
        "time_zone": "UTC",
        "prices": "inclusive",
        "tax_label": "VAT",
        "tax_number_label": "VAT no.",
        "chart": "generic",
        "cash_rounding": {"step": "0.05", "mode": "half_up", "basis": "law"},
        "tax_classes": [{**standard, "periods": list(periods or (PERIOD,))}],
        "source": "made up",
        "checked": False,
    }
    return parse_country(json.dumps(data | changes))


def test_a_single_percentage_is_a_tax_named_by_its_class() -> None:
    rule = country().rules[0]
    assert (rule.letter, [(tax.code, tax.name) for tax in rule.taxes]) == ("A", [("A", "VAT")])


def test_coins_are_read_as_minor_units() -> None:
    rounding = country().cash_rounding
    assert rounding is not None
    assert (rounding.step, rounding.mode) == (5, CashRoundingMode.HALF_UP)
    assert country(cash_rounding=None).cash_rounding is None


def test_both_ends_of_a_period_belong_to_it() -> None:
    closed = country(PERIOD | {"valid_to": "2020-01-31"})
    days = [date(2019, 12, 31), date(2020, 1, 1), date(2020, 1, 31), date(2020, 2, 1)]
    assert [len(tax_classes_at(closed, day)) for day in days] == [0, 1, 1, 0]


@pytest.mark.parametrize(
    "periods",
    [
        [PERIOD | {"valid_to": "2019-12-31"}],
        [PERIOD, PERIOD | {"valid_from": "2021-01-01"}],
        [PERIOD | {"valid_to": "2021-01-01"}, PERIOD | {"valid_from": "2021-01-01"}],
        [PERIOD | {"valid_to": "2020-02-01"}, PERIOD | {"valid_from": None}],
    ],
    ids=["backwards", "first never ends", "one day twice", "second has no beginning"],
)
def test_periods_that_overlap_or_run_backwards(periods: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="overlap or run backwards"):
        country(*periods)


@pytest.mark.parametrize(
    ("classes", "complaint"),
    [
        ([], "exactly one"),
        ([("A", True), ("B", True)], "exactly one"),
        ([("A", True), ("A", False)], "twice"),
    ],
)
def test_one_default_and_no_class_twice(classes: list[tuple[str, bool]], complaint: str) -> None:
    rows = [
        {"code": code, "name": code, "kind": "standard", "default": default, "periods": [PERIOD]}
        for code, default in classes
    ]
    with pytest.raises(ValueError, match=complaint):
        country(tax_classes=rows)


@pytest.mark.parametrize("percent", ["-1", "1e1", "ten", "1001", ""])
def test_a_percentage_is_a_plain_decimal(percent: str) -> None:
    with pytest.raises(BadInput):
        country(PERIOD | {"percent": percent})


def test_what_is_no_currency_or_no_habit_of_pricing() -> None:
    with pytest.raises(BadInput, match="ISO 4217"):
        country(currency="EURO", cash_rounding=None)
    with pytest.raises(ValueError, match="inclusive or exclusive"):
        country(prices="sometimes")


def test_a_tax_on_a_tax_counts_in_the_whole() -> None:
    taxes = [
        {"code": "L", "name": "Levy", "percent": "10", "in_next_base": True},
        {"code": "V", "name": "VAT", "percent": "20"},
    ]
    compound = country({"valid_from": None, "valid_to": None, "taxes": taxes})
    assert compound.rules[0].percent == 32
