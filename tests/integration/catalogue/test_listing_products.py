"""The catalogue page by page: every product once, in order, each page found by an index."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product as combinations
from typing import Any, get_args

import pytest

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.domain.product_list import Order, State, Wanted
from pos_app.catalogue.storage import product_pages
from pos_app.catalogue.use_cases.list_products import count_listed, list_products
from pos_app.facts.catalogue import CategoriesChanged, CategoryRow
from pos_app.identity.domain.actor import NotAllowed
from pos_app.kernel.identifiers import new_id
from tests.integration.catalogue.products import product, stock_shelves
from tests.integration.catalogue.shop import CASHIER, OWNER, Shop, head

FRUIT = CategoryRow(id=new_id(), name="Fruit")
NAMES = ("apple", "Banana", "cherry", "Apple", "date", "Elder", "banana", "apple")


def fill(shop: Shop) -> None:
    """Eight products in four states: two names are alike, fruit are every second one."""
    shop.record(CategoriesChanged(**head(), categories=(FRUIT,)))
    rows = [
        product(
            f"S{9 - number}",
            name,
            category=FRUIT.id if number % 2 else None,
            active=number % 3 != 2,
        )
        for number, name in enumerate(NAMES)
    ]
    stock_shelves(shop, *rows)


def all_pages(shop: Shop, wanted: Wanted, most: int) -> list[Product]:
    """Every page, one after the other."""
    found: list[Product] = []
    while True:
        after = found[-1] if found else None
        page = list_products(wanted, actor=OWNER, reading=shop.reading, after=after, most=most)
        if not page:
            return found
        found += page


def expected(products: Sequence[Product], wanted: Wanted) -> list[str]:
    kept = [
        each
        for each in products
        if wanted.state == "all" or each.active == (wanted.state == "active")
        if wanted.category in (None, each.category)
    ]

    def key(each: Product) -> tuple[Any, ...]:
        return (each.sku,) if wanted.order == "sku" else (each.name.lower(), each.id.bytes)

    return [each.sku for each in sorted(kept, key=key, reverse=wanted.descending)]


@pytest.mark.parametrize("most", [1, 3, 100])
@pytest.mark.parametrize(
    ("state", "order", "descending"),
    list(combinations(get_args(State), get_args(Order), [False, True])),
)
def test_every_product_comes_once_and_in_order(
    empty_shop: Shop, state: State, order: Order, *, descending: bool, most: int
) -> None:
    fill(empty_shop)
    everything = all_pages(empty_shop, Wanted(state="all"), 100)
    assert len(everything) == len(NAMES)
    for category in (None, FRUIT.id):
        wanted = Wanted(category, state, order, descending)
        found = [each.sku for each in all_pages(empty_shop, wanted, most)]
        assert found == expected(everything, wanted)
        assert count_listed(wanted, actor=OWNER, reading=empty_shop.reading) == len(found)


@pytest.mark.parametrize("state", get_args(State))
@pytest.mark.parametrize("category", [False, True])
@pytest.mark.parametrize("descending", [False, True])
def test_a_page_by_name_is_found_by_an_index_alone(
    empty_shop: Shop, state: State, *, category: bool, descending: bool
) -> None:
    built = product_pages._built_page(state, "name", category, descending, True)
    sql, _ = built.compiled("sqlite")
    values = {"most": 100, "name": "k", "id": b"\0" * 16, "category": b"\0" * 16}
    plan = empty_shop.reading.connection.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
    steps = [row[-1] for row in plan]
    used = [step for step in steps if " product" in step]
    assert used
    index = "product_by_category" if category else "product_by_name"
    sign = "<" if descending else ">"
    assert all(f"COVERING INDEX {index}" in step and f"name{sign}?" in step for step in used)
    # Two pages of a hundred are merged in memory; a page of one state needs no sorting.
    assert state == "all" or not any("TEMP B-TREE" in step for step in steps)


def test_a_page_by_sku_is_found_in_the_order_of_the_skus(empty_shop: Shop) -> None:
    built = product_pages._built_page("active", "sku", False, False, True)
    sql, _ = built.compiled("sqlite")
    plan = empty_shop.reading.connection.execute(
        f"EXPLAIN QUERY PLAN {sql}", {"most": 100, "sku": "k"}
    ).fetchall()
    [step] = [row[-1] for row in plan]
    assert "sqlite_autoindex_product_2 (sku>?)" in step


def test_who_may_only_sell_lists_nothing(empty_shop: Shop) -> None:
    with pytest.raises(NotAllowed):
        list_products(Wanted(), actor=CASHIER, reading=empty_shop.reading)
