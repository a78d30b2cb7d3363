"""Products as they are now, each with its shelf price, and the codes that lead to them.

A scan is one statement: code to product, price included. The codes of a product stand in its own
row too, so that no index by product has to be kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Text,
    bindparam,
    text,
    update,
)

from pos_app.facts.catalogue import BarcodeRow, PriceRow, ProductRow
from pos_app.kernel.identifiers import as_uuid
from pos_app.kernel.quantity import to_micro
from pos_app.platform.statements import Statement, insert_all, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

PRODUCT = table(
    "product",
    "derived",
    Column("id", Id, primary_key=True),
    Column("sku", Text, nullable=False, unique=True),
    Column("name", Text(collation="NOCASE"), nullable=False),
    Column("tax_class", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("category_id", Id, ForeignKey("category.id")),
    Column("cost", Integer, nullable=False),  # 10^-6 of the currency's main unit.
    Column("price", Integer),  # 10^-6 of the currency's main unit; NULL: not priced yet.
    Column("barcodes", Text, nullable=False),  # JSON: [[code, quantity at 10^-6], ...]
    Column("composed", Integer, nullable=False),  # How many components there are.
    Column("picture", Text, nullable=False),
    Column("weighed", Integer, nullable=False),
    Column("tracked", Integer, nullable=False),
    Column("active", Integer, nullable=False),
    Column("reorder_level", Integer, nullable=False),  # 10^-6
    Column("supplier", Text, nullable=False),
    CheckConstraint("length(sku) > 0 AND length(name) > 0", name="has_a_name"),
    CheckConstraint("price >= 0 AND cost >= 0", name="not_negative"),
    # Pages of a million products by name, of the whole range or of a category.
    Index("product_by_name", "active", "name"),
    Index("product_by_category", "active", "category_id", "name"),
)

PRODUCT_BARCODE = table(
    "product_barcode",
    "derived",
    Column("code", Text, primary_key=True),
    Column("product_id", Id, ForeignKey("product.id"), nullable=False),
    Column("quantity", Integer, nullable=False),  # 10^-6; what one scan adds.
    CheckConstraint("quantity > 0", name="adds_something"),
)

PRODUCT_COMPONENT = table(
    "product_component",
    "derived",
    Column("product_id", Id, ForeignKey("product.id"), primary_key=True),
    Column("component_id", Id, ForeignKey("product.id"), primary_key=True),
    Column("quantity", Integer, nullable=False),  # 10^-6
    CheckConstraint("quantity > 0", name="takes_something"),
    CheckConstraint("component_id <> product_id", name="not_of_itself"),
)


def of_ids(sql: str) -> Statement:
    """A statement in which `IN IDS` means: among `:ids`, handed over as `id_list` makes them."""
    return Statement(text(sql.replace("IN IDS", "IN (SELECT unhex(value) FROM json_each(:ids))")))


_CHANGE = upsert(PRODUCT, keep=("price",))
# Every product begins without a price. A column that is left out costs nothing; binding a None
# takes the driver as long as eight other values.
_STARTING = [column.name for column in PRODUCT.columns if column.name != "price"]
_ADD = Statement(
    text(
        f"INSERT INTO product ({', '.join(_STARTING)}) "  # noqa: S608 - columns' names
        f"VALUES (:{', :'.join(_STARTING)})"
    )
)
_ADD_BARCODE = insert_all(PRODUCT_BARCODE)
_ADD_COMPONENT = insert_all(PRODUCT_COMPONENT)
_BEFORE = of_ids("SELECT id, barcodes, composed FROM product WHERE id IN IDS")
_DROP_BARCODES = Statement(
    text("DELETE FROM product_barcode WHERE code IN (SELECT value FROM json_each(:codes))")
)
_DROP_COMPONENTS = of_ids("DELETE FROM product_component WHERE product_id IN IDS")
_SET_PRICE = Statement(
    update(PRODUCT).where(PRODUCT.c.id == bindparam("product")).values(price=bindparam("price"))
)

decode_barcodes = msgspec.json.Decoder(list[tuple[str, int]]).decode
_encode = msgspec.json.encode
_micro = lru_cache(maxsize=8192)(to_micro)


def id_list(ids: Iterable[UUID]) -> str:
    """Ids as the value of `:ids`."""
    return stored_id_list([id_.bytes for id_ in ids])


def stored_id_list(ids: Iterable[bytes]) -> str:
    """Ids as they are stored, as the value of `:ids`."""
    return '["' + '","'.join([id_.hex() for id_ in ids]) + '"]'


def keep_products(work: Work, rows: Mapping[UUID, ProductRow]) -> None:
    """Products stand as these rows say, but for their prices; codes they no longer have are free.

    Which SKU or code may be taken was decided by the use case; a clash here is a bug.
    """
    before = work.rows(_BEFORE, ids=id_list(rows))
    old_codes = [code for _, codes, _ in before for code, _ in decode_barcodes(codes)]
    if old_codes:
        work.execute(_DROP_BARCODES, {"codes": _encode(old_codes).decode()})
    if any(composed for *_, composed in before):
        work.execute(_DROP_COMPONENTS, {"ids": id_list(rows)})
    known = {as_uuid(id_) for id_, *_ in before}
    work.execute_many(_CHANGE, [_product(rows[id_]) for id_ in known])
    added = [row for id_, row in rows.items() if id_ not in known] if known else rows.values()
    work.execute_many(_ADD, [_product(row) for row in added])
    work.execute_many(
        _ADD_BARCODE,
        [
            {"code": code.code, "product_id": row.id, "quantity": _micro(code.quantity)}
            for row in rows.values()
            for code in row.barcodes
        ],
    )
    parts = [part for row in rows.values() if row.components for part in _parts(row)]
    if parts:
        work.execute_many(_ADD_COMPONENT, parts)


def keep_prices(work: Work, rows: Iterable[PriceRow]) -> None:
    """Shelf prices stand as these rows say."""
    prices = [{"product": row.product, "price": _micro(row.price)} for row in rows]
    work.execute_many(_SET_PRICE, prices)


def _product(row: ProductRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "sku": row.sku,
        "name": row.name,
        "tax_class": row.tax_class,
        "unit": row.unit,
        "category_id": row.category,
        "cost": _micro(row.cost),
        "price": None,
        "barcodes": _codes(row.barcodes),
        "composed": len(row.components),
        "picture": row.picture,
        "weighed": int(row.weighed),
        "tracked": int(row.tracked),
        "active": int(row.active),
        "reorder_level": _micro(row.reorder_level),
        "supplier": row.supplier,
    }


def _codes(barcodes: Iterable[BarcodeRow]) -> str:
    return _encode([(code.code, _micro(code.quantity)) for code in barcodes]).decode()


def _parts(row: ProductRow) -> Iterable[dict[str, Any]]:
    for part in row.components:
        yield {
            "product_id": row.id,
            "component_id": part.product,
            "quantity": _micro(part.quantity),
        }
