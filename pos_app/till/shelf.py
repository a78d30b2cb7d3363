"""The products of the register's tiles and hits, each with its category and what is on hand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from pos_app.catalogue.domain.product import Category, Product
from pos_app.catalogue.storage.categories import all_categories
from pos_app.catalogue.storage.product_reading import products_by_ids, products_by_skus
from pos_app.catalogue.storage.products import PRODUCT
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform.settings import read
from pos_app.platform.statements import Statement
from pos_app.selling.screens.ports import ShelfProduct
from pos_app.selling.settings import FAVOURITES
from pos_app.stock.storage import on_hand
from pos_app.till.composition import Till


class TillShelf:
    """Reads on the database lane."""

    def __init__(self, till: Till) -> None:
        self._till = till

    def categories(self) -> Sequence[Category]:
        """Every category, in the order of its chips."""
        return all_categories(self._till.store.own_reading())

    def products(self, category: UUID | None, offset: int, most: int) -> Sequence[ShelfProduct]:
        """A page of a category by name, or of the favourites in the shop's order."""
        reading = self._till.store.own_reading()
        if category is not None:
            rows = reading.rows(_page_of(category, offset, most))
            ids = [as_uuid(id_) for (id_,) in rows]
            found = products_by_ids(reading, ids)
            return self._with_stock(found[id_] for id_ in ids)
        skus = read(reading, FAVOURITES).split()[offset : offset + most]
        by_sku = products_by_skus(reading, skus)
        return self._with_stock(by_sku[sku] for sku in skus if sku in by_sku)

    def named(self, products: Collection[UUID]) -> Sequence[ShelfProduct]:
        """These products, as far as they are still sold."""
        found = products_by_ids(self._till.store.own_reading(), list(products))
        return self._with_stock(found.values())

    def find(self, words: str, actor: Actor) -> Sequence[ShelfProduct]:
        """What was meant, likeliest first."""
        from pos_app.catalogue.use_cases.find_products import find_products

        hits = find_products(words, actor=actor, reading=self._till.store.own_reading())
        return self._with_stock(hit.product for hit in hits)

    def _with_stock(self, products: Iterable[Product]) -> tuple[ShelfProduct, ...]:
        shown = [product for product in products if product.active]
        reading = self._till.store.own_reading()
        levels = on_hand(reading, self._till.shop.store, [product.id for product in shown])
        groups = {category.id: category for category in self.categories()}
        return tuple(
            ShelfProduct(
                product,
                groups.get(product.category) if product.category else None,
                levels[product.id],
            )
            for product in shown
        )


def _page_of(category: UUID, offset: int, most: int) -> Statement:
    listed = PRODUCT.select().with_only_columns(PRODUCT.c.id)
    return Statement(
        listed.where(PRODUCT.c.category_id == category, PRODUCT.c.active == 1)
        .order_by(PRODUCT.c.name, PRODUCT.c.id)
        .limit(most)
        .offset(offset)
    )
