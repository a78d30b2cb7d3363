"""What the sales page asks of what lies above it; the till fills these places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtGui import QImage

from pos_app.facts.selling import Document


class SalesPapers(Protocol):
    """The papers of documents, and the open shift's drawer."""

    @property
    def has_printer(self) -> bool:
        """Whether receipts are printed at this till."""

    @property
    def open_shift(self) -> UUID | None:
        """The shift that is open now."""

    def picture_of(self, document: UUID) -> tuple[QImage, str]:
        """The receipt read back from the very bytes for the printer: picture and text.

        Called on the database lane.
        """

    def save_pdf(
        self,
        document: UUID,
        number: str,
        *,
        done: Callable[[Path], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Write the receipt into the person's documents, elsewhere; then `done` with its file."""

    def show_file(self, path: Path) -> None:
        """Open a file with the program that the person uses for it."""

    def wake(self) -> None:
        """There may be something to print."""

    def committed(self, document: Document) -> None:
        """Right after the commit: the drawer opens if cash moves, and the paper prints."""
