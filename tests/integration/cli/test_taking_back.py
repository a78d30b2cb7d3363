"""`return` and `void`: never more than was sold, over however many returns, to the cent."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.cli import Ended, facts, must, run, unchanged, wrong_in_books
from tests.helpers.shop import CASHIER


def sell(folder: Path, *scan: str, tender: str = "cash=5000") -> dict[str, Any]:
    """A sale."""
    scans = [word for each in scan for word in ("--scan", each)]
    return must(folder, "sell", *scans, "--tender", tender, "--json").answer


def bring_back(folder: Path, *lines: str, tender: str = "cash", number: str = "A-000001") -> Ended:
    """Takes lines of a receipt back."""
    chosen = [f"--line={line}" for line in lines]
    return run(folder, "return", "--receipt", number, *chosen, "--tender", tender, "--json")


def on_hand(folder: Path, sku: str) -> str:
    """How many the shop thinks it has."""
    found = must(folder, "find", sku, "--json").answer["products"]
    return str(next(each["stock"] for each in found if each["sku"] == sku))


def test_goods_come_back_over_several_returns_and_never_more_than_were_sold(folder: Path) -> None:
    sale = sell(folder, "SOAP*3", "BREAD")

    parts = [bring_back(folder, "1"), bring_back(folder, "1", "2"), bring_back(folder, "1*1")]
    with unchanged(folder):
        refused = [bring_back(folder, "1"), bring_back(folder, "2*0.000001")]

    assert [part.answer["number"] for part in parts] == ["A-000002", "A-000003", "A-000004"]
    assert [part.answer["total"] for part in parts] == ["-175.00", "-240.00", "-175.00"]
    assert [each.error[0] for each in refused] == ["returned_too_much"] * 2
    assert "0 can still come back" in refused[0].error[1]
    for member in ("net", "tax", "total"):
        back = sum(Decimal(part.answer[member]) for part in parts)
        assert back == -Decimal(sale[member]), member
    assert (on_hand(folder, "SOAP"), on_hand(folder, "BREAD")) == ("0", "0")
    assert wrong_in_books(folder) == []


def test_pieces_that_do_not_divide_come_back_to_the_cent(folder: Path) -> None:
    sale = sell(folder, "COLA*0.7")
    back = [bring_back(folder, "1*0.1").answer for _ in range(7)]
    for member in ("net", "tax", "total"):
        assert sum(Decimal(each[member]) for each in back) == -Decimal(sale[member])
    assert bring_back(folder, "1*0.1").code == 1


def test_a_return_is_not_returned(folder: Path) -> None:
    sell(folder, "SOAP")
    bring_back(folder, "1")
    assert bring_back(folder, "1", number="A-000002").code == 1


def test_the_money_goes_back_as_asked(folder: Path) -> None:
    sell(folder, "SOAP*2", tender="card=350")
    assert bring_back(folder, "1").answer["tenders"] == {"cash": "-175.00"}
    assert bring_back(folder, "1", tender="card").answer["tenders"] == {"card": "-175.00"}


def test_a_receipt_is_found_however_it_is_typed(folder: Path) -> None:
    sell(folder, "SOAP*3")
    for number in ("a-000001", "A-1", " A-000001 "):
        assert bring_back(folder, "1", number=number).code == 0


def test_goods_of_an_earlier_shift_come_back_and_are_not_voided(folder: Path) -> None:
    sell(folder, "SOAP")
    must(folder, "shift", "close", "--count", "1175")
    with unchanged(folder):
        closed = bring_back(folder, "1")
    must(folder, "shift", "open", "--float", "500")

    voided = run(folder, "void", "--receipt", "A-000001", "--reason", "late", "--json")

    assert closed.error[0] == "no_open_shift"
    assert voided.error == (
        "shift_is_over",
        "A-000001 was sold in another shift. Take it back as a return.",
    )
    assert bring_back(folder, "1").code == 0


def test_a_void_is_the_mirror_of_its_sale_once(folder: Path) -> None:
    sell(folder, "SOAP", tender="card=175")
    voided = must(folder, "void", "--receipt", "A-000001", "--reason", "Wrong customer", "--json")
    with unchanged(folder):
        again = run(folder, "void", "--receipt", "A-000001", "--reason", "Twice", "--json")

    assert (voided.answer["number"], voided.answer["tenders"]) == ("A-000002", {"card": "-175.00"})
    assert again.error[0] == "came_back_already"
    assert bring_back(folder, "1").error[0] == "returned_too_much"
    assert wrong_in_books(folder) == []


def test_what_came_back_in_part_is_not_voided(folder: Path) -> None:
    sell(folder, "SOAP*2")
    bring_back(folder, "1")
    refused = run(folder, "void", "--receipt", "A-000001", "--reason", "x", "--json")
    assert refused.error[0] == "came_back_already"


@pytest.mark.parametrize(
    "words",
    [
        ("return", "--line", "1", "--tender", "cash", "--receipt", "A-000001"),
        ("void", "--reason", "x", "--receipt", "A-000001"),
    ],
)
def test_a_cashier_takes_nothing_back_alone(words: tuple[str, ...], folder: Path) -> None:
    sell(folder, "SOAP")
    with unchanged(folder):
        refused = run(folder, *words, "--json", user=CASHIER)
    assert (refused.code, refused.error[0]) == (1, "not_allowed")
    assert "A manager can approve it." in refused.error[1]


def test_the_reason_of_a_return_is_text_of_a_sensible_length(folder: Path) -> None:
    sell(folder, "SOAP")
    words = ("return", "--receipt", "A-000001", "--line", "1", "--tender", "cash", "--reason")
    assert run(folder, *words, "x" * 5000).code == 2
    must(folder, *words, "Broken\x1b[2J seal")
    assert facts(folder)[-1]["reason"] == "Broken[2J seal"
