"""A scanner on a serial line or USB-CDC: a thread that reads codes and survives the plug."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from pos_app.devices.domain.scan_frames import ScanFrames
from pos_app.devices.domain.scan_verdict import Duplicates, Scan

PAUSE_S = 0.06
"""A scanner that ends its codes with nothing ends them with this much silence."""
RETRY_S = (0.5, 1, 2, 5)


class SerialScanner:
    """Calls `on_scan` with each code and `on_state` with True or False as the plug goes in or out.

    Both are called on the scanner's own thread; a window connects queued signals to them.
    """

    def __init__(
        self,
        path: str,
        on_scan: Callable[[str], None],
        on_state: Callable[[bool], None] = lambda connected: None,
        *,
        baud: int = 9600,
        has_suffix: bool = True,
        duplicate_ms: int = 150,
    ) -> None:
        self._path = path
        self._baud = baud
        self._has_suffix = has_suffix
        self._on_scan = on_scan
        self._on_state = on_state
        self._duplicates = Duplicates(duplicate_ms)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"scanner {path}", daemon=True)

    def start(self) -> None:
        """Begin to read, now or as soon as the scanner is plugged in."""
        self._thread.start()

    def stop(self) -> None:
        """Stop reading and let go of the line."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=2)

    def _run(self) -> None:
        tries = 0
        while not self._stop.is_set():
            connected = self._read_until_unplugged()
            if connected:
                self._on_state(False)
                tries = 0
            self._stop.wait(RETRY_S[min(tries, len(RETRY_S) - 1)])
            tries += 1

    def _read_until_unplugged(self) -> bool:
        """Whether the line could be opened at all."""
        from serial import Serial, SerialException  # only where a serial scanner is in use

        try:
            line = Serial(self._path, self._baud, timeout=PAUSE_S)
        except (SerialException, OSError):
            return False  # Not plugged in: `on_state` has said so, or was never told otherwise.
        self._on_state(True)
        frames = ScanFrames()
        try:
            with line:
                while not self._stop.is_set():
                    # One byte with a pause, then all the rest at once: `read(n)` alone would
                    # wait the whole pause for every code.
                    data = line.read(1)
                    data += line.read(line.in_waiting) if data else b""
                    self._take(frames, data)
        except (SerialException, OSError):
            return True
        return True

    def _take(self, frames: ScanFrames, data: bytes) -> None:
        codes = frames.feed(data)
        if not data and not self._has_suffix and (code := frames.idle()):
            codes.append(code)
        now_ms = int(time.monotonic() * 1000)
        for code in codes:
            if self._duplicates.fresh(Scan(code, now_ms)):
                self._on_scan(code)
