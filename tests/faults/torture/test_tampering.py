"""R08, R50: a flipped bit, an edited row, a cut tail, an old file: found, and the fact is named."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from pos_app import checks
from pos_app.platform.findings import Finding
from pos_app.platform.paths import Folder
from pos_app.platform.replay import replay
from pos_app.platform.tables import tables_of
from pos_app.reactions import REACTIONS
from pos_app.till import schema
from pos_app.till.composition import open_keys
from tests.helpers.crash import shops
from tests.helpers.crash.images import in_memory
from tests.helpers.crash.tampering import Cell, Connection, cells, flip_bit, found_by, tampering

pytestmark = pytest.mark.torture
Amount = Callable[[int, int], int]

assert schema.MODULES, "every table must be declared before the derived ones are listed"
_AT_ONCE = 8
_TABLES = sorted(table.name for table in tables_of("derived"))


@pytest.fixture(scope="module")
def day(made_shop: Path) -> Iterator[Path]:
    """A shop after a day of some 200 facts: sales, a return, a void, cash moved, a Z report."""
    with in_memory("day-") as memory:
        yield _after_a_day(shops.copy_shop(made_shop, memory / "shop"))


def _after_a_day(folder: Path) -> Path:
    batch = shops.sales(180, seed=8)
    shops.must(folder, "sell", "--batch", "-", feed=shops.feed(batch))
    shops.must(folder, "return", "--receipt", "A-000002", "--line", "1", "--tender", "cash")
    shops.must(folder, "void", "--receipt", "A-000003", "--reason", "wrong customer")
    shops.must(folder, "shift", "paid-out", "--amount", "5.00", "--reason", "milk")
    shops.must(folder, "shift", "close", "--count", "100.00")
    return folder


@pytest.fixture
def chance() -> random.Random:
    return random.Random(20_261_120)  # noqa: S311 - repeatable, not secret


@contextmanager
def _put_back(folder: Path) -> Iterator[None]:
    """Whatever is done to the database inside is undone."""
    database = Folder(folder).database
    before = database.read_bytes()
    try:
        yield
    finally:
        for beside in database.parent.glob(f"{database.name}-*"):
            beside.unlink()
        database.write_bytes(before)


def _verified(folder: Path, *, deep: bool = False) -> list[Finding] | str:
    return found_by(checks.verify(Folder(folder), open_keys(Folder(folder)), deep=deep))


def test_any_flipped_bit_is_found(day: Path, amount: Amount) -> None:
    assert _verified(day, deep=True) == []

    def missed(seed: int) -> int | None:
        with in_memory("flipped-") as memory:
            copy = shops.copy_shop(day, memory / "shop")
            dice = random.Random(seed)  # noqa: S311 - every run flips the same bits
            at = flip_bit(Folder(copy).database, dice)
            return None if _verified(copy, deep=True) else at

    # SQLCipher waits 0.3 s whenever a page is damaged: so many at once.
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        found = set(pool.map(missed, range(amount(400, 40))))
    assert found == {None}


def test_a_flipped_bit_on_the_command_line(
    day: Path, chance: random.Random, amount: Amount
) -> None:
    for _ in range(amount(20, 3)):
        with _put_back(day):
            at = flip_bit(Folder(day).database, chance)
            ended = shops.run(day, "verify", "--deep")
        assert ended.code in (3, 4), f"bit at {at}: {ended}"
        assert "Traceback" not in ended.err
        assert ended.out or ended.err


def test_a_file_cut_anywhere_is_found(day: Path, amount: Amount) -> None:
    database = Folder(day).database
    size = database.stat().st_size
    for page in range(0, size // 4096, amount(2, 25)):
        with _put_back(day):
            with database.open("r+b") as file:
                file.truncate(page * 4096)
            assert _verified(day, deep=True), f"cut to {page} pages"


def test_an_edited_value_of_any_fact_is_named(
    day: Path, chance: random.Random, amount: Amount
) -> None:
    with tampering(day) as connection:
        every = cells(connection, "journal")
    wrong = []
    for cell in chance.sample(every, amount(len(every), 60)):
        findings = _after(day, cell.edit)
        if isinstance(findings, str) or [f.n for f in findings[:1]] != [cell.place]:
            wrong.append((cell.column, cell.place, findings))
    assert wrong == []


def _after(day: Path, tamper: Callable[[Connection], object]) -> list[Finding] | str:
    """What is found after something was done to the tables."""
    with _put_back(day):
        with tampering(day) as connection:
            tamper(connection)
        return _verified(day)


_MOVE = "UPDATE journal SET n = ? WHERE n = ?"


def _swap(connection: Connection) -> None:
    for move in ((100_000, 41), (41, 57), (57, 100_000)):
        connection.execute(_MOVE, move)


@pytest.mark.parametrize(
    ("what", "tamper", "first_wrong"),
    [
        ("deleted", lambda c: c.execute("DELETE FROM journal WHERE n = 33"), 33),
        ("swapped", _swap, 41),
        (
            "inserted",
            lambda c: c.execute(
                "INSERT INTO journal SELECT stream_id, n + 1, randomblob(16), kind, line, chain,"
                " signature FROM journal ORDER BY n DESC LIMIT 1"
            ),
            None,
        ),
        ("tail cut", lambda c: c.execute("DELETE FROM journal WHERE n > 150"), 151),
        ("all cut", lambda c: c.execute("DELETE FROM journal"), 1),
    ],
)
def test_facts_taken_out_put_in_or_moved(
    what: str, tamper: Callable[[Connection], object], first_wrong: int | None, day: Path
) -> None:
    with tampering(day) as connection:
        end = connection.execute("SELECT max(n) FROM journal").fetchone()[0]
    findings = _after(day, tamper)
    assert not isinstance(findings, str), f"{what}: {findings}"
    assert [finding.n for finding in findings[:1]] == [first_wrong or end + 1], what


def test_the_command_line_names_the_first_fact_that_fails(day: Path) -> None:
    with _put_back(day):
        with tampering(day) as connection:
            connection.execute(
                "UPDATE journal SET line = CAST(replace(CAST(line AS TEXT), '\"cash\"',"
                " '\"card\"') AS BLOB) WHERE n >= 60"
            )
            edited = connection.execute(
                "SELECT min(n) FROM journal WHERE n >= 60 AND CAST(line AS TEXT) LIKE '%\"card\"%'"
            ).fetchone()[0]
        ended = shops.run(day, "--json", "verify")
    assert ended.code == 4
    assert json.loads(ended.out)["findings"][0]["n"] == edited


def test_an_old_file_put_back_is_found_and_never_continued(day: Path, tmp_path: Path) -> None:
    copy = shops.copy_shop(day, tmp_path / "shop")
    old = Folder(copy).database.read_bytes()
    shops.must(copy, "shift", "open", "--float", "100.00")
    batch = shops.sales(3, seed=9)
    later = shops.must(copy, "sell", "--batch", "-", feed=shops.feed(batch)).answers
    Folder(copy).database.write_bytes(old)
    assert shops.run(copy, "verify").code == 4
    shops.must(copy, "shift", "open", "--float", "100.00")
    again = shops.must(copy, "sell", "--batch", "-", feed=shops.feed(shops.sales(3, seed=10)))
    numbers = {answer["number"] for answer in again.answers}
    assert not numbers & {answer["number"] for answer in later}
    assert all(number.startswith("B") for number in numbers)


@pytest.mark.parametrize("table", _TABLES)
def test_an_edited_value_of_any_table_is_found(
    table: str, day: Path, chance: random.Random, amount: Amount
) -> None:
    with tampering(day) as connection:
        every = cells(connection, table)
    if not every:
        pytest.skip("this day left nothing in this table")
    columns = sorted({cell.column for cell in every})
    missed = []
    for column in chance.sample(columns, amount(len(columns), 1)):
        cell = chance.choice([cell for cell in every if cell.column == column])
        if not _found_in_tables(day, cell):
            missed.append(cell)
    assert missed == []


def _found_in_tables(day: Path, cell: Cell) -> bool:
    with _put_back(day):
        with tampering(day) as connection:
            cell.edit(connection)
        found = list(replay(Folder(day), open_keys(Folder(day)), REACTIONS))
        return any(difference.table == cell.table for difference in found)
