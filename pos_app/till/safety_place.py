"""Data and backup in the window; what takes long runs on a lane of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.lanes import Lane
from pos_app.selling.screens.flow import REGISTER
from pos_app.till.place import Place, Site
from pos_app.till.restoring import RestoreAsked, ask_restore
from pos_app.ui.commands import Command
from pos_app.ui.notices import Told, told_of
from pos_app.ui.operations import Operations
from pos_app.ui.translations import tr

if TYPE_CHECKING:  # The till starts before anybody looks after its data.
    from pos_app.till.safety_screen import SafetyScreen
    from pos_app.till.safety_view_model import SafetyViewModel
    from pos_app.ui.widgets.dialog import Dialog

SAFETY = "safety"


class SafetyPlace(Place):
    """Backups, the proof of the books, and the way back."""

    key, icon, right, at_end = SAFETY, "shield-check", Permission.BACK_UP, True

    def __init__(self, site: Site, actor: Actor) -> None:
        super().__init__(site, actor)
        self._model: SafetyViewModel | None = None

    @property
    def title(self) -> str:
        """As the navigation says it."""
        return tr("Nav", "Backup")

    @property
    def model(self) -> SafetyViewModel:
        """What the page shows; made with it."""
        if self._model is None:
            from pos_app.till.safety_view_model import SafetyViewModel

            opened = self.site.opened
            behind = Operations(Lane("safety").submit, self)
            self._model = SafetyViewModel(
                opened.till, opened.desk.operations, behind, self.actor, self
            )
            self._model.told.connect(self.told)
        return self._model

    def build(self) -> SafetyScreen:
        """The last backup, the books, the list."""
        from pos_app.till.safety_screen import SafetyScreen

        screen = SafetyScreen(self.model)
        screen.left.connect(lambda: self.page_asked.emit(REGISTER))
        screen.backup_asked.connect(self._choose_folder)
        screen.restore_asked.connect(self._ask_restore)
        return screen

    def begin(self) -> None:
        """How everything is now."""
        from pos_app.till.safety_screen import SafetyScreen

        assert isinstance(self.screen, SafetyScreen)
        self.screen.begin()

    def commands(self) -> tuple[Command, ...]:
        """A backup from anywhere."""
        return (
            Command(
                id="safety.backup",
                title=tr("Safety", "Back up now"),
                right=Permission.BACK_UP,
                handler=self._back_up,
                menu="file",
                icon="floppy-disk",
            ),
            Command(
                id="safety.examples",
                title=tr("Safety", "Take the example products out"),
                right=Permission.CHANGE_PRODUCTS,
                handler=self._remove_examples,
                icon="eraser",
            ),
        )

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        super().change_person(actor)
        if self._model is not None:
            self._model.change_person(actor)

    def _back_up(self) -> None:
        self.model.back_up(self.model.folder)

    def _remove_examples(self) -> None:
        from pos_app.till.examples import remove_examples

        till, actor = self.site.opened.till, self.actor
        self.site.opened.desk.operations.run(
            lambda: remove_examples(till, actor),
            done=self._removed,
            failed=lambda error: self.told.emit(told_of(error)),
            changes=("products",),
        )

    def _removed(self, count: int) -> None:
        said = tr("Safety", "%n example products are out of the range", count)
        self.told.emit(Told(said, icon="eraser"))

    def _choose_folder(self) -> None:
        from pos_app.till.safety_dialogs import BackupDialog

        dialog = BackupDialog(self.model.folder, self.site.window)
        dialog.chosen.connect(self.model.back_up)
        _open(dialog)

    def _ask_restore(self, file: str) -> None:
        from pos_app.till.safety_dialogs import RestoreDialog

        dialog = RestoreDialog(self.model, file, self.site.window)
        dialog.go.connect(self._restore)
        _open(dialog)

    def _restore(self, file: Path, code: str) -> None:
        """The window closes; whoever opened it puts the backup back and opens it again."""
        self.actor.require(Permission.RESTORE)
        ask_restore(self.site.window, RestoreAsked(file, code or None))
        self.site.window.close()


def _open(dialog: Dialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
