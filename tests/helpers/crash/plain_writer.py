"""A small stand-alone program for testing the crash test itself: counts up in a SQLite table.

    python -m tests.helpers.crash.plain_writer DATABASE JOURNAL_MODE SYNCHRONOUS ROWS

Each row is one transaction; its number is said on stdout after the commit. What becomes of said
numbers under which settings is known, so a crash test that finds something else is wrong.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

_PADDING = 3000


def prepare(database: Path, journal_mode: str) -> None:
    """An empty table, all of it on disk."""
    connection = driver.connect(str(database), isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={journal_mode}")
    connection.execute("CREATE TABLE said (n INTEGER PRIMARY KEY, padding BLOB NOT NULL)")
    connection.close()


def numbers(database: Path) -> list[int]:
    """What is there after a restart."""
    connection = driver.connect(str(database), isolation_level=None)
    try:
        damage = connection.execute("PRAGMA integrity_check").fetchone()[0]
        assert damage == "ok", damage
        return [n for (n,) in connection.execute("SELECT n FROM said ORDER BY n")]
    finally:
        connection.close()


def main() -> int:
    """Writes and says."""
    database, journal_mode, synchronous, rows = sys.argv[1:]
    connection = driver.connect(database, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={journal_mode}")
    connection.execute(f"PRAGMA synchronous={synchronous}")
    connection.execute("PRAGMA wal_autocheckpoint=20")
    for n in range(1, int(rows) + 1):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO said VALUES (?, ?)", (n, bytes([n % 251]) * _PADDING))
        connection.execute("COMMIT")
        print(n, flush=True)
    connection.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
