"""An import of products from a file: looked at first, then done beside whatever else goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from pos_app.catalogue.domain.import_report import ImportRefused, ImportReport
from pos_app.catalogue.screens.ports import Backroom
from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.facts.catalogue import ROWS_MAX
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.ui.translations import error_words, tr

State = Literal["choosing", "checking", "ready", "refused", "importing", "done"]
PROBLEMS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a file was refused: the row, its column, and what is wrong there."""

    row: int
    column: str
    text: str


class ImportViewModel(QObject):
    """`changed` at every step; `finished` carries the report once everything is in the books.

    There is one per window: an import goes on when somebody else takes the till over.
    """

    changed = Signal()
    finished = Signal(object)
    _batch_done = Signal()

    def __init__(
        self, desk: Desk, actor: Actor, backroom: Backroom, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actor = actor
        self._backroom = backroom
        self._batches = 0
        self.state: State = "choosing"
        self.path: Path | None = None
        self.report: ImportReport | None = None
        self.sentence = ""
        self.reasons: tuple[Reason, ...] = ()
        self.problems = 0
        self._batch_done.connect(self._count)

    @property
    def is_busy(self) -> bool:
        """Whether the file is read now."""
        return self.state in ("checking", "importing")

    @property
    def share(self) -> float:
        """How far it is, from 0 to 1. Each row is checked once more before the first is applied."""
        if self.state == "done":
            return 1.0
        rows = self.report.rows if self.report else 0
        steps = 2 * max(1, -(-rows // ROWS_MAX))
        return min(0.99, self._batches / steps) if self.state == "importing" else 0.0

    @property
    def read_rows(self) -> int:
        """How many rows were looked at so far."""
        return self._batches * ROWS_MAX

    def change_person(self, actor: Actor) -> None:
        """Whoever asks next; what goes on was asked for with the rights of its own."""
        self._actor = actor

    def reset(self) -> None:
        """Another file, unless one is being read."""
        if not self.is_busy:
            self.path, self.report, self.reasons = None, None, ()
            self._go("choosing")

    def choose(self, path: Path) -> None:
        """Look at a file: what it would do, or what is wrong with it."""
        if self.is_busy:
            return
        self.path, self.report, self.sentence = path, None, ""
        self.reasons, self.problems = (), 0
        self._go("checking")
        importing = self._backroom.importing(self._actor, self._batch_done.emit)
        self._desk.operations.run(
            lambda: import_products(path, importing, dry_run=True),
            done=self._checked,
            failed=self._refused,
        )

    def begin(self) -> None:
        """Do it."""
        path = self.path
        if path is None or self.state != "ready":
            return
        self._go("importing")
        importing = self._backroom.importing(self._actor, self._batch_done.emit)
        self._desk.operations.run(
            lambda: import_products(path, importing),
            done=self._imported,
            failed=self._refused,
            changes=("products", "stock"),
        )

    def _go(self, state: State) -> None:
        self.state, self._batches = state, 0
        self.changed.emit()

    def _count(self) -> None:
        self._batches += 1
        self.changed.emit()

    def _checked(self, report: ImportReport) -> None:
        self.report = report
        self._go("ready")

    def _imported(self, report: ImportReport) -> None:
        self.report = report
        self._go("done")
        self.finished.emit(report)

    def _refused(self, error: Exception) -> None:
        self.sentence = error_words(error)
        if isinstance(error, ImportRefused):
            self.problems = int(str(error.details["count"]))
            self.reasons = _reasons(error.details["problems"])
            self.sentence = tr("Products", "Nothing was imported. Mend the file and try again.")
        self._go("refused")


def _reasons(listed: object) -> tuple[Reason, ...]:
    assert isinstance(listed, list), "a refusal lists its problems"
    some: list[Mapping[str, object]] = listed[:PROBLEMS_SHOWN]
    return tuple(
        Reason(int(str(each["row"])), str(each["column"]), str(each["text"])) for each in some
    )
