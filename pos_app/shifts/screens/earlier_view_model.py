"""Shifts that were closed: their list, the chosen one's Z report, and printing it again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_app.documents.use_cases.print_again import PrintAgain, print_again
from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.shifts.screens.ports import ShiftReports
from pos_app.shifts.use_cases.list_closed_shifts import PAGE, list_closed_shifts
from pos_app.ui.notices import Told, told_of
from pos_app.ui.translations import tr


class EarlierViewModel(QObject):
    """`listed` carries the newest reports, `added` earlier ones, each with whether more may come.

    `pictured` carries the chosen report's text; `changed` when something else can be done.
    """

    listed = Signal(object, bool)
    added = Signal(object, bool)
    pictured = Signal(str)
    changed = Signal()
    told = Signal(object)

    def __init__(
        self, desk: Desk, actor: Actor, reports: ShiftReports, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self.reports = reports
        self.chosen: ShiftClosed | None = None
        self.is_busy = False
        self.is_looking = False
        self._oldest: int | None = None
        self._job = new_id()

    @property
    def may_see(self) -> bool:
        """Whether whoever is at the till may look at closed shifts."""
        return self.actor.can(Permission.SEE_REPORTS) and self.actor.can(Permission.CLOSE_SHIFT)

    @property
    def may_print(self) -> bool:
        """Whether they may have the paper once more."""
        return self.actor.can(Permission.REPRINT)

    @property
    def can_print(self) -> bool:
        """Whether it can be printed now."""
        ready = self.chosen is not None and self.reports.has_printer
        return ready and self.may_print and not self.is_busy

    def begin(self) -> None:
        """The newest."""
        self._oldest = None
        self._look()

    def more(self) -> None:
        """Somebody scrolled to the end."""
        if not self.is_looking and self._oldest is not None:
            self._look()

    def choose(self, report: ShiftClosed | None) -> None:
        """Show this one."""
        if report == self.chosen:
            return
        self.chosen, self.is_busy = report, False
        self._job = new_id()
        self.changed.emit()
        if report is not None:
            self.desk.operations.run(
                lambda: self.reports.z_text(report), done=lambda text: self._seen(report, text)
            )

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        if actor.user != self.actor.user:
            self.chosen, self._oldest = None, None
        self.actor = actor
        self.changed.emit()

    def print_again(self) -> None:
        """The paper that still waits, or one more marked copy."""
        report = self.chosen
        if report is None or not self.can_print:
            return
        desk, actor = self.desk, self.actor
        request = PrintAgain(self._job, report.id)
        self.is_busy = True
        self.changed.emit()
        desk.operations.run(
            lambda: print_again(request, actor=actor, now=desk.now(), open_work=desk.open_work),
            done=lambda copy: self._printing(report, copy),
            failed=self._refused,
        )

    def _look(self) -> None:
        desk, actor, before = self.desk, self.actor, self._oldest
        self.is_looking = True
        desk.operations.run(
            lambda: list_closed_shifts(before, actor=actor, reading=desk.lane_reading()),
            done=lambda found: self._came(before, found),
            failed=self._refused,
        )

    def _came(self, before: int | None, found: tuple[ShiftClosed, ...]) -> None:
        self.is_looking = False
        if before != self._oldest:
            return  # The list was begun anew meanwhile.
        more = len(found) == PAGE
        self._oldest = found[-1].number if more else None
        (self.listed if before is None else self.added).emit(found, more)

    def _seen(self, report: ShiftClosed, text: str) -> None:
        if report == self.chosen:
            self.pictured.emit(text)

    def _printing(self, report: ShiftClosed, copy: int) -> None:
        self.is_busy = False
        self._job = new_id()
        self.reports.wake()
        title = tr("Shift", "Printing the Z report of shift {number}", number=report.number)
        marked = tr("Shift", "It is marked as copy {copy}.", copy=copy) if copy else ""
        self.told.emit(Told(title, marked, icon="printer"))
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        self.is_busy = self.is_looking = False
        self.told.emit(told_of(error))
        self.changed.emit()
