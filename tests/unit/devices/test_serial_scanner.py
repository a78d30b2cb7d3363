"""A scanner on a serial line: every code once, in order, and back again after the plug was out."""

from __future__ import annotations

import os
import queue
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.devices.domain.scan_frames import ScanFrames
from pos_app.devices.drivers.serial_scanner import SerialScanner


class Plug:
    """A scanner that can be pulled out and put in again under the same name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.scanner_side = self.host_side = -1

    def put_in(self) -> None:
        self.scanner_side, self.host_side = os.openpty()
        tty.setraw(self.host_side)
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(self.host_side))

    def pull_out(self) -> None:
        for side in (self.scanner_side, self.host_side):
            if side >= 0:
                os.close(side)
        self.scanner_side = self.host_side = -1
        self.path.unlink(missing_ok=True)

    def send(self, data: bytes) -> None:
        os.write(self.scanner_side, data)


@contextmanager
def scanner_at(
    plug: Plug, *, has_suffix: bool = True
) -> Iterator[tuple[queue.Queue[str], queue.Queue[bool]]]:
    scans: queue.Queue[str] = queue.Queue()
    states: queue.Queue[bool] = queue.Queue()
    scanner = SerialScanner(str(plug.path), scans.put, states.put, has_suffix=has_suffix)
    scanner.start()
    try:
        yield scans, states
    finally:
        scanner.stop()
        plug.pull_out()


@pytest.fixture
def plug(tmp_path: Path) -> Plug:
    return Plug(tmp_path / "scanner")


def test_codes_arrive_in_order_and_once(plug: Plug) -> None:
    plug.put_in()
    with scanner_at(plug) as (scans, states):
        assert states.get(timeout=2) is True
        codes = [f"{n:013d}" for n in range(100)]
        for code in codes:
            plug.send(code.encode() + b"\r\n")
        assert [scans.get(timeout=2) for _ in codes] == codes
        plug.send(b"same\rsame\r")
        assert scans.get(timeout=2) == "same"
        with pytest.raises(queue.Empty):
            scans.get(timeout=0.15)


def test_it_comes_back_after_the_plug_was_out(plug: Plug) -> None:
    with scanner_at(plug) as (scans, states):
        plug.put_in()
        assert states.get(timeout=3) is True
        plug.send(b"half a co")
        plug.pull_out()
        assert states.get(timeout=3) is False
        plug.put_in()
        assert states.get(timeout=3) is True
        plug.send(b"4006381333931\r")
        assert scans.get(timeout=2) == "4006381333931"
        assert scans.empty()


def test_a_scanner_without_suffix_ends_a_code_by_silence(plug: Plug) -> None:
    plug.put_in()
    with scanner_at(plug, has_suffix=False) as (scans, states):
        assert states.get(timeout=2) is True
        plug.send(b"4006381333931")
        assert scans.get(timeout=2) == "4006381333931"


@given(
    st.lists(st.text("0123456789AZ-\x1dé", min_size=1, max_size=9)), st.sampled_from(["\r", "\r\n"])
)
def test_frames_do_not_depend_on_how_the_bytes_were_split(codes: list[str], end: str) -> None:
    data = "".join(code + end for code in codes).encode()
    frames = ScanFrames()
    assert [code for n in range(len(data)) for code in frames.feed(data[n : n + 1])] == codes


def test_a_code_that_never_ends_is_dropped_and_the_next_one_is_read() -> None:
    frames = ScanFrames()
    assert frames.feed(b"9" * 10_000) == []
    assert frames.feed(b"\r123\r") == ["123"]
    assert frames.dropped == 1


def test_latin_letters_of_old_scanners() -> None:
    assert ScanFrames().feed(b"caf\xe9\r") == ["café"]
