"""The papers of shifts: the X report is printed now or not at all, a Z report again as a copy."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_app.documents.domain.layout import Document as Layout
from pos_app.documents.use_cases.print_next import Printer
from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.platform.lanes import Lane
from pos_app.till.open_desk import OpenDesk
from pos_app.till.printing import receipt_printer
from pos_app.till.shift_reports import print_page, x_page, z_page
from pos_app.ui.notices import Told, told_of
from pos_app.ui.operations import Operations
from pos_app.ui.translations import tr

_ICON = "printer"
_COLUMNS = 42


class ShiftPapers(QObject):
    """`told` carries a `Told`. The printer is waited for on a lane begun with the first X."""

    told = Signal(object)

    def __init__(self, opened: OpenDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._printing: Operations | None = None

    @property
    def has_printer(self) -> bool:
        """Whether papers are printed at this till."""
        return self._opened.paper.has_printer

    @property
    def columns(self) -> int:
        """How many letters a line of `z_text` has."""
        return _COLUMNS

    def z_text(self, fact: ShiftClosed) -> str:
        """The Z report as lines of text; on the database lane."""
        from pos_app.documents.renderers.plain_text import render

        return render(z_page(self._opened.till, fact), _COLUMNS)

    def wake(self) -> None:
        """There may be something to print."""
        self._opened.paper.wake()

    def print_x(self, actor: Actor) -> None:
        """The open shift as it stands now; it is not kept for later."""
        if not self.has_printer:
            title = tr("Shift", "No receipt printer")
            self.told.emit(Told(title, tr("Shift", "Set one up under Devices."), icon=_ICON))
            return
        till = self._opened.till
        self._opened.desk.operations.run(
            lambda: (x_page(till, actor), receipt_printer(till.store.own_reading())),
            done=lambda found: self._send(*found),
            failed=self._fail,
        )

    def _send(self, page: Layout, printer: Printer) -> None:
        if self._printing is None:
            # A daemon: a printer that does not answer holds up nobody, nor the end of the program.
            self._printing = Operations(Lane("reports").submit, self)
        self._printing.run(
            lambda: print_page(page, printer),
            done=lambda _: self.told.emit(Told(tr("Shift", "The X report is printed"), icon=_ICON)),
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self.told.emit(told_of(error))
