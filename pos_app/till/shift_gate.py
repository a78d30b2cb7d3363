"""Selling needs an open shift: asks for the float when there is none, then goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.facts.shifts import ShiftOpened
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.desk import Desk
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.quick_amounts import denominations
from pos_app.shifts.domain.shift import Shift
from pos_app.shifts.screens.open_shift_dialog import OpenShiftDialog
from pos_app.shifts.screens.open_shift_view_model import OpenShiftViewModel
from pos_app.shifts.screens.pieces import Denominations
from pos_app.ui.notices import Told
from pos_app.ui.translations import tr


class ShiftGate(QObject):
    """`changed` when a shift was opened, `closed` when the question went away."""

    changed = Signal()
    closed = Signal()
    told = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._dialog: OpenShiftDialog | None = None
        self._then: Callable[[], object] | None = None
        self.shift: Shift | None = None

    @property
    def is_open(self) -> bool:
        """Whether a shift is open."""
        return self.shift is not None and not self.shift.closed_at

    @property
    def asks(self) -> bool:
        """Whether the question for the float is on the screen."""
        return self._dialog is not None

    def keep(self, shift: Shift | None) -> None:
        """The newest shift of this till."""
        self.shift = shift
        self.changed.emit()

    def first(self, actor: Actor, then: Callable[[], object]) -> None:
        """Do `then`, after a shift was opened if none is."""
        if self.is_open:
            then()
        else:
            self.ask(actor, then)

    def ask(self, actor: Actor, then: Callable[[], object] | None = None) -> None:
        """Ask for the float; `then` follows when the shift is open."""
        if self._dialog is not None:
            return
        if not actor.can(Permission.OPEN_SHIFT):
            ask = tr("Shift", "Ask for one to be opened.")
            self.told.emit(Told(tr("Shift", "No shift is open"), ask, is_error=True))
            return
        left = self.shift.float_amount if self.shift else None
        pieces = Denominations(*denominations(self._desk.shop.currency))
        model = OpenShiftViewModel(self._desk, actor, left, pieces, self)
        model.opened.connect(self._opened)  # Before the dialog closes on it.
        self._dialog = OpenShiftDialog(model, self._window)
        self._then = then
        self._dialog.finished.connect(self._close)
        self._dialog.open()

    def _opened(self, fact: ShiftOpened) -> None:
        self.keep(
            Shift(
                id=fact.id,
                number=fact.number,
                store=fact.store,
                till=fact.till,
                business_day=fact.business_day,
                opened_at=fact.at.isoformat(),
                opened_by=fact.opened_by,
                currency=fact.currency,
                float_amount=fact.float_amount,
            )
        )
        title = tr("Shift", "Shift {number} is open", number=fact.number)
        self.told.emit(Told(title, icon="vault"))

    def _close(self) -> None:
        dialog, self._dialog = self._dialog, None
        then, self._then = self._then, None
        if dialog is not None:
            dialog.deleteLater()
        self.closed.emit()
        if self.is_open and then is not None:
            then()
