"""XLSX: what a spreadsheet holds arrives as it was typed, and a bomb never unpacks."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import xlsxwriter

from pos_app.catalogue.drivers import xlsx_file
from pos_app.catalogue.drivers.opening import open_table
from pos_app.catalogue.drivers.table_file import NotATable
from pos_app.catalogue.use_cases.import_products import import_products
from tests.integration.catalogue.shop import Shop

HEADINGS = ["sku", "name", "barcode", "price", "tax"]
_SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    "{rows}</sheetData></worksheet>"
)


def _workbook(path: Path, *rows: Sequence[object], first_row: int = 0) -> Path:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    for at, row in enumerate(rows, first_row):
        sheet.write_row(at, 0, row)
    book.close()
    return path


def _rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """The workbook with some of its parts replaced."""
    with zipfile.ZipFile(path) as old:
        parts = {name: change(name, old.read(name)) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return path


def _with_sheet(path: Path, rows: str) -> Path:
    _workbook(path, HEADINGS)
    sheet = _SHEET.format(rows=rows).encode()
    return _rewritten(path, lambda name, old: sheet if "worksheets/" in name else old)


def test_a_workbook_is_imported(empty_shop: Shop, tmp_path: Path) -> None:
    path = _workbook(
        tmp_path / "book.xlsx",
        HEADINGS,
        ["TEA", "Café", 4006381333931, 2.5, 16],
        ["NUT", "Nuts", "036000291452", "1,20", "Z"],
        ["MILK", "Milk", "", 0.1 + 0.2, 16.0],
        [],
        [1005, "A number for a SKU", None, 3, "16%"],
        first_row=2,
    )
    report = import_products(path, empty_shop.importing())
    assert report.created == 4
    assert empty_shop.rows(
        "SELECT p.sku, p.name, b.code, p.price FROM product p LEFT JOIN product_barcode b "
        "ON b.product_id = p.id ORDER BY p.sku"
    ) == [
        ("1005", "A number for a SKU", None, 3_000_000),
        ("MILK", "Milk", None, 300_000),
        ("NUT", "Nuts", "00036000291452", 1_200_000),
        ("TEA", "Café", "04006381333931", 2_500_000),
    ]


def test_rows_are_numbered_as_the_spreadsheet_numbers_them(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "book.xlsx", HEADINGS, ["A"], [], ["B"], first_row=2)
    assert [numbers for numbers, _ in open_table(path).batches(10)] == [[4, 6]]


def test_an_empty_workbook_is_refused(empty_shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="no column sku"):
        import_products(_workbook(tmp_path / "book.xlsx"), empty_shop.importing())


@pytest.fixture
def most(monkeypatch: pytest.MonkeyPatch) -> int:
    """A lower limit, so that the bombs of the tests need not be as large as real ones."""
    monkeypatch.setattr(xlsx_file, "UNPACKED_MAX", 5_000_000)
    return 5_000_000


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, most: int) -> None:
    path = _workbook(tmp_path / "bomb.xlsx", HEADINGS)
    huge = b"<x>" + bytes(most)
    _rewritten(path, lambda name, old: huge if name == "xl/sharedStrings.xml" else old)
    assert path.stat().st_size < 1_000_000
    with pytest.raises(NotATable, match="unpacks to more than"):
        open_table(path)


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path, most: int) -> None:
    path = _workbook(tmp_path / "bomb.xlsx", HEADINGS)
    huge = bytes(most + 1)
    _rewritten(path, lambda name, old: huge if name == "xl/sharedStrings.xml" else old)
    whole = path.read_bytes()
    real, claimed = struct.pack("<I", len(huge)), struct.pack("<I", 100)
    checksum = struct.pack("<I", zlib.crc32(huge))
    assert whole.count(real) == whole.count(checksum) == 2
    path.write_bytes(
        whole.replace(real, claimed).replace(checksum, struct.pack("<I", zlib.crc32(bytes(100))))
    )
    with pytest.raises(NotATable, match="unpacks to more than"):
        open_table(path)


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1'><c r='A1'><v>1</v></c></row><row><c  r = 'ZZ900000'><v>1</v></c></row>",
    ],
)
def test_a_sheet_as_wide_as_the_world_is_refused(tmp_path: Path, rows: str) -> None:
    with pytest.raises(NotATable, match="a sheet spans"):
        open_table(_with_sheet(tmp_path / "wide.xlsx", rows))


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "parts.xlsx", HEADINGS)
    with zipfile.ZipFile(path, "a") as archive:
        for n in range(1_001):
            archive.writestr(f"xl/{n}.xml", "")
    with pytest.raises(NotATable, match="more than 1000 parts"):
        open_table(path)


def test_an_archive_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "archive.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../etc/passwd", "x")
    with pytest.raises(NotATable, match="not an Excel workbook"):
        open_table(path)


def test_an_outside_entity_is_not_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    strings = (
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        "<si><t>&e;</t></si></sst>"
    ).encode()
    path = _workbook(tmp_path / "xxe.xlsx", HEADINGS)
    _rewritten(path, lambda name, old: strings if name == "xl/sharedStrings.xml" else old)
    try:
        headings = open_table(path).headings
    except NotATable:
        return
    assert "secret" not in "".join(headings)


@pytest.mark.parametrize("kept", [10, 300, 2_000])
def test_a_cut_off_workbook_is_refused(tmp_path: Path, kept: int) -> None:
    path = _workbook(tmp_path / "cut.xlsx", HEADINGS)
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(NotATable):
        open_table(path)
