"""Copies an encrypted database by SQLite's own means, and proves the copy.

Copying the file alone would miss what stands in the WAL: 0 of 100 rows, and a clean check. SQLite's
backup calls would leave a copy that asks for a -wal beside it; VACUUM INTO writes one whole file.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import bindparam, select

from pos_app.platform import database
from pos_app.platform.anchor import Anchored
from pos_app.platform.database import DamagedDatabase
from pos_app.platform.journal import JOURNAL
from pos_app.platform.journal_check import chain_ends
from pos_app.platform.migrate import schema_version
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement

_CHAIN_AT = Statement(
    select(JOURNAL.c.chain).where(
        JOURNAL.c.stream_id == bindparam("stream_id"), JOURNAL.c.n == bindparam("n")
    )
)


@dataclass(frozen=True, slots=True)
class Proven:
    """What a copy holds: its schema's version, and where each stream ends, oldest first."""

    schema: int
    ends: tuple[Anchored, ...]


def copy_database(source: Path, target: Path, key: bytes) -> Proven:
    """Copies the database as it is at one moment to the new file `target`, under the same key.

    Writers go on meanwhile. The copy is opened and proven, and its journal compared with the
    source's. Raises DamagedDatabase and the disk's troubles.
    """
    with closing(database.connect(source, key, write=False)) as connection:
        reading = Reading(connection)
        before = chain_ends(reading, proven=False)
        _write_copy(connection, target)
        proven = prove_copy(target, key)
        reached = {end.stream: end.n for end in proven.ends}
        is_complete = all(reached.get(end.stream, 0) >= end.n for end in before)
        if not is_complete or not all(_stands(reading, end) for end in proven.ends):
            raise DamagedDatabase(detail="the copied journal is not the journal")
    return proven


def prove_copy(copy: Path, key: bytes) -> Proven:
    """Opens a copy, checks its pages and recomputes its chains. Raises DamagedDatabase."""
    try:
        with closing(database.connect(copy, key, write=False)) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise DamagedDatabase(detail=found)
            ends = chain_ends(Reading(connection), proven=True)
            return Proven(schema_version(connection), ends)
    except database.DriverError as error:
        raise database.as_trouble(error) or error from error


def _write_copy(connection: database.Connection, target: Path) -> None:
    # Made beforehand, so that nobody else can read it; an empty file is taken as a new one.
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        # The connection cannot write to the shop: its file is open for reading only.
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("VACUUM INTO ?", [str(target.resolve())])
        connection.execute("PRAGMA query_only=ON")
    except database.DriverError as error:
        raise database.as_trouble(error) or error from error


def _stands(reading: Reading, end: Anchored) -> bool:
    row = reading.row(_CHAIN_AT, stream_id=end.stream, n=end.n)
    return row is not None and row[0] == end.chain
