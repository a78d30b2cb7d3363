"""What scripts read: money as decimal strings, times with their offset, the same members always."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.helpers.cli import must, run
from tests.helpers.shop import CASHIER, OWNER, PIN

MONEY = set(
    """net tax total change rounding float amount expected_cash counted_cash difference grand_sales
    grand_returns price stock""".split()
)
TIMES = {"time", "opened_at", "closed_at", "made_at", "clock"}
TENDERS = ("--tender", "card=65", "--tender", "mobile_money=10.50:QX1", "--tender", "cash=500")

SALE = set("id number time user currency net tax rounding total tenders change".split())
LISTED = set("id number kind time till user currency net tax total tenders".split())
Z = set(
    """report number currency business_day opened_at closed_at float expected_cash counted_cash
    difference totals grand_sales grand_returns journal_head""".split()
)
# What a day asks, and the members that the answer must have; more may come, none may go.
DAY: list[tuple[tuple[str, ...], set[str]]] = [
    (("sell", "--scan", "SOAP*2", "--scan", "BREAD", *TENDERS), SALE),
    (("sell", "--scan", "COLA*0.5", "--tender", "cash=100"), SALE),
    (("return", "--receipt", "A-000001", "--line", "1", "--tender", "cash"), SALE),
    (("void", "--receipt", "A-000002", "--reason", "Changed mind"), SALE),
    (("shift", "paid-in", "--amount", "20", "--reason", "Coins"), {"id", "kind", "amount"}),
    (("shift", "paid-out", "--amount", "7.5", "--reason", "Milk"), {"id", "kind", "amount"}),
    (
        ("shift", "report", "x"),
        set("report number currency opened_at float expected_cash totals".split()),
    ),
    (("sales",), LISTED),
    (("find", "soap"), {"products"}),
    (("doctor",), set("duka python sqlite schema clock folder keys synchronous".split())),
    (("verify",), {"ok"}),
    (("replay",), {"differences"}),
    (("backup", "{folder}.duka"), {"file", "facts", "verified"}),
    (("shift", "close", "--count", "900"), Z),
    (("shift", "report", "z"), Z),
    (("restore", "{folder}.duka"), {"made_at", "facts", "missing", "series"}),
    (("shift", "close", "--count", "1"), Z),
    (("shift", "open", "--float", "12.5"), {"id", "number", "business_day", "float"}),
]


def _members(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every value of an answer with the name it has, however deep."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from _members(inside, "amount" if name == "tenders" else key)
    elif isinstance(value, list):
        for inside in value:
            yield from _members(inside, name)
    else:
        yield name, value


def test_every_answer_of_a_day_keeps_the_shape_it_has(folder: Path) -> None:
    for words, members in DAY:
        ended = must(folder, "--json", *(word.format(folder=folder) for word in words))
        for answer in ended.answers:
            assert answer.keys() >= members, words
            for name, value in _members(answer):
                assert not isinstance(value, float), (words, name)
                if name in MONEY and value is not None:
                    assert re.fullmatch(r"-?\d+(\.\d+)?", value), (words, name, value)
                if name in TIMES:
                    assert datetime.fromisoformat(value).utcoffset() is not None, (words, name)
                    assert value[10] == "T"


def test_a_sale_says_every_amount_with_the_currencys_digits(folder: Path) -> None:
    sale = must(folder, *DAY[0][0], "--json").answer

    assert (sale["number"], sale["user"], sale["currency"]) == ("A-000001", OWNER, "KES")
    assert (sale["net"], sale["tax"], sale["total"]) == ("366.72", "48.28", "415.00")
    tenders = {"card": "65.00", "mobile_money": "10.50", "cash": "339.50"}
    assert (sale["tenders"], sale["change"]) == (tenders, "160.50")
    assert datetime.fromisoformat(sale["time"]).utcoffset() == timedelta(hours=3)


def test_sales_are_listed_a_line_each_oldest_first(folder: Path) -> None:
    for words, _ in DAY[:4]:
        must(folder, *words)

    listed = must(folder, "sales", "--json", user=CASHIER).answers

    assert [(each["number"], each["kind"], each["total"]) for each in listed] == [
        ("A-000001", "sale", "415.00"),
        ("A-000002", "sale", "95.25"),
        ("A-000003", "return", "-175.00"),
        ("A-000004", "void", "-95.25"),
    ]
    assert [each["time"] for each in listed] == sorted(each["time"] for each in listed)
    plain = must(folder, "sales").out.splitlines()
    assert [line.split()[0] for line in plain] == [each["number"] for each in listed]


def test_sales_with_ids_from_outside_are_listed_in_their_order_too(folder: Path) -> None:
    lines = [
        json.dumps({"id": str(UUID(int=9 - n)), "scan": ["TEA"], "tender": {"cash": "140"}})
        for n in range(5)
    ]
    must(folder, "sell", "--batch", "-", feed="\n".join(lines))
    numbers = [each["number"] for each in must(folder, "sales", "--json").answers]
    assert numbers == sorted(numbers)


def test_sales_of_other_days_are_not_listed(folder: Path) -> None:
    today = must(folder, *DAY[0][0], "--json").answer["time"][:10]
    yesterday = str(datetime.fromisoformat(today).date() - timedelta(days=1))

    def count(*words: str) -> int:
        return len(must(folder, "sales", "--json", *words).answers)

    assert count() == count("--from", today) == count("--from", today, "--to", today) == 1
    assert count("--to", yesterday) == count("--from", today, "--to", yesterday) == 0


def test_found_products_say_price_and_stock(folder: Path) -> None:
    must(folder, "sell", "--scan", "SOAP*3", "--tender", "cash=1000")

    found = must(folder, "find", "soap", "--json", user=CASHIER).answer["products"]

    soap = next(each for each in found if each["sku"] == "SOAP")
    assert (soap["name"], soap["price"], soap["stock"]) == ("Bar soap 800 g", "175", "-3")
    assert must(folder, "find", "xyzzyx", "--json").answer == {"products": []}
    assert must(folder, "find", "xyzzyx").out == "Nothing was found.\n"


@pytest.mark.parametrize(
    ("currency", "good", "shown", "bad"),
    [("UGX", "5000", "5000", "0.5"), ("BHD", "1.005", "1.005", "0.0005")],
)
def test_each_currency_has_its_own_digits(
    currency: str, good: str, shown: str, bad: str, tmp_path: Path
) -> None:
    shop = ("init", "--shop", "Duka", "--country", "KE", "--owner", OWNER, "--currency", currency)
    must(tmp_path, *shop, "--time-zone", "Asia/Kathmandu")

    refused = run(tmp_path, "shift", "open", "--float", bad, "--json")
    opened = must(tmp_path, "shift", "open", "--float", good, "--json").answer
    x = must(tmp_path, "shift", "report", "x", "--json").answer

    assert refused.error[0] == "bad_input"
    assert opened["float"] == x["expected_cash"] == shown
    assert datetime.fromisoformat(x["opened_at"]).utcoffset() == timedelta(hours=5, minutes=45)


def test_a_lone_owner_needs_no_name(tmp_path: Path) -> None:
    shop = ("init", "--shop", "Duka", "--country", "UG", "--currency", "UGX", "--owner", "Okello")
    told = must(tmp_path, *shop, "--json", user=None, pin=PIN).answer

    assert told.keys() >= {"shop", "data", "recovery_code"}
    assert re.fullmatch(r"([A-Z2-9]{5}-){5}[A-Z2-9]", told["recovery_code"])
    assert must(tmp_path, "shift", "open", "--float", "0", user=None).code == 0
    listed = must(tmp_path, "sales", "--json", user=None)
    assert listed.out == ""


def test_the_problems_of_a_file_are_a_list(kept: Path, tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    file.write_text("sku,name,price,tax\nA1,Apple,-10,16\n")

    said = json.loads(run(kept, "import", "products", str(file), "--json").err)

    assert [(each["row"], each["column"]) for each in said["problems"]] == [(2, "price")]
