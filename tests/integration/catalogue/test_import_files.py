"""Files as people's programs write them, and files that are no tables at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.catalogue.domain.import_report import ImportRefused
from pos_app.kernel.errors import BadInput
from tests.integration.catalogue.import_files import (
    EAN,
    HEADINGS,
    Write,
    import_file,
    shelf,
    unchanged,
)
from tests.integration.catalogue.shop import Shop


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_encoding_and_delimiter(
    empty_shop: Shop, write: Write, encoding: str, delimiter: str
) -> None:
    row = delimiter.join(("CAFE", "Café crème", EAN, "2.50", "16"))
    path = write(row, headings=HEADINGS.replace(",", delimiter), encoding=encoding)
    import_file(empty_shop, path)
    assert shelf(empty_shop) == [("CAFE", "Café crème", 2_500_000, "S")]


@pytest.mark.parametrize(
    ("lines", "price"),
    [
        (["sep=;", "sku;name;price;tax", "A;Tea;2,50;16"], 2_500_000),
        (["sku;name;price;tax", 'A;"Tea ""best""";1.234,50;16'], 1_234_500_000),
        (["sku,name,price,tax", '"A","Tea\nin two lines","2,50",16'], None),
    ],
)
def test_what_spreadsheets_write(
    empty_shop: Shop, tmp_path: Path, lines: list[str], price: int | None
) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    if price is None:
        with pytest.raises(ImportRefused, match="characters that cannot be shown"):
            import_file(empty_shop, path)
    else:
        import_file(empty_shop, path)
        assert empty_shop.rows("SELECT price FROM product") == [(price,)]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "it is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "it is not text"),
        (b"%PDF-1.7\n\x00\x01\x02", "it is not text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel file"),
        (b"PK\x03\x04 not a zip", "broken archive"),
        (b"sku,name\n1,2", "no column price, tax"),
        (b"\n\n\n", "no column"),
        (b'sku,name,price,tax\nA,"Tea,1,16\nB,Nuts,1,16', "quotes do not fit"),
        (b'sku,name,price,tax\nA,"Te"a,1,16', "quotes do not fit"),
        (b"sku,name,price,tax\n" + b"A" * 70_000, "more than 65,536 characters"),
        (b"sku,name,price,tax\nA,Te\x81,1,16", "no known encoding"),
        (b"\xef\xbb\xbfsku,name,price,tax\nA,Te\xff,1,16", "no known encoding"),
        (b"sep=x\nskuxnamexpricextax", "names a delimiter"),
    ],
)
def test_what_is_no_table_is_refused(
    empty_shop: Shop, tmp_path: Path, content: bytes, why: str
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=why):
        import_file(empty_shop, path)
    assert unchanged(empty_shop)


def test_a_very_large_file_is_refused_by_its_size(empty_shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(200_000_001)
    with pytest.raises(BadInput, match="200,000,001 bytes"):
        import_file(empty_shop, path)
