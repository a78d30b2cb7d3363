"""Quantities and unit prices: exact decimals of at most six places, stored at 10^-6."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact, InvalidOperation

from pos_app.kernel.errors import BadInput
from pos_app.kernel.rounding import divide_half_away

MICRO = 1_000_000
PLACES_MAX = 6
QUANTITY_MAX = Decimal(1_000_000)
UNIT_PRICE_MAX = Decimal(1_000_000_000)
TEXT_MAX = 40
"""No number of a shop is written with more characters."""

_STEP = Decimal(1).scaleb(-PLACES_MAX)
# Decimals are read exactly, but the usual context rounds every result to 28 digits.
_EXACT = Context(prec=2 * TEXT_MAX, traps=[Inexact, InvalidOperation])


def parse_decimal(text: str, what: str, *, at_most: Decimal) -> Decimal:
    """A plain decimal string ("3", "-0.25") as an exact number of at most six places.

    Refuses exponents, words, too many places, texts of more than `TEXT_MAX` characters and
    magnitudes over `at_most` with `BadInput`.
    """
    plain = text.strip()
    if len(plain) > TEXT_MAX:
        raise BadInput(what=what, why=f"it has more than {TEXT_MAX} characters")
    body = plain[1:] if plain[:1] in ("-", "+") else plain
    if not body or not body.isascii() or not body.replace(".", "", 1).isdigit():
        raise BadInput(what=what, why=f'"{shorten(text)}" is not a plain decimal number')
    value = Decimal(plain)
    if value.copy_abs() > at_most:
        raise BadInput(what=what, why=f"{shorten(text)} is more than {at_most:,f}")
    if len(body.partition(".")[2].rstrip("0")) > PLACES_MAX:
        raise BadInput(what=what, why=f"at most {PLACES_MAX} decimal places are kept")
    return value


def parse_quantity(text: str) -> Decimal:
    """A quantity from text; at most a million either way."""
    return parse_decimal(text, "The quantity", at_most=QUANTITY_MAX)


def to_micro(value: Decimal) -> int:
    """The integer at 10^-6 that stores `value`. The value has at most six places."""
    try:
        return int(_EXACT.scaleb(_EXACT.quantize(value, _STEP), PLACES_MAX))
    except (Inexact, InvalidOperation):
        raise ValueError(f"{value} has more than {PLACES_MAX} decimal places") from None


def from_micro(micro: int) -> Decimal:
    """The exact decimal of a stored integer, without trailing zeros or an exponent."""
    whole, rest = divmod(abs(micro), MICRO)
    digits = f"{whole}.{rest:06d}".rstrip("0").rstrip(".")
    return Decimal(f"-{digits}" if micro < 0 else digits)


def multiply(one: Decimal, other: Decimal) -> Decimal:
    """The product of two quantities, rounded to six places, half away from zero."""
    return from_micro(divide_half_away(to_micro(one) * to_micro(other), MICRO))


def plain(value: Decimal) -> str:
    """The decimal string of `value` on the wire: no exponent, no trailing zeros."""
    text = f"{value:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def shorten(text: str) -> str:
    """A piece of somebody's input, short and printable, to be quoted in a message."""
    visible = "".join(c if c.isprintable() else "?" for c in text[:40])
    return visible + ("..." if len(text) > 40 else "")
