"""Printers behind CUPS (Linux, macOS): a whole raw job is handed to `lp`, which takes it or not."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.transports.transport import (
    CannotReach,
    ConnectionLost,
    QueueStopped,
)

SUBMIT_S = 10
_QUEUE = re.compile(r"[^\s/#\x00-\x1f-][^\s/#\x00-\x1f]{0,126}")


class CupsTransport:
    """A queue of the system's print service. It says nothing of paper or cover."""

    can_read = False
    takes_whole_jobs = True
    bytes_per_second = 1_000_000

    def __init__(self, queue: str, title: str = "receipt") -> None:
        if not _QUEUE.fullmatch(queue):
            raise ValueError(f"{queue!r} is not the name of a print queue")
        self._queue = queue
        self._title = title
        self._job: bytearray | None = None

    @property
    def where(self) -> str:
        """The queue's name."""
        return self._queue

    def open(self, deadline: Deadline) -> None:
        """See that the queue is there and moving; a stopped one would print hours later."""
        try:
            said = self._run(["lpstat", "-p", self._queue], b"", deadline.left_s)
        except TimeoutError as late:
            raise CannotReach(where=self.where, why=str(late)) from late
        answer = said.stdout.decode(errors="replace")
        if said.returncode or not answer.strip():
            raise CannotReach(where=self.where, why="there is no such queue")
        if "disabled" in answer:
            why = " ".join(answer.split())[:200]
            raise QueueStopped(where=self.where, why=why)
        self._job = bytearray()

    def write(self, chunk: bytes, deadline: Deadline) -> int:
        """Keep it until the job is whole."""
        if self._job is None:
            raise ConnectionLost(where=self.where, why="it is not open")
        self._job += chunk
        return len(chunk)

    def read(self, most: int, deadline: Deadline) -> bytes:
        """A queue says nothing."""
        return b""

    def close(self, *, graceful: bool) -> bytes:
        """Hand the job over; if `lp` says no, the queue has nothing of it."""
        job, self._job = self._job, None
        if not graceful or not job:
            return b""
        command = ["lp", "-d", self._queue, "-o", "raw", "-t", self._title]
        try:
            said = self._run(command, bytes(job), SUBMIT_S)
        except TimeoutError as late:
            raise ConnectionLost(where=self.where, why=str(late)) from late
        if said.returncode:
            why = " ".join(said.stderr.decode(errors="replace").split())[:200]
            raise CannotReach(where=self.where, why=why or f"lp ended with {said.returncode}")
        return b""

    def _run(
        self, command: list[str], given: bytes, seconds: float
    ) -> subprocess.CompletedProcess[bytes]:
        program = shutil.which(command[0])
        if program is None:
            raise CannotReach(where=self.where, why="CUPS is not installed")
        try:
            # No shell, a fixed program, and a queue name that cannot be taken for an option.
            return subprocess.run(  # noqa: S603 - see the line above
                [program, *command[1:]],
                input=given,
                capture_output=True,
                timeout=max(seconds, 0.1),
                env={**os.environ, "LC_ALL": "C"},
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            raise TimeoutError("the print service is silent") from late
        except OSError as failed:
            raise CannotReach(where=self.where, why=str(failed.strerror).lower()) from failed
