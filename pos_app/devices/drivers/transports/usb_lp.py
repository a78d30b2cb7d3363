"""USB printers on Linux: the kernel's printer device, `/dev/usb/lp*`, read and written."""

from __future__ import annotations

import errno
import os
import select
import time
from pathlib import Path

from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.transports.transport import CannotReach, ConnectionLost, NoRight

CLOSE_MS = 2000
_SYSFS = Path("/sys/class/usbmisc")
_ADVICE = "Add yourself to the group lp, or install the program's device rules, and sign in again."


class UsbLpTransport:
    """A printer on USB. With `identity` it is found again under whatever name it has now."""

    can_read = True
    takes_whole_jobs = False
    bytes_per_second = 2000

    def __init__(self, path: str, identity: str = "", sysfs: Path = _SYSFS) -> None:
        self._path = path
        self._identity = identity
        self._sysfs = sysfs
        self._file: int | None = None

    @property
    def where(self) -> str:
        """The device's path."""
        return self._path

    def open(self, deadline: Deadline) -> None:
        """Open the device; a device used by another program is refused by the kernel."""
        self.close(graceful=False)
        path = path_of(self._identity, self._sysfs) or self._path
        try:
            self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except PermissionError as refused:
            raise NoRight(where=path, advice=_ADVICE) from refused
        except OSError as refused:
            why = {
                errno.EBUSY: "another program is using it",
                errno.ENOENT: "it is not plugged in or switched off",
                errno.ENODEV: "it is not plugged in or switched off",
            }
            words = why.get(refused.errno or 0, str(refused.strerror))
            raise CannotReach(where=path, why=words) from refused
        self._path = path

    def write(self, chunk: bytes, deadline: Deadline) -> int:
        """Hand over what the kernel takes."""
        file = self._opened()
        try:
            if not self._ready(file, select.POLLOUT, deadline):
                return 0
            return os.write(file, chunk)
        except BlockingIOError:
            return 0
        except OSError as broken:
            raise self._lost(broken) from broken

    def read(self, most: int, deadline: Deadline) -> bytes:
        """Whatever the printer says by the deadline; an empty packet is no goodbye."""
        file = self._opened()
        while True:
            try:
                if not self._ready(file, select.POLLIN, deadline):
                    return b""
                if data := os.read(file, most):
                    return data
            except BlockingIOError:
                pass
            except OSError as broken:
                raise self._lost(broken) from broken
            if deadline.has_passed:
                return b""
            time.sleep(0.01)

    def close(self, *, graceful: bool) -> bytes:
        """Wait until the last write is across: the kernel drops what is pending at close."""
        file, self._file = self._file, None
        if file is None:
            return b""
        try:
            across = not graceful or self._ready(file, select.POLLOUT, Deadline.after_ms(CLOSE_MS))
        except OSError as broken:
            raise self._lost(broken) from broken
        finally:
            os.close(file)
        if not across:
            raise ConnectionLost(where=self.where, why="the printer does not take the rest")
        return b""

    def _ready(self, file: int, what: int, deadline: Deadline) -> bool:
        poll = select.poll()
        poll.register(file, what)
        events = poll.poll(deadline.left_s * 1000)
        if events and events[0][1] & what:
            return True
        if events:
            raise OSError(errno.ENODEV, "the printer was unplugged")
        return False

    def _opened(self) -> int:
        if self._file is None:
            raise ConnectionLost(where=self.where, why="it is not open")
        return self._file

    def _lost(self, broken: OSError) -> ConnectionLost:
        return ConnectionLost(where=self.where, why=str(broken.strerror).lower())


def identity_of(path: str, sysfs: Path = _SYSFS) -> str:
    """What the printer calls itself (IEEE 1284: maker, model, serial number); may be empty."""
    file = sysfs / Path(path).name / "device" / "ieee1284_id"
    return file.read_text(encoding="ascii", errors="replace").strip() if file.exists() else ""


def path_of(identity: str, sysfs: Path = _SYSFS) -> str | None:
    """The device that calls itself `identity` now, if it is plugged in."""
    if not identity or not sysfs.exists():
        return None
    names = sorted(entry.name for entry in sysfs.iterdir())
    found = (name for name in names if identity_of(name, sysfs) == identity)
    name = next(found, None)
    return f"/dev/usb/{name}" if name else None
