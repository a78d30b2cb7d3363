"""Rebuilds every derived table from the journal and compares it with the one that is in use.

The same reactions run as when the facts were recorded, over as many facts of one kind as stand
together. Memory does not grow with the journal.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from pos_app.facts.base import Fact
from pos_app.facts.codec import decode
from pos_app.kernel.errors import BadInput, Trouble
from pos_app.platform import database
from pos_app.platform.anchor import Anchored
from pos_app.platform.database import Connection
from pos_app.platform.files import sync_folder, write_durably
from pos_app.platform.journal import INSERT_LINE, INSERT_STREAM, JOURNAL, STREAM, streams
from pos_app.platform.journal_check import chain_ends
from pos_app.platform.keybox import Secrets
from pos_app.platform.migrate import migrate
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.platform.restore import mark_as_copy
from pos_app.platform.sealing import SUBJECT_KEY
from pos_app.platform.statements import Statement, insert_all
from pos_app.platform.store import connect_reader
from pos_app.platform.table_difference import Difference, differences
from pos_app.platform.table_scan import scan
from pos_app.platform.tables import tables_of
from pos_app.platform.work import Reactions, Work

TOGETHER_MAX = 200
TOGETHER_BYTES_MAX = 1 << 20
"""Facts of one kind that reactions are given at once: so many, or so large together."""
COMMIT_EVERY = 2_000

_LINES = Statement(
    select(*JOURNAL.columns)
    .where(JOURNAL.c.stream_id == bindparam("stream_id"))
    .order_by(JOURNAL.c.n)
)
_LINE = JOURNAL.columns.keys().index("line")
_INSERT_KEYS = insert_all(SUBJECT_KEY)


class CannotReplay(Trouble):
    """A fact cannot be read, so what follows from it cannot be rebuilt."""

    text = (
        "Fact {n} of stream {stream} cannot be read ({why}). Nothing was changed. "
        "Run pos-app verify to see what is wrong with the journal."
    )


class Rebuilding(Work):
    """The work of a replay: reactions write their tables; facts stand in the journal already."""

    def __init__(self, connection: Connection) -> None:
        Reading.__init__(self, connection)

    def record(self, fact: Fact) -> None:
        """Nothing is recorded while tables are rebuilt."""
        raise AssertionError(f"a reaction recorded {type(fact).__name__}")

    def commit(self) -> None:
        """Keeps what was rebuilt so far."""
        self.connection.execute("COMMIT")


def replay(
    folder: Folder, keys: Secrets, reactions: Reactions, *, into: Path | None = None
) -> Iterator[Difference]:
    """Every row of a derived table that is not what the journal says; none as a rule.

    With `into`, an empty or new folder, the rebuilt shop stays there, ready to be used: journal,
    derived tables and the keys of sealed data; working state (open carts, papers that wait) starts
    empty, and the first program that opens it begins a new stream.
    """
    with _target(folder, into) as target, closing(connect_reader(folder, keys).connection) as live:
        live.execute("BEGIN")
        with closing(_make_database(target, keys)) as made:
            _rebuild(Reading(live), Rebuilding(made), reactions, keep_journal=into is not None)
        if into is not None:
            ends = chain_ends(Reading(live), proven=False)
            _make_usable(folder, target, ends)
        with closing(connect_reader(target, keys).connection) as rebuilt:
            for table in tables_of("derived"):
                yield from differences(Reading(live), Reading(rebuilt), table)


def _make_database(target: Folder, keys: Secrets) -> Connection:
    """An empty database of today's schema; until it is whole no power cut matters to it."""
    made = database.connect(target.database, keys.database_key, write=True, create=True)
    made.execute("PRAGMA synchronous=OFF")
    migrate(made)
    return made


def _rebuild(live: Reading, work: Rebuilding, reactions: Reactions, *, keep_journal: bool) -> None:
    """Runs the reactions of every fact, in the order of the journal."""
    since_commit = 0
    work.connection.execute("BEGIN")
    if keep_journal:
        work.execute_many(INSERT_STREAM, [_named(STREAM, row) for row in scan(live, STREAM)])
        work.execute_many(_INSERT_KEYS, [_named(SUBJECT_KEY, r) for r in scan(live, SUBJECT_KEY)])
    for facts, rows in _together(live):
        if keep_journal:
            work.execute_many(INSERT_LINE, [_named(JOURNAL, row) for row in rows])
        for reaction in reactions[type(facts[0])]:
            reaction(facts, work)
        since_commit += len(facts)
        if since_commit >= COMMIT_EVERY:
            work.commit()
            work.connection.execute("BEGIN")
            since_commit = 0
    work.commit()


def _together(live: Reading) -> Iterator[tuple[list[Fact], list[tuple[Any, ...]]]]:
    """Facts of one kind that follow each other, with their rows, a limited number at a time."""
    facts: list[Fact] = []
    rows: list[tuple[Any, ...]] = []
    size = 0
    for stream in streams(live):
        for row in live.each(_LINES, stream_id=stream.id):
            fact = _read(stream.id, row)
            is_enough = len(facts) >= TOGETHER_MAX or size >= TOGETHER_BYTES_MAX
            if facts and (is_enough or type(facts[0]) is not type(fact)):
                yield facts, rows
                facts, rows, size = [], [], 0
            facts.append(fact)
            rows.append(row)
            size += len(row[_LINE])
    if facts:
        yield facts, rows


def _read(stream: UUID, row: tuple[Any, ...]) -> Fact:
    try:
        return decode(row[_LINE]).fact
    except ValueError as error:
        raise CannotReplay(n=row[1], stream=stream, why=error) from error


def _named(table: Any, row: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(table.columns.keys(), row, strict=True))


@contextmanager
def _target(folder: Folder, into: Path | None) -> Iterator[Folder]:
    """Where the rebuilt shop goes: `into`, or a folder that is gone afterwards."""
    if into is None:
        with tempfile.TemporaryDirectory(prefix="replay-", dir=folder.root) as scratch:
            yield Folder(Path(scratch))
        return
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise BadInput(what="The folder", why=f"{into} is not empty")
    into.mkdir(parents=True, exist_ok=True, mode=0o700)
    yield Folder(into)


def _make_usable(folder: Folder, target: Folder, ends: tuple[Anchored, ...]) -> None:
    """Makes the rebuilt shop durable, and one that opens with the same keys as a copy."""
    descriptor = os.open(target.database, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    write_durably(target.keybox, folder.keybox.read_bytes())
    mark_as_copy(target, ends[-1], made_at=datetime.now(UTC))
    sync_folder(target.root)
