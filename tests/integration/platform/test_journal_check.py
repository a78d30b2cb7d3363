"""Whatever is done to the journal, the check names the first fact that fails."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from pos_app.platform.anchor import Anchored
from pos_app.platform.journal import streams
from pos_app.platform.journal_check import FINDINGS_PER_STREAM_MAX, check_journal
from pos_app.platform.reading import Reading
from pos_app.platform.restore import mark_as_copy
from pos_app.till.composition import open_till
from tests.helpers.shop import OPENING, Shop, open_shop
from tests.integration.platform.attacks import fill_journal, flip, found_in, raw_writer

FACTS = 200
COLUMNS = ("stream_id", "n", "fact_id", "kind", "line", "chain", "signature")


@pytest.fixture(scope="module")
def journalled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop with a journal of 200 facts; every attack on it is undone."""
    with open_shop(tmp_path_factory.mktemp("journal") / "shop") as shop:
        fill_journal(shop, FACTS)
        yield shop


@pytest.fixture
def attacked(journalled: Shop) -> Iterator[Any]:
    with raw_writer(journalled) as connection:
        yield connection


def edit(connection: Any, column: str, n: int, change: Callable[[Any], object]) -> None:
    select = f"SELECT {column} FROM journal WHERE n = ?"  # noqa: S608 - a name above
    (value,) = connection.execute(select, [n]).fetchone()
    place = "CAST(? AS TEXT)" if column == "kind" else "?"
    update = f"UPDATE journal SET {column} = {place} WHERE n = ?"  # noqa: S608 - a name above
    connection.execute(update, [change(value), n])


def test_an_untouched_journal_passes_and_every_fact_is_shown_in_order(journalled: Shop) -> None:
    shown: list[int] = []

    def see(recorded: Any) -> Iterator[Any]:
        shown.append(recorded.n)
        yield from ()

    anchored = journalled.till.store.anchored()
    assert anchored is not None
    assert anchored.n == FACTS
    assert list(check_journal(journalled.reading, anchored, see=see)) == []
    assert shown == list(range(1, FACTS + 1))


@pytest.mark.parametrize("column", COLUMNS)
def test_a_flipped_bit_in_any_column_of_any_row_is_found(
    journalled: Shop, attacked: Any, column: str
) -> None:
    """Every row once, ten at a time; between two of them the rows that are sound pass."""
    apart = 20
    for first in range(1, apart + 1):
        attacked.execute("SAVEPOINT attack")
        rows = range(first, FACTS + 1, apart)
        for n in rows:
            edit(attacked, column, n, lambda value, n=n: flip(value, 38 + n))
        found = found_in(attacked, journalled.till.store.anchored())
        attacked.execute("ROLLBACK TO attack")
        assert [f.n for f in found if 0 < f.n <= FACTS] == list(rows)


@pytest.mark.parametrize("seed", range(60))
def test_any_single_bit_is_found_and_its_fact_named_first(
    journalled: Shop, attacked: Any, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test that can be repeated
    column, n = chance.choice(COLUMNS), chance.randint(1, FACTS)
    edit(attacked, column, n, lambda value: flip(value, chance.randrange(8 * 600)))
    assert found_in(attacked, journalled.till.store.anchored())[0].n == n, (column, n)


def test_an_edited_amount_is_named_with_its_fact_id(attacked: Any) -> None:
    edit(attacked, "line", 77, lambda line: line.replace(b'"change"', b'"chance"'))
    (finding,) = found_in(attacked)
    (fact_id,) = attacked.execute("SELECT fact_id FROM journal WHERE n = 77").fetchone()
    assert (finding.n, finding.fact) == (77, str(UUID(bytes=fact_id)))
    assert "changed" in finding.what


@pytest.mark.parametrize("n", [1, 2, 100, 199])
def test_a_deleted_row_is_named_by_its_position(attacked: Any, n: int) -> None:
    attacked.execute("DELETE FROM journal WHERE n = ?", [n])
    found = found_in(attacked)
    assert found[0].n == n
    assert "Missing" in found[0].what
    assert len(found) == 1


@pytest.mark.parametrize(("one", "other"), [(10, 11), (3, 150), (1, 200)])
def test_swapped_rows_are_found(attacked: Any, one: int, other: int) -> None:
    content = "SELECT fact_id, kind, line, chain, signature FROM journal WHERE n = ?"
    rows = {n: attacked.execute(content, [n]).fetchone() for n in (one, other)}
    attacked.execute("DELETE FROM journal WHERE n IN (?, ?)", [one, other])
    for n, old in ((one, other), (other, one)):
        attacked.execute(
            "INSERT INTO journal SELECT stream_id, ?, ?, ?, ?, ?, ? FROM stream", [n, *rows[old]]
        )
    assert found_in(attacked)[0].n == one


def test_an_inserted_row_is_found_where_it_was_pushed_in(attacked: Any) -> None:
    attacked.execute("UPDATE journal SET n = n + 1001 WHERE n >= 50")
    attacked.execute("UPDATE journal SET n = n - 1000 WHERE n > 1000")
    attacked.execute(
        "INSERT INTO journal SELECT stream_id, 50, zeroblob(16), kind, line, chain, signature "
        "FROM journal WHERE n = 49"
    )
    assert found_in(attacked)[0].n == 50


def test_rows_that_change_places_one_after_the_other_are_found(attacked: Any) -> None:
    attacked.execute("UPDATE journal SET n = n + 1000 WHERE n = 20")
    attacked.execute("UPDATE journal SET n = 20 WHERE n = 21")
    attacked.execute("UPDATE journal SET n = 21 WHERE n = 1020")
    assert found_in(attacked)[0].n == 20


@pytest.mark.parametrize("kept", [0, 1, 199])
def test_a_cut_tail_names_the_first_position_that_is_missing(
    journalled: Shop, attacked: Any, kept: int
) -> None:
    attacked.execute("DELETE FROM journal WHERE n > ?", [kept])
    anchored = journalled.till.store.anchored()
    found = list(check_journal(Reading(attacked), anchored))
    assert found[0].n == kept + 1


def test_an_anchor_that_lags_behind_is_no_finding(journalled: Shop) -> None:
    row = journalled.query("SELECT stream_id, chain FROM journal WHERE n = 150")[0]
    lagging = Anchored(UUID(bytes=row[0]), 150, row[1])  # type: ignore[arg-type] # a blob
    assert list(check_journal(journalled.reading, lagging)) == []


def test_another_history_than_the_anchored_one_is_found(journalled: Shop) -> None:
    (stream,) = streams(journalled.reading)
    other = Anchored(stream.id, 120, bytes(32))
    assert [f.n for f in check_journal(journalled.reading, other)] == [120]


def test_a_stream_that_is_gone_altogether_is_found(journalled: Shop) -> None:
    gone = Anchored(UUID(int=7), 3, bytes(32))
    assert [f.stream for f in check_journal(journalled.reading, gone)] == [str(gone.stream)]


@pytest.mark.parametrize(
    ("column", "value"),
    [("series", "Z"), ("public_key", bytes(32)), ("device", 1), ("ordinal", 2)],
)
def test_an_edited_stream_is_found_at_its_first_fact(
    attacked: Any, column: str, value: object
) -> None:
    attacked.execute(f"UPDATE stream SET {column} = ?", [value])  # noqa: S608 - a name above
    found = found_in(attacked)
    assert found[0].n == 1
    assert len(found) <= FINDINGS_PER_STREAM_MAX + 1


def test_facts_of_a_stream_nobody_started_are_found(attacked: Any) -> None:
    attacked.execute("DELETE FROM stream")
    found = found_in(attacked)
    assert len(found) == FINDINGS_PER_STREAM_MAX
    assert all("never started" in finding.what for finding in found)


@pytest.fixture
def two_streams(tmp_path: Path) -> Iterator[Shop]:
    """A shop whose second stream began because its folder is a copy."""
    with open_shop(tmp_path / "shop") as shop:
        fill_journal(shop, 30)
        anchored = shop.till.store.anchored()
    assert anchored is not None
    mark_as_copy(shop.till.folder, anchored, made_at=OPENING)
    with open_till(shop.till.folder) as till:
        shop.till = till
        fill_journal(shop, 10)
        yield shop


def test_a_second_stream_that_follows_the_first_passes(two_streams: Shop) -> None:
    assert len(streams(two_streams.reading)) == 2
    assert list(check_journal(two_streams.reading, two_streams.till.store.anchored())) == []


def test_the_end_of_an_older_stream_cannot_be_cut(two_streams: Shop) -> None:
    older = streams(two_streams.reading)[0]
    with raw_writer(two_streams) as connection:
        connection.execute("DELETE FROM journal WHERE stream_id = ? AND n > 28", [older.id.bytes])
        found = found_in(connection)
    assert (found[0].stream, found[0].n) == (str(older.id), 29)


def test_an_older_stream_cannot_go_missing(two_streams: Shop) -> None:
    older, newer = streams(two_streams.reading)
    with raw_writer(two_streams) as connection:
        connection.execute("DELETE FROM journal WHERE stream_id = ?", [older.id.bytes])
        connection.execute("DELETE FROM stream WHERE stream_id = ?", [older.id.bytes])
        connection.execute("UPDATE stream SET ordinal = 1")
        found = found_in(connection)
    assert (found[0].stream, found[0].n) == (str(newer.id), 1)


def test_a_cut_that_the_next_stream_noted_stays_a_finding(tmp_path: Path) -> None:
    """The till sells on after the cut, as it must; the missing facts are missing all the same."""
    with open_shop(tmp_path / "shop") as shop:
        stream = fill_journal(shop, 25)
    with raw_writer(shop) as connection:
        connection.execute("DELETE FROM journal WHERE n > 20")
        connection.execute("COMMIT")
        connection.execute("BEGIN")
    with open_till(shop.till.folder) as till:
        found = list(check_journal(till.store.own_reading(), till.store.anchored()))
    assert [(f.stream, f.n) for f in found] == [(str(stream), 21)]
    assert "25" in found[0].what
