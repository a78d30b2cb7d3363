"""How a number field reads what people type and shows what it means; exact, never a float."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Protocol, TypeVar

from pos_app.kernel.amount_text import NumberMarks
from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import Money, parse_minor
from pos_app.kernel.percent import parse_percent
from pos_app.kernel.quantity import UNIT_PRICE_MAX, parse_decimal, parse_quantity
from pos_app.ui.translations import isolated, tr

T = TypeVar("T")

_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u066b": ".", "\u066c": ","})
_FIGURES = re.compile(r"^-?[0-9.,]+$")


class Amounts(Protocol):
    """How amounts of the shop's currency are written."""

    @property
    def currency(self) -> str:
        """The code of ISO 4217."""

    @property
    def marks(self) -> NumberMarks:
        """What stands between thousands and before decimals."""

    @property
    def before(self) -> str:
        """The currency's sign where it goes first."""

    @property
    def after(self) -> str:
        """The currency's sign where it goes last."""

    def money(self, minor: int) -> str:
        """An amount in minor units."""

    def price(self, value: Decimal) -> str:
        """The price of one unit."""

    def number(self, value: Decimal) -> str:
        """A quantity or a percentage."""


@dataclass(frozen=True, slots=True)
class NumberForm(Generic[T]):
    """`read` raises BadInput for what is no such number; `show` writes it as people do.

    `hint` is the sentence that helps somebody who typed something else.
    """

    read: Callable[[str], T]
    show: Callable[[T], str]
    hint: str


def money_form(amounts: Amounts) -> NumberForm[Money]:
    """An amount of the shop's currency."""

    def read(text: str) -> Money:
        bare = plain_number(_without_sign(text, amounts), amounts.marks)
        return Money(parse_minor(bare, amounts.currency), amounts.currency)

    sample = amounts.money(parse_minor("1250", amounts.currency))
    hint = tr("Form", "Write an amount like {sample}.", sample=isolated(sample))
    return NumberForm(read, lambda money: amounts.money(money.minor), hint)


def price_form(amounts: Amounts) -> NumberForm[Decimal]:
    """The price of one unit: up to six decimals, never negative."""

    def read(text: str) -> Decimal:
        bare = plain_number(_without_sign(text, amounts), amounts.marks)
        return _not_negative(parse_decimal(bare, "The price", at_most=UNIT_PRICE_MAX))

    sample = amounts.price(Decimal(1250))
    hint = tr("Form", "Write a price like {sample}.", sample=isolated(sample))
    return NumberForm(read, amounts.price, hint)


def quantity_form(amounts: Amounts) -> NumberForm[Decimal]:
    """How much or how many."""

    def read(text: str) -> Decimal:
        return parse_quantity(plain_number(text, amounts.marks))

    sample = isolated(amounts.number(Decimal("1.5")))
    hint = tr("Form", "Write a number like 12 or {sample}.", sample=sample)
    return NumberForm(read, amounts.number, hint)


def percent_form(amounts: Amounts) -> NumberForm[Decimal]:
    """A percentage; the sign may be typed or left out."""

    def read(text: str) -> Decimal:
        return parse_percent(plain_number(text.replace("%", "").replace("٪", ""), amounts.marks))

    sample = isolated(f"{amounts.number(Decimal('7.5'))}%")
    hint = tr("Form", "Write a percentage like {sample}.", sample=sample)
    return NumberForm(read, lambda value: f"{amounts.number(value)}%", hint)


def count_form(amounts: Amounts, *, at_most: int = 1_000_000) -> NumberForm[int]:
    """A whole number from 0."""

    def read(text: str) -> int:
        bare = plain_number(text, amounts.marks)
        value = _not_negative(parse_decimal(bare, "The number", at_most=Decimal(at_most)))
        if value != value.to_integral_value():
            raise BadInput(what="The number", why="it must be a whole number")
        return int(value)

    most = isolated(amounts.number(Decimal(at_most)))
    hint = tr("Form", "Write a whole number from 0 to {most}.", most=most)
    return NumberForm(read, lambda value: amounts.number(Decimal(value)), hint)


def plain_number(text: str, marks: NumberMarks) -> str:
    """What somebody typed as the plain decimal string that the kernel reads.

    Digits of any script count. A single mark that cannot part thousands here is a decimal mark, so
    that "5,90" and "5.90" mean the same on every keyboard; what is left over is refused later.
    """
    figures = "".join(_figure(c) for c in text.translate(_MINUS) if not _is_ignored(c))
    used = [c for c in figures if c in ".,"]
    if not _FIGURES.match(figures):
        return text.strip()
    if len(used) > 1 or (used and used[0] == marks.group):
        decimal = used[-1] if len(set(used)) == 2 else ""
        group = used[0]
        tail = rf"({re.escape(decimal)}\d*)?" if decimal else ""
        if re.match(rf"^-?\d{{1,3}}({re.escape(group)}\d{{3}})+{tail}$", figures):
            figures = figures.replace(group, "")
        elif len(used) > 1:
            return text.strip()
    return figures.replace(",", ".").removesuffix(".")


def _not_negative(value: Decimal) -> Decimal:
    if value < 0:
        raise BadInput(what="The number", why="it must not be negative")
    return value


def _without_sign(text: str, amounts: Amounts) -> str:
    for sign in (amounts.before, amounts.after, amounts.currency):
        bare = sign.strip()
        if bare and bare.casefold() in text.casefold():
            return re.sub(re.escape(bare), "", text, flags=re.IGNORECASE)
    return text


def _figure(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def _is_ignored(character: str) -> bool:
    """Spaces part thousands in half of the world; direction marks come with copied amounts."""
    return character.isspace() or unicodedata.category(character) in ("Zs", "Cf")
