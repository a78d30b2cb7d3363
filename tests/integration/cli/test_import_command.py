"""`import products`: the whole file or nothing, and which row and column is wrong."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.cli import kinds, must, run, unchanged, wrong_in_books

HEAD = "sku,name,price,tax,barcode,stock\n"
GOOD = HEAD + "A1,Apple,10,16,4006381333931,12\nA2,Pear,12.50,16,,\nA3,Fig,3,0,,7\n"


def written(tmp_path: Path, content: str | bytes, name: str = "prices.csv") -> str:
    """A file with that in it."""
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(file)


def test_products_arrive_and_can_be_sold(folder: Path, tmp_path: Path) -> None:
    file = written(tmp_path, GOOD)

    told = must(folder, "import", "products", file, "--json").answer

    assert (told["rows"], told["created"], told["changed"], told["counted"]) == (3, 3, 0, 2)
    sale = must(folder, "sell", "--scan", "4006381333931*2", "--tender", "cash=20", "--json")
    assert sale.answer["total"] == "20.00"
    found = must(folder, "find", "apple", "--json").answer["products"]
    assert [(each["sku"], each["stock"]) for each in found] == [("A1", "10")]
    assert wrong_in_books(folder) == []


def test_the_same_file_again_changes_nothing(folder: Path, tmp_path: Path) -> None:
    file = written(tmp_path, GOOD)
    must(folder, "import", "products", file)
    with unchanged(folder):
        again = must(folder, "import", "products", file, "--json").answer
    assert (again["created"], again["changed"], again["unchanged"]) == (0, 0, 3)


def test_a_dry_run_says_what_would_happen(folder: Path, tmp_path: Path) -> None:
    file = written(tmp_path, GOOD)
    with unchanged(folder):
        told = must(folder, "import", "products", file, "--dry-run", "--json").answer
    assert (told["created"], told["dry_run"]) == (3, True)
    assert must(folder, "find", "apple", "--json").answer["products"] == []


def test_one_wrong_row_keeps_all_of_them_out(folder: Path, tmp_path: Path) -> None:
    rows = "A4,Plum,-1,16,,\nA5,Du\x1bka,1e5,16,4006381333932,\nA6,<b>Nut</b>,1000000001,16,,NaN\n"
    with unchanged(folder):
        refused = run(folder, "import", "products", written(tmp_path, GOOD + rows), "--json")

    assert refused.code == 2
    assert refused.error[1].startswith("prices.csv was not imported")
    problems = json.loads(refused.err)["problems"]
    assert {(each["row"], each["column"]) for each in problems} == {
        *((5, "price"), (6, "name"), (6, "price"), (6, "barcode"), (7, "price"), (7, "stock")),
    }
    assert must(folder, "find", "apple", "--json").answer["products"] == []


def test_people_read_a_line_per_problem_and_one_that_sums_up(kept: Path, tmp_path: Path) -> None:
    rows = "".join(f"B{n},Thing,-1,16,,\n" for n in range(30))
    refused = run(kept, "import", "products", written(tmp_path, HEAD + rows))
    lines = refused.err.splitlines()
    assert (refused.code, refused.out) == (2, "")
    assert lines[0] == "row 2, price: The price is not valid: -1 is negative"
    assert lines[-1].startswith("prices.csv was not imported: 30 problems.")
    assert len(lines) == 21, "twenty rows are enough to see what is wrong"


def _sparse(tmp_path: Path) -> str:
    file = Path(written(tmp_path, "", "large.csv"))
    os.truncate(file, 41_000_000)
    return str(file)


def _one_line(tmp_path: Path) -> str:
    return written(tmp_path, HEAD.encode() + b"a" * 41_000_000)


def _large_workbook(tmp_path: Path) -> str:
    file = Path(written(tmp_path, b"PK\x03\x04", "large.xlsx"))
    os.truncate(file, 41_000_000)
    return str(file)


def _bomb(tmp_path: Path) -> str:
    file = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(160):
                sheet.write(bytes(1_000_000))
    return str(file)


def _plain_zip(tmp_path: Path) -> str:
    file = tmp_path / "photos.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../../evil.txt", "x")
    return str(file)


def _pipe(tmp_path: Path) -> str:
    os.mkfifo(tmp_path / "pipe.csv")
    return str(tmp_path / "pipe.csv")


MAKERS: list[tuple[Callable[[Path], str], str]] = [
    (lambda tmp: str(tmp / "missing.csv"), "missing.csv cannot be"),
    (str, "it is not a file"),
    (_pipe, "it is not a file"),
    (lambda tmp: written(tmp, ""), "it is empty"),
    (lambda tmp: written(tmp, "nothing\n"), "has no column sku, name, price, tax"),
    (lambda tmp: written(tmp, bytes(1000)), "it is not text"),
    (lambda tmp: written(tmp, b"\x89PNG\r\n\x1a\n" + bytes(range(256))), "it is not text"),
    (lambda tmp: written(tmp, b"\xd0\xcf\x11\xe0" + bytes(99), "old.xls"), "an old Excel file"),
    (lambda tmp: written(tmp, b"PK\x03\x04rest", "cut.xlsx"), "a broken archive"),
    (lambda tmp: written(tmp, HEAD + 'A1,"Apple,10,16\n'), "its quotes do not fit"),
    (lambda tmp: written(tmp, HEAD + 'A1,"App"le,10,16\n'), "its quotes do not fit"),
    (lambda tmp: written(tmp, "sku,sku,name,price,tax\n"), "sku"),
    (_plain_zip, "not an Excel workbook"),
    (_sparse, "it is not text"),
    (_one_line, "more than 65,536 characters"),
    (_large_workbook, "an Excel file may have"),
    (_bomb, "unpacks to more than"),
]


@pytest.mark.parametrize(("make", "part"), MAKERS, ids=[part for _, part in MAKERS])
def test_what_is_no_price_list_is_refused(
    make: Callable[[Path], str], part: str, kept: Path, tmp_path: Path
) -> None:
    before = kinds(kept)
    refused = run(kept, "import", "products", make(tmp_path), "--json")
    assert refused.code == 2
    assert part in refused.error[1]
    assert kinds(kept) == before


@pytest.mark.parametrize("what", ["customers", "suppliers", "stock"])
def test_what_cannot_be_imported_yet_is_said(what: str, kept: Path, tmp_path: Path) -> None:
    refused = run(kept, "import", what, written(tmp_path, GOOD), "--json")
    assert (refused.code, refused.error[0]) == (1, "not_importable")
