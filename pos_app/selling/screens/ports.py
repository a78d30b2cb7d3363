"""What the register asks of features that lie beside or above it; the till fills these places."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from PySide6.QtGui import QImage

from pos_app.catalogue.domain.product import Category, Product
from pos_app.facts.selling import Document, SaleCompleted
from pos_app.identity.domain.actor import Actor


@dataclass(frozen=True, slots=True)
class ShelfProduct:
    """A product on a tile or among the hits: with its category and what is on hand."""

    product: Product
    category: Category | None
    on_hand: Decimal


class Shelf(Protocol):
    """The products as tiles and hits. Called on the database lane."""

    def categories(self) -> Sequence[Category]:
        """Every category that has a chip, in order."""

    def products(self, category: UUID | None, offset: int, most: int) -> Sequence[ShelfProduct]:
        """A page of the products of a category; of the favourites where it is None."""

    def named(self, products: Collection[UUID]) -> Sequence[ShelfProduct]:
        """These products, as far as they are still sold."""

    def find(self, words: str, actor: Actor) -> Sequence[ShelfProduct]:
        """The products meant by what was typed, likeliest first."""


class ReceiptPaper(Protocol):
    """The receipt printer, as far as the change screen needs it."""

    @property
    def has_printer(self) -> bool:
        """Whether receipts are printed at this till."""

    def picture(self, sale: SaleCompleted) -> tuple[QImage, str]:
        """The receipt read back from the very bytes for the printer: picture and text.

        Called on the database lane.
        """

    def sale_committed(self, sale: Document) -> None:
        """Right after the commit: the drawer opens if cash was taken, and the receipt prints."""
