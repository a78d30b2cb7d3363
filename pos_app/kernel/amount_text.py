"""Amounts and quantities as people read them: the marks of a language, the digits of a currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pos_app.kernel.money import minor_digits
from pos_app.kernel.quantity import plain

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class NumberMarks:
    """What a language puts between thousands and before decimals."""

    decimal: str = "."
    group: str = ","
    minus: str = "-"  # On paper: many printers do not know the true minus.

    def amount(self, minor: int, currency: str) -> str:
        """An amount in minor units, without the currency: 1,250.00."""
        digits = minor_digits(currency)
        whole, rest = divmod(abs(minor), 10**digits)
        text = f"{whole:,}".replace(",", self.group) if whole >= 1000 else str(whole)
        if digits:
            text += f"{self.decimal}{rest:0{digits}d}"
        return f"{self.minus}{text}" if minor < 0 else text

    def number(self, value: Decimal) -> str:
        """A quantity or a percentage, with as many decimals as it has: 1.245."""
        text = plain(value).replace("-", self.minus)
        return text if self.decimal == "." else text.replace(".", self.decimal)

    def price(self, value: Decimal, currency: str) -> str:
        """A unit price, with at least the currency's digits."""
        minor = value.scaleb(minor_digits(currency))
        if minor == minor.to_integral_value():
            return self.amount(int(minor), currency)
        return self.number(value)
