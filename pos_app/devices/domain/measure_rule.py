"""Labels of a shop's own scales: which digits of an EAN are the item, which its weight or price.

A rule is written as the digits it looks for: `21NNNNNWWWWWC` means codes that begin with 21, five
digits of item code, five of weight, and the check digit. `P` are digits of a price, `Q` of a
count, `V` a check digit inside that guards weight or price alone (GS1 General Specifications,
7.9.3 and 7.9.4).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from pos_app.devices.domain.gtin import check_digit, gtin14
from pos_app.kernel.errors import BadInput

_PATTERN = re.compile(r"\d{1,4}N{3,8}(V?)(W{3,6}|P{3,6}|Q{2,6})C")
_LENGTHS = (8, 12, 13, 14)


class MeasureKind(StrEnum):
    """What a label says of the goods themselves."""

    WEIGHT = "weight"
    PRICE = "price"
    COUNT = "count"
    OTHER = "other"
    """A length, an area or a volume."""


_KINDS = {"W": MeasureKind.WEIGHT, "P": MeasureKind.PRICE, "Q": MeasureKind.COUNT}


@dataclass(frozen=True, slots=True)
class Measure:
    """An amount read from a label: a weight in `unit`, a price in `unit` (a currency), a count.

    The unit of a price is empty when the label does not name the currency: it is the shop's.
    """

    kind: MeasureKind
    value: Decimal
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """What a rule read from a code."""

    item: str
    """The item code as printed, leading zeros included."""
    gtin_without_measure: str
    """The code with zeros for weight or price: how other systems file the item, as GTIN-14."""
    measure: Measure


@dataclass(frozen=True, slots=True)
class MeasureRule:
    """One line of the shop's table. The number on the label is divided by `divisor`."""

    pattern: str
    divisor: int
    unit: str = ""

    def __post_init__(self) -> None:
        found = _PATTERN.fullmatch(self.pattern)
        if found is None or len(self.pattern) not in _LENGTHS:
            raise _bad(self.pattern, "it must look like 21NNNNNWWWWWC, with 8, 12, 13 or 14 places")
        if found[1] and len(found[2]) not in (4, 5):
            raise _bad(self.pattern, "a V guards four or five digits of weight or price")
        if self.divisor not in (1, 10, 100, 1000, 10_000):
            raise _bad(self.pattern, "the divisor is 1, 10, 100, 1000 or 10000")

    @property
    def letter(self) -> str:
        """W, P or Q."""
        return self.pattern[-2]

    def matches(self, code: str) -> bool:
        """Whether `code`, a valid GTIN as scanned, is such a label."""
        fixed = self.pattern[: self.pattern.index("N")]
        return len(code) == len(self.pattern) and code.startswith(fixed)

    def read(self, code: str) -> Label:
        """What the label `code` says; refuses a wrong inner check digit and a zero."""
        amount = self._digits(code, self.letter)
        if "V" in self.pattern and price_check_digit(amount) != int(self._digits(code, "V")):
            raise BadInput(what=f"The label {code}", why="its weight or price was misread")
        if not int(amount):
            raise BadInput(what=f"The label {code}", why=f"it carries a {self.kind} of zero")
        value = Decimal(int(amount)) / Decimal(self.divisor)
        return Label(
            item=self._digits(code, "N"),
            gtin_without_measure=self._without_measure(code),
            measure=Measure(self.kind, value, self.unit),
        )

    @property
    def kind(self) -> MeasureKind:
        """What the label carries."""
        return _KINDS[self.letter]

    def _digits(self, code: str, letter: str) -> str:
        return "".join(d for d, place in zip(code, self.pattern, strict=True) if place == letter)

    def _without_measure(self, code: str) -> str:
        pairs = zip(code[:-1], self.pattern, strict=False)
        body = "".join("0" if place in (self.letter, "V") else d for d, place in pairs)
        return gtin14(body + str(check_digit(body)))


def parse_rules(text: str) -> tuple[MeasureRule, ...]:
    """The shop's table: one rule a line, `PATTERN DIVISOR [UNIT]`, the first that fits counts."""
    lines = (line.split("#")[0].split() for line in text.splitlines())
    return tuple(_parse_rule(words) for words in lines if words)


def _parse_rule(words: list[str]) -> MeasureRule:
    if len(words) not in (2, 3) or not words[1].isdecimal() or len(words[1]) > 5:
        raise _bad(" ".join(words), "a rule is PATTERN DIVISOR [UNIT], as in 21NNNNNWWWWWC 1000 kg")
    return MeasureRule(words[0].upper(), int(words[1]), words[2] if len(words) == 3 else "")


def price_check_digit(digits: str) -> int:
    """The check digit inside a label that guards four or five digits of weight or price."""
    if len(digits) == 4:
        return 3 * _weighted(digits, (_TWO_MINUS, _TWO_MINUS, _THREE, _FIVE_MINUS)) % 10
    weights = (_FIVE_PLUS, _TWO_MINUS, _FIVE_MINUS, _FIVE_PLUS, _TWO_MINUS)
    return _FIVE_MINUS.index(-_weighted(digits, weights) % 10)


# GS1 General Specifications, figure 7.9.3-1: the weighted products of the digits 0 to 9.
_TWO_MINUS = (0, 2, 4, 6, 8, 9, 1, 3, 5, 7)
_THREE = (0, 3, 6, 9, 2, 5, 8, 1, 4, 7)
_FIVE_PLUS = (0, 5, 1, 6, 2, 7, 3, 8, 4, 9)
_FIVE_MINUS = (0, 5, 9, 4, 8, 3, 7, 2, 6, 1)


def _weighted(digits: str, weights: tuple[tuple[int, ...], ...]) -> int:
    return sum(weight[int(digit)] for digit, weight in zip(digits, weights, strict=True))


def _bad(pattern: str, why: str) -> BadInput:
    return BadInput(what=f"The label rule {pattern[:40]}", why=why)
