"""A receipt, the kinds of printers it is sent to, and drivers that do not wait long."""

from __future__ import annotations

from dataclasses import replace

from pos_app.devices.domain.printer_profile import PrinterProfile, StatusSupport
from pos_app.devices.drivers.printer_driver import PrinterDriver
from pos_app.devices.drivers.printer_link import Timing
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.drivers.transports.tcp import TcpTransport
from pos_app.devices.emulators.printer import EmulatedPrinter

QUICK = Timing(open_ms=600, reply_ms=120, stall_ms=500, fence_ms=500, poll_ms=80, patience_ms=900)
PATIENT = replace(QUICK, patience_ms=20_000)
LINES = [f"Line {n:02d}  mangoes and bananas   {n}.50" for n in range(40)]
RECEIPT = b"\x1b@" + "\n".join(LINES).encode() + b"\nTOTAL 1234.50\n\x1dV\x01"
PICTURE = b"\x1dv0\x00\x48\x00\xf0\x00" + b"\x55" * (72 * 240)
LONG = RECEIPT[:-3] + PICTURE + b"THANKS\n\x1dV\x01"

PROFILES = load_profiles()
LEARNING = PROFILES["generic-80"]
ANSWERING = LEARNING.with_status(StatusSupport(dle_eot=True, gs_r=True))
AUTOMATIC = LEARNING.with_status(StatusSupport(dle_eot=True, gs_r=True, asb=True))
SILENT = LEARNING.with_status(StatusSupport(dle_eot=False, gs_r=False))


def driver_of(
    printer: EmulatedPrinter, profile: PrinterProfile = LEARNING, timing: Timing = QUICK
) -> PrinterDriver:
    return PrinterDriver(TcpTransport(printer.host, printer.port), profile, timing=timing)


def is_whole(printer: EmulatedPrinter) -> bool:
    """The paper shows the whole receipt, once."""
    printer.wait_until_idle()
    text = printer.text()
    return all(text.count(line) == 1 for line in [*LINES, "TOTAL 1234.50"])
