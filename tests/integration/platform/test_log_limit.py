"""The write-ahead log stays short although somebody always reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest

from pos_app.platform import log_limit
from pos_app.platform.database import Connection, connect
from pos_app.platform.log_limit import LogLimit

KEY = bytes(range(32))
LIMIT = 1 << 20
PIECE = bytes(4_000)
ENDLESS = 2_000
AGAIN = 1 << 18
SLACK = 1 << 16


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(log_limit, "FOLD_FROM", LIMIT)
    monkeypatch.setattr(log_limit, "AGAIN_AFTER", AGAIN)
    return tmp_path / "shop.db"


@pytest.fixture
def writer(path: Path) -> Iterator[Connection]:
    with closing(connect(path, KEY, write=True, create=True)) as connection:
        connection.execute("CREATE TABLE t (piece BLOB)")
        yield connection


def log_of(path: Path) -> int:
    return path.with_name("shop.db-wal").stat().st_size


def looks(reader: Connection) -> int:
    count = reader.execute("SELECT count(*) FROM t").fetchone()[0]
    assert isinstance(count, int)
    return count


def test_without_a_limit_the_log_grows_while_one_of_two_readers_always_reads(
    path: Path, writer: Connection
) -> None:
    with (
        closing(connect(path, KEY, write=False)) as one,
        closing(connect(path, KEY, write=False)) as other,
    ):
        coming, going = one, other
        going.execute("BEGIN")
        looks(going)
        for _ in range(ENDLESS):
            coming.execute("BEGIN")
            looks(coming)
            going.execute("COMMIT")
            coming, going = going, coming
            writer.execute("INSERT INTO t VALUES (?)", (PIECE,))
    assert log_of(path) > 8 * LIMIT


def test_a_reader_that_stays_is_waited_for_a_moment_and_left_alone(
    path: Path, writer: Connection
) -> None:
    limit = LogLimit(path)
    with closing(connect(path, KEY, write=False)) as reader:
        reader.execute("BEGIN")
        assert looks(reader) == 0
        while log_of(path) < LIMIT + (1 << 19):
            writer.execute("INSERT INTO t VALUES (?)", (PIECE,))
            limit.fold(writer)
        assert looks(reader) == 0
        reader.execute("COMMIT")
    for _ in range(ENDLESS):
        writer.execute("INSERT INTO t VALUES (?)", (PIECE,))
        limit.fold(writer)
        assert log_of(path) < LIMIT + (1 << 19) + AGAIN + SLACK


def read_on(path: Path, stop: Event) -> None:
    with closing(connect(path, KEY, write=False)) as reader:
        while not stop.is_set():
            reader.execute("BEGIN")
            looks(reader)
            stop.wait(0.01)
            reader.execute("COMMIT")


def test_with_a_limit_it_ends_although_others_always_read(path: Path, writer: Connection) -> None:
    limit, stop, longest = LogLimit(path), Event(), 0
    readers = [Thread(target=read_on, args=(path, stop)) for _ in range(3)]
    for reader in readers:
        reader.start()
    try:
        for _ in range(ENDLESS):
            writer.execute("INSERT INTO t VALUES (?)", (PIECE,))
            limit.fold(writer)
            longest = max(longest, log_of(path))
    finally:
        stop.set()
        for reader in readers:
            reader.join()
    assert longest < 4 * LIMIT
    assert looks(writer) == ENDLESS
