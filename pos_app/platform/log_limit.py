"""Keeps the write-ahead log short while others read all the time.

SQLite folds the log into the file as it goes, but begins it anew only in an instant in which
nobody reads from it. With a report always open such an instant never comes, and the way back after
a power cut gets longer with each sale. So a long log is ended on purpose, waiting a moment for
readers; whoever reads longer than that is left alone until the log has grown some more.
"""

from __future__ import annotations

from pathlib import Path

from pos_app.platform.database import BUSY_TIMEOUT_MS, Connection

FOLD_FROM = 32 << 20
"""Bytes: half of what a recovery may take."""
AGAIN_AFTER = 4 << 20
_WAIT_MS = 150


class LogLimit:
    """The log of one database file. `fold` after a commit, on the connection that writes."""

    def __init__(self, database: Path) -> None:
        self._log = database.with_name(database.name + "-wal")
        self._from = FOLD_FROM

    def fold(self, connection: Connection) -> None:
        """Ends a long log. Raises the driver's error if the disk fails; no commit is lost."""
        size = self._log.stat().st_size if self._log.exists() else 0
        if size < self._from:
            return
        connection.execute(f"PRAGMA busy_timeout={_WAIT_MS}")
        (was_busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        self._from = size + AGAIN_AFTER if was_busy else FOLD_FROM
