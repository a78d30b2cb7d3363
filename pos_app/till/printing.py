"""The till's receipt printer: its settings, its driver, and the lane that works off the spool."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.drivers.printer_driver import PrinterDriver
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.drivers.transports.cups import CupsTransport
from pos_app.devices.drivers.transports.file_folder import FolderTransport
from pos_app.devices.drivers.transports.serial_line import SerialTransport
from pos_app.devices.drivers.transports.tcp import TcpTransport
from pos_app.devices.drivers.transports.transport import Transport
from pos_app.devices.drivers.transports.usb_lp import UsbLpTransport
from pos_app.documents.reactions import RECEIPT_PRINTER
from pos_app.documents.use_cases.print_next import Printer, Spool, print_next, recover_spool
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.platform import settings
from pos_app.platform.reading import Reading
from pos_app.till.composition import Till

PRINTER_ADDRESS = settings.text(
    "devices.receipt_printer",
    default="",
    title="Receipt printer",
    description="Where it is: tcp:192.168.1.50:9100, usb:/dev/usb/lp0, serial:/dev/ttyUSB0, "
    "cups:QUEUE or file:FOLDER. Empty: no printer.",
)
PRINTER_PROFILE = settings.text(
    "devices.receipt_printer_profile",
    default="generic-80",
    title="Printer profile",
    description="What the printer can do: paper width, code pages, cutter, codes.",
    longest=60,
)
_TCP_PORT = 9100


class NoPrinter(Refusal):
    """No printer was set up."""

    text = "No receipt printer is set up at this till. The sale is safe; set a printer up first."


def transport_for(address: str) -> Transport:
    """The way to a printer's address, as the setting writes it."""
    kind, _, rest = address.partition(":")
    if kind == "tcp" and rest:
        host, _, port = rest.rpartition(":")
        if not host:
            host, port = rest, str(_TCP_PORT)
        if port.isascii() and port.isdigit() and 0 < int(port) < 65536:
            return TcpTransport(host.strip("[]"), int(port))
    elif rest and kind in _SIMPLE:
        return _SIMPLE[kind](rest)
    raise BadInput(what="The printer's address", why="write it as tcp:192.168.1.50:9100")


_SIMPLE: dict[str, Callable[[str], Transport]] = {
    "usb": UsbLpTransport,
    "serial": SerialTransport,
    "cups": CupsTransport,
    "file": lambda rest: FolderTransport(Path(rest)),
}


def receipt_printer(reading: Reading, address: str = "", profile_name: str = "") -> Printer:
    """The printer of the settings, or the one named; refuses where there is none."""
    where = address or settings.read(reading, PRINTER_ADDRESS)
    if not where:
        raise NoPrinter
    profile = _profile(profile_name or settings.read(reading, PRINTER_PROFILE))
    return Printer(RECEIPT_PRINTER, PrinterDriver(transport_for(where), profile), profile)


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


def _profile(name: str) -> PrinterProfile:
    profiles = load_profiles()
    if name not in profiles:
        raise BadInput(what="The printer profile", why=f"there is no profile {name}")
    return profiles[name]
