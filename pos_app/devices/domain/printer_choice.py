"""A printer as somebody chooses it: where it is, and what model it is."""

from __future__ import annotations

from dataclasses import dataclass

WAYS = ("tcp", "usb", "serial", "cups", "file")
"""The beginnings of an address: network, USB, serial line, print queue, folder."""


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """`address` as the setting writes it (tcp:192.168.1.50:9100); `profile` is an id."""

    address: str
    profile: str

    @property
    def way(self) -> str:
        """How the printer is reached; empty for no printer."""
        return self.address.partition(":")[0]

    @property
    def place(self) -> str:
        """Where on that way it is."""
        return self.address.partition(":")[2]
