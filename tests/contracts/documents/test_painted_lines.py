"""Lines that no code page holds: painted, whole, in their columns."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from pos_app.documents.domain.layout import Align, Column, Columns, Document, Style, Text
from pos_app.documents.renderers.escpos import render
from tests.helpers.paper import Dots, Paper, print_out
from tests.helpers.receipts import pages_of, printer

pytestmark = pytest.mark.usefixtures("qapp")
ONLY_CP437 = ((0, "cp437"),)
NAME_AMOUNT = (Column(flexible=True), Column(Align.END))


def on_paper(document: Document, **changes: object) -> Paper:
    profile = printer(**{"pages": ONLY_CP437, **changes})  # type: ignore[arg-type]  # By name.
    return print_out(render(document, profile), pages_of(profile))


def part(picture: Dots, left: int, right: int) -> list[str]:
    return [row[left:right] for row in picture.rows]


def is_blank(rows: list[str]) -> bool:
    return not any("1" in row for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "قهوة عربية",
        "שלום",
        "ราคา",
        "मूल्य",
        "漢字かな",
        "한국어",
        "tiếng Việt",
        "Ẹ kú ọjọ́",
        "€4.20",
        "قهوة 250g €9.00 سعر",
        "👩\u200d🌾",
    ],
)
def test_a_line_no_page_can_print_is_a_picture(text: str) -> None:
    paper = on_paper(Document((Text(text),)))
    assert paper.lines == ()
    (picture,) = paper.pictures
    assert len(picture.rows[0]) == 512
    assert not is_blank(list(picture.rows))


@pytest.mark.parametrize(
    ("text", "page"), [("قهوة", (37, "cp864")), ("قهوة", (32, "cp720")), ("שלום", (36, "cp862"))]
)
def test_what_is_written_leftwards_is_painted_even_where_a_page_has_it(
    text: str, page: tuple[int, str]
) -> None:
    """A printer sets the letters of such a page apart and from left to right."""
    paper = on_paper(Document((Text(text),)), pages=(page, (0, "cp437")))
    assert paper.lines == ()
    assert len(paper.pictures) == 1


def test_only_the_lines_that_need_it_are_painted() -> None:
    paper = on_paper(Document((Text("one"), Text("٣"), Text("two"))))
    assert [line.text for line in paper.lines] == ["one", "two"]
    assert len(paper.pictures) == 1


def test_every_line_is_painted_when_the_shop_wants_it_so() -> None:
    paper = on_paper(Document((Text("one"), Text("two"))), encoding="raster")
    assert paper.lines == ()
    assert len(paper.pictures) == 2


def test_the_amount_of_a_painted_line_is_the_amount() -> None:
    """The same dots as the amount alone in the same columns, whatever stands beside it."""

    def amount_of(name: str, amount: str) -> list[str]:
        row = Columns((name, amount), NAME_AMOUNT)
        (picture,) = on_paper(Document((row,)), encoding="raster").pictures
        return part(picture, 512 - 512 // 42 * 8, 512)

    assert amount_of("قهوة عربية", "€9.00") == amount_of("Coffee", "€9.00")
    assert amount_of("قهوة عربية", "€9.00") != amount_of("قهوة عربية", "€9.08")
    assert not is_blank(amount_of("قهوة عربية", "€9.00"))


def test_letters_wider_than_their_column_are_narrowed_and_not_cut() -> None:
    row = Columns(("ض" * 27, "1.00"), NAME_AMOUNT)  # 27 cells, the gap, and four cells.
    (picture,) = on_paper(Document((row,)), columns=32, dots=384).pictures
    assert is_blank(part(picture, 27 * 12 + 1, 28 * 12))
    assert not is_blank(part(picture, 25 * 12, 27 * 12))
    assert not is_blank(part(picture, 0, 24))


def test_an_arabic_name_stands_at_the_left_of_a_left_to_right_receipt() -> None:
    (picture,) = on_paper(Document((Text("قهوة"),))).pictures
    assert not is_blank(part(picture, 0, 100))
    assert is_blank(part(picture, 100, 512))


def test_a_mirrored_document_stands_at_the_right() -> None:
    row = Columns(("قهوة", "€1"), NAME_AMOUNT)
    (picture,) = on_paper(Document((row,), mirrored=True)).pictures
    assert not is_blank(part(picture, 412, 512))
    assert not is_blank(part(picture, 0, 40))
    assert is_blank(part(picture, 60, 400))


def test_large_letters_are_painted_twice_as_large() -> None:
    def size_of(style: Style) -> tuple[int, int]:
        (picture,) = on_paper(Document((Text("€", style),))).pictures
        columns = [n for row in picture.rows for n, dot in enumerate(row) if dot == "1"]
        return max(columns) - min(columns), len(picture.rows)

    assert size_of(Style.LARGE)[0] >= 1.8 * size_of(Style.PLAIN)[0]
    assert size_of(Style.LARGE)[1] == 2 * size_of(Style.PLAIN)[1]
    assert size_of(Style.TALL)[1] == 2 * size_of(Style.PLAIN)[1]


def test_painting_repeats_itself_to_the_byte() -> None:
    document = Document((Text("قهوة عربية €9.00"),))
    assert render(document, printer()) == render(document, printer())


@pytest.mark.torture
@pytest.mark.skipif(not shutil.which("tesseract"), reason="tesseract-ocr is not installed")
def test_a_reader_of_pictures_reads_the_amounts(tmp_path: Path) -> None:
    """A soft check: tesseract sees the end of each line, and is told to expect figures."""
    rows = [("قهوة عربية", "19.25"), ("漢字", "45.99"), ("خبز", "1,234.56"), ("Café", "78.31")]
    document = Document(tuple(Columns(row, NAME_AMOUNT) for row in rows))
    paper = on_paper(document, dots=1008, encoding="raster")  # 24 dots a letter.
    figures = [row[-24 * 9 :] for picture in paper.pictures for row in picture.rows]
    image = Image.new("L", (len(figures[0]) + 80, len(figures) + 80), 255)
    dots = Image.new("L", (len(figures[0]), len(figures)))
    dots.putdata([0 if dot == "1" else 255 for row in figures for dot in row])
    image.paste(dots, (40, 40))
    image.save(tmp_path / "figures.png")
    words = ["tesseract", str(tmp_path / "figures.png"), "-", "--psm", "6"]
    done = subprocess.run(  # noqa: S603 - our own picture and fixed words
        [*words, "-c", "tessedit_char_whitelist=0123456789.,"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == [amount for _, amount in rows]
