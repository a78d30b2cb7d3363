"""`shift`: one drawer from the float to the count; X looks, Z is fixed for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform.backup import automatic_backups
from pos_app.platform.paths import Folder
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.shifts.settings import LARGEST_DIFFERENCE
from pos_app.till.composition import open_till
from tests.helpers.cli import copy_of_shop, facts, kinds, must, run, unchanged, wrong_in_books
from tests.helpers.shop import CASHIER, OWNER, PIN


def x_report(folder: Path, user: str = OWNER) -> dict[str, Any]:
    """The open shift so far."""
    return must(folder, "shift", "report", "x", "--json", user=user).answer


def sums(report: dict[str, Any]) -> dict[tuple[str, str], str]:
    """The totals of a report by kind and key."""
    return {(each["kind"], each["key"]): each["amount"] for each in report["totals"]}


def test_a_shift_is_opened_once(folder: Path) -> None:
    with unchanged(folder):
        refused = run(folder, "shift", "open", "--float", "5", "--json")
    assert refused.error == ("shift_is_open", "Shift 1 is still open at this till. Close it first.")


def test_nothing_is_sold_moved_or_closed_without_a_shift(tmp_path: Path) -> None:
    folder = copy_of_shop(tmp_path / "shop", with_shift=False)
    asked = [
        ("sell", "--scan", "SOAP", "--tender", "cash=200"),
        ("shift", "paid-in", "--amount", "5", "--reason", "Coins"),
        ("shift", "close", "--count", "0"),
        ("shift", "report", "x"),
    ]
    with unchanged(folder):
        refused = [run(folder, *words, "--json").error[0] for words in asked]
        no_z = run(folder, "shift", "report", "z", "--json").error[0]
    assert refused == ["no_open_shift"] * 4
    assert no_z == "no_closed_shift"


def test_the_x_report_adds_up_and_resets_nothing(folder: Path) -> None:
    must(folder, "sell", "--scan", "SOAP*2", "--tender", "card=100", "--tender", "cash=300")
    must(folder, "sell", "--scan", "BREAD", "--tender", "mobile_money=65:QX1")
    must(folder, "return", "--receipt", "A-000001", "--line", "1", "--tender", "cash")
    must(folder, "shift", "paid-in", "--amount", "20", "--reason", "Coins")
    must(folder, "shift", "paid-out", "--amount", "7.50", "--reason", "Milk for tea")
    must(folder, "shift", "safe-drop", "--amount", "500", "--reason", "Full")

    with unchanged(folder):
        report = x_report(folder)
        assert x_report(folder) == report

    # 1,000 float + 250 - 175 + 20 - 7.50 - 500
    assert report["expected_cash"] == "587.50"
    found = sums(report)
    assert (found["sales", ""], found["returns", ""]) == ("415.00", "-175.00")
    tenders = {key: amount for (kind, key), amount in found.items() if kind == "tender"}
    assert tenders == {"card": "100.00", "cash": "75.00", "mobile_money": "65.00"}
    assert {key: amount for (kind, key), amount in found.items() if kind == "cash"} == {
        "paid_in": "20.00",
        "paid_out": "-7.50",
        "safe_drop": "-500.00",
    }


def test_a_cashier_counts_without_seeing_what_is_expected(folder: Path) -> None:
    must(folder, "sell", "--scan", "SOAP", "--tender", "cash=200", user=CASHIER)
    report = x_report(folder, CASHIER)
    assert report["expected_cash"] is None
    assert report["totals"], "what was sold is counted"
    assert {each["amount"] for each in report["totals"]} == {None}


def test_closing_tells_the_difference_and_keeps_a_backup(folder: Path) -> None:
    must(folder, "sell", "--scan", "SOAP", "--tender", "cash=200")

    z = must(folder, "shift", "close", "--count", "1170", "--blind", "--json", user=CASHIER).answer

    assert (z["report"], z["number"]) == ("z", 1)
    assert (z["expected_cash"], z["counted_cash"], z["difference"]) == (
        "1175.00",
        "1170.00",
        "-5.00",
    )
    assert (z["grand_sales"], z["grand_returns"]) == ("175.00", "0.00")
    assert facts(folder)[-1]["blind"] is True
    assert len(automatic_backups(Folder(folder))) == 1
    assert wrong_in_books(folder) == []


def test_the_z_report_stays_what_it_was_and_numbers_go_on(folder: Path) -> None:
    must(folder, "sell", "--scan", "SOAP", "--tender", "cash=200")
    first = must(folder, "shift", "close", "--count", "1175", "--json").answer
    must(folder, "shift", "open", "--float", "300")
    must(folder, "sell", "--scan", "TEA", "--tender", "cash=200")

    assert must(folder, "shift", "report", "z", "--json").answer == first
    second = must(folder, "shift", "close", "--count", "440", "--json").answer

    assert (second["number"], second["grand_sales"], second["difference"]) == (2, "315.00", "0.00")
    assert sums(second)["sales", ""] == "140.00"
    assert kinds(folder).count("shift.closed") == 2


def test_no_more_cash_leaves_than_is_there(folder: Path) -> None:
    out = ("shift", "paid-out", "--reason", "Rent", "--amount")
    with unchanged(folder):
        refused = run(folder, *out, "1000.01", "--json")
    assert refused.error[0] == "too_much_cash_out"
    must(folder, *out, "1000.00")
    assert x_report(folder)["expected_cash"] == "0.00"


def test_reports_are_words_for_people(folder: Path) -> None:
    must(folder, "sell", "--scan", "SOAP", "--tender", "mobile_money=175:QX1")
    x = words(must(folder, "shift", "report", "x").out)
    assert ["X", "REPORT"] in x
    assert ["Mobile", "money", "1", "175.00"] in x
    assert ["Expected", "1,000.00"] in x
    z = words(must(folder, "shift", "close", "--count", "990").out)
    assert ["Z", "REPORT"] in z
    assert ["Counted", "990.00"] in z
    assert ["Difference", "-10.00"] in z
    assert words(must(folder, "shift", "report", "z").out) == z


def test_the_words_of_a_blind_x_report_tell_no_amounts(folder: Path) -> None:
    must(folder, "sell", "--scan", "SOAP", "--tender", "cash=200", user=CASHIER)
    said = must(folder, "shift", "report", "x", user=CASHIER).out
    assert ["Cash", "1"] in words(said)
    assert "Expected" not in said
    assert "175" not in said


def words(said: str) -> list[list[str]]:
    """The words of each line."""
    return [line.split() for line in said.splitlines()]


def test_a_difference_too_large_is_refused_without_a_manager(folder: Path) -> None:
    with open_till(Folder(folder)) as till:
        asked = SignIn(new_id(), OWNER, PIN)
        store, now = till.store, till.now()
        actor = sign_in(asked, pepper=store.keys.pepper, now=now, open_work=store.open_work)
        change = ChangeSettings(new_id(), {LARGEST_DIFFERENCE.name: 5})
        change_settings(change, actor=actor, now=now, open_work=store.open_work)
    with unchanged(folder):
        refused = run(folder, "shift", "close", "--count", "994.99", "--json", user=CASHIER)
    assert refused.error == (
        "difference_too_large",
        "The count differs by more than may be closed without a manager. Recount, or ask one.",
    )
    must(folder, "shift", "close", "--count", "995", user=CASHIER)
    assert facts(folder)[-1]["difference"] == -500
