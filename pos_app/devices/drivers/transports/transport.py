"""The port every wire and queue obeys, and the troubles a wire can have."""

from __future__ import annotations

from typing import Protocol

from pos_app.devices.drivers.deadline import Deadline
from pos_app.kernel.errors import Trouble


class CannotReach(Trouble):
    """Nothing was sent: the device is off, away, in use, or not allowed."""

    text = "The printer at {where} cannot be reached: {why}. Nothing was sent to it."


class NoRight(CannotReach):
    """The system does not let this user at the device."""

    text = "This computer does not let you use {where}. {advice}"


class QueueStopped(CannotReach):
    """The system's print queue exists but holds back what it is given."""

    text = "The print queue {where} is stopped: {why}. Nothing was sent to it."


class ConnectionLost(Trouble):
    """The wire broke in the middle: what was on its way may be lost or printed."""

    text = "The connection to the printer at {where} broke: {why}."


class Transport(Protocol):
    """One device, used by one thread at a time. Every call ends by its deadline."""

    @property
    def where(self) -> str:
        """The device's address as a person would say it."""

    @property
    def can_read(self) -> bool:
        """Whether the device can answer on this wire."""

    @property
    def takes_whole_jobs(self) -> bool:
        """Nothing leaves before the graceful close, which takes the job or refuses it whole."""

    @property
    def bytes_per_second(self) -> int:
        """The slowest pace that still counts as moving on, the printer's own included."""

    def open(self, deadline: Deadline) -> None:
        """Get hold of the device; raises `CannotReach`."""

    def write(self, chunk: bytes, deadline: Deadline) -> int:
        """How many bytes were taken by the deadline, 0 if none; raises `ConnectionLost`."""

    def read(self, most: int, deadline: Deadline) -> bytes:
        """What the device says, empty if it is silent until the deadline.

        Raises `ConnectionLost` when the device has hung up.
        """

    def close(self, *, graceful: bool) -> bytes:
        """Let go of the device; answers with what it said last.

        `graceful`: first see everything written safely across. Raises `ConnectionLost` when that
        fails or is in doubt, and `CannotReach` when a whole job was refused. Otherwise what is
        under way may be lost. Closing what is not open does nothing.
        """
