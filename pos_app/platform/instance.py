"""One program writes to a shop's folder: whoever comes second hands its request to the first.

The operating system holds the lock, so the lock of a program that died is no block.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from pos_app.kernel.errors import Trouble
from pos_app.platform.database import DiskReadOnly
from pos_app.platform.disk import require_local
from pos_app.platform.hand_over import Door, Handler
from pos_app.platform.paths import Folder

_RETRY_S = 0.05


class AnotherInstance(Trouble):
    """A running program holds the folder."""

    text = (
        "Duka is already running with this shop ({folder}) and did not take the request over. "
        "Nothing was changed. Use the running program, or close it and try again."
    )


class Instance:
    """This program's hold on a folder, until `close` or the end of the process."""

    def __init__(self, folder: Path, descriptor: int | None) -> None:
        self._folder = folder
        self._descriptor = descriptor
        self._door: Door | None = None

    def listen(self, handler: Handler) -> None:
        """From now on `handler` answers what other programs hand over, each in its own thread."""
        assert self._door is None, "this instance listens already"
        self._door = Door(self._folder, handler)

    def close(self) -> None:
        """Stops listening and lets the folder go."""
        if self._door is not None:
            self._door.close()
            self._door = None
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def hold(folder: Path, *, wait_s: float = 0) -> Instance:
    """Takes the folder for this program, waiting for a short-lived one up to `wait_s`.

    Raises AnotherInstance, OnNetworkShare or DiskReadOnly. Where no folder is, nothing is held.
    """
    if not folder.is_dir():
        return Instance(folder, None)
    require_local(folder)
    try:
        descriptor = os.open(Folder(folder).lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise DiskReadOnly from error
    last_try = time.monotonic() + wait_s
    while not _try_lock(descriptor):
        if time.monotonic() >= last_try:
            os.close(descriptor)
            raise AnotherInstance(folder=folder)
        time.sleep(_RETRY_S)
    return Instance(folder, descriptor)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
