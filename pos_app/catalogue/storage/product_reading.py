"""Products read: one by a code, several by their ids or SKUs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import bindparam, select, text

from pos_app.catalogue.domain.product import Barcode, Component, Product
from pos_app.catalogue.storage.products import (
    PRODUCT,
    PRODUCT_COMPONENT,
    decode_barcodes,
    id_list,
    of_ids,
)
from pos_app.kernel.identifiers import as_uuid
from pos_app.kernel.quantity import from_micro
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement

_COLUMNS = (
    "p.id, p.sku, p.name, p.tax_class, p.unit, p.category_id, p.cost, p.price, p.barcodes, "
    "p.composed, p.picture, p.weighed, p.tracked, p.active, p.reorder_level, p.supplier"
)


def _select(where: str) -> Statement:
    return Statement(text(f"SELECT {_COLUMNS} FROM {where}"))  # noqa: S608 - only constants


_BY_CODE = Statement(
    text(
        f"SELECT {_COLUMNS}, b.quantity FROM product_barcode AS b "  # noqa: S608 - only constants
        "JOIN product AS p ON p.id = b.product_id WHERE b.code = :code"
    )
)
_BY_SKU = _select("product AS p WHERE p.sku = :sku")
_BY_ID = _select("product AS p WHERE p.id = :id")
# Nothing but constants goes into it.
_BY_IDS = of_ids(f"SELECT {_COLUMNS} FROM product AS p WHERE p.id IN IDS")  # noqa: S608
# A screenful at once: twice as fast as a list that SQLite has to take apart first.
_SOME = tuple(f"id{n}" for n in range(20))
_NOBODY = [b""] * len(_SOME)
_BY_SOME_IDS = _select(f"product AS p WHERE p.id IN (:{', :'.join(_SOME)})")
_BY_SKUS = _select("product AS p WHERE p.sku IN (SELECT value FROM json_each(:skus))")
_OWNERS = Statement(
    text(
        "SELECT b.code, p.id, p.sku, p.name FROM product_barcode AS b "
        "JOIN product AS p ON p.id = b.product_id "
        "WHERE b.code IN (SELECT value FROM json_each(:codes))"
    )
)
_COMPONENTS = Statement(
    select(PRODUCT_COMPONENT.c.component_id, PRODUCT_COMPONENT.c.quantity)
    .where(PRODUCT_COMPONENT.c.product_id == bindparam("id"))
    .order_by(PRODUCT_COMPONENT.c.component_id)
)
_ANY = Statement(select(PRODUCT.c.id).limit(1))

_exact = lru_cache(maxsize=8192)(from_micro)


class Owner(NamedTuple):
    """Who a code belongs to."""

    product: UUID
    sku: str
    name: str


def product_by_code(reading: Reading, code: str) -> tuple[Product, int] | None:
    """The product of a barcode, and the pieces (10^-6) that one scan of it adds."""
    found = reading.row(_BY_CODE, code=code)
    return (_product(reading, found), found[-1]) if found else None


def product_by_sku(reading: Reading, sku: str) -> Product | None:
    """The product of an SKU."""
    found = reading.row(_BY_SKU, sku=sku)
    return _product(reading, found) if found else None


def product_by_id(reading: Reading, product: UUID) -> Product | None:
    """The product of an id."""
    found = reading.row(_BY_ID, id=product)
    return _product(reading, found) if found else None


def products_by_ids(reading: Reading, products: Iterable[UUID]) -> dict[UUID, Product]:
    """Those of the products that exist."""
    found = (_product(reading, row) for row in reading.rows(_BY_IDS, ids=id_list(products)))
    return {product.id: product for product in found}


def products_as_found(reading: Reading, stored_ids: Sequence[bytes]) -> list[Product]:
    """Those of the products that exist, in the order of their ids as they are stored."""
    rows = {}
    for start in range(0, len(stored_ids), len(_SOME)):
        some = stored_ids[start : start + len(_SOME)]
        values = dict(zip(_SOME, [*some, *_NOBODY[len(some) :]], strict=True))
        rows.update({row[0]: row for row in reading.rows(_BY_SOME_IDS, **values)})
    return [_product(reading, rows[id_]) for id_ in stored_ids if id_ in rows]


def products_by_skus(reading: Reading, skus: Sequence[str]) -> dict[str, Product]:
    """Those of the products that exist, by SKU."""
    found = (_product(reading, row) for row in reading.rows(_BY_SKUS, skus=_texts(skus)))
    return {product.sku: product for product in found}


def owners(reading: Reading, codes: Sequence[str]) -> dict[str, Owner]:
    """The products that these canonical codes belong to, by code."""
    found = reading.rows(_OWNERS, codes=_texts(codes))
    return {code: Owner(as_uuid(id_), sku, name) for code, id_, sku, name in found}


def any_product(reading: Reading) -> bool:
    """Whether there is a product at all."""
    return reading.row(_ANY) is not None


def _texts(texts: Sequence[str]) -> str:
    return msgspec.json.encode(texts).decode()


def _product(reading: Reading, row: tuple[Any, ...]) -> Product:
    id_, sku, name, tax, unit, category, cost, price, codes, composed, picture = row[:11]
    weighed, tracked, active, reorder_level, supplier = row[11:16]
    return Product(
        as_uuid(id_),
        sku,
        name,
        tax,
        unit,
        as_uuid(category) if category else None,
        _exact(cost),
        None if price is None else _exact(price),
        tuple([Barcode(code, _exact(pieces)) for code, pieces in decode_barcodes(codes)]),
        _components(reading, as_uuid(id_)) if composed else (),
        picture,
        bool(weighed),
        bool(tracked),
        bool(active),
        _exact(reorder_level),
        supplier,
    )


def _components(reading: Reading, product: UUID) -> tuple[Component, ...]:
    found = reading.rows(_COMPONENTS, id=product)
    return tuple(Component(as_uuid(part), _exact(quantity)) for part, quantity in found)
