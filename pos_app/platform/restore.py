"""Brings a backup back: unpacked beside the shop, proven, and only then swapped in, whole.

What stood there before is moved into `replaced-<time>/`, with its own -wal: two databases never
mix. A marker makes the swap finish after a power cut, and stays until the new stream is recorded,
because a stream is never continued from a restored file.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from pos_app.kernel.errors import Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.platform import database, keybox
from pos_app.platform.anchor import Anchor, Anchored
from pos_app.platform.backup_file import Manifest, NotABackup, copy_out, read_manifest
from pos_app.platform.database import Connection, DamagedDatabase, DiskFull, WrongKeyOrDamaged
from pos_app.platform.database_copy import prove_copy
from pos_app.platform.disk import free_bytes
from pos_app.platform.files import sync_folder, write_durably
from pos_app.platform.keybox import KEY_BYTES, Secrets
from pos_app.platform.migrate import migrate, needs_migration
from pos_app.platform.paths import Folder

_SPARE_BYTES = 16 << 20


class RestoreFailed(Trouble):
    """The backup could not be unpacked or swapped in."""

    text = "The backup was not restored: {why}. The shop is as it was. Mend that, then try again."


class RestoreUnfinished(Trouble):
    """Files could not be moved while the backup was swapped in."""

    text = (
        "The backup is proven, but could not be put in its place: {why}. Nothing is lost. Close "
        "other programs that use the shop's folder, then start Duka: it finishes the restore."
    )


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored: where its journal ends, and how far the replaced one was known to reach.

    The caller records `StreamStarted(reason="restored")` with these and then calls `end_restore`.
    """

    made_at: datetime
    end: Anchored
    anchored: Anchored | None
    aside: Path

    @property
    def missing(self) -> int:
        """How many facts of the same stream were recorded after the backup, as far as is known."""
        same = self.anchored is not None and self.anchored.stream == self.end.stream
        return max(0, self.anchored.n - self.end.n) if same and self.anchored else 0


def restore(
    folder: Folder, file: Path, *, now: datetime, recovery_code: str | None = None
) -> Restored:
    """Replaces the shop in `folder` by the backup `file`. The caller holds the folder; no store is
    open. Raises Trouble (KeyboxLocked: ask for the recovery code) with the shop as it was.
    """
    pending_restore(folder)  # One that was cut short has moved the shop aside already.
    manifest = read_manifest(file)
    scratch = Folder(folder.root / "restoring")
    try:
        _unpack(file, manifest, scratch)
        keys = _open_keys(scratch, recovery_code)
        _prove(scratch, keys, manifest, file)
        marked = Restored(
            made_at=manifest.made_at,
            end=manifest.ends[-1],
            anchored=Anchor(folder.anchor, keys.device_key).read(),
            aside=_aside(folder, now),
        )
        _mark(folder, marked)
    except OSError as error:
        shutil.rmtree(scratch.root, ignore_errors=True)
        raise RestoreFailed(why=error.strerror or error) from error
    except BaseException:
        shutil.rmtree(scratch.root, ignore_errors=True)
        raise
    _swap_in(folder, scratch, marked.aside)
    return marked


def pending_restore(folder: Folder) -> Restored | None:
    """What was restored and has no new stream yet; first finishes a swap that was cut short.

    To be asked before the database is opened. None as a rule.
    """
    try:
        members = json.loads(_marker(folder).read_bytes())
    except FileNotFoundError:
        return None
    anchored = members["anchored"]
    marked = Restored(
        made_at=datetime.fromisoformat(members["made_at"]),
        end=_anchored(members["end"]),
        anchored=_anchored(anchored) if anchored else None,
        aside=folder.root / members["aside"],
    )
    _swap_in(folder, Folder(folder.root / "restoring"), marked.aside)
    return marked


def mark_as_copy(folder: Folder, end: Anchored, *, made_at: datetime) -> None:
    """The shop in `folder` is a copy of one whose journal ends at `end`.

    It is treated like a restored one: the first program that opens it starts a new stream.
    """
    _mark(folder, Restored(made_at, end, None, _aside(folder, made_at)))


def end_restore(folder: Folder) -> None:
    """The new stream stands in the journal: the restore is over."""
    _marker(folder).unlink(missing_ok=True)
    sync_folder(folder.root)


def _unpack(file: Path, manifest: Manifest, scratch: Folder) -> None:
    if not manifest.ends:
        raise NotABackup(file=file, why="it holds no journal")
    if free_bytes(scratch.root) < manifest.database_bytes + _SPARE_BYTES:
        raise DiskFull
    if scratch.root.exists():  # Of a restore that was cut short before anything was replaced.
        shutil.rmtree(scratch.root)
    scratch.root.mkdir(parents=True, mode=0o700)
    copy_out(file, manifest, scratch.database)
    write_durably(scratch.keybox, manifest.keybox)


def _open_keys(scratch: Folder, recovery_code: str | None) -> Secrets:
    """The backup's keys; opened by the recovery code, they are sealed for this computer, too."""
    if recovery_code is None:
        return keybox.open_box(scratch.keybox)
    keys = keybox.open_with_code(scratch.keybox, recovery_code)
    # An id of its own: the key store may hold another shop's key under the backup's.
    keybox.create(scratch.keybox, str(new_id()), keys, recovery_code)
    return keys


def _prove(scratch: Folder, keys: Secrets, manifest: Manifest, file: Path) -> None:
    """The database has a known schema and nothing else, sound pages, and the journal promised."""
    try:
        with closing(database.connect(scratch.database, keys.database_key, write=False)) as found:
            needs_migration(found, file)
            if _schema(found) != _known_schema(scratch, manifest.schema):
                raise NotABackup(file=file, why="its tables are not those of Duka")
        proven = prove_copy(scratch.database, keys.database_key)
        if (proven.schema, proven.ends) != (manifest.schema, manifest.ends):
            raise NotABackup(file=file, why="its journal is not the one it names")
    except (DamagedDatabase, WrongKeyOrDamaged) as error:
        raise NotABackup(file=file, why="its database is damaged") from error


def _known_schema(scratch: Folder, version: int) -> set[tuple[str, ...]]:
    """The schema of that version, from the migrations themselves."""
    path = scratch.root / "known.db"
    key = secrets.token_bytes(KEY_BYTES)
    with closing(database.connect(path, key, write=True, create=True)) as connection:
        migrate(connection, to=f"{version:04d}")
        return _schema(connection)


def _schema(connection: Connection) -> set[tuple[str, ...]]:
    # Statistics tables come and go with ANALYZE; their shape is SQLite's own.
    rows = connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
        "WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4')"
    )
    return set(rows)


def _swap_in(folder: Folder, scratch: Folder, aside: Path) -> None:
    """Old files out, new ones in; begun again after a power cut, it goes on where it stopped.

    The new database is moved last: as long as it is in the scratch folder, a database in the shop's
    folder is the old one.
    """
    try:
        if scratch.database.exists():
            aside.mkdir(mode=0o700, exist_ok=True)
            _move_aside(folder, aside)
            if scratch.keybox.exists():
                if folder.keybox.exists():
                    os.replace(folder.keybox, aside / folder.keybox.name)
                os.replace(scratch.keybox, folder.keybox)
            sync_folder(aside)
            sync_folder(folder.root)
            os.replace(scratch.database, folder.database)
        sync_folder(folder.root)
    except OSError as error:
        raise RestoreUnfinished(why=error.strerror or error) from error
    shutil.rmtree(scratch.root, ignore_errors=True)


def _move_aside(folder: Folder, aside: Path) -> None:
    name = folder.database.name
    for old in (name, f"{name}-wal", f"{name}-shm", f"{name}-journal", folder.anchor.name):
        if (folder.root / old).exists():
            os.replace(folder.root / old, aside / old)


def _aside(folder: Folder, now: datetime) -> Path:
    """A name nothing has yet: what was replaced earlier is never overwritten."""
    base = f"replaced-{now:%Y%m%dT%H%M%S}"
    names = [base, *(f"{base}-{again}" for again in range(2, 100))]
    return next(folder.root / name for name in names if not (folder.root / name).exists())


def _mark(folder: Folder, marked: Restored) -> None:
    members = {
        "made_at": marked.made_at.isoformat(),
        "end": _as_list(marked.end),
        "anchored": _as_list(marked.anchored) if marked.anchored else None,
        "aside": marked.aside.name,
    }
    write_durably(_marker(folder), json.dumps(members).encode())


def _marker(folder: Folder) -> Path:
    return folder.root / "restored.json"


def _as_list(at: Anchored) -> list[object]:
    return [str(at.stream), at.n, at.chain.hex()]


def _anchored(members: list[str]) -> Anchored:
    return Anchored(UUID(members[0]), int(members[1]), bytes.fromhex(members[2]))
