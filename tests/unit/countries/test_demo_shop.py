"""The demo shop is believable and flawless: codes, taxes, margins, icons, favourites."""

from __future__ import annotations

import csv
import json
from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from pos_app.kernel.money import parse_minor
from pos_app.kernel.quantity import parse_quantity
from pos_app.kernel.rounding import CashRoundingMode
from pos_app.kernel.text import require_clean
from pos_app.ledger.charts import chart_names
from pos_app.taxes.countries import FOLDER as COUNTRIES
from pos_app.taxes.countries import read_country
from pos_app.taxes.domain.country import tax_classes_at

RESOURCES = COUNTRIES.parent
COLUMNS = (
    "sku,name,barcode,price,tax,category,cost,unit,pack_barcode,pack_size,stock,reorder_level,"
    "supplier,picture"
).split(",")
TINTS = {"clay", "honey", "sage", "sea", "sky", "plum", "rose", "stone"}
RATES = {rule.code: rule.percent for rule in tax_classes_at(read_country("KE"), date(2026, 11, 20))}


def products() -> list[dict[str, str]]:
    """All rows of the demo's products."""
    with (RESOURCES / "demo" / "products.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def shop() -> dict[str, Any]:
    """What the demo sets up besides products."""
    data: dict[str, Any] = json.loads((RESOURCES / "demo" / "shop.json").read_text("utf-8"))
    return data


ROWS = products()
SHOP = shop()


def is_gtin(code: str, digits: int) -> bool:
    """Whether the check digit is right: weights 3 and 1 from the right, summing to tens."""
    weighted = sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(reversed(code)))
    return code.isdigit() and len(code) == digits and weighted % 10 == 0


@pytest.mark.parametrize(
    ("code", "digits", "right"),
    [
        ("4006381333931", 13, True),
        ("4006381333930", 13, False),
        ("14006381333938", 14, True),
        ("4006381333931", 14, False),
    ],
)
def test_the_check_of_check_digits(code: str, digits: int, right: bool) -> None:
    assert is_gtin(code, digits) is right


def test_five_hundred_products_with_the_columns_of_the_import() -> None:
    assert len(ROWS) == 500
    assert list(ROWS[0]) == COLUMNS


@pytest.mark.parametrize("column", ["sku", "name", "barcode"])
def test_nothing_stands_there_twice(column: str) -> None:
    assert [value for value, n in Counter(row[column] for row in ROWS).items() if n > 1] == []


def test_barcodes_are_valid_and_a_pack_has_one_of_its_own() -> None:
    codes = [row["barcode"] for row in ROWS]
    packs = [row["pack_barcode"] for row in ROWS if row["pack_barcode"]]
    assert [code for code in codes if not is_gtin(code, 13)] == []
    assert [code for code in packs if not is_gtin(code, 14)] == []
    assert len(set(packs)) == len(packs) > 100
    assert not {code.zfill(14) for code in codes} & set(packs)


def test_weighed_products_have_in_store_codes_with_room_for_the_weight() -> None:
    by_unit = {unit: [r["barcode"] for r in ROWS if r["unit"] == unit] for unit in ("kg", "each")}
    assert sum(map(len, by_unit.values())) == len(ROWS)
    assert len(by_unit["kg"]) > 40
    assert all(code[:2] == "21" and code[7:12] == "00000" for code in by_unit["kg"])
    assert all(code.startswith("616") for code in by_unit["each"])


def test_a_pack_holds_several_or_there_is_none() -> None:
    for row in ROWS:
        assert bool(row["pack_barcode"]) == bool(row["pack_size"])
        assert not row["pack_size"] or int(row["pack_size"]) > 1


def test_every_product_earns_something_after_tax() -> None:
    for row in ROWS:
        price, cost = (parse_minor(row[column], "KES") for column in ("price", "cost"))
        assert price > cost > 0
        assert Decimal(price) > cost * (1 + RATES[row["tax"]] / 100), row


def test_taxed_zero_rated_and_exempt_goods_are_all_there() -> None:
    assert Counter(row["tax"] for row in ROWS).keys() == {"A", "B", "C"}


def test_names_and_numbers_are_fit_to_import() -> None:
    for row in ROWS:
        assert require_clean(row["name"], "The name", longest=60) == row["name"]
        assert parse_quantity(row["stock"]) >= 0
        assert parse_quantity(row["reorder_level"]) > 0
        assert row["supplier"]
        assert row["unit"] == "kg" or row["stock"].isdigit()


def test_some_shelves_are_low_and_some_are_empty() -> None:
    low = [r for r in ROWS if Decimal(r["stock"]) <= Decimal(r["reorder_level"])]
    assert 10 < len(low) < 150
    assert any(Decimal(row["stock"]) == 0 for row in ROWS)


def test_categories_have_a_tint_and_every_icon_exists() -> None:
    categories = {each["name"]: each for each in SHOP["categories"]}
    assert set(categories) == {row["category"] for row in ROWS}
    assert 8 <= len(categories) <= 10
    assert {each["tint"] for each in categories.values()} <= TINTS
    pictures = {row["picture"].removeprefix("icon:") for row in ROWS}
    icons = pictures | {each["icon"] for each in categories.values()}
    duotone = RESOURCES / "icons" / "duotone"
    assert [icon for icon in sorted(icons) if not (duotone / f"{icon}.svg").is_file()] == []


def test_favourites_are_on_the_shelf() -> None:
    stock = {row["sku"]: Decimal(row["stock"]) for row in ROWS}
    assert len(set(SHOP["favourites"])) == len(SHOP["favourites"]) == 24
    assert [sku for sku in SHOP["favourites"] if not stock.get(sku)] == []


def test_the_shop_stands_where_its_country_says() -> None:
    place, kenya = SHOP["shop"], read_country("KE")
    for habit in ("currency", "locale", "time_zone", "prices", "chart"):
        assert place[habit] == getattr(kenya, habit)
    assert place["country"] == kenya.code
    assert place["chart"] in chart_names()
    assert place["cash_step"] == parse_minor("1", "KES")
    assert CashRoundingMode(place["cash_mode"])


def test_one_owner_one_manager_three_cashiers() -> None:
    roles = Counter(user["role"] for user in SHOP["users"])
    assert roles == {"owner": 1, "manager": 1, "cashier": 3}
    pins = [user["pin"] for user in SHOP["users"]]
    assert len(set(pins)) == len({user["name"] for user in SHOP["users"]}) == 5
