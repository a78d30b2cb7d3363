"""What a barcode turns out to be while it is typed: which kind, or what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pos_app.catalogue.domain.code import require_code
from pos_app.devices.domain.gtin import GTIN_LENGTHS, check_digit, has_valid_check_digit, is_digits
from pos_app.kernel.errors import BadInput

Kind = Literal["nothing", "EAN-8", "UPC-A", "EAN-13", "GTIN-14", "own", "wrong", "unreadable"]
_KINDS: dict[int, Kind] = dict(
    zip(GTIN_LENGTHS, ("EAN-8", "UPC-A", "EAN-13", "GTIN-14"), strict=True)
)
_GTIN = 14


@dataclass(frozen=True, slots=True)
class CodeVerdict:
    """`expected` is the check digit that would fit, where the kind is "wrong"."""

    kind: Kind
    expected: int = 0

    @property
    def can_be_kept(self) -> bool:
        """Whether a product may have it."""
        return self.kind not in ("nothing", "wrong", "unreadable")


def judge_code(code: str) -> CodeVerdict:
    """What the code is."""
    if not code:
        return CodeVerdict("nothing")
    if len(code) in _KINDS and is_digits(code):
        if has_valid_check_digit(code):
            return CodeVerdict(_KINDS[len(code)])
        return CodeVerdict("wrong", check_digit(code[:-1]))
    try:
        require_code(code)
    except BadInput:
        return CodeVerdict("unreadable")
    return CodeVerdict("own")


def printed_code(code: str) -> str:
    """A code as it stands on the product, without the zeros that fill a key up to 14 digits."""
    if len(code) != _GTIN or not is_digits(code):
        return code
    bare = len(code.lstrip("0"))
    length = next((each for each in GTIN_LENGTHS if bare <= each), _GTIN)
    return code[_GTIN - length :]
