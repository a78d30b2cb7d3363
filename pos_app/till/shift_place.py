"""The shift page in the window: its commands, cash in and out, and what follows a closing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pos_app.facts.shifts import CashMoved, ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import REGISTER
from pos_app.selling.screens.notices import Told, told_of
from pos_app.selling.screens.quick_amounts import denominations
from pos_app.shifts.domain.shift import Shift
from pos_app.shifts.screens.cash_move_dialog import CashMoveDialog
from pos_app.shifts.screens.cash_move_view_model import KINDS, CashMoveViewModel, kind_title
from pos_app.shifts.screens.shift_figures import difference_text
from pos_app.shifts.screens.shift_screen import ShiftScreen
from pos_app.shifts.screens.shift_view_model import Denominations, ShiftViewModel
from pos_app.till.closing import after_close
from pos_app.till.open_desk import OpenDesk
from pos_app.till.shift_gate import ShiftGate
from pos_app.ui.commands import Command
from pos_app.ui.translations import tr

SHIFTS = "shifts"


class ShiftPlace(QObject):
    """`page_asked` carries a page's key; `ended` when the shift is closed and the gate knows."""

    page_asked = Signal(str)
    told = Signal(object)
    ended = Signal()

    def __init__(self, opened: OpenDesk, actor: Actor, shifts: ShiftGate, window: QWidget) -> None:
        super().__init__(window)
        self._opened = opened
        self._actor = actor
        self._shifts = shifts
        self._window = window
        self.model = ShiftViewModel(
            opened.desk,
            actor,
            Denominations(*denominations(opened.desk.shop.currency)),
            has_printer=opened.paper.has_printer,
            parent=self,
        )
        self.screen = ShiftScreen(self.model)
        self.screen.left.connect(partial(self.page_asked.emit, REGISTER))
        self.screen.move_asked.connect(self._move)
        self.screen.open_asked.connect(self._open)
        self.model.closed.connect(self._closed)
        shifts.changed.connect(self._look)

    def commands(self) -> tuple[Command, ...]:
        """To the register and the shift; cash in and out; closing."""
        moves = [
            Command(
                id=f"shift.{kind}",
                title=kind_title(kind),
                right=Permission.MOVE_CASH,
                handler=partial(self._move, kind),
                menu="file",
                icon="coins",
            )
            for kind in KINDS
        ]
        return (
            self._to_page(REGISTER, tr("Nav", "Register"), Permission.SELL, "Alt+1"),
            self._to_page(SHIFTS, tr("Nav", "Shifts"), Permission.CLOSE_SHIFT, "Alt+2"),
            *moves,
            Command(
                id="shift.close",
                title=tr("Shift", "Close shift"),
                right=Permission.CLOSE_SHIFT,
                handler=self._close,
                menu="file",
                icon="vault",
            ),
        )

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        self._actor = actor
        self.model.change_person(actor)

    def _to_page(self, page: str, title: str, right: Permission, shortcut: str) -> Command:
        return Command(
            id=f"page.{page}",
            title=title,
            right=right,
            handler=partial(self.page_asked.emit, page),
            shortcut=shortcut,
            menu="view",
        )

    def _look(self) -> None:
        """A shift was opened while its page is shown."""
        if self.screen.isVisible():
            self.model.refresh()

    def _open(self) -> None:
        self._shifts.ask(self._actor)

    def _close(self) -> None:
        """To the count first; from there to the question."""
        if self.screen.isVisible():
            self.screen.ask_close()
        else:
            self.page_asked.emit(SHIFTS)

    def _move(self, kind: str) -> None:
        model = CashMoveViewModel(self._opened.desk, self._actor, kind)
        model.moved.connect(self._moved)
        dialog = CashMoveDialog(model, self._window)
        model.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _moved(self, fact: CashMoved) -> None:
        self._opened.paper.kick()
        self._look()
        amount = self._opened.desk.amounts.money(abs(fact.amount))
        self.told.emit(Told(f"{kind_title(fact.kind)}: {amount}", fact.reason, icon="coins"))

    def _closed(self, fact: ShiftClosed) -> None:
        opened = self._opened
        opened.paper.wake()
        opened.desk.operations.run(opened.last_shift, done=partial(self._gone, fact))
        # The shift is closed whatever becomes of the backup: that is told apart.
        opened.desk.operations.run(
            lambda: after_close(opened.till),
            failed=lambda error: self.told.emit(told_of(error)),
        )

    def _gone(self, fact: ShiftClosed, shift: Shift | None) -> None:
        self._shifts.keep(shift)
        self.ended.emit()
        title = tr("Shift", "Shift {number} is closed", number=fact.number)
        difference = difference_text(fact.difference, self._opened.desk.amounts)
        self.told.emit(Told(title, f"{difference}.", icon="vault"))
