"""Copies an encrypted database by SQLite's own means, and proves the copy.

Copying the file alone would miss what stands in the WAL: 0 of 100 rows, and a clean check.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from pos_app.platform import database
from pos_app.platform.anchor import Anchored
from pos_app.platform.database import Connection, DamagedDatabase
from pos_app.platform.journal_check import chain_ends
from pos_app.platform.migrate import schema_version
from pos_app.platform.reading import Reading

_PAGES_AT_ONCE = 500


def copy_database(source: Connection, target: Path, key: bytes) -> tuple[Anchored, ...]:
    """Copies what `source` sees now to the new file `target`, under the same key.

    Answers where each stream of the journal ends in exactly that view; writers go on meanwhile.
    """
    try:
        with closing(driver.connect(str(target), isolation_level=None)) as copy:
            return _copy(source, copy, key)
    except database.DriverError as error:
        raise database.as_trouble(error) or error from error


def _copy(source: Connection, copy: Connection, key: bytes) -> tuple[Anchored, ...]:
    copy.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    # Nothing of an unfinished copy is ever used, so it needs no journal of its own.
    copy.execute("PRAGMA journal_mode=OFF")
    copy.execute("PRAGMA synchronous=OFF")
    source.execute("BEGIN")
    try:
        ends = chain_ends(Reading(source), proven=False)
        source.backup(copy, pages=_PAGES_AT_ONCE)
    finally:
        source.execute("ROLLBACK")
    # One file, without -wal and -shm beside it, until somebody opens it for writing.
    copy.execute("PRAGMA journal_mode=DELETE")
    return ends


def prove_copy(copy: Path, key: bytes, ends: tuple[Anchored, ...]) -> int:
    """Opens the copy, checks its pages and recomputes its chains; answers its schema's version.

    Raises DamagedDatabase where the copy is not whole, or does not end where `ends` says.
    """
    connection = database.connect(copy, key, write=False)
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise DamagedDatabase(detail=found)
        if chain_ends(Reading(connection), proven=True) != ends:
            raise DamagedDatabase(detail="the copied journal is not the journal")
        return schema_version(connection)
    except database.DriverError as error:
        raise database.as_trouble(error) or error from error
    finally:
        connection.close()
