"""What a country brings to a new shop: its tax classes by date, its currency, coins and habits."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Any

from pos_app.facts.catalogue import TaxClassRow, TaxRow
from pos_app.kernel.money import minor_digits, parse_minor
from pos_app.kernel.percent import parse_percent
from pos_app.kernel.rounding import CashRoundingMode

HUNDRED = Decimal(100)


class TaxClassKind(StrEnum):
    """What a class is in law. Zero and exempt both add nothing, but are declared apart."""

    STANDARD = "standard"
    REDUCED = "reduced"
    HIGHER = "higher"
    ZERO = "zero"
    EXEMPT = "exempt"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class TaxRate:
    """One tax of a class. `in_next_base` adds it to the base of the taxes that follow it."""

    code: str
    name: str
    percent: Decimal
    in_next_base: bool = False


@dataclass(frozen=True, slots=True)
class TaxClassRule:
    """A tax class as it stands from `valid_from` to `valid_to`, both included.

    No `valid_from`: since before these records begin. No `valid_to`: until further notice.
    """

    code: str
    name: str
    letter: str  # What stands beside a line on the receipt.
    kind: TaxClassKind
    is_default: bool
    taxes: tuple[TaxRate, ...]
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on `day`."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)

    @property
    def percent(self) -> Decimal:
        """What all taxes of the class together add to a net price, in percent."""
        base = whole = HUNDRED
        for tax in self.taxes:
            amount = base * tax.percent.scaleb(-2)
            whole += amount
            base += amount if tax.in_next_base else 0
        return whole - HUNDRED


@dataclass(frozen=True, slots=True)
class CashRounding:
    """The smallest coin, in minor units, and how cash is rounded to it."""

    step: int
    mode: CashRoundingMode
    basis: str  # law | practice


@dataclass(frozen=True, slots=True)
class Country:
    """The defaults of a shop in a country. A shop may change every one of them."""

    code: str  # ISO 3166-1 alpha-2
    name: str
    currency: str
    locale: str
    time_zone: str
    prices: str  # inclusive | exclusive
    tax_label: str
    tax_number_label: str
    chart: str
    cash_rounding: CashRounding | None
    rules: tuple[TaxClassRule, ...]
    source: str
    checked: bool  # Whether somebody compared today's rates with the source.
    notes: tuple[str, ...]


def tax_classes_at(country: Country, day: date) -> tuple[TaxClassRule, ...]:
    """The tax classes in force on `day`, the default one first."""
    in_force = [rule for rule in country.rules if rule.holds_on(day)]
    return tuple(sorted(in_force, key=lambda rule: not rule.is_default))


def opening_tax_classes(country: Country, day: date) -> tuple[TaxClassRow, ...]:
    """The classes a shop set up on `day` starts with, those already enacted for later included."""
    return tuple(
        TaxClassRow(
            code=rule.code,
            name=rule.name,
            letter=rule.letter,
            default=rule.is_default,
            valid_from=(rule.valid_from or date.min).isoformat(),
            taxes=tuple(
                TaxRow(code=tax.code, percent=tax.percent, in_next_base=tax.in_next_base)
                for tax in rule.taxes
            ),
        )
        for rule in country.rules
        if rule.valid_to is None or day <= rule.valid_to
    )


def parse_country(text: str) -> Country:
    """A country from its JSON text. A ValueError or KeyError is a mistake in our own data."""
    data: dict[str, Any] = json.loads(text)
    minor_digits(data["currency"])  # Refuses what is no currency.
    if data["prices"] not in ("inclusive", "exclusive"):
        raise ValueError(f"{data['code']}: prices are inclusive or exclusive")
    return Country(
        code=data["code"],
        name=data["name"],
        currency=data["currency"],
        locale=data["locale"],
        time_zone=data["time_zone"],
        prices=data["prices"],
        tax_label=data["tax_label"],
        tax_number_label=data["tax_number_label"],
        chart=data["chart"],
        cash_rounding=_cash_rounding(data["cash_rounding"], data["currency"]),
        rules=_rules(data),
        source=data["source"],
        checked=data["checked"],
        notes=tuple(data.get("notes", ())),
    )


def _cash_rounding(data: Mapping[str, str] | None, currency: str) -> CashRounding | None:
    if data is None:
        return None
    step = parse_minor(data["step"], currency)
    return CashRounding(step, CashRoundingMode(data["mode"]), data["basis"])


def _rules(country: Mapping[str, Any]) -> tuple[TaxClassRule, ...]:
    classes = country["tax_classes"]
    codes = [data["code"] for data in classes]
    if len(set(codes)) != len(codes):
        raise ValueError(f"{country['code']}: a tax class stands there twice")
    if sum(bool(data.get("default")) for data in classes) != 1:
        raise ValueError(f"{country['code']}: exactly one tax class is the default")
    return tuple(rule for data in classes for rule in _class_rules(country, data))


def _class_rules(country: Mapping[str, Any], data: Mapping[str, Any]) -> list[TaxClassRule]:
    rules = [
        TaxClassRule(
            code=data["code"],
            name=data["name"],
            letter=data.get("letter", data["code"]),
            kind=TaxClassKind(data["kind"]),
            is_default=bool(data.get("default")),
            taxes=_taxes(period, data["code"], country["tax_label"]),
            valid_from=_day(period["valid_from"]),
            valid_to=_day(period["valid_to"]),
        )
        for period in data["periods"]
    ]
    if not rules or not _in_order(rules):
        raise ValueError(f"{country['code']} {data['code']}: periods overlap or run backwards")
    return rules


def _taxes(period: Mapping[str, Any], class_code: str, label: str) -> tuple[TaxRate, ...]:
    """The taxes of a period: listed, or one percentage that goes by the code of its class."""
    if "percent" in period:
        return (TaxRate(class_code, label, parse_percent(period["percent"])),)
    return tuple(
        TaxRate(
            tax["code"], tax["name"], parse_percent(tax["percent"]), tax.get("in_next_base", False)
        )
        for tax in period["taxes"]
    )


def _in_order(rules: Sequence[TaxClassRule]) -> bool:
    spans = [(rule.valid_from or date.min, rule.valid_to or date.max) for rule in rules]
    forward = all(first <= last for first, last in spans)
    return forward and all(earlier[1] < later[0] for earlier, later in pairwise(spans))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
