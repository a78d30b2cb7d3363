"""What a GS1 symbol or a GS1 Digital Link says, read by biip and checked once more.

biip leaves the check digits of some identifiers unverified and reads dates by today's clock; both
are done here. Nothing is ever opened: a Digital Link is only taken apart. biip is imported where
it is used, because most codes are plain GTINs and can do without its 70 ms.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pos_app.devices.domain.gtin import is_digits, require_check_digit
from pos_app.devices.domain.measure_rule import Measure, MeasureKind
from pos_app.kernel.errors import BadInput
from pos_app.kernel.quantity import shorten

_CHECKED = {
    "00": (0, 18),
    "01": (0, 14),
    "02": (0, 14),
    "03": (0, 14),
    "253": (0, 13),
    "255": (0, 13),
    "402": (0, 17),
    "8003": (1, 14),
    "8006": (0, 14),
    "8017": (0, 18),
    "8018": (0, 18),
    "8026": (0, 14),
} | {f"41{n}": (0, 13) for n in range(8)}
"""Where the digits stand whose last one is a check digit (GS1 General Specifications, 3)."""

_UNITS = {
    "310": "kg",
    "311": "m",
    "314": "m2",
    "315": "l",
    "316": "m3",
    "320": "lb",
    "321": "in",
    "322": "ft",
    "323": "yd",
    "356": "ozt",
    "357": "oz",
    "360": "qt",
    "361": "gal",
}
_WEIGHTS = frozenset({"kg", "lb", "ozt", "oz"})
_PRICES = frozenset({"390", "392"})
_COUNTS = frozenset({"30", "37"})


@dataclass(frozen=True, slots=True)
class Elements:
    """The application identifiers of one symbol with their values, in order."""

    pairs: tuple[tuple[str, str], ...]

    def get(self, *identifiers: str) -> str:
        """The first value of any of these identifiers; empty when there is none."""
        return next((value for ai, value in self.pairs if ai in identifiers), "")

    @property
    def gtin(self) -> str:
        """The product's GTIN-14, or that of the goods inside."""
        return self.get("01", "02") or self.get("8006", "8026")[:14]

    def day(self, *identifiers: str, today: date) -> date | None:
        """The date of the first of these identifiers."""
        text = self.get(*identifiers)
        return gs1_date(text, today) if text else None

    @property
    def measures(self) -> tuple[Measure, ...]:
        """Weight, price, count and other measures, in the order of the symbol."""
        found = (_measure(ai, value) for ai, value in self.pairs)
        return tuple(measure for measure in found if measure is not None)


def read_elements(text: str) -> Elements:
    """The element strings of a GS1 message, its groups ended by GS."""
    from biip import ParseError
    from biip.gs1_messages import GS1Message

    try:
        strings = GS1Message.parse(text).element_strings
    except (ParseError, ValueError):
        raise not_gs1(text) from None
    return _checked(text, ((s.ai.ai, s.value) for s in strings))


def read_bracketed(text: str) -> Elements:
    """The element strings of the line people read: `(01)09506000134352(10)ABC`."""
    from biip import ParseError
    from biip.gs1_messages import GS1Message

    try:
        strings = GS1Message.parse_hri(text).element_strings
    except (ParseError, ValueError):
        raise not_gs1(text) from None
    return _checked(text, ((s.ai.ai, s.value) for s in strings))


def read_digital_link(text: str) -> Elements | None:
    """The element strings of a GS1 Digital Link; None for any other web address."""
    from biip import ParseError
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI

    try:
        strings = GS1DigitalLinkURI.parse(text).element_strings
    except (ParseError, ValueError):
        return None
    return _checked(text, ((s.ai.ai, s.value) for s in strings))


def gs1_date(text: str, today: date) -> date:
    """The day of YYMMDD; day 00 is the month's last (GS1 General Specifications, 7.12)."""
    if len(text) < 6 or not is_digits(text[:6]):
        raise not_gs1(text)
    year, month, day = (int(text[n : n + 2]) for n in (0, 2, 4))
    year += today.year - today.year % 100
    if year - today.year >= 51:
        year -= 100
    elif year - today.year <= -50:
        year += 100
    try:
        return date(year, month, day or calendar.monthrange(year, month)[1])
    except ValueError:
        raise not_gs1(text) from None


def not_gs1(text: str) -> BadInput:
    """The refusal of a symbol that breaks GS1's own rules."""
    return BadInput(what="The code", why=f'"{shorten(text)}" is not a whole GS1 code')


def _checked(text: str, pairs: Iterable[tuple[str, str]]) -> Elements:
    elements = Elements(tuple(pairs))
    for ai, value in elements.pairs:
        if ai in _CHECKED:
            start, end = _CHECKED[ai]
            require_check_digit(value[start:end])
    known = dict(elements.pairs)
    if not known or any(known[ai] != value for ai, value in elements.pairs):
        raise not_gs1(text)
    return elements


def _measure(ai: str, value: str) -> Measure | None:
    if ai in _COUNTS:
        return Measure(MeasureKind.COUNT, Decimal(value))
    if len(ai) != 4 or not is_digits(value):
        return None
    family, places = ai[:3], int(ai[3])
    if family in _PRICES:
        return Measure(MeasureKind.PRICE, Decimal(value).scaleb(-places))
    if family in _UNITS:
        unit = _UNITS[family]
        kind = MeasureKind.WEIGHT if unit in _WEIGHTS else MeasureKind.OTHER
        return Measure(kind, Decimal(value).scaleb(-places), unit)
    return None
