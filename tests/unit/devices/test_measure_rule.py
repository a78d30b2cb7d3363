"""Labels of the shop's own scales, read by the shop's own table."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.devices.domain import gtin
from pos_app.devices.domain.barcode import Barcode, BarcodeKind, BarcodeRules, parse_barcode
from pos_app.devices.domain.measure_rule import MeasureKind, parse_rules, price_check_digit
from pos_app.kernel.errors import BadInput

TABLE = """
21NNNNNWWWWWC 1000 kg
22NNNNNPPPPPC 100      # price in cents
23NNNNNVPPPPC 100
2NNNNNVPPPPC 100       # UPC-A
29NNNNNNQQQQC 1
"""
RULES = BarcodeRules(parse_rules(TABLE))


def with_check_digit(body: str) -> str:
    return body + str(gtin.check_digit(body))


def read(text: str, rules: BarcodeRules = RULES) -> Barcode:
    return parse_barcode(text, rules, today=date(2026, 11, 20))


@pytest.mark.parametrize(
    ("label", "item", "kind", "value", "unit"),
    [
        ("211234501234", "12345", MeasureKind.WEIGHT, "1.234", "kg"),
        ("220004201999", "00042", MeasureKind.PRICE, "19.99", ""),
        ("231234592875", "12345", MeasureKind.PRICE, "28.75", ""),
        ("21234592875", "12345", MeasureKind.PRICE, "28.75", ""),
        ("021234592875", "12345", MeasureKind.PRICE, "28.75", ""),
        ("291234560007", "123456", MeasureKind.COUNT, "7", ""),
    ],
)
def test_labels_of_the_shops_scales(
    label: str, item: str, kind: MeasureKind, value: str, unit: str
) -> None:
    code = read(with_check_digit(label))
    assert code.kind is BarcodeKind.MEASURED
    assert item in code.keys
    assert code.measure is not None
    assert (code.measure.kind, code.measure.value) == (kind, Decimal(value))
    assert code.measure.unit == unit
    assert gtin.has_valid_check_digit(code.keys[0])


@pytest.mark.parametrize(
    ("label", "why"),
    [("211234500000", "a weight of zero"), ("231234582875", "misread")],
)
def test_a_label_that_says_nothing_or_contradicts_itself_is_refused(label: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        read(with_check_digit(label))


def test_the_price_check_digits_of_the_standard() -> None:
    # GS1 General Specifications, 7.9.3 and 7.9.4: the worked examples.
    assert (price_check_digit("2875"), price_check_digit("14685")) == (9, 6)


@given(st.integers(1, 99_999), st.integers(0, 99_999))
def test_any_weight_is_read_back_exactly(grams: int, item: int) -> None:
    body = f"21{item:05d}{grams:05d}"
    code = read(with_check_digit(body))
    assert code.measure is not None
    assert (code.measure.value, code.keys[1]) == (Decimal(grams) / 1000, f"{item:05d}")


@pytest.mark.parametrize(
    "line",
    [
        "21NNNNNWWWC 1000",
        "NNNNNNNWWWWWC 1000",
        "21NNNNNWWWWWC 7",
        "21NNNNNWWWWWC",
        "21NNNNNWWWWWC x",
        "21NNNNVPPPPPPC 100",
        "21WWWWWNNNNNC 1000",
        "21NNNNNWWWWWC 1000 kg more",
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(line: str) -> None:
    with pytest.raises(BadInput):
        parse_rules(line)


def test_the_first_rule_that_fits_counts_and_no_rule_leaves_a_gtin() -> None:
    label = with_check_digit("211234501234")
    assert read(label, BarcodeRules(())).kind is BarcodeKind.GTIN
    both = BarcodeRules(parse_rules("21NNNNNWWWWWC 1000\n2NNNNNNWWWWWC 10"))
    assert [m.value for m in read(label, both).measures] == [Decimal("1.234")]
