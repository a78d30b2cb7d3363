"""`pos-app` with synchronous=NORMAL, to show that the crash test sees what that loses.

    python -m tests.helpers.crash.weakened --data DIR sell --batch -

The program has no such switch: this replaces its own settings and their check from outside.
"""

from __future__ import annotations

import sys

from pos_app.platform import database
from pos_app.till.main import main

_configure = database._configure


def _unsafely(connection: database.Connection, *, write: bool) -> None:
    _configure(connection, write=write)
    if write:
        connection.execute("PRAGMA synchronous=NORMAL")
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == 1


def _believe(connection: database.Connection, *, write: bool) -> None:
    """What the program asserts of its settings is not asked here."""


if __name__ == "__main__":
    database._configure = _unsafely
    database._assert_settings = _believe
    sys.exit(main())
