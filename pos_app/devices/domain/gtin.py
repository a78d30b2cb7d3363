"""GTINs: check digits, and one key for a product however many digits its symbol shows."""

from __future__ import annotations

from pos_app.kernel.errors import Refusal

GTIN_LENGTHS = (8, 12, 13, 14)


class WrongCheckDigit(Refusal):
    """The digits contradict themselves: misread or mistyped."""

    text = "{code} was read or typed wrongly: its check digit should be {expected}."


def check_digit(digits: str) -> int:
    """The digit that follows `digits` (GS1 General Specifications, 7.9.1)."""
    weighted = (int(d) * (3 if n % 2 == 0 else 1) for n, d in enumerate(reversed(digits)))
    return -sum(weighted) % 10


def has_valid_check_digit(code: str) -> bool:
    """Whether `code` is ASCII digits of which the last checks the others."""
    if len(code) < 2 or not is_digits(code):
        return False
    return check_digit(code[:-1]) == int(code[-1])


def is_digits(text: str) -> bool:
    """Whether `text` is ASCII digits and nothing else."""
    return text.isascii() and text.isdigit()


def require_check_digit(code: str) -> str:
    """`code`, or the refusal that says what its last digit should be."""
    if not has_valid_check_digit(code):
        raise WrongCheckDigit(code=code, expected=check_digit(code[:-1]))
    return code


def gtin14(code: str) -> str:
    """The canonical key of a GTIN of 8, 12, 13 or 14 digits."""
    return code.rjust(14, "0")


def from_upc_e(code: str) -> str | None:
    """The UPC-A that eight UPC-E digits stand for, or None when they are no UPC-E."""
    if len(code) != 8 or not is_digits(code) or code[0] not in "01":
        return None
    system, d, last, check = code[0], code[1:6], code[6], code[7]
    if last in "012":
        body = d[:2] + last + "0000" + d[2:]
    elif last == "3":
        body = d[:3] + "00000" + d[3:]
    elif last == "4":
        body = d[:4] + "00000" + d[4]
    else:
        body = d + "0000" + last
    upc_a = system + body + check
    return upc_a if has_valid_check_digit(upc_a) else None
