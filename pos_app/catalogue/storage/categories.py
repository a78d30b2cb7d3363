"""Categories as they are now."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Column, Integer, Text, select

from pos_app.catalogue.domain.product import Category
from pos_app.facts.catalogue import CategoryRow
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

CATEGORY = table(
    "category",
    "derived",
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("tint", Text, nullable=False),
    Column("icon", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

_KEEP = upsert(CATEGORY)
_ALL = Statement(select(CATEGORY).order_by(CATEGORY.c.position, CATEGORY.c.name, CATEGORY.c.id))


def keep_categories(work: Work, rows: Iterable[CategoryRow]) -> None:
    """Categories stand as these rows say."""
    kept = [
        {
            "id": row.id,
            "name": row.name,
            "tint": row.tint,
            "icon": row.icon,
            "position": row.position,
        }
        for row in rows
    ]
    work.execute_many(_KEEP, kept)


def all_categories(reading: Reading) -> tuple[Category, ...]:
    """Every category in the order they are shown."""
    return tuple(Category(as_uuid(id_), *rest) for id_, *rest in reading.rows(_ALL))
