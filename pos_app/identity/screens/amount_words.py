"""Amounts of the shop's currency as its people write them: sign, thousands, decimals."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pos_app.kernel.amount_text import MINUS, NumberMarks

_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class AmountWords:
    """`before` and `after` are the currency's sign with the space that belongs to it."""

    currency: str
    marks: NumberMarks
    before: str = ""
    after: str = ""

    def money(self, minor: int) -> str:
        """An amount in minor units: Ksh 1,250.00."""
        text = f"{self.before}{self.marks.amount(abs(minor), self.currency)}{self.after}"
        return f"{MINUS}{text}" if minor < 0 else text

    def price(self, value: Decimal) -> str:
        """The price of one unit."""
        return f"{self.before}{self.marks.price(value, self.currency)}{self.after}"

    def number(self, value: Decimal) -> str:
        """A quantity or a percentage."""
        return self.marks.number(value)


def amount_words(locale: str, currency: str) -> AmountWords:
    """How amounts in `currency` are written in `locale` ("en_KE"), by the Unicode locale data."""
    from babel import Locale, UnknownLocaleError  # Imported where used: starting must stay fast.

    from pos_app.platform.locales import number_marks

    marks = number_marks(locale)
    marks = NumberMarks(marks.decimal, marks.group, MINUS)
    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return AmountWords(currency, marks, f"{currency}{_NO_BREAK}")
    sign = str(found.currency_symbols.get(currency, currency))
    before, after = found.currency_formats["standard"].pattern.partition("#")[::2]
    if "\u00a4" in before:
        # The locale data's own rule: a sign that ends in a letter stands apart from the figures.
        return AmountWords(currency, marks, sign + (_NO_BREAK if sign[-1:].isalpha() else ""))
    return AmountWords(currency, marks, after=f"{_NO_BREAK}{sign}" if after else "")
