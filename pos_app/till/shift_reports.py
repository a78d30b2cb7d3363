"""X and Z reports as pages, for the printer and for the command line."""

from __future__ import annotations

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.documents.domain.closing_report import (
    OpenFigures,
    x_report_content,
    z_report_content,
)
from pos_app.documents.domain.layout import Document as Layout
from pos_app.documents.domain.sale_receipt import Paper
from pos_app.documents.domain.shift_report import shift_report
from pos_app.documents.use_cases.print_next import Printer
from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import Trouble
from pos_app.platform.locales import number_marks
from pos_app.shifts.use_cases.read_shift_report import XReport, read_x_report
from pos_app.till.composition import Till

_GONE_OUT = (Delivery.PRINTED, Delivery.SENT_UNCONFIRMED)


class ReportNotPrinted(Trouble):
    """The printer did not take the X report."""

    text = "The X report was not printed: {why}. Check the printer, then try again."


def x_page(till: Till, actor: Actor, report: XReport | None = None) -> Layout:
    """The X report as a page, for whoever may see it; on the database lane."""
    report = report or read_x_report(actor=actor, reading=till.store.own_reading())
    return shift_report(x_report_content(_figures(report, actor), _paper(till), till.now()))


def z_page(till: Till, fact: ShiftClosed) -> Layout:
    """The Z report as a page."""
    return shift_report(z_report_content(fact, _paper(till)))


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


def _paper(till: Till) -> Paper:
    shop = read_shop(till.store.own_reading())
    return Paper(shop, number_marks(shop.locale))
