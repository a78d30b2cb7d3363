"""Published figures about barcodes: check digits, and what QR codes hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from segno import consts

from pos_app.documents.domain.symbology import check_digit, qr_modules, qr_payload

_GS1 = json.loads((Path(__file__).parents[2] / "vectors/gs1_check_digits.json").read_text())


@pytest.mark.parametrize("digits", _GS1["valid"])
def test_published_check_digits_are_found(digits: str) -> None:
    assert check_digit(digits[:-1]) == int(digits[-1])


@pytest.mark.parametrize("digits", [d for d in _GS1["invalid"] if d.isdigit()])
def test_published_wrong_check_digits_are_told_apart(digits: str) -> None:
    assert check_digit(digits[:-1]) != int(digits[-1])


@pytest.mark.parametrize("version", range(1, 41))
def test_a_qr_code_is_never_larger_than_reckoned(version: int) -> None:
    """segno's table (ISO/IEC 18004) and ours agree on the last byte of every version."""
    bits = consts.SYMBOL_CAPACITY[version][consts.ERROR_LEVEL_M]
    held = (bits - 4 - (8 if version < 10 else 16)) // 8  # Less the mode and the length.
    assert qr_modules(held) == 17 + 4 * version + 8
    assert qr_modules(held + 1) == 17 + 4 * min(version + 1, 40) + 8


def test_control_characters_stay_out_of_codes_but_for_those_that_codes_use() -> None:
    assert qr_payload("a\x10\x04\x01\x1bb\r\n\t\x1dé\x85") == b"ab\r\n\t\x1d\xc3\xa9"
