"""What people and scripts get wrong: a clear sentence, the right exit code, nothing changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cli import copy_of_shop, kinds, must, run, wrong_in_books
from tests.helpers.shop import CASHIER

REFUSED, WRONG, TROUBLE = 1, 2, 3
PAID = ("--tender", "cash=1000")


def sell(*scan: str) -> tuple[str, ...]:
    """A sale of one thing."""
    return ("sell", *(word for each in scan for word in ("--scan", each)), *PAID)


def pay(*tender: str) -> tuple[str, ...]:
    """A sale of tea over 140.00, paid in one way or another."""
    return ("sell", "--scan", "TEA", *(f"--tender={each}" for each in tender))


def back(line: str, receipt: str = "A-000001", tender: str = "cash") -> tuple[str, ...]:
    """A return of a receipt over three bars of soap."""
    return ("return", "--receipt", receipt, f"--line={line}", f"--tender={tender}")


def counted(amount: str) -> tuple[str, ...]:
    """A shift closed with that in the drawer."""
    return ("shift", "close", f"--count={amount}")


def taken(amount: str, reason: str = "Milk") -> tuple[str, ...]:
    """Cash out of the drawer."""
    return ("shift", "paid-out", f"--amount={amount}", "--reason", reason)


NUMBER, SHOWN = "is not a plain decimal number", "characters that cannot be shown"
ONE_OF = "it is one of cash, card, mobile_money, voucher"
# what is typed, exit code, the error's name, part of the sentence
TABLE: list[tuple[tuple[str, ...], int, str, str]] = [
    (sell("NOPE"), REFUSED, "unknown_product", "No product has the code NOPE."),
    (sell("4006381333931"), REFUSED, "unknown_product", "4006381333931"),
    (sell("4006381333932"), REFUSED, "wrong_check_digit", "its check digit should be 1"),
    (sell("01095060001343520115"), WRONG, "bad_input", "is not a whole GS1 code"),
    (sell("TEA*1*2"), REFUSED, "unknown_product", "TEA*1"),
    (sell("SOAP", "NOPE"), REFUSED, "unknown_product", "NOPE"),
    (sell("TEA*1000000000"), WRONG, "bad_input", "1000000000 is more than 1,000,000"),
    (sell("TEA*600000", "TEA*600000"), WRONG, "bad_input", "at most 1,000,000"),
    (sell("TEA*0"), WRONG, "bad_input", "more than 0"),
    (sell("TEA*-1"), WRONG, "bad_input", "more than 0"),
    (sell("TEA*NaN"), WRONG, "bad_input", NUMBER),
    (sell("TEA*inf"), WRONG, "bad_input", NUMBER),
    (sell("TEA*1e5"), WRONG, "bad_input", NUMBER),
    (sell("TEA*0x10"), WRONG, "bad_input", NUMBER),
    (sell("TEA*1_000"), WRONG, "bad_input", NUMBER),
    (sell("TEA*1,5"), WRONG, "bad_input", NUMBER),
    (sell("TEA*\u0661"), WRONG, "bad_input", NUMBER),
    (sell("TEA*\uff11"), WRONG, "bad_input", NUMBER),
    (sell("TEA*"), WRONG, "bad_input", NUMBER),
    (sell("TEA*0.0000001"), WRONG, "bad_input", "6 decimal places"),
    (sell(""), WRONG, "bad_input", "empty"),
    (sell("*2"), WRONG, "bad_input", "empty"),
    (sell("\x00"), WRONG, "bad_input", "empty"),
    (("sell",), WRONG, "bad_input", "either --scan or --batch"),
    (("sell", *PAID), WRONG, "bad_input", "either --scan or --batch"),
    (("sell", "--scan", "TEA", "--batch", "-"), WRONG, "bad_input", "either --scan or --batch"),
    (pay(), REFUSED, "not_paid_in_full", "140.00 KES is still to be paid."),
    (pay("cash=139.99"), REFUSED, "not_paid_in_full", "0.01 KES is still to be paid."),
    (pay("card=140.01"), REFUSED, "paid_too_much", "0.01 KES more than is due"),
    (pay("voucher=200"), REFUSED, "paid_too_much", "Only cash gives change"),
    (pay("cash=-140"), WRONG, "bad_input", "more than nothing"),
    (pay("cash=0"), WRONG, "bad_input", "more than nothing"),
    (pay("cash=-0"), WRONG, "bad_input", "more than nothing"),
    (pay("cash=200", "card=-60"), WRONG, "bad_input", "more than nothing"),
    (pay("cash=140.001"), WRONG, "bad_input", "2 digits behind the point"),
    (pay("cash=99999999999999999999"), WRONG, "bad_input", "is more than"),
    (pay("cash=NaN"), WRONG, "bad_input", NUMBER),
    (pay("cash=1e5"), WRONG, "bad_input", NUMBER),
    (pay("cash=\u0661\u0664\u0660"), WRONG, "bad_input", NUMBER),
    (pay("cash="), WRONG, "bad_input", NUMBER),
    (pay("cash"), WRONG, "bad_input", "write it as cash=50.00"),
    (pay("=140"), WRONG, "bad_input", ONE_OF),
    (pay("gold=140"), WRONG, "bad_input", ONE_OF),
    (pay("CASH=140"), WRONG, "bad_input", ONE_OF),
    (pay("card=140:" + "x" * 101), WRONG, "bad_input", "longer than 100"),
    (back("1", receipt="A-999999"), REFUSED, "unknown_receipt", "A-999999"),
    (back("1", receipt=""), REFUSED, "unknown_receipt", "Check the number"),
    (back("1", receipt="B-000001"), REFUSED, "unknown_receipt", "B-000001"),
    (back("1", receipt="A-" + "9" * 60), REFUSED, "unknown_receipt", "..."),
    (back("1*4"), REFUSED, "returned_too_much", "3 can still come back"),
    (back("2"), WRONG, "bad_input", "A-000001 has lines 1 to 1"),
    (back("0"), WRONG, "bad_input", "has lines 1 to 1"),
    (back("-1"), WRONG, "bad_input", "write its number on the receipt"),
    (back("x"), WRONG, "bad_input", "write its number on the receipt"),
    (back("\uff11"), WRONG, "bad_input", "write its number on the receipt"),
    (back("99999"), WRONG, "bad_input", "write its number on the receipt"),
    (back("1*0"), WRONG, "bad_input", "more than nothing"),
    (back("1*-1"), WRONG, "bad_input", "more than nothing"),
    (back("1*NaN"), WRONG, "bad_input", NUMBER),
    (back("1*1e1"), WRONG, "bad_input", NUMBER),
    ((*back("1"), "--line", "1"), WRONG, "bad_input", "line 1 is named twice"),
    (back("1", tender="gold"), WRONG, "bad_input", ONE_OF),
    (back("1", tender="cash=5"), WRONG, "bad_input", ONE_OF),
    (("void", "--receipt", "A-9", "--reason", "x"), REFUSED, "unknown_receipt", "A-9"),
    (("void", "--receipt", "A-1", "--reason", ""), WRONG, "bad_input", "it is empty"),
    (("void", "--receipt", "A-1", "--reason", " \t"), WRONG, "bad_input", "it is empty"),
    (("void", "--receipt", "A-1", "--reason", "\x1b[2J"), WRONG, "bad_input", SHOWN),
    (("void", "--receipt", "A-1", "--reason", "x" * 201), WRONG, "bad_input", "longer than 200"),
    (counted("-1"), WRONG, "bad_input", "less than nothing"),
    (counted("0.001"), WRONG, "bad_input", "2 digits behind the point"),
    (counted("99999999999999999"), WRONG, "bad_input", "is more than"),
    (counted("NaN"), WRONG, "bad_input", NUMBER),
    (counted(""), WRONG, "bad_input", NUMBER),
    (taken("-1"), WRONG, "bad_input", "more than nothing"),
    (taken("0"), WRONG, "bad_input", "more than nothing"),
    (taken("1e3"), WRONG, "bad_input", NUMBER),
    (taken("1", reason="\x07"), WRONG, "bad_input", SHOWN),
    (taken("1", reason=""), WRONG, "bad_input", "it is empty"),
    (taken("1000000"), REFUSED, "too_much_cash_out", "not that much cash"),
    (("shift", "open", "--float", "5"), REFUSED, "shift_is_open", "Shift 1 is still open"),
    (("shift", "report", "z"), REFUSED, "no_closed_shift", "no Z report"),
    (("sales", "--from", "yesterday"), WRONG, "bad_input", "write it as 2026-11-20"),
    (("sales", "--to", "2026-02-30"), WRONG, "bad_input", "write it as 2026-11-20"),
    (("sell", "--batch", "/nowhere.ndjson"), TROUBLE, "outside_failed", "No such file"),
    (("sell", "--batch", "/"), TROUBLE, "outside_failed", "directory"),
    (("compute", "/nowhere.json"), TROUBLE, "outside_failed", "No such file"),
    (("compute", "/"), TROUBLE, "outside_failed", "directory"),
    (("import", "customers", "/nowhere.csv"), REFUSED, "not_importable", "customers"),
    (("print-test", "--printer", "nonsense"), WRONG, "bad_input", "tcp:192.168.1.50:9100"),
    (("print-test", "--printer", "tcp:host:99999"), WRONG, "bad_input", "tcp:192.168.1.50:9100"),
    (("print-test",), REFUSED, "no_printer", "No receipt printer"),
    (("emulate", "printer", "--fault", "fire"), WRONG, "bad_input", "there are only"),
    (("demo", "--products", "0"), WRONG, "bad_input", "1 to 1,000,000"),
    (("replay", "--into", "/"), WRONG, "bad_input", "is not empty"),
]


@pytest.fixture(scope="module")
def still(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A shop with one receipt, whose books are whole after all that was tried."""
    folder = copy_of_shop(tmp_path_factory.mktemp("still") / "shop")
    must(folder, "sell", "--scan", "SOAP*3", "--tender", "cash=1000")
    yield folder
    assert wrong_in_books(folder) == []


@pytest.mark.parametrize(
    ("words", "code", "error", "part"),
    TABLE,
    ids=[" ".join(row[0]).encode("ascii", "backslashreplace").decode()[:60] for row in TABLE],
)
def test_it_is_refused_and_nothing_changes(
    words: tuple[str, ...], code: int, error: str, part: str, still: Path
) -> None:
    before = kinds(still)

    ended = run(still, *words, "--json")

    assert (ended.code, ended.error[0]) == (code, error), ended
    assert part in ended.error[1]
    assert len(ended.error[1]) < 500
    assert kinds(still) == before


OWNERS_THINGS = [
    ("void", "--receipt", "A-000001", "--reason", "x"),
    back("1"),
    taken("5"),
    ("import", "products", __file__),
    ("print-test", "--printer", "tcp:127.0.0.1:9"),
]


@pytest.mark.parametrize("words", OWNERS_THINGS, ids=[words[0] for words in OWNERS_THINGS])
def test_a_cashier_is_told_which_right_is_missing(words: tuple[str, ...], still: Path) -> None:
    before = kinds(still)
    ended = run(still, *words, "--json", user=CASHIER)
    assert (ended.code, ended.error[0]) == (REFUSED, "not_allowed")
    assert "Juma Cashier (Cashier) is not allowed" in ended.error[1]
    assert kinds(still) == before


def test_two_tenders_of_one_kind_are_two_payments(folder: Path) -> None:
    sale = run(folder, *pay("card=70:A1", "card=60:B2", "cash=20"), "--json").answer
    assert (sale["tenders"], sale["change"]) == ({"card": "130.00", "cash": "10.00"}, "10.00")


def test_a_customer_nobody_knows_is_refused(folder: Path) -> None:
    assert run(folder, *sell("SOAP"), "--customer", "NOBODY").code != 0


def test_a_port_that_cannot_be_is_refused(still: Path) -> None:
    for port in ("65536", "-1"):
        assert run(still, "emulate", "printer", f"--port={port}").code == WRONG


def test_the_sentence_names_the_file(still: Path) -> None:
    assert "/nowhere.json" in run(still, "compute", "/nowhere.json").sentence
