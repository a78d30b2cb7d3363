"""Where things stand on disk: the folder of one shop's data, and the program's own resources."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

_APP = "duka"


def default_data_folder() -> Path:
    """The platform's folder for the user's data."""
    from platformdirs import user_data_path  # Imported where used: starting must stay fast.

    return user_data_path(_APP, appauthor=False)


def key_folder() -> Path:
    """Where keys stand that no key store keeps: never beside the data they open."""
    from platformdirs import user_config_path

    return user_config_path(_APP, appauthor=False) / "keys"


def program_folder() -> Path:
    """The folder that holds `resources` and `migrations`: the checkout, or the bundle."""
    bundled = getattr(sys, "_MEIPASS", None)
    return Path(bundled) if bundled else Path(__file__).resolve().parents[2]


def resource(*parts: str) -> Path:
    """A file shipped with the program."""
    return program_folder().joinpath("resources", *parts)


@dataclass(frozen=True, slots=True)
class Folder:
    """The data folder of one till."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database; `-wal` and `-shm` stand beside it."""
        return self.root / "shop.db"

    @property
    def keybox(self) -> Path:
        """The sealed keys."""
        return self.root / "keybox.json"

    @property
    def anchor(self) -> Path:
        """How far the journal was known to reach, outside the database."""
        return self.root / "anchor"

    @property
    def lock(self) -> Path:
        """Held by the one program that writes."""
        return self.root / "till.lock"

    @property
    def ballast(self) -> Path:
        """Room kept free, so that open sales can finish on a full disk."""
        return self.root / "ballast"

    @property
    def backups(self) -> Path:
        """Verified backups."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Logs, a file a day."""
        return self.root / "logs"

    @property
    def prints(self) -> Path:
        """What the file printer wrote."""
        return self.root / "prints"

    @property
    def setting_up(self) -> Folder:
        """Where a new shop is made, before it is moved into place: the database last."""
        return Folder(self.root / ".setup")

    @property
    def copied(self) -> Path:
        """Stands beside a database that was restored or copied, until its new stream begins."""
        return self.root / "restored.json"

    def exists(self) -> bool:
        """Whether a shop was set up here. A database alone is one, and is never replaced.

        A keybox alone is one that lost its database, unless its set-up was cut short.
        """
        if self.database.exists():
            return True
        return self.keybox.exists() and not self._is_half_moved()

    def _is_half_moved(self) -> bool:
        new = self.setting_up
        return new.database.exists() and not new.keybox.exists()
