"""What the status bar says: sync, printer, shift, till and clock."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from pos_app.shifts.domain.shift import Shift
from pos_app.ui.translations import later, tr
from pos_app.ui.widgets.status_bar import StatusValue

_PRINTER_TROUBLE = {
    "paper_out": later("Status", "Printer: no paper"),
    "cover_open": later("Status", "Printer: cover open"),
    "cutter_error": later("Status", "Printer: cutter stuck"),
    "printer_error": later("Status", "Printer: error"),
}


def chips(
    *,
    shift: Shift | None,
    now: datetime,
    has_printer: bool,
    waits_for: str | None,
) -> tuple[StatusValue, ...]:
    """The chips. `waits_for` is why a receipt waits; None when none does."""
    return (sync_chip(), printer_chip(has_printer, waits_for), shift_chip(shift, now))


def sync_chip() -> StatusValue:
    """This till works by itself: nothing waits to go anywhere."""
    details = tr("Status", "This till works by itself. Everything is saved here.")
    return StatusValue("sync", tr("Status", "Not connected"), "cloud-slash", details=details)


def printer_chip(has_printer: bool, waits_for: str | None) -> StatusValue:
    """The receipt printer: plain as long as it prints."""
    if not has_printer:
        details = tr("Status", "No receipt printer is set up at this till.")
        return StatusValue("printer", tr("Status", "No printer"), "printer", details=details)
    if waits_for is None:
        return StatusValue("printer", tr("Status", "Receipt printer"), "printer", shrinks=True)
    text = _PRINTER_TROUBLE.get(waits_for, later("Status", "Printer: no answer"))
    details = tr("Status", "Receipts wait and print as soon as the printer can.")
    return StatusValue("printer", tr("Status", text), "printer", "warn", details)


def shift_chip(shift: Shift | None, now: datetime) -> StatusValue:
    """Which shift, and for how long it has been open."""
    if shift is None or shift.closed_at:
        details = tr("Status", "Start a shift to sell.")
        return StatusValue(
            "shift", tr("Status", "No open shift"), "clock-countdown", "info", details
        )
    minutes = max(0, int((now - datetime.fromisoformat(shift.opened_at)).total_seconds()) // 60)
    text = tr(
        "Status",
        "Shift #{number} · {hours} h {minutes} m",
        number=shift.number,
        hours=minutes // 60,
        minutes=minutes % 60,
    )
    return StatusValue("shift", text, "clock-countdown")


def clock_text(now: datetime) -> str:
    """The date and the time, short."""
    day = QLocale().toString(QDate(now.year, now.month, now.day), "ddd d MMM")
    return f"{day}  {now:%H:%M}"
