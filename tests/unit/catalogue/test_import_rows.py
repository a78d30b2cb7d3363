"""Rows of a file checked in columns, across the file, and against what the shop has."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest

from pos_app.catalogue.domain.import_check import (
    Firsts,
    Repeated,
    add_repeated,
    new_tax_class,
    tax_class_of,
)
from pos_app.catalogue.domain.import_headings import MissingColumns, map_headings, unused_headings
from pos_app.catalogue.domain.import_plan import Meaning, plan
from pos_app.catalogue.domain.import_row import ImportRow
from pos_app.catalogue.domain.import_table import Signs, read_rows
from pos_app.catalogue.domain.product import Barcode, Product
from pos_app.facts.catalogue import BarcodeRow, TaxClassRow, TaxRow
from pos_app.kernel.errors import BadInput

HEADINGS = ["sku", "name", "barcode", "price", "tax"]
PLACES = map_headings(HEADINGS, {})
CLASSES = {
    "S": TaxClassRow(
        code="S", name="Standard", taxes=(TaxRow(code="VAT", percent=Decimal(16)),), default=True
    ),
    "H": TaxClassRow(code="H", name="Hotels", taxes=(TaxRow(code="VAT", percent=Decimal(16)),)),
    "L": TaxClassRow(code="L", name="Levy", taxes=(TaxRow(code="L", per_unit=Decimal(16)),)),
}


def _row(number: int = 2, **said: object) -> ImportRow:
    values: dict[str, object] = {
        "number": number,
        "sku": "A",
        "name": "Tea",
        "barcode": "",
        "price": 1_000_000,
        "tax": "16%",
        "category": None,
        "cost": None,
        "unit": None,
        "pack_barcode": "",
        "pack_size": None,
        "stock": None,
        "reorder_level": None,
        "supplier": None,
        "picture": None,
    }
    return ImportRow(**values | said)


@pytest.mark.parametrize(
    ("headings", "renamed", "places"),
    [
        (["Tax", "PRICE", "Name", "SKU"], {}, {"tax": 0, "price": 1, "name": 2, "sku": 3}),
        (
            ["sku", "name", "price", "tax", "Reorder Level", "pack-size"],
            {},
            {"sku": 0, "name": 1, "price": 2, "tax": 3, "reorder_level": 4, "pack_size": 5},
        ),
        (
            ["Item ID", "Title", "Verkaufspreis", "MwSt"],
            {"item id": "sku", "title": "name", "verkaufspreis": "price", "mwst": "tax"},
            {"sku": 0, "name": 1, "price": 2, "tax": 3},
        ),
    ],
)
def test_headings_in_any_order(
    headings: list[str], renamed: dict[str, str], places: dict[str, int]
) -> None:
    assert map_headings(headings, renamed) == places


def test_missing_and_doubled_columns_are_refused() -> None:
    with pytest.raises(MissingColumns, match="no column price, tax"):
        map_headings(["sku", "name", "prise"], {})
    with pytest.raises(BadInput, match="two columns are called sku"):
        map_headings(["sku", "SKU", "name", "price", "tax"], {})
    with pytest.raises(BadInput, match="more than 200 columns"):
        map_headings(["x"] * 201, {})


def test_columns_that_mean_nothing_are_told() -> None:
    headings = ["sku", "colour", "name", "price", "tax", ""]
    assert unused_headings(headings, map_headings(headings, {})) == ["colour"]


def test_one_bad_cell_spoils_only_its_row() -> None:
    rows = [
        ["A", "Tea", "4006381333931", "2.50", "16"],
        ["B", "Bad code", "4006381333932", "2.50", "16"],
        ["C", "", "", "x", "16"],
        ["D", "Short row", "", "3"],
        ["E", "Milk", "", "3", "16", "", "beyond"],
    ]
    read, problems = read_rows(PLACES, [2, 3, 4, 5, 6], rows, Signs())
    assert [(row.sku, row.barcode, row.price) for row in read] == [
        ("A", "04006381333931", 2_500_000),
        ("E", "", 3_000_000),
    ]
    assert [(problem.row, problem.column) for problem in problems] == [
        (4, "name"),
        (3, "barcode"),
        (4, "price"),
        (5, "tax"),
    ]


def test_a_pack_needs_its_code_and_its_size() -> None:
    places = map_headings([*HEADINGS, "pack_barcode", "pack_size"], {})
    rows = [["A", "Tea", "", "1", "16", "", "6"], ["B", "Tea", "", "1", "16", "P", "6"]]
    read, problems = read_rows(places, [2, 3], rows, Signs())
    assert [row.sku for row in read] == ["B"]
    assert [(problem.row, problem.column) for problem in problems] == [(2, "pack_size")]


def test_points_are_doubtful_only_where_commas_are_decimal() -> None:
    signs = Signs()
    read_rows(PLACES, [2, 3], [["A", "Tea", "", "1.500", "S"], ["B", "T", "", "2", "S"]], signs)
    assert signs.problems() == []
    read_rows(PLACES, [4], [["C", "Milk", "", "2,50", "S"]], signs)
    assert signs.comma_in_row == 4
    assert [(problem.row, problem.column) for problem in signs.problems()] == [(2, "price")]


def test_zeros_put_back_are_counted() -> None:
    signs = Signs()
    read_rows(PLACES, [2], [["A", "Tea", "36000291452", "1", "S"]], signs)
    assert signs.zeros_put_back == 1


def test_codes_that_stand_twice_are_found_with_their_rows() -> None:
    rows = [
        _row(2, sku="A", barcode="1"),
        _row(3, sku="B", barcode="2", pack_barcode="1", pack_size=6_000_000),
        _row(4, sku="A", barcode=""),
        _row(5, sku="C", barcode="5", pack_barcode="5", pack_size=6_000_000),
    ]
    skus, codes = Repeated(), Repeated()
    for row in rows:
        skus.add([row.sku])
        codes.add([row.barcode, row.pack_barcode])
    sku_firsts, code_firsts = Firsts(skus.suspects()), Firsts(codes.suspects())
    add_repeated(sku_firsts, code_firsts, rows)
    assert [(p.row, p.text) for p in sku_firsts.problems] == [(4, "A stands in row 2 already.")]
    assert [(p.row, p.column, p.text) for p in code_firsts.problems] == [
        (3, "pack_barcode", "1 stands in row 2 already."),
        (5, "pack_barcode", "5 stands twice in this row."),
    ]


@pytest.mark.parametrize(
    ("cell", "code"),
    [("16%", "S"), ("s", "S"), ("H", "H"), ("7%", None), ("X", None)],
)
def test_a_tax_cell_means_a_class(cell: str, code: str | None) -> None:
    assert tax_class_of(cell, CLASSES) == code


def test_a_new_percent_gets_a_class_with_a_free_letter() -> None:
    made = new_tax_class("7.5%", CLASSES.values())
    assert (made.code, made.letter) == ("7.5%", "A")
    assert [(tax.percent, tax.per_unit) for tax in made.taxes] == [(Decimal("7.5"), None)]
    assert tax_class_of("7.5%", {made.code: made}) == "7.5%"


TEA = Product(
    id=UUID(int=7),
    sku="A",
    name="Tea",
    tax_class="S",
    unit="kg",
    category=UUID(int=70),
    cost=Decimal("0.5"),
    price=Decimal(1),
    barcodes=(Barcode("04006381333931", Decimal(1)),),
    components=(),
    picture="tea.png",
    weighed=True,
    tracked=False,
    active=False,
    reorder_level=Decimal(3),
    supplier="Kericho",
)
MEANING = Meaning(CLASSES, {"drinks": UUID(int=70)})


def test_a_row_equal_to_what_is_there_changes_nothing() -> None:
    made = plan([_row(category="DRINKS", unit="kg")], {"A": TEA}, MEANING, UUID(int=1))
    assert (made.products, made.prices, made.changed, made.created) == ([], [], 0, 0)


def test_empty_cells_say_nothing_and_codes_are_added() -> None:
    row = _row(name="Green tea", barcode="SHELF-7", cost=600_000)
    made = plan([row], {"A": TEA}, MEANING, UUID(int=1))
    (changed,) = made.products
    assert changed.name == "Green tea"
    assert changed.cost == Decimal("0.6")
    assert changed.barcodes == (BarcodeRow(code="04006381333931"), BarcodeRow(code="SHELF-7"))
    assert (changed.unit, changed.supplier, changed.picture) == ("kg", "Kericho", "tea.png")
    assert (changed.weighed, changed.tracked, changed.active) == (True, False, False)
    assert (made.prices, made.changed) == ([], 1)


def test_new_products_get_what_is_usual() -> None:
    first = UUID("01999999-9999-7000-8000-000000000000")
    rows = [
        _row(2, sku="B", unit="kg", stock=4_000_000, cost=250_000),
        _row(3, sku="C", pack_barcode="P", pack_size=6_000_000, price=2_990_000),
    ]
    made = plan(rows, {"A": TEA}, MEANING, first)
    assert [row.id.int - first.int for row in made.products] == [0, 1]
    assert [row.id.version for row in made.products] == [7, 7]
    assert [(row.unit, row.weighed) for row in made.products] == [("kg", True), ("each", False)]
    assert made.products[1].barcodes == (BarcodeRow(code="P", quantity=Decimal(6)),)
    assert [price.price for price in made.prices] == [Decimal(1), Decimal("2.99")]
    assert [(c.quantity, c.unit_cost) for c in made.counted] == [(Decimal(4), Decimal("0.25"))]
    assert made.created == 2
