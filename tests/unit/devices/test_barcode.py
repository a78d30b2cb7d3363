"""Codes are understood as the standards say, and whatever is not a code is refused."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pos_app.devices.domain import gs1_code, gtin
from pos_app.devices.domain.barcode import (
    Barcode,
    BarcodeKind,
    BarcodeRules,
    NotAProduct,
    parse_barcode,
    receipt_barcode,
)
from pos_app.devices.domain.gtin import WrongCheckDigit
from pos_app.devices.domain.measure_rule import MeasureKind
from pos_app.kernel.errors import BadInput, Refusal

VECTORS = Path(__file__).parents[2] / "vectors"
CHECK_DIGITS = json.loads((VECTORS / "gs1_check_digits.json").read_text(encoding="utf-8"))
ATTACKS = json.loads((VECTORS / "barcode_attacks.json").read_text(encoding="utf-8"))["barcode"]
TODAY = date(2026, 11, 20)
RULES = BarcodeRules()


def read_or_refuse(text: str) -> Barcode | str:
    try:
        return read(text)
    except Refusal as refusal:
        return str(refusal)


def read(text: str, rules: BarcodeRules = RULES) -> Barcode:
    return parse_barcode(text, rules, today=TODAY)


@pytest.mark.parametrize("code", CHECK_DIGITS["valid"])
def test_published_valid_check_digits(code: str) -> None:
    assert gtin.has_valid_check_digit(code)


@pytest.mark.parametrize("code", CHECK_DIGITS["invalid"])
def test_published_invalid_check_digits(code: str) -> None:
    assert not gtin.has_valid_check_digit(code)


def test_published_element_strings() -> None:
    for code in CHECK_DIGITS["ai_valid"]:
        assert read("]C1" + code[1:]).kind is BarcodeKind.GS1
    for code in CHECK_DIGITS["ai_invalid"]:
        with pytest.raises(WrongCheckDigit):
            read("]C1" + code[1:])


@given(st.text("0123456789", min_size=7, max_size=17), st.integers(1, 9))
def test_one_wrong_last_digit_is_always_noticed(body: str, off: int) -> None:
    right = gtin.check_digit(body)
    assert gtin.has_valid_check_digit(f"{body}{right}")
    assert not gtin.has_valid_check_digit(f"{body}{(right + off) % 10}")


@given(st.text("0123456789", min_size=12, max_size=12), st.integers(0, 11), st.integers(1, 9))
def test_one_misread_digit_of_an_ean_is_always_refused(body: str, place: int, off: int) -> None:
    code = body + str(gtin.check_digit(body))
    wrong = code[:place] + str((int(code[place]) + off) % 10) + code[place + 1 :]
    with pytest.raises(WrongCheckDigit):
        read(wrong, BarcodeRules(()))


@pytest.mark.parametrize(
    ("scanned", "key"),
    [
        ("4006381333931", "04006381333931"),
        ("]E04006381333931", "04006381333931"),
        ("4006381333931\r", "04006381333931"),
        ("4006381333931\t\t", "04006381333931"),
        ("  4006381333931\r\n", "04006381333931"),
        ("042100005264", "00042100005264"),
        ("0042100005264", "00042100005264"),
        ("00042100005264", "00042100005264"),
        ("04252614", "00042100005264"),
        ("96385074", "00000096385074"),
        ("]E496385074", "00000096385074"),
        ("]E3978020137962451995", "09780201379624"),
        ("]I114006381333938", "14006381333938"),
        ("14006381333938", "14006381333938"),
        ("]C04006381333931", "04006381333931"),
        ("0109506000134352", "09506000134352"),
        ("]C10109506000134352", "09506000134352"),
        ("]d20109506000134352", "09506000134352"),
        ("(01)09506000134352(10)ABC", "09506000134352"),
        ("https://id.gs1.org/01/09506000134352", "09506000134352"),
        ("]Q1https://example.com/shop/01/9506000134352?x=1", "09506000134352"),
        ("HTTPS://example.com/01/09506000134352", "09506000134352"),
    ],
)
def test_one_product_has_one_key_whatever_its_symbol(scanned: str, key: str) -> None:
    code = read(scanned)
    assert (code.gtin, code.keys[0]) == (key, key)
    assert set(code.keys) >= {key.lstrip("0")}


@pytest.mark.parametrize(
    "code", ["4006381333930", "40063813", "042100005265", "14006381333939", "2112345001256"]
)
def test_a_wrong_check_digit_is_refused_and_the_right_one_told(code: str) -> None:
    with pytest.raises(WrongCheckDigit) as refused:
        read(code)
    assert refused.value.code == "wrong_check_digit"
    assert refused.value.details == {"code": code, "expected": gtin.check_digit(code[:-1])}


def test_a_code_known_not_to_be_a_gtin_keeps_its_digits() -> None:
    assert read("]C04006381333930").kind is BarcodeKind.TEXT
    assert read("]A012345678").keys == ("12345678",)


def test_a_symbol_with_batch_date_weight_and_price() -> None:
    code = read(
        "]C1"
        + "0109506000134352"
        + "3103001234"
        + "3922001250"
        + "\x1d"
        + "17270228"
        + "10L-7"
        + "\x1d"
        + "2142"
    )  # fmt: skip - one element a piece
    weight, price = code.measures
    assert (weight.kind, weight.value, weight.unit) == (MeasureKind.WEIGHT, Decimal("1.234"), "kg")
    assert (price.kind, price.value) == (MeasureKind.PRICE, Decimal("12.50"))
    assert (code.batch, code.serial, code.use_by) == ("L-7", "42", date(2027, 2, 28))
    assert code.measure == weight


@pytest.mark.parametrize("places", range(6))
def test_weights_with_any_number_of_decimals(places: int) -> None:
    code = read(f"]C10109506000134352310{places}012345")
    assert code.measure is not None
    assert code.measure.value == Decimal(12345) / 10**places


def test_a_logistic_unit_names_the_goods_inside_and_their_number() -> None:
    code = read("]C1" + "02" + "09506000134352" + "37" + "24")
    assert (code.gtin, code.measures[0].value) == ("09506000134352", Decimal(24))
    assert read("]C1" + "00" + "123456789012345675").keys == ("123456789012345675",)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("261120", date(2026, 11, 20)),
        ("280200", date(2028, 2, 29)),
        ("760101", date(2076, 1, 1)),
        ("770101", date(1977, 1, 1)),
        ("991231", date(1999, 12, 31)),
    ],
)
def test_dates_lie_at_most_fifty_years_away(text: str, day: date) -> None:
    assert gs1_code.gs1_date(text, TODAY) == day


@pytest.mark.parametrize(("year", "read_as"), [("10", 2110), ("11", 2011), ("60", 2060)])
def test_dates_late_in_the_century_reach_into_the_next(year: str, read_as: int) -> None:
    assert gs1_code.gs1_date(f"{year}0101", date(2060, 6, 1)).year == read_as


def test_a_receipt_is_found_by_its_barcode() -> None:
    code = read(receipt_barcode("T1-000123", RULES) + "\r")
    assert (code.kind, code.receipt, code.keys) == (BarcodeKind.RECEIPT, "T1-000123", ())
    assert read("RC.T1-000123").receipt == "T1-000123"
    with pytest.raises(BadInput):
        read("rc.")
    with pytest.raises(ValueError, match="does not go"):
        receipt_barcode("1\x1b", RULES)


@pytest.mark.parametrize(
    "text",
    [
        "http://127.0.0.1:9/x",
        "https://id.gs1.org/00/123456789012345675",
        "http://[",
        "javascript:alert(1)",
        "WIFI:S:shop;T:WPA;P:secret;;",
        "tel:+254700000000",
        "00020101021126360014ke.go.qr0114254700000000520400005303404540510.005802KE6304A0BA",
    ],
)
def test_other_peoples_codes_are_named_and_refused(text: str) -> None:
    with pytest.raises(NotAProduct):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \r\n",
        "\x1b",
        "\x1d",
        "4006\x1b381333931",
        "@\n\x1e\rANSI 636000",
        "4006381333931\u202e",
        "A\u200bB",
        "9" * 513,
        "]C1017",
        "]C1XYZ",
        "]Q3010950600013435215210229",
        "]C1010950600013435217999999",
        "01095060001343520115",
        "010950600013435201095060001343690",
        "\x1d01095060001343521710...",
        "(99)",
        "(00)1",
    ],
)
def test_garbage_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        read(text)


@pytest.mark.parametrize("text", ATTACKS)
def test_attacks_are_refused_or_taken_as_plain_text(text: str) -> None:
    answer = read_or_refuse(text)
    if isinstance(answer, str):
        assert answer.isprintable()
        return
    assert answer.kind in (BarcodeKind.TEXT, BarcodeKind.GTIN)
    assert answer.text.isprintable()
    assert all(key.isprintable() for key in answer.keys)


@given(st.one_of(st.text(max_size=80), st.text("0123456789]C1dQ3(\x1d)/:.abhtps", max_size=60)))
@example("]C1" + "0109506000134352" + "3103" + "99999")
def test_whatever_is_scanned_the_answer_is_a_code_or_a_refusal(text: str) -> None:
    answer = read_or_refuse(text)
    if isinstance(answer, str):
        assert answer.isprintable()
        return
    assert answer.keys or answer.receipt or answer.kind is BarcodeKind.GS1
    assert not answer.gtin or gtin.has_valid_check_digit(answer.gtin)
