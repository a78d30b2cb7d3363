"""The sounds of the till, made of sines: added, problem, paid. Bytes of WAV files."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

ADDED, PROBLEM, PAID = "added", "problem", "paid"
LOUDEST = 100
_RATE = 22_050  # Samples a second: enough for the highest tone, and small.
_FADE_S = 0.006  # At both ends of a tone, so that nothing clicks.


@dataclass(frozen=True, slots=True)
class Tone:
    """A sine; 0 Hz is a pause."""

    hertz: float
    seconds: float


# One short and high, two low, three rising: told apart without an ear for pitch.
SOUNDS: dict[str, tuple[Tone, ...]] = {
    ADDED: (Tone(1568, 0.055),),
    PROBLEM: (Tone(196, 0.14), Tone(0, 0.05), Tone(165, 0.2)),
    PAID: (Tone(784, 0.07), Tone(988, 0.07), Tone(1319, 0.14)),
}


def wav(sound: str, volume: int) -> bytes:
    """The file of a sound; `volume` from 0, silent, to 100."""
    samples = b"".join(_samples(tone, volume / LOUDEST) for tone in SOUNDS[sound])
    header = struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF",
        36 + len(samples),
        b"WAVE",
        b"fmt ",
        16,
        1,  # Plain samples.
        1,  # One channel.
        _RATE,
        2 * _RATE,
        2,
        16,
        b"data",
        len(samples),
    )
    return header + samples


def _samples(tone: Tone, share: float) -> bytes:
    count = round(tone.seconds * _RATE)
    fade = min(round(_FADE_S * _RATE), count // 2)
    turn = 2 * math.pi * tone.hertz / _RATE
    values = []
    for at in range(count):
        edge = min(1.0, (at + 1) / fade, (count - at) / fade) if fade else 1.0
        values.append(round(28_000 * share * edge * math.sin(turn * at)))
    return struct.pack(f"<{count}h", *values)
