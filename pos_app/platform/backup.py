"""Verified backups: copied while selling goes on, opened, checked, compared, and only then named.

A backup under its own name was verified; one that was not finished is a `.part` nobody reads.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_app import __version__
from pos_app.kernel.errors import Trouble
from pos_app.platform import database
from pos_app.platform.backup_file import (
    Manifest,
    NotABackup,
    append_manifest,
    fingerprint,
    read_manifest,
)
from pos_app.platform.database import DiskFailed, DiskFull, DiskReadOnly
from pos_app.platform.database_copy import copy_database
from pos_app.platform.disk import free_bytes
from pos_app.platform.files import sync_folder
from pos_app.platform.keybox import Secrets
from pos_app.platform.paths import Folder

SUFFIX = ".duka"
HOURLY, DAILY, BEFORE_UPDATE = "hourly", "daily", "update"
KEPT = {HOURLY: 24, DAILY: 30, BEFORE_UPDATE: 5}
"""How many automatic backups of each kind are kept."""
LEFT_FREE_BYTES = 200 << 20
"""An automatic backup never takes the last room: selling needs it."""
SPARED = 2
"""This many of the newest automatic backups are never given up for room."""


class BackupFailed(Trouble):
    """The backup could not be written."""

    text = (
        "The backup to {file} failed: {why}. The shop's data is untouched, and so are earlier "
        "backups. Choose another disk or make room, then try again."
    )


def back_up(folder: Folder, keys: Secrets, file: Path, *, now: datetime) -> Manifest:
    """Writes a verified backup to `file` and answers what it holds. Raises Trouble.

    Runs on a connection of its own, beside the writer. What stood at `file` is replaced at the end.
    """
    if _is_of_the_shop(folder, file):
        raise BackupFailed(file=file, why="that name belongs to the shop's own files")
    if file.exists() and not file.is_file():
        raise BackupFailed(file=file, why="there is something else of that name")
    part = file.with_name(file.name + ".part")
    with _cleaned_up(file, part):
        proven = copy_database(folder.database, part, keys.database_key)
        manifest = Manifest(
            made_at=now,
            program=__version__,
            schema=proven.schema,
            ends=proven.ends,
            database_bytes=part.stat().st_size,
            database_sha256=fingerprint(part),
            keybox=folder.keybox.read_bytes(),
        )
        append_manifest(part, manifest)
        if read_manifest(part) != manifest:
            raise BackupFailed(file=file, why="what was written reads back otherwise")
        os.replace(part, file)
        sync_folder(file.parent)
    return manifest


def _is_of_the_shop(folder: Folder, file: Path) -> bool:
    """Whether a backup there would take the place of a file it is a backup of."""
    own = (folder.keybox, folder.anchor, folder.lock, folder.ballast)
    name = file.resolve().name
    in_root = file.resolve().parent == folder.root.resolve()
    return in_root and (name.startswith(folder.database.name) or name in {f.name for f in own})


def back_up_at_close(folder: Folder, keys: Secrets, now: datetime) -> Path:
    """The backup of a closed shift."""
    return _automatic(folder, keys, DAILY, now)


def back_up_hourly(folder: Folder, keys: Secrets, now: datetime) -> Path | None:
    """A backup if the newest automatic one is an hour old; None if it is younger."""
    newest = automatic_backups(folder)[:1]
    if newest and timedelta(0) <= now - _made_at(newest[0]) < timedelta(hours=1):
        return None
    return _automatic(folder, keys, HOURLY, now)


def back_up_before_migration(folder: Folder, keys: Secrets) -> Path | None:
    """A backup before the schema changes; None where there is no journal to lose yet."""
    connection = database.connect(folder.database, keys.database_key, write=False)
    with closing(connection):
        tables = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'journal'").fetchall()
    return _automatic(folder, keys, BEFORE_UPDATE, datetime.now(UTC)) if tables else None


def automatic_backups(folder: Folder) -> list[Path]:
    """The backups made by themselves, newest first."""
    found = [file for kind in KEPT for file in folder.backups.glob(f"{kind}-*Z{SUFFIX}")]
    return sorted(found, key=_stamp, reverse=True)


def _automatic(folder: Folder, keys: Secrets, kind: str, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    file = folder.backups / f"{kind}-{stamp}{SUFFIX}"
    folder.backups.mkdir(mode=0o700, exist_ok=True)
    for unfinished in folder.backups.glob("*.part*"):
        unfinished.unlink(missing_ok=True)
    _make_room(folder, file)
    back_up(folder, keys, file, now=now)
    for kind_, most in KEPT.items():
        for old in sorted(folder.backups.glob(f"{kind_}-*Z{SUFFIX}"), key=_stamp)[:-most]:
            old.unlink(missing_ok=True)
    return file


def _make_room(folder: Folder, file: Path) -> None:
    """Gives up the oldest automatic backups where the next one would take the last room."""
    wal = folder.database.with_name(folder.database.name + "-wal")
    needed = sum(path.stat().st_size for path in (folder.database, wal) if path.exists())
    for old in reversed(automatic_backups(folder)[SPARED:]):
        if free_bytes(folder.backups) >= needed + LEFT_FREE_BYTES:
            return
        old.unlink(missing_ok=True)
    if free_bytes(folder.backups) < needed + LEFT_FREE_BYTES:
        raise BackupFailed(file=file, why="the disk has too little room left")


def _stamp(file: Path) -> str:
    return file.name.partition("-")[2]


def _made_at(file: Path) -> datetime:
    return datetime.strptime(_stamp(file), f"%Y%m%dT%H%M%SZ{SUFFIX}").replace(tzinfo=UTC)


@contextmanager
def _cleaned_up(file: Path, part: Path) -> Iterator[None]:
    """Leaves no half file behind, and says in words what went wrong."""
    try:
        part.unlink(missing_ok=True)
        yield
    except OSError as error:
        _remove(part)
        is_full = error.errno == errno.ENOSPC
        raise BackupFailed(file=file, why=_FULL if is_full else error.strerror) from error
    except (DiskFull, DiskFailed, DiskReadOnly, NotABackup) as error:
        _remove(part)
        raise BackupFailed(file=file, why=_WHY.get(type(error), "the disk failed")) from error
    except BaseException:
        _remove(part)
        raise


def _remove(part: Path) -> None:
    # A disk that is gone cannot be tidied; why it failed is being told, and the next one tidies.
    with suppress(OSError):
        part.unlink(missing_ok=True)


_FULL = "the disk is full"
_WHY = {DiskFull: _FULL, DiskReadOnly: "the disk or folder cannot be written to"}
