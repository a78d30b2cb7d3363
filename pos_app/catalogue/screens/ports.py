"""What the products page asks of features above the catalogue; the till fills these places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.use_cases.importing import Importing
from pos_app.facts.catalogue import TaxClassRow
from pos_app.identity.domain.actor import Actor
from pos_app.platform.reading import Reading


@dataclass(frozen=True, slots=True)
class StockDay:
    """What moved of a product on a day (plus came in), and what was there at its end."""

    day: date
    moved: Decimal
    on_hand: Decimal


@dataclass(frozen=True, slots=True)
class Correction:
    """A signed change of what is on hand, and why. `id` is made before anything is saved."""

    id: UUID
    quantity: Decimal
    reason: str


class Backroom(Protocol):
    """Stock and taxes of the products. Called on the database lane."""

    def levels(self, products: Iterable[UUID]) -> Mapping[UUID, Decimal]:
        """What is on hand of each."""

    def low(self, category: UUID | None, most: int) -> Sequence[UUID]:
        """Up to `most` active products with less than their reorder level, by name."""

    def days(self, product: UUID, most: int) -> Sequence[StockDay]:
        """The last days on which it moved, newest first."""

    def correct(self, product: Product, correction: Correction, actor: Actor) -> None:
        """Change what is on hand and book its value; refuses without the right or a reason."""

    def tax_classes(self, reading: Reading) -> Mapping[str, TaxClassRow]:
        """The tax classes in force, by code."""

    def importing(self, actor: Actor, told: Callable[[], object]) -> Importing:
        """What an import runs with; `told` is called after each batch, on the lane."""
