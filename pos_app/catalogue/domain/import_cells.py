"""One cell of a file of products: what it means, or the sentence that says what is wrong with it.

Files come from spreadsheets, so commas may be decimal, long numbers may have been rounded, and
text may have been written as a formula. Nothing is guessed where money could be wrong by a factor.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from pos_app.catalogue.domain.code import require_code
from pos_app.devices.domain.gtin import is_digits
from pos_app.kernel.errors import BadInput
from pos_app.kernel.percent import parse_percent
from pos_app.kernel.quantity import (
    MICRO,
    PLACES_MAX,
    QUANTITY_MAX,
    UNIT_PRICE_MAX,
    parse_decimal,
    plain,
    shorten,
    to_micro,
)
from pos_app.kernel.text import require_clean

_CACHED = 4096
"""Prices, percents and units repeat; a cell seen lately is not read again."""
_CODE_MAX = 20
_NUMBER_STARTS = "+-.0123456789"
_SPACES = str.maketrans("", "", " \u00a0\u2009\u202f'\u2019")
_ROUNDED = re.compile(r"[+-]?\d+([.,]\d+)?[eE][+-]?\d+")
_COMMA_IS_DECIMAL = re.compile(r"[+-]?(\d*|\d{1,3}(\.\d{3})+),\d+")
_POINT_IS_DECIMAL = re.compile(r"[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?")
_POINT_IS_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}(\.\d{3}){2,}")
_TEXT_FORMULA = re.compile(r'="([^"]*)"')
_QUOTED_START = re.compile(r"'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def plain_cell(cell: str) -> str:
    """The text of a cell: without the quote or the formula that only kept it from being one."""
    text = cell.strip()
    if text[:1] not in ("'", "="):
        return text
    if found := _TEXT_FORMULA.fullmatch(text):
        return found[1].strip()
    if _QUOTED_START.match(text):
        return text[1:]
    if text.startswith("="):
        raise BadInput(what="The cell", why=f"{shorten(text)} is a formula; paste its value")
    return text


def plain_number(cell: str) -> str:
    """A number as a plain decimal string; decimal commas and thousands are told apart."""
    text = cell.translate(_SPACES)
    if _ROUNDED.fullmatch(text):
        raise BadInput(what="The number", why=_rounded(text))
    if "," not in text and text.count(".") < 2:
        return text
    comma, point = _COMMA_IS_DECIMAL.fullmatch(text), _POINT_IS_DECIMAL.fullmatch(text)
    if comma and point:
        why = f"{text} could be a thousand or a fraction; write it with a decimal point"
        raise BadInput(what="The number", why=why)
    if comma:
        return text.replace(".", "").replace(",", ".")
    if point:
        return text.replace(",", "")
    return text.replace(".", "") if _POINT_IS_GROUP.fullmatch(text) else text


def _rounded(text: str) -> str:
    return (
        f"a spreadsheet has rounded it to {shorten(text)} and digits are lost; "
        "format the column as text and enter it again"
    )


@lru_cache(maxsize=_CACHED)
def read_price(cell: str) -> int:
    """A unit price at 10^-6; not negative, not absurd."""
    return _amount(cell, "The price", UNIT_PRICE_MAX)


@lru_cache(maxsize=_CACHED)
def read_cost(cell: str) -> int | None:
    """A unit cost at 10^-6; an empty cell says nothing."""
    return _amount(cell, "The cost", UNIT_PRICE_MAX) if cell.strip() else None


@lru_cache(maxsize=_CACHED)
def read_quantity(cell: str) -> int | None:
    """A quantity at 10^-6, not negative; an empty cell says nothing."""
    return _amount(cell, "The quantity", QUANTITY_MAX) if cell.strip() else None


@lru_cache(maxsize=_CACHED)
def read_tax(cell: str) -> str:
    """What the tax cell says: the code of a class, or a percent as "16%" or "7.5%"."""
    text = plain_cell(cell)
    if not text:
        raise BadInput(what="The tax", why="it is empty; write a percent or a tax class")
    if text[0] not in _NUMBER_STARTS and not text.endswith("%"):
        return require_clean(text, "The tax", longest=_CODE_MAX)
    percent = parse_percent(plain_number(text.removesuffix("%")), "The tax")
    if 0 < percent < 1:
        raise BadInput(what="The tax", why=f"{shorten(text)} is less than one percent; write 16")
    return f"{plain(percent)}%"


def read_code(cell: str) -> str:
    """A barcode as it is kept; an empty cell says nothing."""
    if is_digits(cell):
        return require_code(cell)
    text = plain_cell(cell)
    if not text:
        return ""
    if _ROUNDED.fullmatch(text):
        raise BadInput(what="The barcode", why=_rounded(text))
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]  # A spreadsheet's number.
    return require_code(text)


def read_text(cell: str, what: str, longest: int) -> str:
    """A text that must be there."""
    return require_clean(plain_cell(cell), what, longest=longest)


def read_optional_text(cell: str, what: str, longest: int) -> str | None:
    """A text; an empty cell says nothing."""
    text = plain_cell(cell)
    return require_clean(text, what, longest=longest) if text else None


def _amount(cell: str, what: str, most: Decimal) -> int:
    whole, _, places = cell.partition(".")
    if len(whole) < 7 and len(places) < 7 and is_digits(whole) and is_digits(places or "0"):
        return int(whole) * MICRO + int(places.ljust(PLACES_MAX, "0"))  # Almost every cell.
    if not cell.strip():
        raise BadInput(what=what, why="it is empty")
    try:
        text = plain_cell(cell)
        value = parse_decimal(plain_number(text), what, at_most=most)
    except BadInput as problem:
        raise BadInput(what=what, why=str(problem.details["why"])) from None
    if value < 0:
        raise BadInput(what=what, why=f"{shorten(text)} is negative")
    return to_micro(value)
