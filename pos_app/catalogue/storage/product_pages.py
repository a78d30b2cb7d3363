"""A page of the products in the order of an index, from where the last page ended."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import text

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.domain.product_list import Order, State, Wanted
from pos_app.catalogue.storage.product_reading import products_as_found
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement

_ORDERS: dict[Order, str] = {"name": "name{way}, id{way}", "sku": "sku{way}"}
# The first condition lets SQLite jump to the place, the second leaves out what was shown before.
_BEHIND: dict[Order, str] = {
    "name": "name {sign}= :name AND (name, id) {sign} (:name, :id)",
    "sku": "sku {sign} :sku",
}
_STATES: dict[State, tuple[int, ...]] = {"active": (1,), "archived": (0,), "all": (1, 0)}


def product_page(
    reading: Reading, wanted: Wanted, after: Product | None, most: int
) -> list[Product]:
    """Up to `most` of the wanted products, those that follow `after`."""
    values: dict[str, Any] = {"most": most}
    if wanted.category is not None:
        values["category"] = wanted.category
    if after is not None:
        names = ("name", "id") if wanted.order == "name" else ("sku",)
        values |= {name: getattr(after, name) for name in names}
    rows = reading.rows(_page(wanted, after is not None), **values)
    return products_as_found(reading, [id_ for id_, *_ in rows])


def count_products(reading: Reading, wanted: Wanted) -> int:
    """How many products are wanted."""
    values = {} if wanted.category is None else {"category": wanted.category}
    found = reading.row(_count(wanted.state, wanted.category is not None), **values)
    assert found is not None, "a count is one row"
    return int(found[0])


def _page(wanted: Wanted, is_behind: bool) -> Statement:
    return _built_page(
        wanted.state,
        wanted.order,
        wanted.category is not None,
        wanted.descending,
        is_behind,
    )


@lru_cache(maxsize=64)
def _built_page(
    state: State, order: Order, in_category: bool, descending: bool, is_behind: bool
) -> Statement:
    by = _ORDERS[order].format(way=" DESC" if descending else "")
    behind = f" AND {_BEHIND[order].format(sign='<' if descending else '>')}" if is_behind else ""
    if order == "sku":
        where = f"{_where(state, in_category, index=False)}{behind}"
        return _of(where, f"ORDER BY {by} LIMIT :most")
    category = " AND category_id = :category" if in_category else ""
    end = f"ORDER BY {by} LIMIT :most"
    parts = [f"active = {active}{category}{behind} {end}" for active in _STATES[state]]
    first = "SELECT * FROM (SELECT id, name FROM product WHERE "
    pages = [f"{first}{each})" for each in parts]
    return Statement(text(f"{' UNION ALL '.join(pages)} {end}"))


@lru_cache(maxsize=8)
def _count(state: State, in_category: bool) -> Statement:
    return _of(_where(state, in_category, index=True), what="count(*)")


def _where(state: State, in_category: bool, *, index: bool) -> str:
    """The plus keeps SQLite on the index of the SKUs, which gives their order."""
    plus = "" if index else "+"
    active = f"{plus}active IN ({', '.join(map(str, _STATES[state]))})"
    return f"{active} AND {plus}category_id = :category" if in_category else active


def _of(where: str, end: str = "", *, what: str = "id") -> Statement:
    # Nothing but constants goes into it.
    return Statement(text(f"SELECT {what} FROM product WHERE {where} {end}"))  # noqa: S608
