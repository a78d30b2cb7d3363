"""The outside of an emulated printer: who is connected, what passes, and faults of the wire."""

from __future__ import annotations

import socket

from pos_app.devices.emulators.printer_core import PrinterCore
from pos_app.devices.emulators.wires import (
    SocketWire,
    TerminalWire,
    Wire,
    fill_backlog,
    listening,
)

_READ_BYTES_MAX = 1024


class PrinterLoop:
    """Serves one client at a time. `tick` is called again and again, by one thread."""

    def __init__(
        self, core: PrinterCore, faults: dict[str, int], end: TerminalWire | socket.socket
    ) -> None:
        self._core = core
        self._faults = faults
        self._terminal = end if isinstance(end, TerminalWire) else None
        self._listener = end if isinstance(end, socket.socket) else None
        self._wire: Wire | None = self._terminal
        self._others: list[socket.socket] = []
        self._taken = 0
        self._xon_at: float | None = None
        self.address: tuple[str, int] = (
            self._listener.getsockname()[:2] if self._listener else ("", 0)
        )
        self.connections = 0
        self._open()

    @property
    def is_free(self) -> bool:
        """Nobody is connected, as far as a terminal can know."""
        return self._wire is self._terminal and self._xon_at is None

    def tick(self, now: float) -> bool:
        """One moment of the printer's life; whether anything moved."""
        moved = self._greet() or self._take(now)
        if self._core.has_power:
            self._core.work(now)
            for answer in self._core.answers(now):
                if self._wire:
                    self._wire.send(answer)
        return moved

    def heal(self) -> None:
        """Take all faults of the wire away."""
        self._faults.clear()
        self._drop_others()
        if self._listener is None and self._terminal is None:
            self._listener = listening(*self.address)
        self._open()

    def close(self) -> None:
        """Hang up on everybody."""
        self._drop_others()
        for end in (self._wire, self._listener):
            if end is not None:
                end.close()
        self._wire = self._listener = None

    def _open(self) -> None:
        if self._listener is None or "refuse" in self._faults:
            return
        if "black_hole" in self._faults:
            self._others = fill_backlog(self._listener)
            return
        self._listener.listen(5)
        if "busy" in self._faults:
            self._others = [socket.create_connection(self.address, timeout=2)]

    def _drop_others(self) -> None:
        for other in self._others:
            other.close()
        self._others = []

    def _greet(self) -> bool:
        """Take the next client when the last one is gone."""
        if self._wire or self._listener is None or {"refuse", "black_hole"} & set(self._faults):
            return False
        try:
            connection, _ = self._listener.accept()
        except BlockingIOError:
            return False
        self.connections += 1
        self._wire, self._taken = SocketWire(connection), 0
        self._wire.send(self._core.first_words())
        if "accept_close" in self._faults:
            self._hang_up(abort=False)
        return True

    def _take(self, now: float) -> bool:
        """Read what the buffer has room for, until a fault of the wire happens."""
        self._end_xoff(now)
        if self._wire is None or self._is_stalled():
            return False
        most = min(self._core.room, self._to_next_fault())
        data = self._wire.receive(most) if most else None
        if data is None:
            return False
        if data:
            self._core.receive(data)
            self._taken += len(data)
            self._happen(now)
        else:
            self._wire.send(self._core.last_words())
            self._hang_up(abort=False)
        return True

    def _is_stalled(self) -> bool:
        stalled = "stall" in self._faults and self._taken >= self._faults["stall"]
        return stalled or self._xon_at is not None

    def _to_next_fault(self) -> int:
        names = ("fin", "rst", "stall", "power_off")
        ahead = [self._faults[name] - self._taken for name in names if name in self._faults]
        return min([_READ_BYTES_MAX, *(count for count in ahead if count > 0)])

    def _happen(self, now: float) -> None:
        """Faults of the wire whose time has come; each happens once."""
        for name in ("fin", "rst", "power_off"):
            if name in self._faults and self._taken >= self._faults[name]:
                del self._faults[name]
                if name == "power_off":
                    self._core.lose_power()
                self._hang_up(abort=name != "fin")
                if name == "power_off" and self._listener is not None:
                    self._listener.close()
                    self._listener = None
        if self._wire and (pause_ms := self._faults.pop("xoff", 0)):
            self._wire.send(b"\x13")
            self._xon_at = now + pause_ms / 1000

    def _end_xoff(self, now: float) -> None:
        if self._wire and self._xon_at is not None and now >= self._xon_at:
            self._xon_at = None
            self._wire.send(b"\x11")

    def _hang_up(self, *, abort: bool) -> None:
        if self._wire is not None:
            self._wire.close(abort=abort)
        self._wire = None
