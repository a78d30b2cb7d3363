"""Printing into a folder: every job becomes one file. For trials, and for printers of others."""

from __future__ import annotations

import os
from pathlib import Path

from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.transports.transport import CannotReach, ConnectionLost


class FolderTransport:
    """Jobs as files `job-000001.bin`, `job-000002.bin`, each whole or not there at all."""

    can_read = False
    takes_whole_jobs = True
    bytes_per_second = 1_000_000

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._job: bytearray | None = None

    @property
    def where(self) -> str:
        """The folder."""
        return str(self._folder)

    def open(self, deadline: Deadline) -> None:
        """Begin a job."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as refused:
            raise CannotReach(where=self.where, why=str(refused.strerror).lower()) from refused
        self._job = bytearray()

    def write(self, chunk: bytes, deadline: Deadline) -> int:
        """Keep it until the job is whole."""
        if self._job is None:
            raise ConnectionLost(where=self.where, why="it is not open")
        self._job += chunk
        return len(chunk)

    def read(self, most: int, deadline: Deadline) -> bytes:
        """A folder says nothing."""
        return b""

    def close(self, *, graceful: bool) -> bytes:
        """Put the job down as the next file."""
        job, self._job = self._job, None
        if not graceful or not job:
            return b""
        taken = [int(path.stem[4:]) for path in self._folder.glob("job-[0-9]*.bin")]
        path = self._folder / f"job-{max(taken, default=0) + 1:06d}.bin"
        draft = path.with_suffix(".draft")
        try:
            draft.write_bytes(job)
            os.replace(draft, path)
        except OSError as failed:
            draft.unlink(missing_ok=True)
            raise CannotReach(where=self.where, why=str(failed.strerror).lower()) from failed
        return b""
