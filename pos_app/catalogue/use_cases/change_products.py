"""Creates and edits products, one or up to 200 at once, each given whole."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.catalogue.domain.product import (
    BarcodeTaken,
    SkuTaken,
    TooManyRows,
    UnknownCategory,
    UnknownComponent,
    UnknownTaxClass,
)
from pos_app.catalogue.domain.product_check import require_apart, tidied
from pos_app.catalogue.storage.categories import all_categories
from pos_app.catalogue.storage.product_reading import owners, products_by_ids, products_by_skus
from pos_app.facts.catalogue import ROWS_MAX, ProductRow, ProductsChanged
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.reading import Reading
from pos_app.platform.work import OpenWork, Work


@dataclass(frozen=True, slots=True)
class ChangeProducts:
    """Products as they shall be. `id` is the fact's, made before anything is saved."""

    id: UUID
    products: tuple[ProductRow, ...]


def change_products(
    request: ChangeProducts,
    *,
    actor: Actor,
    now: datetime,
    tax_classes: Callable[[Reading], Container[str]],
    open_work: OpenWork,
) -> ProductsChanged:
    """Records the products as they are from now on; a Refusal means nothing was saved."""
    actor.require(Permission.CHANGE_PRODUCTS)
    if len(request.products) > ROWS_MAX:
        raise TooManyRows(most=ROWS_MAX, count=len(request.products))
    rows = tuple(tidied(row) for row in request.products)
    require_apart(rows)
    with open_work() as work:
        if earlier := work.find_fact(ProductsChanged, request.id):
            return earlier
        _require_free(work, rows)
        _require_known(work, rows, tax_classes(work))
        fact = ProductsChanged(
            id=request.id, at=now, till=actor.till, user=actor.user, products=rows
        )
        work.record(fact)
        work.commit()
    return fact


def _require_free(work: Work, rows: Sequence[ProductRow]) -> None:
    """SKUs and codes belong to nobody else; a code may move within the same change."""
    skus = products_by_skus(work, [row.sku for row in rows])
    for row in rows:
        if row.sku in skus and skus[row.sku].id != row.id:
            raise SkuTaken(sku=row.sku, name=skus[row.sku].name)
    changing = {row.id for row in rows}
    for code, owner in owners(work, [code.code for row in rows for code in row.barcodes]).items():
        taker = next(row for row in rows if any(each.code == code for each in row.barcodes))
        if owner.product != taker.id and owner.product not in changing:
            raise BarcodeTaken(code=code, name=owner.name)


def _require_known(work: Work, rows: Sequence[ProductRow], tax_classes: Container[str]) -> None:
    """Tax classes, categories and components exist."""
    categories = {category.id for category in all_categories(work)}
    parts = {part.product for row in rows for part in row.components}
    known = products_by_ids(work, parts) if parts else {}
    for row in rows:
        if row.tax_class not in tax_classes:
            raise UnknownTaxClass(name=row.name, tax_class=row.tax_class)
        if row.category is not None and row.category not in categories:
            raise UnknownCategory(name=row.name)
        for part in row.components:
            if part.product not in known or part.product == row.id:
                raise UnknownComponent(name=row.name)
