"""The till's devices as their page needs them: settings read and kept, and what waits to print."""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.domain.spool_rules import JobState
from pos_app.devices.drivers.printer_address import transport_for
from pos_app.devices.screens.ports import DeviceSettings, WaitingPaper
from pos_app.devices.settings import (
    PRINTER_ADDRESS,
    PRINTER_PROFILE,
    SCANNER_ENDS,
    SCANNER_PREFIX,
    SERIAL_SCANNER,
)
from pos_app.documents.storage.print_jobs import RECEIPT_PRINTER, SpooledJob, open_jobs
from pos_app.facts.selling import SaleCompleted
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.identifiers import new_id
from pos_app.platform import journal
from pos_app.platform.reading import Reading
from pos_app.platform.settings import read
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.till.open_desk import OpenDesk
from pos_app.till.status_bar import printer_chip
from pos_app.ui.translations import tr
from pos_app.ui.widgets.status_bar import StatusBar


class TillDevices:
    """The devices as the till has set them up."""

    def __init__(self, opened: OpenDesk, status: StatusBar) -> None:
        self._opened = opened
        self._status = status

    def read(self) -> DeviceSettings:
        """What is set up now, and what waits; on the database lane."""
        reading = self._opened.till.store.own_reading()
        return DeviceSettings(
            printer=PrinterChoice(read(reading, PRINTER_ADDRESS), read(reading, PRINTER_PROFILE)),
            scanner_prefix=read(reading, SCANNER_PREFIX),
            scanner_ends=read(reading, SCANNER_ENDS),
            serial_scanner=read(reading, SERIAL_SCANNER),
            waiting=tuple(_paper(each, reading) for each in open_jobs(reading, RECEIPT_PRINTER)),
        )

    def keep(self, values: Mapping[str, object], actor: Actor) -> None:
        """Record settings; refuses an address that is none, before it is recorded."""
        address = values.get(PRINTER_ADDRESS.name)
        if address:
            transport_for(str(address))
        till = self._opened.till
        request = ChangeSettings(new_id(), values)
        change_settings(request, actor=actor, now=till.now(), open_work=till.store.open_work)
        self._opened.paper.reload()

    def changed(self) -> None:
        """The lanes take the devices up."""
        self._opened.paper.begin()
        self._status.set_chip(printer_chip(self._opened.paper.has_printer, None))

    def print_waiting(self) -> None:
        """Try what waits once more."""
        self._opened.paper.wake()


def _paper(spooled: SpooledJob, reading: Reading) -> WaitingPaper:
    fact = journal.find(reading, spooled.fact)
    title = tr("Devices", "Report of a shift")
    if isinstance(fact, SaleCompleted):
        title = tr("Devices", "Receipt {number}", number=fact.number)
    at = fact.at if fact is not None else spooled.job.due_at
    word, tone = _STATES.get(spooled.job.state, ("Waits", "neutral"))
    return WaitingPaper(title, f"{at:%H:%M}", tr("Devices", word), tone)


_STATES = {
    JobState.BLOCKED: ("Waits for the printer", "warn"),
    JobState.HELD: ("Offered on the sales page", "warn"),
    JobState.FAILED: ("Not printed", "danger"),
    JobState.UNKNOWN: ("Look at the paper", "warn"),
    JobState.SENDING: ("Printing", "info"),
    JobState.CHECKING: ("Printing", "info"),
}
