"""Every country that comes with the program can found a shop: codes, dates, rates, coins."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.core import get_global

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import known_currencies
from pos_app.ledger.charts import chart_names
from pos_app.taxes.countries import FOLDER, country_codes, read_country
from pos_app.taxes.domain.country import TaxClassKind, opening_tax_classes, tax_classes_at

TODAY = date(2026, 11, 20)
PLAIN = re.compile(r"(0|[1-9]\d?)(\.\d{0,2}[1-9])?")

AFRICA = set(
    """KE TZ UG RW BI CD ET SO SS SD EG NG GH SN CI ML BF NE TG BJ GN CM GA CG TD ZM ZW MW MZ AO
    NA BW ZA LS SZ MG MU SC MA DZ TN MR CV GM SL LR""".split()
)
ELSEWHERE = set(
    """DE FR ES IT PT NL BE AT IE GB NO SE DK FI CH PL IN AE SA AU NZ SG PH MX BR CA""".split()
)


def raw(code: str) -> dict[str, Any]:
    """The file of a country as it lies on disk."""
    data: dict[str, Any] = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
    return data


def test_the_promised_countries_are_there() -> None:
    assert set(country_codes()) >= AFRICA | ELSEWHERE


def test_an_unknown_country_is_refused() -> None:
    with pytest.raises(BadInput, match="no data"):
        read_country("../KE")


@pytest.mark.parametrize("code", country_codes())
def test_codes_are_known_to_the_world(code: str) -> None:
    country = read_country(code)
    assert country.code == code
    assert code in get_global("territory_currencies")
    in_use = {row[0] for row in get_global("territory_currencies")[code] if row[2] is None}
    assert country.currency in in_use & set(known_currencies())
    assert Locale.parse(country.locale).territory == code
    assert code in ZONES[ZoneInfo(country.time_zone).key]
    assert country.chart in chart_names()
    assert all((country.name, country.tax_label, country.tax_number_label, country.source))


def _zones() -> dict[str, set[str]]:
    """Which countries use a time zone, by CLDR."""
    zones: dict[str, set[str]] = {}
    for zone, territory in get_global("zone_territories").items():
        zones.setdefault(zone, set()).add(territory)
    return zones


ZONES = _zones()


@pytest.mark.parametrize("code", country_codes())
def test_classes_are_well_formed(code: str) -> None:
    data = raw(code)
    for each in data["tax_classes"]:
        assert re.fullmatch(r"[A-Z]", each["code"])
        percents = [
            tax["percent"]
            for period in each["periods"]
            for tax in period.get("taxes", [period] if "percent" in period else [])
        ]
        assert percents
        assert all(PLAIN.fullmatch(percent) for percent in percents)
        assert (set(percents) == {"0"}) == (each["kind"] in ("zero", "exempt", "outside"))


@pytest.mark.parametrize("code", country_codes())
def test_periods_follow_each_other(code: str) -> None:
    for each in raw(code)["tax_classes"]:
        for period in each["periods"]:
            first, last = period["valid_from"], period["valid_to"]
            assert first is None or last is None or first <= last
        for earlier, later in pairwise(each["periods"]):
            assert earlier["valid_to"] < later["valid_from"]


@pytest.mark.parametrize("code", country_codes())
def test_a_class_is_never_without_a_rate_between_two(code: str) -> None:
    for each in raw(code)["tax_classes"]:
        for earlier, later in pairwise(each["periods"]):
            gap = date.fromisoformat(later["valid_from"]) - date.fromisoformat(earlier["valid_to"])
            assert gap.days == 1


@pytest.mark.parametrize("code", country_codes())
def test_today_has_one_default_class_and_it_comes_first(code: str) -> None:
    classes = tax_classes_at(read_country(code), TODAY)
    assert [rule.is_default for rule in classes].count(True) == 1
    assert classes[0].is_default
    assert len({rule.code for rule in classes}) == len(classes)
    assert len({rule.letter for rule in classes}) == len(classes)


@pytest.mark.parametrize("code", country_codes())
def test_a_tax_code_means_one_rate_on_any_day(code: str) -> None:
    country = read_country(code)
    days = {rule.valid_from for rule in country.rules if rule.valid_from} | {TODAY}
    for day in days:
        rates: dict[str, tuple[Decimal, bool]] = {}
        for tax in (tax for rule in tax_classes_at(country, day) for tax in rule.taxes):
            said = (tax.percent, tax.in_next_base)
            assert rates.setdefault(tax.code, said) == said


@pytest.mark.parametrize("code", country_codes())
def test_coins_are_a_whole_number_of_minor_units(code: str) -> None:
    rounding = read_country(code).cash_rounding
    assert rounding is None or (rounding.step > 1 and rounding.basis in ("law", "practice"))


@pytest.mark.parametrize(
    ("code", "day", "tax_class", "percent"),
    [
        ("KE", date(2020, 3, 31), "B", "16"),
        ("KE", date(2020, 4, 1), "B", "14"),
        ("KE", date(2020, 12, 31), "B", "14"),
        ("KE", TODAY, "B", "16"),
        ("KE", TODAY, "A", "0"),
        ("GH", date(2025, 12, 31), "A", "21.9"),
        ("GH", date(2026, 1, 1), "A", "20"),
        ("ZW", date(2026, 1, 1), "A", "15.5"),
        ("CG", TODAY, "A", "18.9"),
        ("SE", date(2026, 3, 31), "B", "12"),
        ("SE", TODAY, "B", "6"),
        ("SE", date(2028, 1, 1), "B", "12"),
        ("DE", date(2020, 7, 1), "A", "16"),
        ("IN", TODAY, "A", "18"),
        ("CA", TODAY, "G", "14.975"),
        ("ZA", date(2018, 3, 31), "A", "14"),
    ],
)
def test_rates_on_days_that_matter(code: str, day: date, tax_class: str, percent: str) -> None:
    rules = {rule.code: rule for rule in tax_classes_at(read_country(code), day)}
    assert rules[tax_class].percent == Decimal(percent)


def test_a_class_that_has_ended_is_not_offered() -> None:
    kenya = read_country("KE")
    assert "E" in {rule.code for rule in tax_classes_at(kenya, date(2023, 6, 30))}
    assert "E" not in {rule.code for rule in tax_classes_at(kenya, date(2023, 7, 1))}


def test_levies_stand_beside_the_tax() -> None:
    standard = tax_classes_at(read_country("GH"), TODAY)[0]
    assert [(tax.code, tax.percent) for tax in standard.taxes] == [
        ("NHIL", Decimal("2.5")),
        ("GETFL", Decimal("2.5")),
        ("VAT", Decimal(15)),
    ]
    assert standard.kind is TaxClassKind.STANDARD


def test_a_new_shop_gets_what_holds_and_what_is_enacted_but_not_what_has_ended() -> None:
    sweden = opening_tax_classes(read_country("SE"), TODAY)
    food = [(row.valid_from, str(row.taxes[0].percent)) for row in sweden if row.code == "B"]
    assert food == [("2026-04-01", "6"), ("2028-01-01", "12")]
    kenya = opening_tax_classes(read_country("KE"), TODAY)
    assert [row.code for row in kenya] == ["B", "A", "C", "D"]
    assert [row.code for row in kenya if row.default] == ["B"]


@pytest.mark.parametrize("code", country_codes())
def test_what_a_new_shop_gets_is_what_holds_on_its_first_day(code: str) -> None:
    country = read_country(code)
    begun = {
        row.code for row in opening_tax_classes(country, TODAY) if row.valid_from <= str(TODAY)
    }
    assert begun == {rule.code for rule in tax_classes_at(country, TODAY)}
