"""Serial printers, real or behind a USB adapter. XON/XOFF is the only flow control that works.

A write must not block: a printer that says XOFF would hold it for ever. pyserial's own non-blocking
write spins for ever in that case (3.5, POSIX), so the system is asked directly.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.transports.transport import CannotReach, ConnectionLost, NoRight

if TYPE_CHECKING:
    from serial import Serial

if sys.platform == "win32":
    _BROKEN: tuple[type[Exception], ...] = (OSError,)
else:
    import termios

    _BROKEN = (OSError, termios.error)

CLOSE_MS = 2000
WRITE_S = 5
PIECE_BYTES = 256
_ADVICE = "Add yourself to the group dialout, or install the program's device rules."


class SerialTransport:
    """A printer on a serial line. `path`: `/dev/serial/by-id/...` or `COM3`."""

    can_read = True
    takes_whole_jobs = False

    def __init__(self, path: str, baud: int = 9600, *, xonxoff: bool = True) -> None:
        self._path = path
        self._baud = baud
        self._xonxoff = xonxoff
        self._line: Serial | None = None

    @property
    def where(self) -> str:
        """The line's path."""
        return self._path

    @property
    def bytes_per_second(self) -> int:
        """Ten bits a byte, and the printer may rest half of the time."""
        return max(10, self._baud // 20)

    def open(self, deadline: Deadline) -> None:
        """Open the line for this program alone."""
        self.close(graceful=False)
        from serial import Serial, SerialException  # only where a serial printer is in use

        try:
            self._line = Serial(
                self._path,
                self._baud,
                timeout=0,
                write_timeout=WRITE_S,
                xonxoff=self._xonxoff,
                exclusive=True if os.name == "posix" else None,
            )
        except SerialException as refused:
            if refused.errno == 13:
                raise NoRight(where=self._path, advice=_ADVICE) from refused
            raise CannotReach(where=self._path, why=_words(refused)) from refused
        except ValueError as refused:
            raise CannotReach(where=self._path, why=_words(refused)) from refused

    def write(self, chunk: bytes, deadline: Deadline) -> int:
        """Hand over a small piece, as soon as the line has room."""
        line = self._opened()
        while True:
            try:
                if taken := _write_some(line, chunk[:PIECE_BYTES]):
                    return taken
            except _BROKEN as broken:
                raise self._lost(broken) from broken
            if deadline.has_passed:
                return 0
            time.sleep(0.005)

    def read(self, most: int, deadline: Deadline) -> bytes:
        """Whatever has arrived by the deadline."""
        line = self._opened()
        while True:
            try:
                if data := bytes(line.read(most)):
                    return data
            except _BROKEN as broken:
                raise self._lost(broken) from broken
            if deadline.has_passed:
                return b""
            time.sleep(0.005)

    def close(self, *, graceful: bool) -> bytes:
        """Wait until the system's buffer is on the line; a line that stands still is given up."""
        line, self._line = self._line, None
        if line is None:
            return b""
        try:
            across = not graceful or self._drained(line)
            if not across or not graceful:
                line.reset_output_buffer()  # Else the system waits for it in close.
        except _BROKEN as broken:
            raise self._lost(broken) from broken
        finally:
            line.close()
        if not across:
            raise ConnectionLost(where=self.where, why="the printer does not take the rest")
        return b""

    def _drained(self, line: Serial) -> bool:
        deadline = Deadline.after_ms(CLOSE_MS)
        while line.out_waiting:
            if deadline.has_passed:
                return False
            time.sleep(0.01)
        return True

    def _opened(self) -> Serial:
        if self._line is None:
            raise ConnectionLost(where=self.where, why="it is not open")
        return self._line

    def _lost(self, broken: Exception) -> ConnectionLost:
        return ConnectionLost(where=self.where, why=_words(broken))


def _write_some(line: Serial, piece: bytes) -> int:
    if sys.platform == "win32":
        # A write that times out there leaves its count unknown, and counts as a broken line.
        return int(line.write(piece) or 0)
    try:
        return os.write(line.fileno(), piece)
    except BlockingIOError:
        return 0


def _words(trouble: Exception) -> str:
    return str(getattr(trouble, "strerror", None) or trouble).rstrip(".").lower()
