"""What people type into number fields is read exactly, whatever their keyboard has."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.kernel.amount_text import NumberMarks
from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import Money
from pos_app.ui.models.number_forms import (
    count_form,
    money_form,
    percent_form,
    plain_number,
    price_form,
    quantity_form,
)
from tests.screens.ui.forms import Euros

ENGLISH, GERMAN, FRENCH = NumberMarks(), NumberMarks(",", "."), NumberMarks(",", "\u202f")


@pytest.mark.parametrize(
    ("typed", "english", "german", "french"),
    [
        ("5,90", "5.90", "5.90", "5.90"),
        ("5.90", "5.90", "5.90", "5.90"),
        ("1,250", "1250", "1.250", "1.250"),
        ("1.250", "1.250", "1250", "1.250"),
        ("1,250.50", "1250.50", "1250.50", "1250.50"),
        ("1.250,50", "1250.50", "1250.50", "1250.50"),
        ("1\u202f250,5", "1250.5", "1250.5", "1250.5"),
        ("1.250.000", "1250000", "1250000", "1250000"),
        ("٥٫٩٠", "5.90", "5.90", "5.90"),
        ("\u22123", "-3", "-3", "-3"),
        ("\u20665.90\u2069", "5.90", "5.90", "5.90"),
        ("5.", "5", "5", "5"),
    ],
)
def test_marks_mean_what_was_meant(typed, english, german, french):
    assert plain_number(typed, ENGLISH) == english
    assert plain_number(typed, GERMAN) == german
    assert plain_number(typed, FRENCH) == french


@pytest.mark.parametrize("typed", ["", "abc", "1.2.3", "1,25,0", "1,250,5", "5e3", "0x10", "--3"])
@pytest.mark.parametrize("make", [money_form, price_form, quantity_form, percent_form, count_form])
def test_what_is_no_number_is_refused(make, typed):
    with pytest.raises(BadInput):
        make(Euros()).read(typed)


@pytest.mark.parametrize("typed", ["€5.90", "5.90", "5,90", "EUR 5.90", "5.90 eur", " € 5.90 "])
def test_an_amount_may_have_its_sign(typed):
    assert money_form(Euros()).read(typed) == Money(590, "EUR")


@pytest.mark.parametrize("typed", ["5.905", "99999999999999", "five"])
def test_an_amount_is_of_the_currency(typed):
    with pytest.raises(BadInput):
        money_form(Euros()).read(typed)


def test_prices_keep_six_decimals_and_are_not_negative():
    assert price_form(Euros()).read("0,004215") == Decimal("0.004215")
    for typed in ("-1", "0.0000001"):
        with pytest.raises(BadInput):
            price_form(Euros()).read(typed)


@pytest.mark.parametrize(("typed", "value"), [("10", "10"), ("7,5 %", "7.5"), ("0%", "0")])
def test_percentages(typed, value):
    form = percent_form(Euros())
    assert form.read(typed) == Decimal(value)
    assert form.show(Decimal(value)) == f"{value}%"


@pytest.mark.parametrize("typed", ["1.5", "-1", "1000001"])
def test_counts_are_whole(typed):
    with pytest.raises(BadInput):
        count_form(Euros()).read(typed)


@given(st.integers(min_value=-(10**13), max_value=10**13))
def test_every_amount_shown_is_read_back(minor):
    form = money_form(Euros())
    assert form.read(form.show(Money(minor, "EUR"))) == Money(minor, "EUR")


@given(st.decimals(min_value=-999_999, max_value=999_999, places=3))
def test_every_quantity_shown_is_read_back(value):
    form = quantity_form(Euros())
    assert form.read(form.show(value)) == value


def test_hints_show_how():
    assert "€1,250.00" in money_form(Euros()).hint
    assert "1.5" in quantity_form(Euros()).hint
