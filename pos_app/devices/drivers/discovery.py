"""Finding printers and scanners, when somebody asks for it."""

from __future__ import annotations

import ipaddress
import shutil
import socket
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pos_app.devices.drivers.transports.usb_lp import identity_of

RAW_PORT = 9100
CONNECT_S = 0.2
AT_ONCE = 64
HOSTS_MAX = 1024
QUEUES_S = 3
"""The print service answers in this time, or is taken for one without queues."""


class FoundKind(StrEnum):
    """On what kind of wire a device was found."""

    NETWORK = "network"
    USB = "usb"
    SERIAL = "serial"
    QUEUE = "queue"


@dataclass(frozen=True, slots=True)
class Found:
    """A device that may be what is looked for. `label`: what it calls itself."""

    kind: FoundKind
    address: str
    label: str = ""

    @property
    def setting(self) -> str:
        """Its address as the setting of a printer writes it."""
        return f"{_WAYS[self.kind]}:{self.address}"


_WAYS = {
    FoundKind.NETWORK: "tcp",
    FoundKind.USB: "usb",
    FoundKind.SERIAL: "serial",
    FoundKind.QUEUE: "cups",
}


def discover(*, network: bool, dev: Path = Path("/dev")) -> list[Found]:
    """Devices plugged into this computer and, if asked, printers on its own network.

    Looking around the network knocks at every address of it: only do so when somebody has
    pressed the button. Takes up to a few seconds.
    """
    found = [
        Found(FoundKind.USB, str(path), identity_of(str(path)))
        for path in sorted(dev.glob("usb/lp[0-9]*"))
    ]
    found += [
        Found(FoundKind.SERIAL, str(path), path.name) for path in sorted(dev.glob("serial/by-id/*"))
    ]
    found += [Found(FoundKind.QUEUE, name, name) for name in print_queues()]
    if network:
        found += find_on_network(hosts_around(own_address()))
    return found


def print_queues() -> list[str]:
    """The names of the system's print queues; none where there is no CUPS, or it is silent."""
    lpstat = shutil.which("lpstat")
    if lpstat is None:
        return []
    try:
        said = subprocess.run(  # noqa: S603 - a program of the system, with no words of others
            [lpstat, "-e"], capture_output=True, timeout=QUEUES_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return said.stdout.decode(errors="replace").split() if said.returncode == 0 else []


def find_on_network(hosts: Iterable[str], port: int = RAW_PORT) -> list[Found]:
    """Those of `hosts` that take a connection on the port of raw printing, in their order."""
    asked = list(hosts)[:HOSTS_MAX]
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="discover") as pool:
        answers = pool.map(lambda host: _listens(host, port), asked)
    return [
        Found(FoundKind.NETWORK, f"{host}:{port}")
        for host, listens in zip(asked, answers, strict=True)
        if listens
    ]


def own_address() -> str:
    """This computer's address on its own network; empty when it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Sends nothing: it only makes the system choose a way out.
            probe.connect(("192.0.2.1", RAW_PORT))
        except OSError:
            return ""
        return str(probe.getsockname()[0])


def hosts_around(address: str) -> list[str]:
    """The other addresses of the /24 around `address`, if it is a private one."""
    if not address or not ipaddress.IPv4Address(address).is_private:
        return []
    network = ipaddress.IPv4Network(f"{address}/24", strict=False)
    return [str(host) for host in network.hosts() if str(host) != address]


def _listens(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=CONNECT_S):
            return True
    except OSError:
        return False
