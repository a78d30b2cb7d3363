"""Network printers: a raw TCP connection, usually to port 9100."""

from __future__ import annotations

import select
import socket
import struct

from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.transports.transport import CannotReach, ConnectionLost

SEND_BUFFER_BYTES = 8192
"""Small, so that what the system has taken is close to what the printer has taken."""
CLOSE_MS = 2000
_DROP_THE_REST = struct.pack("ii", 1, 0)


class TcpTransport:
    """A printer on the network, over IPv4 or IPv6. Connects anew for every job."""

    can_read = True
    takes_whole_jobs = False
    bytes_per_second = 2000

    def __init__(self, host: str, port: int = 9100) -> None:
        self._address = (host, port)
        self._socket: socket.socket | None = None

    @property
    def where(self) -> str:
        """Host and port."""
        host, port = self._address
        return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"

    def open(self, deadline: Deadline) -> None:
        """Connect to the first of the host's addresses that answers."""
        self.close(graceful=False)
        host, port = self._address
        failure: Exception = TimeoutError("no answer")
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as unknown:
            raise CannotReach(where=self.where, why=_words(unknown)) from unknown
        for family, kind, protocol, _, address in found:
            if deadline.has_passed:
                break
            candidate = socket.socket(family, kind, protocol)
            try:
                candidate.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
                candidate.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                candidate.settimeout(max(deadline.left_s, 0.001))
                candidate.connect(address)
                candidate.setblocking(False)
            except OSError as refused:
                candidate.close()
                failure = refused
            else:
                self._socket = candidate
                return
        raise CannotReach(where=self.where, why=_words(failure)) from failure

    def write(self, chunk: bytes, deadline: Deadline) -> int:
        """Hand over what the system's buffer has room for."""
        wire = self._wire()
        try:
            _, writable, _ = select.select([], [wire], [], deadline.left_s)
            return wire.send(chunk) if writable else 0
        except BlockingIOError:
            return 0
        except OSError as broken:
            raise self._lost(broken) from broken

    def read(self, most: int, deadline: Deadline) -> bytes:
        """Whatever has arrived by the deadline."""
        wire = self._wire()
        try:
            readable, _, _ = select.select([wire], [], [], deadline.left_s)
            data = wire.recv(most) if readable else None
        except BlockingIOError:
            return b""
        except OSError as broken:
            raise self._lost(broken) from broken
        if data == b"":
            raise ConnectionLost(where=self.where, why="the printer hung up")
        return data or b""

    def close(self, *, graceful: bool) -> bytes:
        """Say goodbye and wait for the printer's; unread bytes would make the system cut us off."""
        wire, self._socket = self._socket, None
        if wire is None:
            return b""
        try:
            if graceful:
                return self._part(wire)
            # What the printer has not taken by now must not come out after a second copy.
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _DROP_THE_REST)
            return b""
        finally:
            wire.close()

    def _part(self, wire: socket.socket) -> bytes:
        deadline, last_words = Deadline.after_ms(CLOSE_MS), b""
        try:
            wire.shutdown(socket.SHUT_WR)
            while not deadline.has_passed:
                readable, _, _ = select.select([wire], [], [], deadline.left_s)
                data = wire.recv(4096) if readable else b""
                if not data:
                    break
                last_words = (last_words + data)[-4096:]
        except OSError as broken:
            raise self._lost(broken) from broken
        return last_words

    def _wire(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionLost(where=self.where, why="it is not open")
        return self._socket

    def _lost(self, broken: OSError) -> ConnectionLost:
        return ConnectionLost(where=self.where, why=_words(broken))


def _words(trouble: Exception) -> str:
    words = getattr(trouble, "strerror", None) or str(trouble) or type(trouble).__name__
    return str(words).rstrip(".").lower()
