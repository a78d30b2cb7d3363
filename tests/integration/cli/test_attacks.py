"""Hostile strings as codes, names, numbers, references and reasons: refused, or kept as mere text.

Each command gets every payload. Whatever comes of it, it is one of the documented outcomes, the
terminal sees no control byte, and the books stay whole.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.kernel.text import clean
from tests.helpers.cli import (
    Ended,
    copy_of_shop,
    facts,
    kinds,
    must,
    run,
    unchanged,
    wrong_in_books,
)
from tests.helpers.shop import OWNER
from tests.integration.cli.attacks import PAYLOADS, kept_as, name_of

# What can be a word of a command line: no NUL, no half of a character.
_WORDS = [p for p in PAYLOADS if "\x00" not in p and p != "\ud800"]
UNWANTED = [chr(c) for c in (*range(32), *range(0x7F, 0xA0), 0x202E, 0x2066, 0x200B)]


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A shop that is attacked, with one receipt; whole at the end."""
    folder = copy_of_shop(tmp_path_factory.mktemp("target") / "shop")
    must(folder, "sell", "--scan", "SOAP*3", "--tender", "cash=1000")
    yield folder
    assert wrong_in_books(folder) == []
    assert must(folder, "verify", "--deep").code == 0


def batch(folder: Path, lines: list[dict[str, object]]) -> Ended:
    """Sells lines, JSON with every character escaped."""
    return run(folder, "sell", "--batch", "-", feed="".join(json.dumps(a) + "\n" for a in lines))


def harmless(text: str) -> bool:
    """Whether a terminal only shows it."""
    return not any(char in text for char in UNWANTED)


def test_as_a_scanned_code(target: Path) -> None:
    with unchanged(target):
        ended = batch(target, [{"scan": [p], "tender": {"cash": "500"}} for p in PAYLOADS])
    assert len(ended.answers) == len(PAYLOADS)
    for each in ended.answers:
        assert each["error"].endswith(("bad_input", "product", "check_digit")), each
    assert all(harmless(each["message"]) and len(each["message"]) < 300 for each in ended.answers)


def test_as_a_kind_and_as_an_amount_of_a_tender(target: Path) -> None:
    kinds_of = [{"scan": ["SOAP"], "tender": {payload: "175"}} for payload in PAYLOADS]
    amounts = [
        {"scan": ["SOAP"], "tender": {"cash": payload}}
        for payload in PAYLOADS
        if not payload.strip().isdigit() or len(payload) > 15
    ]
    with unchanged(target):
        ended = batch(target, [*kinds_of, *amounts])
    assert {each["error"] for each in ended.answers} == {"bad_input"}
    assert all(harmless(each["message"]) for each in ended.answers)


def test_a_barcode_scanned_into_the_cash_is_no_cash(folder: Path) -> None:
    ended = batch(folder, [{"scan": ["SOAP"], "tender": {"cash": "4006381333931"}}])
    assert "error" in ended.answers[0], "175.00 was paid with four trillions, says the sale"


def test_as_the_id_of_a_sale(target: Path) -> None:
    with unchanged(target):
        ended = batch(
            target, [{"id": p, "scan": ["SOAP"], "tender": {"cash": "500"}} for p in PAYLOADS]
        )
    assert {each["error"] for each in ended.answers} == {"bad_input"}


def test_as_the_reference_of_a_payment(folder: Path) -> None:
    lines = [{"scan": ["SOAP"], "tender": {"card": f"175:{p}"}} for p in PAYLOADS]

    answers = batch(folder, lines).answers

    kept = [fact for fact in facts(folder) if fact["kind"] == "sale.completed"]
    sold = [p for p, answer in zip(PAYLOADS, answers, strict=True) if "number" in answer]
    assert sold == [p for p in PAYLOADS if len(p) <= 100 and p != "\ud800"]
    references = [sale["tenders"][0].get("reference", "") for sale in kept]
    assert references == [clean(payload) for payload in sold]
    assert all(harmless(reference) for reference in references)
    assert wrong_in_books(folder) == []


@pytest.mark.parametrize("payload", PAYLOADS[::4], ids=name_of)
def test_as_a_receipts_number(payload: str, target: Path) -> None:
    before = kinds(target)
    words = ("return", "--line", "1", "--tender", "cash", f"--receipt={payload}")
    refused = run(target, *words, "--json")
    assert (refused.code, refused.error[0]) == (1, "unknown_receipt")
    assert harmless(refused.error[1])
    assert kinds(target) == before


@pytest.mark.parametrize("payload", PAYLOADS[1::3], ids=name_of)
def test_as_the_reason_of_a_move(payload: str, target: Path) -> None:
    before = kinds(target)
    ended = run(target, "shift", "paid-in", "--amount", "1", f"--reason={payload}", "--json")
    if (kept := kept_as(payload, 200)) is not None:
        assert ended.code == 0
        assert facts(target)[-1]["reason"] == kept
    else:
        assert (ended.code, ended.error[0]) == (2, "bad_input")
        assert kinds(target) == before


@pytest.mark.parametrize("payload", PAYLOADS[2::9], ids=name_of)
def test_as_a_date_and_as_words_to_find(payload: str, target: Path) -> None:
    with unchanged(target):
        dated = run(target, "sales", f"--from={payload}", "--json")
        found = run(target, "--json", "find", "--", payload)
    assert (dated.code, dated.error[0]) == (2, "bad_input")
    assert found.code == 0
    assert found.answer["products"] is not None


def test_as_the_name_of_a_person(folder: Path) -> None:
    for number, payload in enumerate(PAYLOADS[:60:3]):
        refused = run(folder, "sales", "--json", user=f"x{payload}")
        expected = {"wrong_pin"} if number < 19 else {"wrong_pin", "tried_too_often"}
        assert refused.code == 1
        assert refused.error[0] in expected
    assert kinds(folder)[-1] == "shift.opened"
    tries = json.dumps([fact for fact in facts(folder) if fact["kind"] == "user.sign_in_failed"])
    assert "script" not in tries, "a name that is nobody's may be a PIN typed in the wrong field"


def prices(file: Path, column: str, rows: list[str]) -> Path:
    """A price list with a payload in one column of each row."""
    with file.open("w", encoding="utf-8", errors="surrogatepass", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["sku", "name", "price", "tax", "barcode"])
        for number, payload in enumerate(rows):
            row = {"sku": f"X{number}", "name": f"Thing {number}", "price": "1", "tax": "16"}
            row |= {"barcode": "", column: payload}
            writer.writerow(row.values())
    return file


@pytest.mark.parametrize("column", ["sku", "name", "price", "tax", "barcode"])
def test_as_a_cell_of_a_price_list(column: str, target: Path, tmp_path: Path) -> None:
    # A file with a NUL is not read at all; the percent sign has a test of its own.
    no_cells = [p for p in PAYLOADS if len(p) > 1000 or "\x00" in p or p in ("\ud800", "%")]
    payloads = [p for p in PAYLOADS if p not in no_cells]
    with unchanged(target):
        whole = run(
            *(target, "import", "products", str(prices(tmp_path / "a.csv", column, payloads))),
            "--json",
        )
    assert (whole.code, harmless(whole.error[1])) == (2, True)
    refused = {problem["row"] - 2 for problem in json.loads(whole.err)["problems"]}
    assert refused, "some of these can be no cell"
    assert all(harmless(p["text"]) for p in json.loads(whole.err)["problems"])


def test_a_percent_without_a_number(kept: Path, tmp_path: Path) -> None:
    refused = run(kept, "import", "products", str(prices(tmp_path / "a.csv", "tax", ["%"])))
    assert refused.code == 2


@pytest.mark.parametrize("payload", _WORDS[::15], ids=name_of)
def test_as_a_file_and_as_a_folder(payload: str, target: Path) -> None:
    with unchanged(target):
        for words in (("restore",), ("import", "products"), ("compute",), ("sell", "--batch")):
            ended = run(target, *words[:-1], words[-1], f"./nowhere/{payload}", "--json")
            assert ended.code in (1, 2, 3)
            assert ended.error[1]


def test_what_is_kept_of_a_name_is_only_text(folder: Path, tmp_path: Path) -> None:
    names = ["<script>alert(1)</script>", "O'Brien", "100%", "=not a formula?", "{0.__class__}"]
    names += ["sku:1", '"; DROP TABLE sale;--', "${jndi:ldap://127.0.0.1/a}", "../../etc/passwd"]
    names = [name for name in names if not name.startswith("=")]
    must(folder, "import", "products", str(prices(tmp_path / "n.csv", "name", names)))

    ended = batch(
        folder,
        [{"scan": [f"X{n}"], "tender": {"cash": "1"}} for n in range(len(names))],
    )

    assert ended.code == 0
    sold = [fact for fact in facts(folder) if fact["kind"] == "sale.completed"]
    assert [sale["lines"][0]["name"] for sale in sold] == names
    assert {sale["cashier"] for sale in sold} == {OWNER}
    assert must(folder, "find", "script", "--json").answer["products"][0]["name"] == names[0]
    assert wrong_in_books(folder) == []
