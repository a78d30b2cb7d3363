"""Stock movements by document, and what was on hand at the end of each day a product moved.

The newest row of a product says what is on hand now; older rows say what was on hand then. Stock
may be negative: a sale is never refused by a late count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Column, Integer, Text, text

from pos_app.kernel.identifiers import as_uuid
from pos_app.kernel.quantity import from_micro
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Row, Statement, insert_all
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

STOCK_MOVEMENT = table(
    "stock_movement",
    "derived",
    Column("fact_id", Id, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("product_id", Id, nullable=False),
    Column("quantity", Integer, nullable=False),  # 10^-6; positive came in.
    Column("unit_cost", Integer, nullable=False),  # 10^-6 of the currency's main unit.
)

STOCK_DAY = table(
    "stock_day",
    "derived",
    Column("store_id", Id, primary_key=True),
    Column("product_id", Id, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("moved", Integer, nullable=False),  # 10^-6, on that day.
    Column("on_hand", Integer, nullable=False),  # 10^-6, at the end of that day.
)

_INSERT_MOVEMENTS = insert_all(STOCK_MOVEMENT)
# Today's row, and with it every later day of the product: a document of an earlier day (another
# till's, or a clock set back) shifts the days after it.
_ADD_TO_DAYS = Statement(
    text(
        "INSERT INTO stock_day (store_id, product_id, day, moved, on_hand) "
        "SELECT :store_id, :product_id, :day, :quantity, :quantity + coalesce(("
        "SELECT earlier.on_hand FROM stock_day AS earlier WHERE earlier.store_id = :store_id "
        "AND earlier.product_id = :product_id AND earlier.day < :day "
        "ORDER BY earlier.day DESC LIMIT 1), 0) "
        "UNION ALL SELECT later.store_id, later.product_id, later.day, 0, 0 "
        "FROM stock_day AS later WHERE later.store_id = :store_id "
        "AND later.product_id = :product_id AND later.day > :day "
        "ON CONFLICT (store_id, product_id, day) DO UPDATE SET "
        "moved = stock_day.moved + excluded.moved, on_hand = stock_day.on_hand + :quantity"
    )
)
_LEVELS = Statement(
    text(
        "SELECT asked.id, (SELECT on_hand FROM stock_day WHERE store_id = :store_id "
        "AND product_id = asked.id AND day <= :day ORDER BY day DESC LIMIT 1) "
        "FROM (SELECT unhex(value) AS id FROM json_each(:products)) AS asked"
    )
)
_LAST_DAY = "9999-12-31"
_LOW = (
    "SELECT p.id FROM product AS p WHERE p.active = 1 AND p.tracked = 1 AND p.reorder_level > 0{} "
    "AND coalesce((SELECT d.on_hand FROM stock_day AS d WHERE d.store_id = :store "
    "AND d.product_id = p.id ORDER BY d.day DESC LIMIT 1), 0) < p.reorder_level "
    "ORDER BY p.name, p.id LIMIT :most"
)
_ALL_LOW = Statement(text(_LOW.format("")))
_LOW_OF_CATEGORY = Statement(text(_LOW.format(" AND p.category_id = :category")))
_DAYS = Statement(
    text(
        "SELECT day, moved, on_hand FROM stock_day WHERE store_id = :store "
        "AND product_id = :product ORDER BY day DESC LIMIT :most"
    )
)


class MovedDay(NamedTuple):
    """What moved of a product on a day, and what was on hand at its end."""

    day: date
    moved: Decimal
    on_hand: Decimal


def add_movements(work: Work, store: UUID, movements: Sequence[Row]) -> None:
    """Keeps movements (the columns of `stock_movement` and `day`) and the levels they make."""
    kept = [{key: row[key] for key in _MOVEMENT_COLUMNS} for row in movements]
    work.execute_many(_INSERT_MOVEMENTS, kept)
    changes = [
        {
            "store_id": store,
            "product_id": row["product_id"],
            "day": row["day"],
            "quantity": row["quantity"],
        }
        for row in movements
    ]
    work.execute_many(_ADD_TO_DAYS, changes)


_MOVEMENT_COLUMNS = tuple(column.name for column in STOCK_MOVEMENT.columns)


def on_hand(
    reading: Reading, store: UUID, products: Iterable[UUID], day: date | None = None
) -> dict[UUID, Decimal]:
    """What is on hand of each product now, or at the end of `day`; 0 where nothing ever moved."""
    until = day.isoformat() if day else _LAST_DAY
    asked = msgspec.json.encode([product.hex for product in products]).decode()
    rows = reading.rows(_LEVELS, store_id=store, products=asked, day=until)
    return {as_uuid(product): from_micro(micro or 0) for product, micro in rows}


def last_days(reading: Reading, store: UUID, product: UUID, most: int) -> list[MovedDay]:
    """The days on which a product moved, newest first."""
    rows = reading.rows(_DAYS, store=store, product=product, most=most)
    return [
        MovedDay(date.fromisoformat(day), from_micro(moved), from_micro(left))
        for day, moved, left in rows
    ]


def low_products(reading: Reading, store: UUID, category: UUID | None, most: int) -> list[UUID]:
    """Products in the range with less than their reorder level, by name."""
    if category is None:
        rows = reading.rows(_ALL_LOW, store=store, most=most)
    else:
        rows = reading.rows(_LOW_OF_CATEGORY, store=store, most=most, category=category)
    return [as_uuid(id_) for (id_,) in rows]
