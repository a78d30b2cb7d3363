"""The emulated printer reads what an independent program (python-escpos) writes."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.emulators.escpos_reader import Command, next_command
from pos_app.devices.emulators.faults import FAULTS, parse_faults
from pos_app.devices.emulators.paper import CUT_MARK, Code, Kick, Paper, Raster
from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.kernel.errors import BadInput

PROFILE = load_profiles()["epson-tm-t20ii"]


def paper_of(data: bytes) -> Paper:
    paper = Paper(PROFILE)
    while data:
        command, length = next_command(data)
        assert command is not None, f"left over: {data[:20]!r}"
        paper.apply(command)
        data = data[length:]
    return paper


@pytest.fixture
def pen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("ESCPOS_CAPABILITIES_PICKLE_DIR", str(tmp_path))
    from escpos.printer import Dummy

    return Dummy(profile="TM-T20II")


def test_text_styles_and_a_cut(pen: Any) -> None:
    pen.hw("INIT")
    pen.set(align="center", bold=True, double_height=True, double_width=True)
    pen.textln("Duka")
    pen.set_with_default()
    pen.textln("Bread 2,50 £")
    pen.set(font="b")
    pen.ln(2)
    pen.cut()
    paper = paper_of(pen.output)
    assert paper.lines[0] == " " * 20 + "Duka"
    assert "Bread 2,50 £" in paper.lines
    assert (paper.cuts, paper.unknown, paper.lines[-1]) == (1, [], CUT_MARK)
    assert paper.receipts == [paper.text().removesuffix(CUT_MARK).rstrip("\n")]


def test_text_of_other_alphabets_by_code_page(pen: Any) -> None:
    pen.textln("Привет")
    pen.textln("Ελληνικά")
    pen.textln("zażółć")
    assert paper_of(pen.output).lines == ["Привет", "Ελληνικά", "zażółć"]


def test_codes(pen: Any) -> None:
    pen.barcode("4006381333931", "EAN13", check=False)
    pen.barcode("{BT1-000123", "CODE128", function_type="B", check=False)
    pen.barcode("ABC-1", "CODE39", function_type="A", check=False)
    pen.qr("https://example.com/é", native=True)
    codes = paper_of(pen.output).codes
    assert codes == [
        Code("EAN13", "4006381333931"),
        Code("CODE128", "T1-000123"),
        Code("CODE39", "ABC-1"),
        Code("QR", "https://example.com/é"),
    ]


@pytest.mark.parametrize("way", ["bitImageRaster", "graphics"])
def test_pictures_dot_by_dot(pen: Any, way: str) -> None:
    dots = bytes(range(48))
    picture = Image.frombytes("1", (64, 6), bytes(255 - b for b in dots))
    pen.image(picture, impl=way)
    assert paper_of(pen.output).rasters == [Raster(64, 6, dots)]


def test_column_pictures_take_their_bytes(pen: Any) -> None:
    pen.image(Image.new("1", (40, 30)), impl="bitImageColumn")
    pen.textln("after")
    paper = paper_of(pen.output)
    assert (paper.unknown, paper.lines[-1]) == ([], "after")


def test_the_drawer(pen: Any) -> None:
    pen.cashdraw(2)
    pen.cashdraw(5)
    assert paper_of(pen.output).kicks == [Kick(2, 100, 100), Kick(5, 100, 100)]


def test_a_line_too_long_is_wrapped_and_counted() -> None:
    paper = paper_of(b"x" * 50 + b"\n" + b"\x1d!\x11" + b"y" * 24 + b"\n")
    assert (paper.lines, paper.wrapped) == (["x" * 48, "xx", "y" * 24], 1)


def test_code_128_in_its_three_alphabets() -> None:
    body = b"{C\x0c\x22{1{BA{{B"
    paper = paper_of(b"\x1dk\x49" + bytes((len(body),)) + body)
    assert paper.codes == [Code("CODE128", "1234\x1dA{B")]


def test_what_no_printer_knows_is_named() -> None:
    assert paper_of(b"\x1b\x01ok\n\x1dz\x07").unknown == [
        "unknown ESC 01",
        "unknown GS z",
        "control 07",
    ]


@given(st.binary(max_size=200))
def test_any_bytes_are_taken_apart_without_loss(data: bytes) -> None:
    taken = 0
    while taken < len(data):
        command, length = next_command(data[taken:])
        if command is None:
            assert length == 0
            break
        assert isinstance(command, Command)
        assert 0 < length <= len(data) - taken
        taken += length


@pytest.mark.parametrize("word", ["fire", "rst:x", "rst:-1", "slow:1.5", ""])
def test_faults_that_do_not_exist_are_refused(word: str) -> None:
    with pytest.raises(BadInput):
        parse_faults([word])


def test_faults_by_name() -> None:
    assert parse_faults(["rst:20", "near_end"]) == {"rst": 20, "near_end": 0}
    assert all(text for text in FAULTS.values())


def test_a_mistake_of_the_emulator_comes_to_light() -> None:
    def broken(kind: str, text: str) -> None:
        raise ZeroDivisionError(kind)

    def print_something() -> None:
        with EmulatedPrinter(on_event=broken) as printer:
            address = (printer.host, printer.port)
            with socket.create_connection(address) as wire:
                wire.sendall(b"hello\n\x1dV\x00")
                printer.wait_until_idle(0.2)

    with pytest.raises(ZeroDivisionError):
        print_something()


def test_the_emulator_of_the_command_line_tells_what_it_prints() -> None:
    program = (
        "from pos_app.devices.emulators.printer import run_emulator;"
        "run_emulator(0, ['near_end'], lambda kind, text: print(kind, text, flush=True))"
    )
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and program
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    with process:
        assert process.stdout is not None
        kind, _, address = process.stdout.readline().strip().partition(" ")
        assert kind == "listening"
        host, _, port = address.rpartition(":")
        with socket.create_connection((host, int(port))) as wire:
            wire.sendall(b"Bread 2.50\n\x1bp\x00\x32\x32\x1dV\x00")
            wire.shutdown(socket.SHUT_WR)
            assert wire.recv(1) == b""
        told = {process.stdout.readline().strip() for _ in range(2)}
        assert told == {"receipt Bread 2.50", "kick drawer on pin 2"}
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=5) == 0
