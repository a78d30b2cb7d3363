"""The till's receipt printer: its settings, its driver, and the lane that works off the spool."""

from __future__ import annotations

from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.drivers.printer_address import driver_for, profile_named
from pos_app.devices.settings import PRINTER_ADDRESS, PRINTER_PROFILE
from pos_app.documents.storage.print_jobs import RECEIPT_PRINTER
from pos_app.documents.use_cases.print_next import Printer, Spool, print_next, recover_spool
from pos_app.kernel.errors import Refusal
from pos_app.platform import settings
from pos_app.platform.reading import Reading
from pos_app.till.composition import Till


class NoPrinter(Refusal):
    """No printer was set up."""

    text = "No receipt printer is set up at this till. The sale is safe; set a printer up first."


def receipt_printer(reading: Reading, address: str = "", profile_name: str = "") -> Printer:
    """The printer of the settings, or the one named; refuses where there is none."""
    where = address or settings.read(reading, PRINTER_ADDRESS)
    if not where:
        raise NoPrinter
    name = profile_name or settings.read(reading, PRINTER_PROFILE)
    driver = driver_for(PrinterChoice(where, name))
    return Printer(RECEIPT_PRINTER, driver, profile_named(name))


def print_waiting(till: Till) -> None:
    """Works off what is due now, here and at once (the command line has no lanes)."""
    spool = Spool(
        worker="command line",
        printer=receipt_printer(till.store.own_reading()),
        clock=till.now,
        open_work=till.store.open_work,
        on_database_lane=lambda act: act(),
    )
    recover_spool(spool)
    while print_next(spool):
        pass
