"""Every wire and queue obeys the port `Transport`: real sockets, terminals, files, programs."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.devices.domain.printer_status import BlockReason
from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.printer_driver import PrinterDriver
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.drivers.transports.cups import CupsTransport
from pos_app.devices.drivers.transports.file_folder import FolderTransport
from pos_app.devices.drivers.transports.serial_line import SerialTransport
from pos_app.devices.drivers.transports.tcp import TcpTransport
from pos_app.devices.drivers.transports.transport import (
    CannotReach,
    ConnectionLost,
    NoRight,
    Transport,
)
from pos_app.devices.drivers.transports.usb_lp import UsbLpTransport, identity_of
from pos_app.devices.drivers.transports.windows_spooler import WindowsSpoolerTransport
from pos_app.devices.emulators.printer import EmulatedPrinter

JOB = b"\x1b@Bread   2.50\n\x1dV\x01"
KINDS = ("tcp", "tcp6", "usb", "serial", "folder", "cups")

LP = """#!/bin/sh
case "$1" in -d) ;; *) exit 9 ;; esac
[ -e "{folder}/refusing" ] && { echo "lp: The printer or class does not exist." >&2; exit 1; }
[ -e "{folder}/hanging" ] && exec sleep 30
cat > "{folder}/job"
"""
LPSTAT = """#!/bin/sh
[ "$2" = Till ] || { echo "lpstat: Invalid destination name" >&2; exit 1; }
[ -e "{folder}/stopped" ] && { echo "printer Till disabled since Fri -"; echo "  Paused"; exit 0; }
echo "printer Till is idle.  enabled since Fri"
"""


@dataclass
class Device:
    """One kind of device with a look at what reached it."""

    transport: Transport
    printer: EmulatedPrinter | None
    job_file: Path

    def received(self) -> bytes:
        if self.printer is None:
            return self.job_file.read_bytes() if self.job_file.exists() else b""
        self.printer.wait_until_idle()
        return self.printer.raw


def install_cups(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand-ins for `lp` and `lpstat`, first on the path."""
    for name, script in (("lp", LP), ("lpstat", LPSTAT)):
        program = folder / name
        program.write_text(script.replace("{folder}", str(folder)), encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture(params=KINDS)
def device(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Device]:
    kind = request.param
    if kind == "cups":
        install_cups(tmp_path, monkeypatch)
        yield Device(CupsTransport("Till"), None, tmp_path / "job")
        return
    if kind == "folder":
        yield Device(FolderTransport(tmp_path / "out"), None, tmp_path / "out/job-000001.bin")
        return
    host = "::1" if kind == "tcp6" else "127.0.0.1"
    with EmulatedPrinter(host=host, on_terminal=kind in ("usb", "serial")) as printer:
        transport: Transport = {
            "usb": lambda: UsbLpTransport(printer.path),
            "serial": lambda: SerialTransport(printer.path, 115_200),
        }.get(kind, lambda: TcpTransport(printer.host, printer.port))()
        yield Device(transport, printer, tmp_path)
        transport.close(graceful=False)


def soon() -> Deadline:
    return Deadline.after_ms(1000)


def write_all(transport: Transport, data: bytes) -> None:
    while data:
        taken = transport.write(data, soon())
        assert 0 < taken <= len(data)
        data = data[taken:]


def test_what_is_written_arrives_whole_after_a_graceful_close(device: Device) -> None:
    device.transport.open(soon())
    write_all(device.transport, JOB)
    device.transport.close(graceful=True)
    assert device.received() == JOB


def test_it_can_be_used_again(device: Device) -> None:
    for _ in range(2):
        device.transport.open(soon())
        write_all(device.transport, b"A")
        device.transport.close(graceful=True)
    assert device.received().startswith(b"A")


def test_whole_jobs_leave_at_the_graceful_close_or_never(device: Device) -> None:
    device.transport.open(soon())
    write_all(device.transport, JOB)
    device.transport.close(graceful=False)
    if device.transport.takes_whole_jobs:
        assert device.received() == b""


def test_answers_are_read_and_silence_ends_by_the_deadline(device: Device) -> None:
    device.transport.open(soon())
    began = time.monotonic()
    assert device.transport.read(64, Deadline.after_ms(50)) == b""
    assert time.monotonic() - began < 0.5
    if device.transport.can_read:
        write_all(device.transport, b"\x10\x04\x01")
        assert device.transport.read(64, soon()) == b"\x12"
    device.transport.close(graceful=True)


def test_using_what_is_not_open_is_a_lost_connection_and_closing_it_is_nothing(
    device: Device,
) -> None:
    with pytest.raises(ConnectionLost):
        device.transport.write(b"x", soon())
    assert device.transport.close(graceful=True) == b""
    assert device.transport.close(graceful=False) == b""


def test_it_says_where_it_is(device: Device) -> None:
    assert device.transport.where
    assert device.transport.bytes_per_second > 0


def test_the_driver_prints_on_it_and_says_only_what_it_knows(device: Device) -> None:
    outcome = PrinterDriver(device.transport, load_profiles()["generic-80"]).send(JOB)
    knows = device.transport.can_read
    assert outcome.delivery is (Delivery.PRINTED if knows else Delivery.SENT_UNCONFIRMED)
    assert JOB[2:] in device.received()


@pytest.mark.parametrize(
    "transport",
    [
        TcpTransport("127.0.0.1", 1),
        UsbLpTransport("/dev/usb/lp-none"),
        SerialTransport("/dev/ttyNONE"),
        CupsTransport("Nowhere"),
        FolderTransport(Path("/proc/none")),
        WindowsSpoolerTransport("None"),
    ],
)
def test_a_device_that_is_not_there_cannot_be_reached(transport: Transport) -> None:
    with pytest.raises(CannotReach) as trouble:
        transport.open(soon())
    assert transport.where in str(trouble.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every device")
def test_a_forbidden_device_names_the_right_that_is_missing(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch(mode=0)
    with pytest.raises(NoRight, match="group lp"):
        UsbLpTransport(str(device)).open(soon())


def test_a_forbidden_device_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> int:
        raise PermissionError(13, "Permission denied")

    # The only part that cannot be had for real here: tests may run as root.
    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(NoRight, match="group lp"):
        UsbLpTransport("/dev/usb/lp0").open(soon())
    with pytest.raises(NoRight, match="group dialout"):
        SerialTransport("/dev/ttyUSB0").open(soon())


def test_a_usb_printer_is_found_under_its_new_name(tmp_path: Path) -> None:
    for name, who in (("lp0", "MFG:Other;"), ("lp1", "MFG:EPSON;MDL:TM-T20II;SN:1;")):
        folder = tmp_path / name / "device"
        folder.mkdir(parents=True)
        (folder / "ieee1284_id").write_text(who + "\n", encoding="ascii")
    assert identity_of("/dev/usb/lp1", tmp_path) == "MFG:EPSON;MDL:TM-T20II;SN:1;"
    transport = UsbLpTransport("/dev/usb/lp0", "MFG:EPSON;MDL:TM-T20II;SN:1;", tmp_path)
    with pytest.raises(CannotReach, match="/dev/usb/lp1"):
        transport.open(soon())


class TestCups:
    """A print queue takes a job whole, or has nothing of it."""

    @pytest.fixture(autouse=True)
    def _cups(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        install_cups(tmp_path, monkeypatch)

    def send(self) -> tuple[Delivery, BlockReason | None]:
        outcome = PrinterDriver(CupsTransport("Till"), load_profiles()["generic-80"]).send(JOB)
        return outcome.delivery, outcome.reason

    def test_a_stopped_queue_blocks(self, tmp_path: Path) -> None:
        (tmp_path / "stopped").touch()
        assert self.send() == (Delivery.BLOCKED, BlockReason.QUEUE_STOPPED)
        assert not (tmp_path / "job").exists()

    def test_a_refused_job_may_be_tried_again(self, tmp_path: Path) -> None:
        (tmp_path / "refusing").touch()
        assert self.send() == (Delivery.NOTHING_ACCEPTED, None)

    def test_a_silent_print_service_leaves_the_job_in_doubt(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("pos_app.devices.drivers.transports.cups.SUBMIT_S", 0.3)
        (tmp_path / "hanging").touch()
        assert self.send() == (Delivery.UNKNOWN, None)

    @pytest.mark.parametrize("name", ["-o", "a b", "", "x/y", "x\n"])
    def test_a_queue_is_never_taken_for_an_option(self, name: str) -> None:
        with pytest.raises(ValueError, match="not the name"):
            CupsTransport(name)


def test_folder_jobs_are_numbered_and_never_half(tmp_path: Path) -> None:
    driver = PrinterDriver(FolderTransport(tmp_path), load_profiles()["generic-58"])
    for _ in range(3):
        driver.send(JOB)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["job-000001.bin", "job-000002.bin", "job-000003.bin"]
    assert (tmp_path / names[2]).read_bytes() == JOB
