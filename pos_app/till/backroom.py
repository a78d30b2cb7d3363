"""Stock and taxes for the products page, which stands below both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.screens.ports import Correction, StockDay
from pos_app.catalogue.use_cases.importing import Importing, Pace
from pos_app.facts.base import Moved
from pos_app.facts.catalogue import TaxClassRow
from pos_app.identity.domain.actor import Actor
from pos_app.platform.reading import Reading
from pos_app.stock.storage import last_days, low_products, on_hand
from pos_app.stock.use_cases.adjust_stock import AdjustStock, adjust_stock
from pos_app.taxes.storage import classes_at
from pos_app.till.composition import Till
from pos_app.till.importing import importing_into


class TillBackroom:
    """Reads and writes on the database lane."""

    def __init__(self, till: Till, give_way: Callable[[], None]) -> None:
        self._till = till
        self._give_way = give_way

    def levels(self, products: Iterable[UUID]) -> Mapping[UUID, Decimal]:
        """What is on hand of each."""
        return on_hand(self._reading, self._till.shop.store, products)

    def low(self, category: UUID | None, most: int) -> Sequence[UUID]:
        """Up to `most` active products with less than their reorder level, by name."""
        return low_products(self._reading, self._till.shop.store, category, most)

    def days(self, product: UUID, most: int) -> Sequence[StockDay]:
        """The last days on which it moved, newest first."""
        days = last_days(self._reading, self._till.shop.store, product, most)
        return [StockDay(day.day, day.moved, day.on_hand) for day in days]

    def correct(self, product: Product, correction: Correction, actor: Actor) -> None:
        """Change what is on hand and book its value."""
        moved = Moved(product.id, correction.quantity, product.cost)
        adjust_stock(
            AdjustStock(correction.id, (moved,), correction.reason),
            actor=actor,
            now=self._till.now(),
            open_work=self._till.store.open_work,
        )

    def tax_classes(self, reading: Reading) -> Mapping[str, TaxClassRow]:
        """The tax classes in force, by code."""
        return classes_at(reading, self._till.shop.business_day(self._till.now()))

    def importing(self, actor: Actor, told: Callable[[], object]) -> Importing:
        """What an import runs with: one batch at a time, and a sale may come between two."""

        def rest() -> None:
            told()
            self._give_way()

        return replace(importing_into(self._till, actor), pace=Pace(1, rest))

    @property
    def _reading(self) -> Reading:
        return self._till.store.own_reading()
