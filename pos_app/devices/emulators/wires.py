"""The two ways to an emulated printer: a TCP port on this machine, or a pseudo terminal."""

from __future__ import annotations

import os
import socket
import struct
import tty
from typing import Protocol

_RESET = struct.pack("ii", 1, 0)
RECEIVE_BUFFER_BYTES = 2304
"""The least Linux allows: an emulated printer shall push back as early as a real one."""


class Wire(Protocol):
    """One client's connection."""

    def receive(self, most: int) -> bytes | None:
        """Bytes that are there now; None when there are none, empty when the client hung up."""

    def send(self, data: bytes) -> None:
        """Answer the client; lost if it is gone."""

    def close(self, *, abort: bool = False) -> None:
        """Hang up, or break the connection."""


class SocketWire:
    """A client of the TCP port."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        connection.setblocking(False)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def receive(self, most: int) -> bytes | None:
        """What the client sent; a broken connection counts as hung up."""
        try:
            return self._connection.recv(most)
        except BlockingIOError:
            return None
        except OSError:
            return b""

    def send(self, data: bytes) -> None:
        """Answer, as far as the client takes it."""
        try:
            self._connection.send(data)
        except OSError:
            return  # The client is gone, or does not listen: a printer does not care.

    def close(self, *, abort: bool = False) -> None:
        """Hang up with FIN, or break the connection with RST."""
        if abort:
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._connection.close()


class TerminalWire:
    """The printer's side of a pseudo terminal; the client opens `path`."""

    def __init__(self) -> None:
        self._printer_side, self._client_side = os.openpty()
        tty.setraw(self._client_side)
        os.set_blocking(self._printer_side, False)
        self.path = os.ttyname(self._client_side)

    def receive(self, most: int) -> bytes | None:
        """What the client sent; a terminal never hangs up, as our own side stays open."""
        try:
            return os.read(self._printer_side, most) or None
        except OSError:
            return None

    def send(self, data: bytes) -> None:
        """Answer."""
        try:
            os.write(self._printer_side, data)
        except OSError:
            return  # The terminal's buffer is full: nobody has read for a long time.

    def close(self, *, abort: bool = False) -> None:
        """Unplug."""
        for side in (self._printer_side, self._client_side):
            if side >= 0:
                os.close(side)
        self._printer_side = self._client_side = -1


def listening(host: str, port: int) -> socket.socket:
    """A socket that takes one client at a time."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER_BYTES)
    listener.bind((host, port))
    listener.setblocking(False)
    return listener


def fill_backlog(listener: socket.socket) -> list[socket.socket]:
    """Clients that nobody will ever serve, so that the next one is not even answered."""
    listener.listen(0)
    clients = []
    for _ in range(4):
        client = socket.socket(listener.family, socket.SOCK_STREAM)
        client.setblocking(False)
        client.connect_ex(listener.getsockname())
        clients.append(client)
    return clients
