"""What the whole program drags into one process: a single SQLite library, and no error."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
import {package}
for found in pkgutil.walk_packages({package}.__path__, "{package}."):
    importlib.import_module(found.name)
print(*sorted({{"_sqlite3", "apsw", "pysqlite3"}} & set(sys.modules)))
"""


def _second_sqlite_libraries(package: str, folder: Path) -> list[str]:
    """Imports every module of `package` in a process of its own; a failing import raises."""
    done = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-W", "error", "-c", _IMPORT_EVERYTHING.format(package=package)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_program_loads_one_sqlite_library() -> None:
    # Two copies in one process break each other's POSIX locks and with them the database.
    assert _second_sqlite_libraries("pos_app", _ROOT) == []


def test_a_second_library_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "__init__.py").touch()
    (tmp_path / "shop" / "books.py").write_text("import sqlite3\n")
    assert _second_sqlite_libraries("shop", tmp_path) == ["_sqlite3"]
