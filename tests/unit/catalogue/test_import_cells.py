"""What one cell of a file means, and the sentence where it cannot be told."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.catalogue.domain import import_cells as cells
from pos_app.kernel.errors import BadInput
from pos_app.kernel.quantity import from_micro


@pytest.mark.parametrize(
    ("cell", "price"),
    [
        ("12.50", "12.5"),
        ("12", "12"),
        ("0", "0"),
        (" 7.5 ", "7.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("12,50", "12.5"),
        ("0,125", "0.125"),
        ("1234,567", "1234.567"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1 234,50", "1234.5"),
        ("1\u00a0234.50", "1234.5"),
        ("1'234.50", "1234.5"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1.500", "1.5"),
        ("0.000001", "0.000001"),
        ('="12.50"', "12.5"),
        ("999999999", "999999999"),
        ("+3.20", "3.2"),
    ],
)
def test_prices_as_people_write_them(cell: str, price: str) -> None:
    assert from_micro(cells.read_price(cell)) == Decimal(price)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("", "it is empty"),
        ("-1", "negative"),
        ("abc", "not a plain decimal number"),
        ("1,234", "a thousand or a fraction"),
        ("1E3", "rounded"),
        ("1,2,3", "not a plain decimal number"),
        ("1.2.3", "not a plain decimal number"),
        ("12,34.56", "not a plain decimal number"),
        ("0.0000001", "6 decimal places"),
        ("1000000001", "more than"),
        ("=A1*2", "formula"),
        ("$5", "not a plain decimal number"),
        ("NaN", "not a plain decimal number"),
        ("१२", "not a plain decimal number"),
        ("9" * 5000, "more than"),
    ],
)
def test_prices_that_cannot_be_told_are_refused(cell: str, why: str) -> None:
    with pytest.raises(BadInput) as refused:
        cells.read_price(cell)
    assert why in str(refused.value)
    assert "The price" in str(refused.value)


@given(st.decimals(min_value=0, max_value=10**9, places=4))
def test_every_plain_price_is_read_exactly(price: Decimal) -> None:
    assert from_micro(cells.read_price(f"{price:f}")) == price


@pytest.mark.parametrize(
    ("cell", "tax"),
    [("16", "16%"), ("16%", "16%"), ("16.0", "16%"), ("7,5 %", "7.5%"), ("0", "0%"), ("S", "S")],
)
def test_taxes_are_a_percent_or_a_class(cell: str, tax: str) -> None:
    assert cells.read_tax(cell) == tax


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("", "empty"),
        ("0.16", "less than one percent"),
        ("-5", "negative"),
        ("1001", "more than"),
        ("x" * 21, "longer than"),
    ],
)
def test_taxes_that_cannot_be_meant_are_refused(cell: str, why: str) -> None:
    with pytest.raises(BadInput) as refused:
        cells.read_tax(cell)
    assert why in str(refused.value)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("4006381333931", "04006381333931"),
        ('="4006381333931"', "04006381333931"),
        ("4006381333931.0", "04006381333931"),
        ("", ""),
        ("  ", ""),
        ("SHELF-7", "SHELF-7"),
    ],
)
def test_barcodes_as_spreadsheets_write_them(cell: str, code: str) -> None:
    assert cells.read_code(cell) == code


@pytest.mark.parametrize("cell", ["4.00638E+12", "4,00638E+12", "4E+12"])
def test_a_barcode_that_a_spreadsheet_rounded_is_refused(cell: str) -> None:
    with pytest.raises(BadInput, match="digits are lost"):
        cells.read_code(cell)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Kellogg's", "Kellogg's"),
        ("'=SUM(A1)", "=SUM(A1)"),  # Kept from being a formula by whoever exported it.
        ("'@home", "@home"),
        ("-20% sticker", "-20% sticker"),
        ("@home mug", "@home mug"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("Cafe\u0301", "Café"),
    ],
)
def test_texts_are_kept_as_they_are(cell: str, text: str) -> None:
    assert cells.read_text(cell, "The name", 200) == text


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("=HYPERLINK(1)", "formula"),
        ("bell\x07", "cannot be shown"),
        ("\x1b[2J", "cannot be shown"),
        ("rtl\u202e", "cannot be shown"),
        ("", "empty"),
        ("x" * 201, "longer"),
    ],
)
def test_texts_that_hide_something_are_refused(cell: str, why: str) -> None:
    with pytest.raises(BadInput) as refused:
        cells.read_text(cell, "The name", 200)
    assert why in str(refused.value)
