"""`verify` and `replay`: silent over whole books, and 4 with the first fact that fails."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pos_app.platform import database
from pos_app.platform.paths import Folder
from pos_app.till.composition import open_keys
from tests.helpers.cli import copy_of_shop, must, run
from tests.helpers.shop import CASHIER


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A shop with a whole day behind it."""
    folder = copy_of_shop(tmp_path / "shop")
    batch = '{"scan": ["SOAP", "TEA*2"], "tender": {"cash": "500"}}\n' * 3
    must(folder, "sell", "--batch", "-", feed=batch)
    must(folder, "return", "--receipt", "A-000001", "--line", "1", "--tender", "cash")
    must(folder, "void", "--receipt", "A-000002", "--reason", "Wrong customer")
    must(folder, "shift", "close", "--count", "1000")
    return folder


def spoil(folder: Path, *statements: str) -> None:
    """What somebody with the key and a database tool might do."""
    place = Folder(folder)
    key = open_keys(place).database_key
    with closing(database.connect(place.database, key, write=True)) as connection:
        triggers = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'"
        ).fetchall()
        for (name,) in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            assert connection.execute(statement).rowcount > 0


def findings(folder: Path, *words: str) -> list[dict[str, Any]]:
    """What `verify` or `replay` lists."""
    ended = run(folder, *words, "--json", user=None, pin=None)
    assert (ended.code, ended.err) == (4, "")
    members = ended.answers[0]
    assert members.get("ok") is not True
    return list(members.get("findings") or members["differences"])


def test_whole_books_are_proven_by_anybody_at_the_computer(day: Path) -> None:
    for words in (("verify",), ("verify", "--deep"), ("replay",)):
        ended = run(day, *words, user=None, pin=None)
        assert (ended.code, ended.err) == (0, "")
    assert must(day, "verify", "--json", user=CASHIER).answer["ok"] is True
    assert must(day, "replay", "--json").answer["differences"] == []


def test_an_edited_line_of_the_journal_is_named(day: Path) -> None:
    spoil(
        day,
        "UPDATE journal SET line = CAST(replace(CAST(line AS TEXT), 'Wrong', 'Right') AS BLOB)"
        " WHERE instr(line, CAST('Wrong customer' AS BLOB)) > 0",
    )
    found = findings(day, "verify", "--deep")
    assert found[0]["n"] > 1
    assert found[0]["fact"]


def test_a_line_taken_out_of_the_journal_is_named(day: Path) -> None:
    spoil(day, "DELETE FROM journal WHERE n = 9")
    assert findings(day, "verify")[0]["n"] in (9, 10)


def test_a_cut_tail_is_noticed(day: Path) -> None:
    spoil(day, "DELETE FROM journal WHERE n > (SELECT max(n) - 2 FROM journal)")
    assert findings(day, "verify")


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE sale_line SET name = 'Bread'", "sale_line"),
        ("UPDATE stock_day SET on_hand = on_hand + 1000000", "stock_day"),
        ("UPDATE product SET price = price + 1", "product"),
        ("DELETE FROM sale_tender WHERE amount < 0", "sale_tender"),
    ],
)
def test_a_table_that_is_not_what_the_journal_says_is_named_by_replay(
    statement: str, table: str, day: Path
) -> None:
    spoil(day, statement)
    assert {each["table"] for each in findings(day, "replay")} == {table}


def test_a_shop_rebuilt_into_another_folder_is_a_shop(day: Path, tmp_path: Path) -> None:
    rebuilt = tmp_path / "rebuilt"
    must(day, "replay", "--into", str(rebuilt))
    assert must(rebuilt, "sales", "--json").out == must(day, "sales", "--json").out
    must(rebuilt, "shift", "open", "--float", "10")
    sale = must(rebuilt, "sell", "--scan", "SOAP", "--tender", "cash=200", "--json").answer
    assert sale["number"][0] == "B", "an old series is never continued from a copy"


def test_a_flipped_bit_in_the_file_is_trouble_and_never_a_traceback(day: Path) -> None:
    raw = bytearray((day / "shop.db").read_bytes())
    raw[len(raw) // 2] ^= 1
    (day / "shop.db").write_bytes(raw)
    for words in (("verify", "--deep"), ("replay",)):
        ended = run(day, *words)
        assert ended.code in (3, 4), words
        assert "Traceback" not in ended.err
        assert ended.out + ended.err
