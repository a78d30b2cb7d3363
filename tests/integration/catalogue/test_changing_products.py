"""Products are created, edited, archived and priced; a refusal leaves everything as it was."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec
import pytest

from pos_app.catalogue.domain.product import (
    Barcode,
    BarcodeTaken,
    Component,
    Product,
    ProductArchived,
    SkuTaken,
    TooManyRows,
    UnknownCategory,
    UnknownComponent,
    UnknownProduct,
    UnknownTaxClass,
    as_row,
)
from pos_app.catalogue.reactions import keep_products
from pos_app.catalogue.storage.categories import all_categories
from pos_app.catalogue.use_cases.archive_products import archive_products
from pos_app.catalogue.use_cases.change_categories import change_categories
from pos_app.catalogue.use_cases.change_prices import ChangePrices, change_prices
from pos_app.catalogue.use_cases.change_products import ChangeProducts, change_products
from pos_app.catalogue.use_cases.find_by_code import find_by_code
from pos_app.catalogue.use_cases.read_products import read_products
from pos_app.facts.catalogue import (
    CategoryRow,
    ComponentRow,
    PriceRow,
    ProductRow,
    ProductsChanged,
)
from pos_app.identity.domain.actor import NotAllowed
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from tests.integration.catalogue.products import product, stock_shelves
from tests.integration.catalogue.shop import CASHIER, NOW, OWNER, Shop, head

EAN = "4006381333931"


def _how(shop: Shop) -> dict[str, Any]:
    return {"actor": OWNER, "now": NOW, "open_work": shop.store.open_work}


def _change(shop: Shop, *rows: ProductRow, **how: Any) -> ProductsChanged:
    request = ChangeProducts(new_id(), rows)
    return change_products(
        request, **_how(shop) | {"tax_classes": lambda _: shop.tax_classes()} | how
    )


def _price(shop: Shop, id_: UUID, price: str) -> None:
    change_prices(
        ChangePrices(new_id(), (PriceRow(product=id_, price=Decimal(price)),)), **_how(shop)
    )


def test_a_product_is_found_by_each_of_its_codes(empty_shop: Shop) -> None:
    tea = product("TEA", " Green tea ", EAN, "SHELF-7", "036000291452*6")
    _change(empty_shop, tea)
    _price(empty_shop, tea.id, "2.50")
    for code, pieces in [
        (EAN, 1),
        ("0" + EAN, 1),
        ("SHELF-7", 1),
        ("036000291452", 6),
        ("36000291452", 6),
        ("TEA", 1),
    ]:
        found = find_by_code(empty_shop.reading, code)
        assert (found.product.id, found.quantity) == (tea.id, pieces)
    assert found.product.name == "Green tea"
    assert found.product.price == Decimal("2.5")


def test_a_product_comes_back_as_it_was_given(empty_shop: Shop) -> None:
    drinks = CategoryRow(id=new_id(), name="Drinks")
    change_categories(new_id(), [drinks], **_how(empty_shop))
    tea = product("TEA", "Tea", EAN)
    everything = product(
        "SET",
        "Gift set",
        "SET-1",
        category=drinks.id,
        cost=Decimal("1.234567"),
        components=(ComponentRow(product=tea.id, quantity=Decimal("2.5")),),
        picture="set.png",
        unit="kg",
        weighed=True,
        tracked=False,
        reorder_level=Decimal("0.5"),
        supplier="Kericho",
        tax_class="Z",
    )
    _change(empty_shop, tea)
    _change(empty_shop, everything)
    kept = read_products([everything.id], reading=empty_shop.reading)[everything.id]
    assert as_row(kept) == everything
    assert kept.components == (Component(tea.id, Decimal("2.5")),)
    assert kept.price is None
    assert [category.name for category in all_categories(empty_shop.reading)] == ["Drinks"]


def test_an_edited_product_lets_its_old_codes_go(empty_shop: Shop) -> None:
    tea = product("TEA", "Tea", EAN, "OLD")
    _change(empty_shop, tea)
    _price(empty_shop, tea.id, "9.99")
    _change(empty_shop, product("TEA-2", "Black tea", "NEW", id=tea.id))
    found = find_by_code(empty_shop.reading, "NEW").product
    assert (found.sku, found.name, found.price) == ("TEA-2", "Black tea", Decimal("9.99"))
    for code in (EAN, "OLD", "TEA"):
        with pytest.raises(UnknownProduct):
            find_by_code(empty_shop.reading, code)
    _change(empty_shop, product("MILK", "Milk", "OLD"))


def test_a_code_moves_between_two_products_in_one_change(empty_shop: Shop) -> None:
    tea, milk = product("TEA", "Tea", "X", "Y"), product("MILK", "Milk")
    _change(empty_shop, tea, milk)
    _change(
        empty_shop, product("TEA", "Tea", "Y", id=tea.id), product("MILK", "Milk", "X", id=milk.id)
    )
    assert find_by_code(empty_shop.reading, "X").product.sku == "MILK"
    assert find_by_code(empty_shop.reading, "Y").product.sku == "TEA"


TEA = product("TEA", "Tea", EAN)
NOBODY = new_id()
SELF = new_id()


@pytest.mark.parametrize(
    ("rows", "refusal"),
    [
        ([product("TEA", "Other")], SkuTaken),
        ([product("A", "Other", EAN)], BarcodeTaken),
        ([product("A", "Other", "0" + EAN)], BarcodeTaken),
        ([product("A", "One"), product("A", "Two")], SkuTaken),
        ([product("A", "One", "C"), product("B", "Two", "C")], BarcodeTaken),
        ([product("A", "One", "C", "C")], BarcodeTaken),
        ([product("A", "Bad", tax_class="Q")], UnknownTaxClass),
        ([product("A", "Bad", category=NOBODY)], UnknownCategory),
        (
            [product("A", "B", components=(ComponentRow(product=NOBODY, quantity=Decimal(1)),))],
            UnknownComponent,
        ),
        (
            [
                product(
                    "A", "B", id=SELF, components=(ComponentRow(product=SELF, quantity=Decimal(1)),)
                )
            ],
            UnknownComponent,
        ),
        ([product("", "No SKU")], Refusal),
        ([product("A", "bell\x07")], Refusal),
        ([product("A", "Minus", cost=Decimal(-1))], Refusal),
        ([product("A", "Fine", cost=Decimal("0.0000001"))], Refusal),
        ([product("A", "Absurd", reorder_level=Decimal(10**9))], Refusal),
        ([product("A", "Bad digit", "4006381333932")], Refusal),
        ([product("A", "Empty pack", "C*0")], Refusal),
        ([product(f"A{n}", "Many") for n in range(201)], TooManyRows),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    empty_shop: Shop, rows: list[ProductRow], refusal: type[Refusal]
) -> None:
    _change(empty_shop, TEA)
    before = empty_shop.rows("SELECT * FROM product")
    with pytest.raises(refusal):
        _change(empty_shop, *rows)
    assert empty_shop.rows("SELECT * FROM product") == before
    assert sum(isinstance(fact, ProductsChanged) for fact in empty_shop.facts()) == 1


def test_a_retry_answers_with_the_earlier_fact(empty_shop: Shop) -> None:
    request = ChangeProducts(new_id(), (product("TEA", "Tea"),))
    how = _how(empty_shop) | {"tax_classes": lambda _: {"S"}}
    assert change_products(request, **how) == change_products(request, **how)
    assert sum(isinstance(fact, ProductsChanged) for fact in empty_shop.facts()) == 1


def test_nobody_changes_products_or_prices_without_the_right(empty_shop: Shop) -> None:
    ids = stock_shelves(empty_shop, product("TEA", "Tea"))
    how = _how(empty_shop) | {"actor": CASHIER}
    with pytest.raises(NotAllowed):
        _change(empty_shop, product("A", "B"), actor=CASHIER)
    with pytest.raises(NotAllowed):
        change_prices(ChangePrices(new_id(), ()), **how)
    with pytest.raises(NotAllowed):
        change_categories(new_id(), [], **how)
    with pytest.raises(NotAllowed):
        archive_products(new_id(), [ids["TEA"]], active=False, **how)
    assert empty_shop.rows("SELECT sku, active FROM product") == [("TEA", 1)]


def test_an_archived_product_is_not_sold_until_it_comes_back(empty_shop: Shop) -> None:
    ids = stock_shelves(empty_shop, product("TEA", "Tea", EAN))
    archive_products(new_id(), [ids["TEA"]], active=False, **_how(empty_shop))
    with pytest.raises(ProductArchived):
        find_by_code(empty_shop.reading, EAN)
    archive_products(new_id(), [ids["TEA"]], active=True, **_how(empty_shop))
    assert find_by_code(empty_shop.reading, EAN).product.barcodes == (
        Barcode("0" + EAN, Decimal(1)),
    )
    with pytest.raises(UnknownProduct):
        archive_products(new_id(), [NOBODY], active=False, **_how(empty_shop))


@pytest.mark.parametrize("price", ["-0.01", "1000000001", "0.0000001"])
def test_prices_that_cannot_be_are_refused(empty_shop: Shop, price: str) -> None:
    ids = stock_shelves(empty_shop, product("TEA", "Tea"))
    with pytest.raises(Refusal):
        _price(empty_shop, ids["TEA"], price)
    with pytest.raises(UnknownProduct):
        _price(empty_shop, NOBODY, "1")
    assert empty_shop.rows("SELECT price FROM product") == [(2_500_000,)]


def test_several_facts_at_once_leave_what_one_by_one_leaves(empty_shop: Shop) -> None:
    """The hub applies many facts in one call."""
    tea = product("TEA", "Tea", "X", "Y")
    later = product("TEA", "Tea", "Y", id=tea.id)
    milk = product("MILK", "Milk", "X")
    facts = [ProductsChanged(**head(), products=(row,)) for row in (tea, later, milk)]
    with empty_shop.store.open_work() as work:
        keep_products(facts, work)
        work.commit()
    codes = "SELECT b.code, p.sku FROM product_barcode b JOIN product p ON p.id = b.product_id"
    assert sorted(empty_shop.rows(codes)) == [("X", "MILK"), ("Y", "TEA")]


def test_products_differ_only_where_they_were_changed(empty_shop: Shop) -> None:
    ids = stock_shelves(empty_shop, product("TEA", "Tea"), product("MILK", "Milk"))
    before = read_products(ids.values(), reading=empty_shop.reading)
    _price(empty_shop, ids["TEA"], "3")
    after = read_products(ids.values(), reading=empty_shop.reading)
    tea: Product = before[ids["TEA"]]
    assert after == before | {ids["TEA"]: msgspec.structs.replace(tea, price=Decimal(3))}
