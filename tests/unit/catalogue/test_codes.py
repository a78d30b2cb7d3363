"""One product, one code: however many digits were printed, typed or left over by a spreadsheet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.catalogue.domain.code import canonical_code, lost_zeros, require_code
from pos_app.devices.domain.gtin import WrongCheckDigit, check_digit, has_valid_check_digit
from pos_app.kernel.errors import BadInput


@pytest.mark.parametrize(
    ("code", "kept"),
    [
        ("4006381333931", "04006381333931"),
        ("04006381333931", "04006381333931"),
        ("036000291452", "00036000291452"),
        ("0036000291452", "00036000291452"),
        ("36000291452", "00036000291452"),  # A spreadsheet took the zero.
        ("96385074", "00000096385074"),
        ("12345", "12345"),  # The shop's own.
        ("1234567", "1234567"),
        ("ABC-123", "ABC-123"),
        ("٤٠٠٦٣٨١٣٣٣٩٣١", "٤٠٠٦٣٨١٣٣٣٩٣١"),  # Digits, but not those of a scanner.
    ],
)
def test_a_code_is_kept_in_one_spelling(code: str, kept: str) -> None:
    assert require_code(code) == kept
    assert canonical_code(kept) == kept


@pytest.mark.parametrize("code", ["4006381333932", "036000291453", "96385075", "14006381333931"])
def test_a_wrong_check_digit_is_refused_with_the_right_one(code: str) -> None:
    with pytest.raises(WrongCheckDigit) as refused:
        require_code(code)
    assert str(check_digit(code[:-1])) in str(refused.value)


@pytest.mark.parametrize("code", ["", "a b", "x" * 65, "12\x0034", "tab\there"])
def test_what_no_scanner_sends_is_refused(code: str) -> None:
    with pytest.raises(BadInput):
        require_code(code)


@given(st.text(alphabet="0123456789", min_size=6, max_size=15))
def test_only_a_right_check_digit_makes_a_gtin(digits: str) -> None:
    made_longer = canonical_code(digits) != digits
    assert made_longer == (len(digits) in (7, 8, 10, 11, 12, 13) and has_valid_check_digit(digits))
    assert lost_zeros(digits) == (len(digits) in (7, 10, 11) and has_valid_check_digit(digits))
