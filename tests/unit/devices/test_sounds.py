"""The till's sounds: files any player reads, heard without waiting."""

from __future__ import annotations

import io
import struct
import threading
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.devices.domain.tones import ADDED, PAID, PROBLEM, SOUNDS, wav
from pos_app.devices.drivers.loudspeaker import Loudspeaker


def samples(sound: str, volume: int) -> tuple[int, ...]:
    """What the file holds, by another reader."""
    with wave.open(io.BytesIO(wav(sound, volume))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        frames = file.readframes(file.getnframes())
    return struct.unpack(f"<{len(frames) // 2}h", frames)


@pytest.mark.parametrize("sound", SOUNDS)
def test_a_sound_is_short_and_ends_softly(sound: str) -> None:
    heard = samples(sound, 100)
    assert 0.03 < len(heard) / 22_050 < 0.5
    assert abs(heard[0]) < 2_000
    assert abs(heard[-1]) < 2_000
    assert max(map(abs, heard)) > 20_000


def test_no_two_sounds_are_alike() -> None:
    assert len({wav(sound, 60) for sound in SOUNDS}) == len(SOUNDS)


def test_volume_goes_from_silence_to_loud() -> None:
    peaks = [max(map(abs, samples(PROBLEM, volume))) for volume in (0, 30, 60, 100)]
    assert peaks[0] == 0
    assert peaks == sorted(set(peaks))


class Player:
    """Stands for the system's player: as slow as one wishes."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.threads: set[str] = set()
        self.may_end = threading.Event()
        self.may_end.set()

    def play(self, file: Path) -> None:
        """Hear it to its end."""
        with wave.open(str(file)) as opened:
            assert opened.getnframes() > 0
        self.threads.add(threading.current_thread().name)
        self.may_end.wait(5)
        self.heard.append(file.name)


@pytest.fixture
def player() -> Player:
    """One that is quick until it is told otherwise."""
    return Player()


@pytest.fixture
def loudspeaker(player: Player) -> Iterator[Loudspeaker]:
    """The real one."""
    made = Loudspeaker(player.play)
    yield made
    player.may_end.set()
    made.close()


def wait_for(player: Player, count: int) -> None:
    """Until so many were heard."""
    until = time.monotonic() + 5
    while len(player.heard) < count and time.monotonic() < until:
        time.sleep(0.005)


def test_whoever_asks_does_not_wait(loudspeaker: Loudspeaker, player: Player) -> None:
    player.may_end.clear()
    began = time.monotonic()
    assert loudspeaker.play(ADDED, 60)
    assert time.monotonic() - began < 0.5
    assert player.heard == []
    player.may_end.set()
    wait_for(player, 1)
    assert player.heard == ["added-60.wav"]
    assert player.threads == {"sounds"}


def test_a_thousand_scans_leave_no_queue_of_beeps(loudspeaker: Loudspeaker, player: Player) -> None:
    player.may_end.clear()
    taken = [loudspeaker.play(ADDED, 60) for _ in range(1000)]
    assert taken.count(True) == 1
    player.may_end.set()
    wait_for(player, 1)
    time.sleep(0.02)
    assert len(player.heard) == 1
    assert loudspeaker.play(PAID, 60)
    wait_for(player, 2)
    assert player.heard[1] == "paid-60.wav"


def test_its_files_go_with_it(player: Player) -> None:
    files: list[Path] = []
    made = Loudspeaker(files.append)
    made.play(PAID, 10)
    made.close()
    assert files
    assert not files[0].exists()
