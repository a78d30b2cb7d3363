"""A file of products: whole or not at all, resumed when interrupted, harmless when repeated."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

import pytest

from pos_app.catalogue.domain.import_report import ImportRefused
from pos_app.catalogue.storage.categories import all_categories
from pos_app.catalogue.use_cases.apply_import import ImportOvertaken
from pos_app.catalogue.use_cases.find_by_code import find_by_code
from pos_app.catalogue.use_cases.importing import Pace
from pos_app.facts.catalogue import PricesChanged, ProductsChanged, TaxesChanged
from pos_app.identity.domain.actor import NotAllowed
from pos_app.kernel.permissions import Permission
from tests.integration.catalogue.import_files import (
    EAN,
    HEADINGS,
    Write,
    import_file,
    shelf,
    unchanged,
)
from tests.integration.catalogue.products import product, stock_shelves
from tests.integration.catalogue.shop import CASHIER, OWNER, Shop


def test_rows_become_products(empty_shop: Shop, write: Write) -> None:
    headings = (
        "Price,SKU,Name,Tax,Barcode,Category,Cost,Unit,Pack_barcode,Pack_size,Reorder_level,"
        "Supplier,Picture,Colour"
    )
    path = write(
        f"2.50,TEA,Green tea,16,{EAN},Drinks,1.10,,036000291452,6,3,Kericho,tea.png,green",
        '1.20,NUT,"Nuts, loose",Z,,drinks,0.80,kg,,,,,,',
        "",
        ",,,,,,,,,,,,,",
        headings=headings,
    )
    report = import_file(empty_shop, path)
    assert (report.rows, report.created, report.unchanged) == (2, 2, 0)
    assert report.new_categories == ("Drinks",)
    assert report.notes == ("Column Colour is not used.",)
    tea = find_by_code(empty_shop.reading, "036000291452")
    assert tea.quantity == 6
    assert (tea.product.price, tea.product.cost) == (Decimal("2.5"), Decimal("1.1"))
    assert (tea.product.reorder_level, tea.product.supplier) == (3, "Kericho")
    nut = find_by_code(empty_shop.reading, "NUT").product
    assert (nut.name, nut.unit, nut.weighed, nut.tax_class) == ("Nuts, loose", "kg", True, "Z")
    (drinks,) = all_categories(empty_shop.reading)
    assert tea.product.category == nut.category == drinks.id
    assert empty_shop.find("green") == ["TEA"]


def test_every_problem_is_listed_and_nothing_is_changed(empty_shop: Shop, write: Write) -> None:
    path = write(
        f"A,Tea,{EAN},2.50,16",
        ",No SKU,,1,16",
        "C,,,1,16",
        "D,Wrong digit,4006381333932,1,16",
        "E,Rounded,4.00638E+12,1,16",
        "F,Minus,,-1,16",
        "G,No tax,,1,",
        "H,No such class,,1,Q",
        "A,Twice,,1,16",
        f"J,Same code,0{EAN},1,16",
        "K,=1+1,,1,16",
        "L,Absurd,,99999999999,16",
        "M,Bell\x07,,1,16",
        'N,Ambiguous,,"1,234",16',
    )
    with pytest.raises(ImportRefused) as refused:
        import_file(empty_shop, path)
    problems = refused.value.details["problems"]
    assert isinstance(problems, list)
    assert [(each["row"], each["column"]) for each in problems] == [
        (3, "sku"),
        (4, "name"),
        (5, "barcode"),
        (6, "barcode"),
        (7, "price"),
        (8, "tax"),
        (9, "tax"),
        (10, "sku"),
        (11, "barcode"),
        (12, "name"),
        (13, "price"),
        (14, "name"),
        (15, "price"),
    ]
    assert refused.value.details["count"] == 13
    assert "Row 3, column sku" in str(refused.value)
    assert unchanged(empty_shop)


def test_at_most_a_thousand_problems_are_listed_and_all_counted(
    empty_shop: Shop, write: Write
) -> None:
    path = write(*(f"S{n},Tea,,x,16" for n in range(1_500)))
    with pytest.raises(ImportRefused) as refused:
        import_file(empty_shop, path)
    problems = refused.value.details["problems"]
    assert isinstance(problems, list)
    assert (len(problems), refused.value.details["count"]) == (1_000, 1_500)
    assert unchanged(empty_shop)


def test_a_code_of_another_product_is_refused_before_anything_changes(
    empty_shop: Shop, write: Write
) -> None:
    stock_shelves(empty_shop, product("TEA", "Tea", EAN))
    path = write("MILK,Milk,,1,16", f"NUT,Nuts,{EAN},1,16")
    with pytest.raises(ImportRefused, match=r"belongs to Tea \(TEA\) already"):
        import_file(empty_shop, path)
    assert [row[0] for row in shelf(empty_shop)] == ["TEA"]


def test_a_dry_run_counts_and_changes_nothing(empty_shop: Shop, write: Write) -> None:
    headings = f"{HEADINGS},category"
    path = write("TEA,Tea,,2.50,16,Drinks", "NUT,Nuts,,1,7.5,Snacks", headings=headings)
    report = import_file(empty_shop, path, dry_run=True)
    assert (report.created, report.changed, report.unchanged) == (2, 0, 0)
    assert (report.new_categories, report.new_taxes) == (("Drinks", "Snacks"), ("7.5%",))
    assert report.dry_run
    assert unchanged(empty_shop)
    stock_shelves(empty_shop, product("TEA", "Tea"))
    report = import_file(empty_shop, path, dry_run=True)
    assert (report.created, report.changed, report.unchanged) == (1, 1, 0)


def test_the_same_file_again_changes_nothing(empty_shop: Shop, write: Write) -> None:
    headings = f"{HEADINGS},category,cost"
    path = write(f"TEA,Tea,{EAN},2.50,16,Drinks,1", "NUT,Nuts,,1.00,7.5,,", headings=headings)
    import_file(empty_shop, path)
    before = empty_shop.facts()
    report = import_file(empty_shop, path)
    assert (report.created, report.changed, report.unchanged) == (0, 0, 2)
    assert empty_shop.facts() == before


def test_only_what_differs_is_recorded(empty_shop: Shop, write: Write) -> None:
    import_file(empty_shop, write("TEA,Tea,,2.50,16", "NUT,Nuts,,1,16", "MILK,Milk,,1,16"))
    report = import_file(
        empty_shop, write("TEA,Tea,,2.50,16", "NUT,Nuts,,2,16", "MILK,Oat milk,,1,16")
    )
    assert (report.created, report.changed, report.unchanged) == (0, 2, 1)
    products, prices = empty_shop.facts()[-2:]
    assert isinstance(products, ProductsChanged)
    assert [row.name for row in products.products] == ["Oat milk"]
    assert isinstance(prices, PricesChanged)
    assert [row.price for row in prices.prices] == [2]
    assert prices.reason == "products.csv"


def test_a_percent_without_a_class_becomes_one(empty_shop: Shop, write: Write) -> None:
    report = import_file(empty_shop, write("A,Tea,,1,16", "B,Nuts,,1,7.5 %", "C,Milk,,1,7.50"))
    assert report.new_taxes == ("7.5%",)
    assert [row[3] for row in shelf(empty_shop)] == ["S", "7.5%", "7.5%"]
    assert [tax.percent for tax in empty_shop.tax_classes()["7.5%"].taxes] == [Decimal("7.5")]


def test_products_are_recorded_two_hundred_at_a_time(empty_shop: Shop, write: Write) -> None:
    import_file(empty_shop, write(*(f"S{n},Tea {n},,1,16" for n in range(450))))
    sizes = [len(f.products) for f in empty_shop.facts() if isinstance(f, ProductsChanged)]
    assert sizes == [200, 200, 50]
    assert empty_shop.rows("SELECT count(*) FROM import_batch") == [(0,)]


class PulledPlugError(Exception):
    """The power went."""


def _pulled_after(commits: int) -> Pace:
    """The smallest steps; the plug is pulled after so many."""
    left = [commits]

    def rest() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise PulledPlugError

    return Pace(1, rest)


@pytest.mark.parametrize("commits", range(12))
def test_an_interrupted_import_goes_on_and_ends_the_same(
    empty_shop: Shop, write: Write, commits: int
) -> None:
    path = write(*(f"S{n},Tea {n},,1,{16 if n % 2 else 5}" for n in range(850)))
    with suppress(PulledPlugError):
        import_file(empty_shop, path, pace=_pulled_after(commits))
    finished_before = empty_shop.rows("SELECT count(*) FROM import_job WHERE state = 'done'")
    report = import_file(empty_shop, path)
    assert (report.rows, report.resumed) == (850, 4 < commits < 10 and finished_before == [(0,)])
    assert len(shelf(empty_shop)) == 850
    assert empty_shop.rows("SELECT count(*) FROM import_batch") == [(0,)]
    facts = empty_shop.facts()
    rows = [row.sku for f in facts if isinstance(f, ProductsChanged) for row in f.products]
    assert len(rows) == len(set(rows)) == 850
    assert sum(isinstance(fact, TaxesChanged) for fact in facts) == 2


def test_another_file_waits_for_the_interrupted_one(empty_shop: Shop, write: Write) -> None:
    first = write(*(f"S{n},Tea {n},,1,16" for n in range(450)))
    with pytest.raises(PulledPlugError):
        import_file(empty_shop, first, pace=_pulled_after(3))
    assert len(shelf(empty_shop)) == 200
    report = import_file(empty_shop, write("NUT,Nuts,,1,16"))
    assert (report.rows, report.created, report.resumed) == (1, 1, False)
    assert len(shelf(empty_shop)) == 451


def test_a_code_taken_meanwhile_stops_the_rest_and_says_so(empty_shop: Shop, write: Write) -> None:
    path = write(*(f"S{n},Tea {n},CODE{n},1,16" for n in range(450)))
    with pytest.raises(PulledPlugError):
        import_file(empty_shop, path, pace=_pulled_after(4))
    stock_shelves(empty_shop, product("THIEF", "Thief", "CODE444"))
    with pytest.raises(ImportOvertaken, match="row 446: CODE444 belongs to Thief"):
        import_file(empty_shop, path, pace=Pace(1))
    assert empty_shop.rows("SELECT count(*) FROM import_job") == [(0,)]
    assert empty_shop.rows("SELECT count(*) FROM product") == [(401,)]


def test_rights_are_asked_for_what_the_file_does(empty_shop: Shop, write: Write) -> None:
    def without(*missing: Permission) -> object:
        return replace(OWNER, permissions=OWNER.permissions - set(missing))

    plain = "A,Tea,,1,16"
    for actor in (CASHIER, without(Permission.CHANGE_PRODUCTS), without(Permission.CHANGE_PRICES)):
        with pytest.raises(NotAllowed):
            import_file(empty_shop, write(plain), actor=actor)
    stocked = write(f"{plain},5", headings=f"{HEADINGS},stock")
    with pytest.raises(NotAllowed):
        import_file(empty_shop, stocked, actor=without(Permission.COUNT_STOCK))
    with pytest.raises(NotAllowed):
        import_file(empty_shop, write("A,Tea,,1,9"), actor=without(Permission.CHANGE_TAXES))
    assert unchanged(empty_shop)
    import_file(empty_shop, write(plain), actor=without(Permission.CHANGE_TAXES))
