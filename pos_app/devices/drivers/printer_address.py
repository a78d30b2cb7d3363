"""From a printer's address, as the setting writes it, to the wire that leads there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.drivers.printer_driver import PrinterDriver
from pos_app.devices.drivers.printer_link import Timing
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.drivers.transports.cups import CupsTransport
from pos_app.devices.drivers.transports.file_folder import FolderTransport
from pos_app.devices.drivers.transports.serial_line import SerialTransport
from pos_app.devices.drivers.transports.tcp import TcpTransport
from pos_app.devices.drivers.transports.transport import Transport
from pos_app.devices.drivers.transports.usb_lp import UsbLpTransport
from pos_app.kernel.errors import BadInput

_TCP_PORT = 9100


def transport_for(address: str) -> Transport:
    """The way to a printer's address; refuses what is none."""
    kind, _, rest = address.partition(":")
    if kind == "tcp" and rest:
        host, _, port = rest.rpartition(":")
        if not host:
            host, port = rest, str(_TCP_PORT)
        if port.isascii() and port.isdigit() and 0 < int(port) < 65536:
            return TcpTransport(host.strip("[]"), int(port))
    elif rest and kind in _SIMPLE:
        try:
            return _SIMPLE[kind](rest)
        except ValueError as wrong:
            raise BadInput(what="The printer's address", why=str(wrong)) from None
    raise BadInput(what="The printer's address", why="write it as tcp:192.168.1.50:9100")


def profile_named(name: str) -> PrinterProfile:
    """The profile of an id; refuses one there is not."""
    profiles = load_profiles()
    if name not in profiles:
        raise BadInput(what="The printer profile", why=f"there is no profile {name}")
    return profiles[name]


def driver_for(choice: PrinterChoice, timing: Timing | None = None) -> PrinterDriver:
    """The driver of a chosen printer; nothing is opened yet."""
    return PrinterDriver(
        transport_for(choice.address), profile_named(choice.profile), timing=timing
    )


_SIMPLE: dict[str, Callable[[str], Transport]] = {
    "usb": UsbLpTransport,
    "serial": SerialTransport,
    "cups": CupsTransport,
    "file": lambda rest: FolderTransport(Path(rest)),
}
