"""The open shift: its figures so far, the count of its drawer, and its closing."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import ApprovalAsked, Effect
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.errors import Refusal, Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.shifts.domain.count_draft import CountDraft
from pos_app.shifts.domain.shift import DifferenceTooLarge, NoOpenShift
from pos_app.shifts.screens.pieces import Denominations
from pos_app.shifts.screens.shift_figures import Figure, difference_text, figures
from pos_app.shifts.screens.terminal_check import (
    Recorded,
    check_words,
    recorded_tenders,
)
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.shifts.use_cases.keep_count import keep_count, read_count
from pos_app.shifts.use_cases.read_shift_report import XReport, read_x_report
from pos_app.ui.translations import error_words, tr

COUNT, CHECK, CLOSE = range(3)
"""The steps of closing: the drawer, the terminals, the summary."""
_SAVE_AFTER_MS = 250
OWN_NOTE_MAX = 250
"""What is found at the terminals is added to the note."""


class ShiftViewModel(QObject):
    """`closed` carries the fact, `approval_needed` what a manager is asked.

    What was counted stays until the shift is closed.
    """

    changed = Signal()
    closed = Signal(object)
    approval_needed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actor: Actor,
        pieces: Denominations,
        *,
        has_printer: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.actor = actor
        self.pieces = pieces
        self.has_printer = has_printer
        self._id = new_id()
        self._counts: dict[int, int] = {}
        self.report: XReport | None = None
        self.step = COUNT
        self.said: dict[str, int] = {}
        self.note = ""
        self.message = ""
        self.is_busy = False
        self._is_begun = False  # Whether what was kept of this person's count was looked for.
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save)

    @property
    def is_blind(self) -> bool:
        """Whether the person may not see what the drawer must hold."""
        return self.report is not None and self.report.expected_cash is None

    @property
    def counted(self) -> int:
        """What was counted so far, minor units."""
        return sum(minor * count for minor, count in self._counts.items())

    @property
    def difference(self) -> int | None:
        """Counted less expected; None where it may not be seen."""
        if self.report is None or self.report.expected_cash is None:
            return None
        return self.counted - self.report.expected_cash

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The X report in lines."""
        return figures(self.report, self.desk.amounts) if self.report else ()

    @property
    def tenders(self) -> tuple[Recorded, ...]:
        """Every way of paying but cash."""
        return recorded_tenders(self.report)

    @property
    def full_note(self) -> str:
        """The note, and what was found at the terminals."""
        found = check_words(self.tenders, self.said, self.desk.amounts)
        return "; ".join(filter(None, (self.note.strip(), *found)))

    @property
    def question(self) -> str:
        """What closing will do, for the last question before it."""
        counted = self.desk.amounts.money(self.counted)
        if self.difference is None:
            return tr("Shift", "You counted {counted}.", counted=counted)
        return tr(
            "Shift",
            "You counted {counted}. {difference}.",
            counted=counted,
            difference=difference_text(self.difference, self.desk.amounts),
        )

    def count(self, minor: int) -> int:
        """How many of a note or coin were counted."""
        return self._counts.get(minor, 0)

    def put_counts(self, counts: Mapping[int, int]) -> None:
        """How many there are of some notes or coins."""
        self._counts.update(counts)
        self._touch()

    def go_on(self) -> None:
        """The next step; without cards or vouchers there is nothing to check."""
        if self.step < CLOSE:
            self.step = CHECK if self.step == COUNT and self.tenders else CLOSE
            self.message = ""
            self._touch()

    def go_back(self) -> None:
        """The step before; nothing is forgotten."""
        if self.step > COUNT:
            self.step = CHECK if self.step == CLOSE and self.tenders else COUNT
            self.message = ""
            self._touch()

    def say(self, kind: str, minor: int | None) -> None:
        """What a terminal says was paid; None where that is not known."""
        if minor is None:
            self.said.pop(kind, None)
        else:
            self.said[kind] = minor
        self._touch()

    def say_same(self, kind: str) -> None:
        """The terminal says what was recorded."""
        for row in self.tenders:
            if row.kind == kind:
                self.say(kind, row.amount)

    def set_note(self, text: str) -> None:
        """What the manager should know."""
        self.note = text
        self._saving.start()

    def save(self) -> None:
        """Keep what was counted so far: leaving, locking or a crash loses nothing."""
        self._saving.stop()
        if not self._is_begun or self.report is None or self.is_busy:
            return
        desk, actor = self.desk, self.actor
        draft = CountDraft(dict(self._counts), dict(self.said), self.note, self.step)
        desk.operations.run(
            lambda: keep_count(draft, actor=actor, now=desk.now(), open_work=desk.open_work),
            failed=self._not_kept,
        )

    def _touch(self) -> None:
        self._saving.start()
        self.changed.emit()

    def _not_kept(self, error: Exception) -> None:
        self.message = error_words(error)
        self.changed.emit()

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till: they see their own figures, and count anew."""
        if self._saving.isActive():
            self.save()  # Of the person who leaves.
        if actor.user != self.actor.user:
            self._forget()
            self.message, self.report = "", None
        self.actor = actor
        self.changed.emit()

    def refresh(self) -> None:
        """Read the figures again."""
        desk, actor = self.desk, self.actor

        def look() -> tuple[XReport, CountDraft | None]:
            reading = desk.lane_reading()
            report = read_x_report(actor=actor, reading=reading)
            return report, read_count(actor=actor, reading=reading)

        desk.operations.run(
            look,
            done=lambda found: self._show(actor, *found),
            failed=self._cannot_show,
        )

    def close(self, approval: UUID | None = None) -> None:
        """Close the shift with what was counted; with an approval where one was needed."""
        if self.is_busy or self.report is None:
            return
        desk, actor = self.desk, self.actor
        request = CloseShift(
            self._id,
            self.counted,
            blind=self.is_blind,
            note=self.full_note,
            paper=self.has_printer,
            approval=approval,
        )
        self._saving.stop()
        self.is_busy, self.message = True, ""
        self.changed.emit()

        def close() -> ShiftClosed:
            return close_shift(request, actor=actor, now=desk.now(), open_work=desk.open_work)

        desk.operations.run(close, done=self._closed, failed=self._refused, changes=("shift",))

    def _show(self, actor: Actor, report: XReport, kept: CountDraft | None) -> None:
        if actor.user != self.actor.user:
            return  # Somebody else is here by now.
        if not self._is_begun:
            self._is_begun = True
            self._restore(kept)
        if report.shift.id != (self.report.shift.id if self.report else None):
            self._id = new_id()
        self.report = report
        self.changed.emit()

    def _cannot_show(self, error: Exception) -> None:
        self.report = None
        self.message = "" if isinstance(error, NoOpenShift) else error_words(error)
        self.changed.emit()

    def _closed(self, fact: ShiftClosed) -> None:
        self._forget()
        self.report, self.is_busy = None, False
        self.changed.emit()
        self.closed.emit(fact)

    def _restore(self, kept: CountDraft | None) -> None:
        """Go on where this person left off."""
        if kept is not None:
            self._counts.update(kept.counts)
            self.said.update(kept.said)
            self.note, self.step = kept.note, kept.step

    def _forget(self) -> None:
        """Nothing is counted, checked or noted."""
        self._saving.stop()
        self._is_begun = False
        self._counts.clear()
        self.said.clear()
        self.note, self.step = "", COUNT

    def _refused(self, error: Exception) -> None:
        assert isinstance(error, Refusal | Trouble)
        self.is_busy = False
        self.message = error_words(error)
        self.changed.emit()
        if isinstance(error, DifferenceTooLarge):
            self.approval_needed.emit(self._asked())

    def _asked(self) -> ApprovalAsked:
        """What a manager is asked; who counts blind learns no amount from it."""
        why = tr("Shift", "The count differs by more than may be closed without a manager.")
        counted = Effect(tr("Shift", "Counted"), self.desk.amounts.money(self.counted))
        if self.difference is None:
            return ApprovalAsked(Permission.APPROVE, why, (counted,))
        words = difference_text(self.difference, self.desk.amounts)
        effects = (counted, Effect(tr("Shift", "Difference"), words))
        return ApprovalAsked(Permission.APPROVE, why, effects, abs(self.difference))
