"""The shop's data as people see it: when it was last backed up, whether it proves itself."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.till.composition import Till
from pos_app.till.safety import (
    Books,
    KeptBackup,
    back_up_to,
    backup_folder,
    check_data,
    count_facts,
    kept_backups,
)
from pos_app.ui.notices import Told, told_of
from pos_app.ui.operations import Operations
from pos_app.ui.translations import error_words, tr

_LOOK_MS = 150


class Seen:
    """How far a check got: written on its lane, read in the window."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, count: int) -> None:
        """So many facts were looked at."""
        self.count = count


class SafetyViewModel(QObject):
    """`changed` whenever something is to be drawn anew; `told` carries a `Told`."""

    changed = Signal()
    told = Signal(object)

    def __init__(
        self,
        till: Till,
        database: Operations,
        behind: Operations,
        actor: Actor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._till = till
        self._database = database
        self._behind = behind
        self.actor = actor
        self.kept: list[KeptBackup] | None = None
        self.books: Books | None = None
        self.checked_at: datetime | None = None
        self.problem = ""
        self.total = 0
        self.is_backing_up = False
        self.is_checking = False
        self._seen = Seen()
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self.changed)

    @property
    def now(self) -> datetime:
        """The shop's clock."""
        return self._till.now()

    @property
    def seen(self) -> int:
        """How many facts the check has looked at so far."""
        return self._seen.count

    @property
    def data_folder(self) -> Path:
        """Where the shop's own files are."""
        return self._till.folder.root

    @property
    def folder(self) -> Path:
        """Where the next backup by hand goes."""
        return backup_folder(self._till.folder)

    @property
    def newest(self) -> KeptBackup | None:
        """The last backup, if there is one."""
        return self.kept[0] if self.kept else None

    def can(self, right: Permission) -> bool:
        """Whether whoever is here may do it."""
        return self.actor.can(right)

    def refresh(self) -> None:
        """What is kept, and how much there is to check."""
        folder, till = self._till.folder, self._till
        self._behind.run(lambda: kept_backups(folder), done=self._listed)
        self._database.run(lambda: count_facts(till), done=self._counted)

    def back_up(self, where: Path) -> None:
        """A backup into a folder, while selling goes on."""
        self.is_backing_up, self.problem = True, ""
        self.changed.emit()
        work = partial(back_up_to, self._till, where, self.actor)
        self._behind.run(work, done=self._backed_up, failed=self._failed)

    def check(self) -> None:
        """Prove the books, while selling goes on."""
        self.is_checking, self.books, self.problem = True, None, ""
        self._seen = Seen()
        self._looks.start()
        self.changed.emit()
        work = partial(check_data, self._till, self.actor, self._seen)
        self._behind.run(work, done=self._checked, failed=self._failed)

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        self.actor = actor

    def _listed(self, kept: list[KeptBackup]) -> None:
        self.kept = kept
        self.changed.emit()

    def _counted(self, total: int) -> None:
        self.total = total
        self.changed.emit()

    def _backed_up(self, made: KeptBackup) -> None:
        self.is_backing_up = False
        self.told.emit(
            Told(tr("Safety", "Backed up and verified"), str(made.file), icon="shield-check")
        )
        self.refresh()

    def _checked(self, books: Books) -> None:
        self.is_checking = False
        self._looks.stop()
        self.books, self.checked_at = books, self.now
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.is_backing_up = self.is_checking = False
        self._looks.stop()
        self.problem = error_words(error)
        self.changed.emit()
        self.told.emit(told_of(error))
