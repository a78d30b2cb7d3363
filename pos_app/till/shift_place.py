"""The shift page in the window: its commands, cash in and out, and what follows a closing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from pos_app.facts.shifts import CashMoved, ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import ApprovalAsked
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import REGISTER
from pos_app.selling.screens.quick_amounts import denominations
from pos_app.shifts.domain.shift import Shift
from pos_app.shifts.screens.cash_move_dialog import CashMoveDialog
from pos_app.shifts.screens.cash_move_view_model import KINDS, CashMoveViewModel, kind_title
from pos_app.shifts.screens.earlier_view_model import EarlierViewModel
from pos_app.shifts.screens.pieces import Denominations
from pos_app.shifts.screens.shift_figures import difference_text
from pos_app.shifts.screens.shift_view_model import ShiftViewModel
from pos_app.till.closing import after_close
from pos_app.till.place import Place, Site
from pos_app.till.shift_papers import ShiftPapers
from pos_app.ui.commands import Command
from pos_app.ui.notices import Told, told_of
from pos_app.ui.translations import tr

if TYPE_CHECKING:  # Imported on the first visit, so that the till starts fast.
    from pos_app.shifts.screens.shift_screen import ShiftScreen

SHIFTS = "shifts"


class ShiftPlace(Place):
    """`ended` when the shift is closed and the gate knows."""

    ended = Signal()
    key, icon, right = SHIFTS, "vault", Permission.CLOSE_SHIFT

    def __init__(self, site: Site, actor: Actor) -> None:
        super().__init__(site, actor)
        desk = site.opened.desk
        self.model = ShiftViewModel(
            desk,
            actor,
            Denominations(*denominations(desk.shop.currency)),
            has_printer=site.opened.paper.has_printer,
            parent=self,
        )
        self.model.closed.connect(self._closed)
        self.model.approval_needed.connect(self._ask_manager)
        self.papers = ShiftPapers(site.opened, self)
        self.papers.told.connect(self.told)
        self.earlier = EarlierViewModel(desk, actor, self.papers, self)
        self.earlier.told.connect(self.told)
        site.shifts.changed.connect(self._look)

    @property
    def title(self) -> str:
        """As the navigation says it."""
        return tr("Nav", "Shifts")

    def build(self) -> ShiftScreen:
        """The count beside its figures."""
        from pos_app.shifts.screens.shift_screen import ShiftScreen

        screen = ShiftScreen(self.model, self.earlier)
        screen.left.connect(partial(self.page_asked.emit, REGISTER))
        screen.move_asked.connect(self._move)
        screen.open_asked.connect(self._open)
        screen.x_asked.connect(self._print_x)
        screen.saved.connect(self._say_saved)
        return screen

    def begin(self) -> None:
        """The figures as they are now."""
        self._own_screen.begin()

    def commands(self) -> tuple[Command, ...]:
        """Cash in and out; closing."""
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
            *moves,
            Command(
                id="shift.close",
                title=tr("Shift", "Close shift"),
                right=Permission.CLOSE_SHIFT,
                handler=self._close,
                menu="file",
                icon="vault",
            ),
            Command(
                id="shift.earlier",
                title=tr("Shift", "Earlier shifts"),
                right=Permission.SEE_REPORTS,
                handler=self._show_earlier,
                menu="file",
                icon="clock-counter-clockwise",
            ),
            Command(
                id="shift.x_report",
                title=tr("Shift", "Print X report"),
                right=Permission.CLOSE_SHIFT,
                handler=self._print_x,
                menu="file",
                icon="printer",
            ),
        )

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till."""
        super().change_person(actor)
        self.model.change_person(actor)
        self.earlier.change_person(actor)

    @property
    def _own_screen(self) -> ShiftScreen:
        from pos_app.shifts.screens.shift_screen import ShiftScreen

        screen = self.screen
        assert isinstance(screen, ShiftScreen)
        return screen

    def _look(self) -> None:
        """A shift was opened while its page is shown."""
        if self.is_built and self.screen.isVisible():
            self.model.refresh()

    def _open(self) -> None:
        self.site.shifts.ask(self.actor)

    def _close(self) -> None:
        """To the count first; from there to the question."""
        if self.is_built and self.screen.isVisible():
            self._own_screen.go_on()
        else:
            self.page_asked.emit(SHIFTS)

    def _say_saved(self) -> None:
        detail = tr("Shift", "It is there when you come back to Shifts.")
        self.told.emit(Told(tr("Shift", "The count is saved"), detail, icon="vault"))

    def _ask_manager(self, asked: ApprovalAsked) -> None:
        """Closing goes on with the approval; without it everything stays as it was."""
        self.site.approvals.ask(asked, lambda given: self.model.close(given.id))

    def _show_earlier(self) -> None:
        if self.allowed:
            self.page_asked.emit(SHIFTS)
            self._own_screen.show_earlier()

    def _print_x(self) -> None:
        self.papers.print_x(self.actor)

    def _move(self, kind: str) -> None:
        model = CashMoveViewModel(self.site.opened.desk, self.actor, kind)
        model.moved.connect(self._moved)
        dialog = CashMoveDialog(model, self.site.window)
        model.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _moved(self, fact: CashMoved) -> None:
        self.site.opened.paper.kick()
        self._look()
        amount = self.site.opened.desk.amounts.money(abs(fact.amount))
        self.told.emit(Told(f"{kind_title(fact.kind)}: {amount}", fact.reason, icon="coins"))

    def _closed(self, fact: ShiftClosed) -> None:
        opened = self.site.opened
        opened.paper.wake()
        opened.desk.operations.run(opened.last_shift, done=partial(self._gone, fact))
        # The shift is closed whatever becomes of the backup: that is told apart.
        opened.desk.operations.run(
            lambda: after_close(opened.till),
            failed=lambda error: self.told.emit(told_of(error)),
        )

    def _gone(self, fact: ShiftClosed, shift: Shift | None) -> None:
        self.site.shifts.keep(shift)
        self.ended.emit()
        title = tr("Shift", "Shift {number} is closed", number=fact.number)
        difference = difference_text(fact.difference, self.site.opened.desk.amounts)
        self.told.emit(Told(title, f"{difference}.", icon="vault"))
