"""The open shift: its figures so far, the count of its drawer, and its closing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.errors import Refusal, Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.shifts.domain.shift import NoOpenShift
from pos_app.shifts.screens.shift_figures import Figure, difference_text, figures
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.shifts.use_cases.read_shift_report import XReport, read_x_report
from pos_app.ui.translations import error_words, tr

_COUNT_DIGITS_MAX = 6


@dataclass(frozen=True, slots=True)
class Denominations:
    """The notes and coins of a currency in minor units, the largest first."""

    notes: tuple[int, ...]
    coins: tuple[int, ...]


class ShiftViewModel(QObject):
    """`closed` carries the fact. What was counted stays until the shift is closed."""

    changed = Signal()
    closed = Signal(object)

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
        self._has_printer = has_printer
        self._id = new_id()
        self._counts: dict[int, int] = {}
        self.report: XReport | None = None
        self.note = ""
        self.message = ""
        self.is_busy = False

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

    def step(self, minor: int, by: int) -> None:
        """One more or one less of a note or coin."""
        self._counts[minor] = max(0, self.count(minor) + by)
        self.changed.emit()

    def put(self, minor: int, text: str) -> None:
        """The number of a note or coin as it was typed; what is no number counts as none."""
        digits = text.strip()
        fits = digits.isascii() and digits.isdecimal() and len(digits) <= _COUNT_DIGITS_MAX
        self._counts[minor] = int(digits) if fits else 0
        self.changed.emit()

    def set_note(self, text: str) -> None:
        """What the manager should know."""
        self.note = text

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till: they see their own figures, and count anew."""
        if actor.user != self.actor.user:
            self._counts.clear()
            self.note, self.message, self.report = "", "", None
        self.actor = actor
        self.changed.emit()

    def refresh(self) -> None:
        """Read the figures again."""
        desk, actor = self.desk, self.actor

        def look() -> XReport:
            return read_x_report(actor=actor, reading=desk.lane_reading())

        desk.operations.run(look, done=self._show, failed=self._cannot_show)

    def close(self) -> None:
        """Close the shift with what was counted."""
        if self.is_busy or self.report is None:
            return
        desk, actor = self.desk, self.actor
        request = CloseShift(
            self._id, self.counted, blind=self.is_blind, note=self.note, paper=self._has_printer
        )
        self.is_busy, self.message = True, ""
        self.changed.emit()

        def close() -> ShiftClosed:
            return close_shift(request, actor=actor, now=desk.now(), open_work=desk.open_work)

        desk.operations.run(close, done=self._closed, failed=self._refused, changes=("shift",))

    def _show(self, report: XReport) -> None:
        if report.shift.id != (self.report.shift.id if self.report else None):
            self._id = new_id()
        self.report = report
        self.changed.emit()

    def _cannot_show(self, error: Exception) -> None:
        self.report = None
        self.message = "" if isinstance(error, NoOpenShift) else error_words(error)
        self.changed.emit()

    def _closed(self, fact: ShiftClosed) -> None:
        self._counts.clear()
        self.note, self.report, self.is_busy = "", None, False
        self.changed.emit()
        self.closed.emit(fact)

    def _refused(self, error: Exception) -> None:
        assert isinstance(error, Refusal | Trouble)
        self.is_busy = False
        self.message = error_words(error)
        self.changed.emit()
