"""Looks at every page of the database file: its code, its structure, its keys."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing

from pos_app.platform import database
from pos_app.platform.database import DamagedDatabase, WrongKeyOrDamaged
from pos_app.platform.findings import Finding
from pos_app.platform.keybox import Secrets
from pos_app.platform.paths import Folder

CHECK = "pages"
FINDINGS_MAX = 20
_PAGE_CODES = "PRAGMA cipher_integrity_check"
_LOOKS = 3
_PAUSE_S = 0.3


def check_pages(folder: Folder, keys: Secrets) -> Iterator[Finding]:
    """What is wrong with the file, on connections of its own: after a damaged page one is useless.

    Reads the whole file three times over: with the codes of its pages, its structure, its foreign
    keys.
    """
    # A page that a checkpoint is just writing looks wrong once; a damaged one looks wrong always.
    found = _look(folder, keys, _PAGE_CODES)
    for _ in range(_LOOKS - 1):
        if found:
            time.sleep(_PAUSE_S)
            again = _look(folder, keys, _PAGE_CODES)
            found = [line for line in found if line in again]
    if not found:
        lines = _look(folder, keys, f"PRAGMA integrity_check({FINDINGS_MAX})")
        found = [line for line in lines if line != "ok"]
        found += _look(folder, keys, "PRAGMA foreign_key_check")
    for what in found[:FINDINGS_MAX]:
        yield Finding(CHECK, what)


def _look(folder: Folder, keys: Secrets, pragma: str) -> list[str]:
    """What the pragma answers, or why it cannot."""
    try:
        connection = database.connect(folder.database, keys.database_key, write=False)
    except (DamagedDatabase, WrongKeyOrDamaged) as damage:
        return [str(damage)]
    with closing(connection):
        try:
            return [" ".join(map(str, row)) for row in connection.execute(pragma).fetchall()]
        except database.DriverError as error:
            return [str(error)]
