"""Keeping the shop's data safe, for its page: backups made, listed and put back; the books proved.

All of it runs beside the till, on connections of its own: selling never waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.platform import journal
from pos_app.platform.backup import SUFFIX, automatic_backups, back_up
from pos_app.platform.backup_file import NotABackup, read_manifest
from pos_app.platform.findings import Finding
from pos_app.platform.paths import Folder
from pos_app.till.composition import Till

FOUND_MAX = 20
_PLACE = "backup_folder.txt"
_BY_HAND = "shop"


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup that can be put back. `facts`: where its journal ends."""

    file: Path
    made_at: datetime
    size_bytes: int
    facts: int

    @property
    def kind(self) -> str:
        """hourly, daily or update for those made by themselves; anything else was made by hand."""
        return self.file.name.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Books:
    """What a look at the books found: nothing wrong, or the first things that are."""

    facts: int
    found: tuple[Finding, ...]


def backup_folder(folder: Folder) -> Path:
    """Where backups made by hand go: what was chosen last, or the shop's own folder for them."""
    try:
        chosen = (folder.root / _PLACE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return folder.backups
    return Path(chosen) if chosen else folder.backups


def kept_backups(folder: Folder) -> list[KeptBackup]:
    """All backups here and in the chosen folder, the newest first; what is damaged is left out."""
    chosen = backup_folder(folder)
    by_hand = [*folder.backups.glob(f"*{SUFFIX}")]
    if chosen != folder.backups and chosen.is_dir():
        by_hand += chosen.glob(f"*{SUFFIX}")
    files = dict.fromkeys([*automatic_backups(folder), *by_hand])
    kept = [backup for file in files if (backup := look_at(file)) is not None]
    return sorted(kept, key=lambda backup: backup.made_at, reverse=True)


def look_at(file: Path) -> KeptBackup | None:
    """What a file holds; None where it is no whole backup."""
    try:
        manifest = read_manifest(file)
        facts = sum(end.n for end in manifest.ends)
        return KeptBackup(file, manifest.made_at, file.stat().st_size, facts)
    except (NotABackup, OSError):
        return None


def back_up_to(till: Till, where: Path, actor: Actor) -> KeptBackup:
    """A verified backup in the folder `where`, which is remembered for the next time."""
    actor.require(Permission.BACK_UP)
    if not where.is_absolute() or (where.exists() and not where.is_dir()):
        raise BadInput(what="The folder", why="write its whole path, such as /media/usb")
    if where != till.folder.backups and not where.is_dir():
        raise BadInput(what="The folder", why=f"there is no {where}. Is the disk plugged in?")
    where.mkdir(mode=0o700, exist_ok=True)
    now = till.now()
    file = where / f"{_BY_HAND}-{now:%Y%m%dT%H%M%S}{SUFFIX}"
    back_up(till.folder, till.store.keys, file, now=now)
    (till.folder.root / _PLACE).write_text(str(where), encoding="utf-8")
    made = look_at(file)
    assert made is not None, "it was read back a moment ago"
    return made


def count_facts(till: Till) -> int:
    """How many facts the journal holds; on the database lane."""
    reading = till.store.own_reading()
    return sum(journal.head(reading, stream).n for stream in journal.streams(reading))


def check_data(till: Till, actor: Actor, seen: Callable[[int], object]) -> Books:
    """Proves the journal and all that follows from it; `seen` is told how many facts were."""
    from pos_app import checks  # Every feature's: only where somebody asks for them.

    actor.require(Permission.VERIFY_BOOKS)
    count = 0

    def see(number: int) -> None:
        nonlocal count
        count = number
        seen(number)

    keys = till.store.keys
    found = tuple(islice(checks.verify(till.folder, keys, deep=True, seen=see), FOUND_MAX))
    return Books(count, found)
