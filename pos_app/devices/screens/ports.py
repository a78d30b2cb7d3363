"""What the devices page needs of the program around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.identity.domain.actor import Actor


@dataclass(frozen=True, slots=True)
class WaitingPaper:
    """A paper that has not come out: `state` in words, `tone` of its badge."""

    title: str
    detail: str
    state: str
    tone: str


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """The devices of this till, and what still waits to be printed."""

    printer: PrinterChoice
    scanner_prefix: str = ""
    scanner_ends: str = "enter"
    serial_scanner: str = ""
    waiting: tuple[WaitingPaper, ...] = ()

    @property
    def has_printer(self) -> bool:
        """Whether one is set up."""
        return bool(self.printer.address)


class DeviceDesk(Protocol):
    """`read` and `keep` run on the database lane; `changed` and `print_waiting` in the window."""

    def read(self) -> DeviceSettings:
        """What is set up now."""

    def keep(self, values: Mapping[str, object], actor: Actor) -> None:
        """Record settings by their names; they hold from now on."""

    def changed(self) -> None:
        """Settings were kept: whoever uses the devices takes them up."""

    def print_waiting(self) -> None:
        """Try what waits once more."""
