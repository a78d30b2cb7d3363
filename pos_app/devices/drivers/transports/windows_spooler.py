"""Printers behind the Windows spooler: a whole RAW job through winspool, which takes it or not."""

from __future__ import annotations

import sys
from typing import Any

from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.transports.transport import (
    CannotReach,
    ConnectionLost,
    QueueStopped,
)

_PAUSED, _ERROR, _OFFLINE = 0x01, 0x02, 0x80
_STOPPED = {_PAUSED: "it is paused", _OFFLINE: "it is off line", _ERROR: "it reports an error"}


class WindowsSpoolerTransport:
    """A printer installed in Windows. The spooler says little of paper and nothing of printing."""

    can_read = False
    takes_whole_jobs = True
    bytes_per_second = 1_000_000

    def __init__(self, printer: str, title: str = "Receipt") -> None:
        self._printer = printer
        self._title = title
        self._job: bytearray | None = None

    @property
    def where(self) -> str:
        """The printer's name in Windows."""
        return self._printer

    def open(self, deadline: Deadline) -> None:
        """See that the printer is installed and not paused."""
        spooler = _winspool(self._printer)
        handle = self._handle(spooler)
        try:
            status = _status(spooler, handle)
        finally:
            spooler.ClosePrinter(handle)
        for bit, why in _STOPPED.items():
            if status & bit:
                raise QueueStopped(where=self.where, why=why)
        self._job = bytearray()

    def write(self, chunk: bytes, deadline: Deadline) -> int:
        """Keep it until the job is whole."""
        if self._job is None:
            raise ConnectionLost(where=self.where, why="it is not open")
        self._job += chunk
        return len(chunk)

    def read(self, most: int, deadline: Deadline) -> bytes:
        """The spooler says nothing."""
        return b""

    def close(self, *, graceful: bool) -> bytes:
        """Hand the job to the spooler; a job it does not take whole is aborted."""
        job, self._job = self._job, None
        if not graceful or not job:
            return b""
        spooler = _winspool(self._printer)
        handle = self._handle(spooler)
        try:
            if not _submit(spooler, handle, self._title, bytes(job)):
                spooler.AbortPrinter(handle)
                raise CannotReach(where=self.where, why="the spooler did not take the job")
        finally:
            spooler.ClosePrinter(handle)
        return b""

    def _handle(self, spooler: Any) -> Any:
        import ctypes  # only on the system where it is of use

        handle = ctypes.c_void_p()
        if not spooler.OpenPrinterW(ctypes.c_wchar_p(self._printer), ctypes.byref(handle), None):
            raise CannotReach(where=self.where, why="there is no such printer")
        return handle


def _winspool(printer: str) -> Any:
    if sys.platform != "win32":
        raise CannotReach(where=printer, why="this is a printer of Windows")
    import ctypes  # WinDLL is there on Windows only

    return ctypes.WinDLL("winspool.drv", use_last_error=True)


def _status(spooler: Any, handle: Any) -> int:
    """The status bits of PRINTER_INFO_6; 0 when Windows does not tell."""
    import ctypes

    status, needed = ctypes.c_uint32(), ctypes.c_uint32()
    told = spooler.GetPrinterW(
        handle, 6, ctypes.byref(status), ctypes.sizeof(status), ctypes.byref(needed)
    )
    return status.value if told else 0


def _submit(spooler: Any, handle: Any, title: str, job: bytes) -> bool:
    import ctypes

    # DOC_INFO_1W: name, output file, data type.
    info = (ctypes.c_wchar_p * 3)(title, None, "RAW")
    written = ctypes.c_uint32()
    return bool(
        spooler.StartDocPrinterW(handle, 1, ctypes.byref(info))
        and spooler.StartPagePrinter(handle)
        and spooler.WritePrinter(handle, job, len(job), ctypes.byref(written))
        and written.value == len(job)
        and spooler.EndPagePrinter(handle)
        and spooler.EndDocPrinter(handle)
    )
