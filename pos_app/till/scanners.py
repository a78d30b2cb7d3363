"""The till's scanners: one that types like a keyboard, and one on a serial line if there is one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from pos_app.devices.domain.scan_keys import WedgeSettings
from pos_app.devices.drivers.serial_scanner import SerialScanner
from pos_app.devices.screens.scan_filter import ScanFilter
from pos_app.devices.settings import ENTER, SCANNER_ENDS, SCANNER_PREFIX, SERIAL_SCANNER
from pos_app.platform.reading import Reading
from pos_app.platform.settings import read


class Scanners(QObject):
    """`scanned` carries a whole code, whichever scanner read it; `misread` tells of a torn one."""

    scanned = Signal(str)
    misread = Signal()
    _from_line = Signal(str)

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = ScanFilter(_wedge(reading), self)
        self._filter.scanned.connect(self.scanned)
        self._filter.misread.connect(self.misread)
        self._serial: SerialScanner | None = None
        self._place = ""
        # The line's own thread reads; the window hears of it in its own time.
        self._from_line.connect(self.scanned, Qt.ConnectionType.QueuedConnection)
        self._listen(read(reading, SERIAL_SCANNER))

    def take_up(self, reading: Reading) -> None:
        """The settings are others now."""
        self._filter.use(_wedge(reading))
        self._listen(read(reading, SERIAL_SCANNER))

    def stop(self) -> None:
        """Let the line and the window go."""
        self._listen("")
        self._filter.let_go()

    def _listen(self, place: str) -> None:
        if place == self._place:
            return
        if self._serial is not None:
            self._serial.stop()
            self._serial = None
        self._place = place
        if place:
            self._serial = SerialScanner(place, self._from_line.emit)
            self._serial.start()


def _wedge(reading: Reading) -> WedgeSettings:
    ends = read(reading, SCANNER_ENDS)
    prefix = read(reading, SCANNER_PREFIX)
    return WedgeSettings(prefix=prefix, suffix="\r\t" if ends == ENTER else "")
