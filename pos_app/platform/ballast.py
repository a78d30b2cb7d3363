"""Room kept free on the disk: given up when it is full, so that the sale under way still finishes.

Then no new sale begins until there is room again. Used by the database lane.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pos_app.kernel.errors import Trouble
from pos_app.platform.database import DiskFull
from pos_app.platform.disk import free_bytes

T = TypeVar("T")

BALLAST_BYTES = 50 << 20
_CHUNK = bytes(1 << 20)


class NoRoomToSell(Trouble):
    """The reserve is in use: what is open may be finished, nothing new may begin."""

    text = (
        "The disk is full. Sales that are open can still be paid; a new one cannot be begun. "
        "Everything so far is safe. Make room on the disk (about {needed} MB), then go on."
    )


class Ballast:
    """A file that takes up room until the room is needed."""

    def __init__(self, path: Path, size: int = BALLAST_BYTES) -> None:
        self._path = path
        self._size = size

    @property
    def is_whole(self) -> bool:
        """Whether the whole reserve stands."""
        try:
            return self._path.stat().st_size >= self._size
        except OSError:
            return False

    def reserve(self) -> bool:
        """Takes the room if as much again stays free; answers whether the reserve stands."""
        if self.is_whole:
            return True
        try:
            self._path.unlink(missing_ok=True)
            if free_bytes(self._path.parent) < 2 * self._size:
                return False
            self._fill()
        except OSError:
            # Somebody else took the room, or the folder is read-only: then there is no reserve.
            self.release()
            return False
        return True

    def release(self) -> bool:
        """Gives the room up; answers whether there was any."""
        try:
            had_room = self._path.stat().st_size > 0
            self._path.unlink()
        except OSError:
            return False
        return had_room

    def require(self) -> None:
        """To be asked before a sale is begun; refuses while the reserve is in use."""
        if not self.reserve():
            raise NoRoomToSell(needed=2 * self._size >> 20)

    def run(self, job: Callable[[], T]) -> T:
        """Does `job`; if the disk is full, gives the reserve up and does it once more.

        The job must be one that may be repeated: a use case, which finds its earlier fact.
        """
        try:
            return job()
        except DiskFull:
            if not self.release():
                raise
            return job()

    def _fill(self) -> None:
        # Written, not only sized: a hole in a file keeps no room.
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            left = self._size
            while left:
                left -= os.write(descriptor, _CHUNK[:left])
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
