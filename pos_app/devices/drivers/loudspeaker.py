"""Plays the till's sounds by what the system has: a thread of its own, and never a queue."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pos_app.devices.domain.tones import wav
from pos_app.platform.lanes import Lane

_PLAYERS = {
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}
_PATIENCE_S = 3.0

Play = Callable[[Path], object]


class Loudspeaker:
    """`play` comes back at once; while a sound is heard, further ones are left out."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._busy = threading.Lock()
        self._lane = Lane("sounds")
        self._folder = tempfile.TemporaryDirectory(prefix="duka-sounds-")

    def play(self, sound: str, volume: int) -> bool:
        """Have it heard; False if something else is just being heard."""
        if not self._busy.acquire(blocking=False):
            return False
        self._lane.submit(lambda: self._sound(sound, volume))
        return True

    def close(self) -> None:
        """Let the thread and the files go."""
        self._lane.stop()
        self._folder.cleanup()

    def _sound(self, sound: str, volume: int) -> None:
        try:
            file = Path(self._folder.name) / f"{sound}-{volume}.wav"
            if not file.exists():
                file.write_bytes(wav(sound, volume))
            self._play(file)
        finally:
            self._busy.release()


def system_player() -> Play | None:
    """How this system plays a file; None where it cannot."""
    if sys.platform == "win32":
        import winsound

        def play(file: Path) -> None:
            # Without a sound card there is nothing to hear, which is no trouble.
            with contextlib.suppress(RuntimeError):
                winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_NODEFAULT)

        return play
    for program, *options in _PLAYERS.get(sys.platform, ()):
        if found := shutil.which(program):
            return partial(_run, (found, *options))
    return None


def _run(player: tuple[str, ...], file: Path) -> None:
    # A card that is missing or taken must not disturb a sale: then nothing is heard.
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run(  # noqa: S603 - the system's own player, with a file of ours
            [*player, str(file)],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE_S,
        )
