"""What the shift page needs of the till around it."""

from __future__ import annotations

from typing import Protocol

from pos_app.facts.shifts import ShiftClosed


class ShiftReports(Protocol):
    """The papers of shifts."""

    @property
    def has_printer(self) -> bool:
        """Whether papers are printed at this till."""

    @property
    def columns(self) -> int:
        """How many letters a line of `z_text` has."""

    def z_text(self, fact: ShiftClosed) -> str:
        """The Z report as lines of text; on the database lane."""

    def wake(self) -> None:
        """There may be something to print."""
