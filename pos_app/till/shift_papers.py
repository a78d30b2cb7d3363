"""The papers of shifts: the X report is printed now or not at all, a Z report again as a copy."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.documents.domain.closing_report import OpenFigures, x_report_content
from pos_app.documents.domain.layout import Document as Layout
from pos_app.documents.domain.sale_receipt import Paper
from pos_app.documents.domain.shift_report import shift_report
from pos_app.documents.use_cases.print_next import Printer
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import Trouble
from pos_app.platform.lanes import Lane
from pos_app.platform.locales import number_marks
from pos_app.shifts.use_cases.read_shift_report import XReport, read_x_report
from pos_app.till.composition import Till
from pos_app.till.open_desk import OpenDesk
from pos_app.till.printing import receipt_printer
from pos_app.ui.notices import Told, told_of
from pos_app.ui.operations import Operations
from pos_app.ui.translations import tr

_ICON = "printer"
_GONE_OUT = (Delivery.PRINTED, Delivery.SENT_UNCONFIRMED)


class ReportNotPrinted(Trouble):
    """The printer did not take the X report."""

    text = "The X report was not printed: {why}. Check the printer, then try again."


class ShiftPapers(QObject):
    """`told` carries a `Told`. The printer is waited for on a lane begun with the first X."""

    told = Signal(object)

    def __init__(self, opened: OpenDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._printing: Operations | None = None

    def print_x(self, actor: Actor) -> None:
        """The open shift as it stands now; it is not kept for later."""
        if not self._opened.paper.has_printer:
            title = tr("Shift", "No receipt printer")
            self.told.emit(Told(title, tr("Shift", "Set one up under Devices."), icon=_ICON))
            return
        till = self._opened.till
        self._opened.desk.operations.run(
            lambda: (lay_out_x(till, actor), receipt_printer(till.store.own_reading())),
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


def lay_out_x(till: Till, actor: Actor) -> Layout:
    """The X report as a page, for whoever may see it; on the database lane."""
    reading = till.store.own_reading()
    report = read_x_report(actor=actor, reading=reading)
    shop = read_shop(reading)
    paper = Paper(shop, number_marks(shop.locale))
    return shift_report(x_report_content(_figures(report, actor), paper, till.now()))


def print_page(page: Layout, printer: Printer) -> None:
    """Prints it now; a driver takes its turn after what the printer is doing."""
    from pos_app.documents.renderers import escpos

    outcome = printer.driver.send(escpos.render(page, printer.profile))
    if outcome.delivery not in _GONE_OUT:
        raise ReportNotPrinted(why=(outcome.why or outcome.delivery.value).rstrip("."))


def _figures(report: XReport, actor: Actor) -> OpenFigures:
    shift = report.shift
    return OpenFigures(
        number=str(shift.number),
        currency=shift.currency,
        opened_at=shift.opened_at,
        opened_by=shift.opened_by,
        asked_by=actor.name,
        float_amount=shift.float_amount,
        expected_cash=report.expected_cash,
        totals=report.sums.totals,
    )
