"""Money: integer minor units of an ISO 4217 currency. No floats."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import total_ordering

from pos_app.kernel.errors import BadInput
from pos_app.kernel.quantity import parse_decimal

# ISO 4217 list one (lists of 2024-06-25 and 2026-01-01): the codes with two digits.
_TWO_DIGITS = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN
    BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN
    ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
    KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
    MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD
    TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
    """.split()  # noqa: SIM905 - a wall of quoted codes reads worse
)
_OTHER_DIGITS = {
    "BHD": 3,
    "BIF": 0,
    "CLF": 4,
    "CLP": 0,
    "DJF": 0,
    "GNF": 0,
    "IQD": 3,
    "ISK": 0,
    "JOD": 3,
    "JPY": 0,
    "KMF": 0,
    "KRW": 0,
    "KWD": 3,
    "LYD": 3,
    "OMR": 3,
    "PYG": 0,
    "RWF": 0,
    "TND": 3,
    "UGX": 0,
    "UYI": 0,
    "UYW": 4,
    "VND": 0,
    "VUV": 0,
    "XAF": 0,
    "XOF": 0,
    "XPF": 0,
}
AMOUNT_MAX_MINOR = 10**15


def minor_digits(currency: str) -> int:
    """How many digits stand behind the point in `currency`: 2 for EUR, 0 for UGX, 3 for BHD."""
    if currency in _TWO_DIGITS:
        return 2
    digits = _OTHER_DIGITS.get(currency)
    if digits is None:
        raise BadInput(what="The currency", why="it is not a code of ISO 4217")
    return digits


def known_currencies() -> list[str]:
    """All ISO 4217 codes, sorted."""
    return sorted(_TWO_DIGITS | set(_OTHER_DIGITS))


def parse_minor(text: str, currency: str, what: str = "The amount") -> int:
    """Minor units of a decimal string: "12.50" EUR is 1250. Refuses parts of a minor unit."""
    digits = minor_digits(currency)
    scaled = parse_decimal(text, what, at_most=Decimal(AMOUNT_MAX_MINOR).scaleb(-digits)).scaleb(
        digits
    )
    minor = int(scaled)
    if minor != scaled:
        raise BadInput(what=what, why=f"{currency} has {digits} digits behind the point")
    return minor


def format_minor(minor: int, currency: str) -> str:
    """The plain decimal string of an amount, for wires and files: 1250 EUR is "12.50"."""
    digits = minor_digits(currency)
    if not digits:
        return str(minor)
    whole, rest = divmod(abs(minor), 10**digits)
    return f"{'-' if minor < 0 else ''}{whole}.{rest:0{digits}d}"


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units of its currency. Only amounts of one currency meet."""

    minor: int
    currency: str

    @classmethod
    def parse(cls, text: str, currency: str) -> Money:
        """Money from a decimal string."""
        return cls(parse_minor(text, currency), currency)

    def __str__(self) -> str:
        return f"{format_minor(self.minor, self.currency)} {self.currency}"

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add up")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __bool__(self) -> bool:
        return self.minor != 0
