"""Devices are found when asked for, and the test page shows what a printer can do."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.devices.drivers.discovery import (
    Found,
    FoundKind,
    discover,
    find_on_network,
    hosts_around,
)
from pos_app.devices.drivers.printer_driver import PrinterDriver
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.drivers.self_test_page import self_test_page
from pos_app.devices.drivers.transports.tcp import TcpTransport
from pos_app.devices.emulators.paper import Code
from pos_app.devices.emulators.printer import EmulatedPrinter

PROFILES = load_profiles()


def test_plugged_in_devices_are_listed(tmp_path: Path) -> None:
    for name in ("usb/lp0", "usb/lp1", "usb/hiddev0", "serial/by-id/usb-Honeywell-if00"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = discover(network=False, dev=tmp_path)
    assert [(f.kind, Path(f.address).name) for f in found] == [
        (FoundKind.USB, "lp0"),
        (FoundKind.USB, "lp1"),
        (FoundKind.SERIAL, "usb-Honeywell-if00"),
    ]


def test_printers_on_the_network_are_found_by_knocking() -> None:
    with EmulatedPrinter() as printer:
        hosts = ["127.0.0.1", "127.0.0.2"]
        assert find_on_network(hosts, printer.port) == [
            Found(FoundKind.NETWORK, f"127.0.0.1:{printer.port}")
        ]


@pytest.mark.parametrize(
    ("address", "count"), [("192.168.1.20", 253), ("10.0.0.1", 253), ("8.8.8.8", 0), ("", 0)]
)
def test_only_the_own_private_network_is_asked(address: str, count: int) -> None:
    hosts = hosts_around(address)
    assert len(hosts) == count
    assert address not in hosts


@pytest.mark.parametrize("id", sorted(PROFILES))
def test_the_test_page_prints_on_every_printer(id: str) -> None:
    profile = PROFILES[id]
    with EmulatedPrinter(profile=profile) as printer:
        driver = PrinterDriver(TcpTransport(printer.host, printer.port), profile)
        assert driver.send(self_test_page(profile)).delivery is Delivery.PRINTED
        printer.wait_until_idle()
        text = printer.text()
        assert f"Font A, {profile.columns_a} columns:" in text
        assert printer.paper.wrapped == 0
        assert printer.paper.unknown == []
        assert "€" in next(line for line in text.splitlines() if "cp1252" in line)
        assert printer.codes == ([Code("QR", "TEST 123")] if profile.features.native_qr else [])
        assert [p.width for p in printer.rasters] == [
            profile.dots // 8 * 8 for _ in range(2 if profile.features.raster else 0)
        ]
        assert printer.cuts == (profile.features.cut != "none")
