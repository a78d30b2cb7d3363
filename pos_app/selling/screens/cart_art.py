"""The pictures of the products in the cart: fetched once, after the line has been drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pos_app.identity.screens.desk import Desk
from pos_app.selling.screens.cart_words import LineArt
from pos_app.selling.screens.ports import Shelf, ShelfProduct
from pos_app.selling.screens.tiles import art_of, tint_of

_UNKNOWN = LineArt()


class CartArt(QObject):
    """`changed` when pictures have come that were asked for."""

    changed = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._known: dict[UUID, LineArt] = {}

    def of(self, product: UUID) -> LineArt:
        """The picture of a product; a plain one until it has come."""
        return self._known.get(product, _UNKNOWN)

    def want(self, products: Iterable[UUID]) -> None:
        """These are in the cart."""
        new = [each for each in dict.fromkeys(products) if each not in self._known]
        if new:
            self._known.update(dict.fromkeys(new, _UNKNOWN))
            self._desk.operations.run(lambda: self._shelf.named(new), done=self._keep)

    def _keep(self, found: Sequence[ShelfProduct]) -> None:
        for shelf in found:
            self._known[shelf.product.id] = LineArt(art_of(shelf), tint_of(shelf))
        self.changed.emit()
