"""The faults of a serial line, on a pseudo terminal."""

from __future__ import annotations

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.drivers.printer_driver import PrinterDriver
from pos_app.devices.drivers.transports.serial_line import SerialTransport
from pos_app.devices.emulators.printer import EmulatedPrinter
from tests.faults.devices.printing import (
    LEARNING,
    LONG,
    QUICK,
    RECEIPT,
    SILENT,
    is_whole,
)


def driver(printer: EmulatedPrinter, profile: PrinterProfile = LEARNING) -> PrinterDriver:
    return PrinterDriver(SerialTransport(printer.path, 115_200), profile, timing=QUICK)


def test_it_prints() -> None:
    with EmulatedPrinter(on_terminal=True) as printer:
        assert driver(printer).send(RECEIPT).delivery is Delivery.PRINTED
        assert is_whole(printer)


def test_xoff_holds_it_back_and_nothing_is_lost() -> None:
    with EmulatedPrinter(["xoff:400"], on_terminal=True) as printer:
        assert driver(printer, SILENT).send(RECEIPT).delivery is Delivery.SENT_UNCONFIRMED
        assert is_whole(printer)


def test_a_line_that_never_moves_is_given_up() -> None:
    with EmulatedPrinter(["stall:0"], on_terminal=True) as printer:
        assert driver(printer, SILENT).send(LONG * 8).delivery is Delivery.UNKNOWN
        assert printer.text() == ""


def test_pulled_out_in_the_middle() -> None:
    with EmulatedPrinter(["power_off:600"], on_terminal=True) as printer:
        assert driver(printer, SILENT).send(LONG * 8).delivery is Delivery.UNKNOWN


def test_a_wrong_speed_shows_as_noise_and_still_prints() -> None:
    with EmulatedPrinter(["garbage_status"], on_terminal=True) as printer:
        assert driver(printer).send(RECEIPT).delivery is Delivery.SENT_UNCONFIRMED
