"""The preview is the truth: what it shows was read from the bytes, as another reader reads them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from pos_app.documents.domain.layout import (
    Code,
    CodeKind,
    Cut,
    Document,
    Feed,
    Style,
    Text,
)
from pos_app.documents.domain.receipt import receipt
from pos_app.documents.renderers import png
from pos_app.documents.renderers.escpos import render
from pos_app.documents.renderers.paper import paper_image
from pos_app.documents.renderers.preview import (
    PrintedCode,
    PrintedCut,
    PrintedLine,
    as_text,
    read_back,
)
from pos_app.documents.renderers.raster import Raster
from tests.helpers.paper import print_out
from tests.helpers.receipts import pages_of, printer, sale

SALE = receipt(sale(qr="https://x.example/1", reprint=1))


def test_preview_and_the_independent_reader_see_the_same_lines() -> None:
    job = render(SALE, printer())
    lines = [one for one in read_back(job, printer()) if isinstance(one, PrintedLine)]
    paper = print_out(job, pages_of(printer()))
    assert [line.text for line in lines] == [line.text for line in paper.lines]
    bold = [line.style is not Style.PLAIN for line in lines]
    assert bold == [line.bold for line in paper.lines]


@pytest.mark.usefixtures("qapp")
def test_everything_comes_back_in_order() -> None:
    document = Document(
        (
            Text("one", Style.LARGE),
            Text("قهوة"),
            Code(CodeKind.GS1_128, "10A\x1d17270131"),
            Code(CodeKind.CODE128, "a{b}"),
            Code(CodeKind.EAN13, "4006381333931"),
            Code(CodeKind.QR, "é"),
            Feed(2),
            Cut(),
        )
    )
    line, picture, *rest = read_back(render(document, printer(feed_before_cut=0)), printer())
    assert line == PrintedLine("one", Style.LARGE)
    assert isinstance(picture, Raster)
    assert rest == [
        PrintedCode(CodeKind.GS1_128, "10A\x1d17270131"),
        PrintedCode(CodeKind.CODE128, "a{b}"),
        PrintedCode(CodeKind.EAN13, "4006381333931"),
        PrintedCode(CodeKind.QR, "é"),
        PrintedLine("", Style.PLAIN),
        PrintedLine("", Style.PLAIN),
        PrintedCut(),
    ]


@pytest.mark.parametrize(
    "job",
    [
        b"\x1b@\x1bp\x00\x19\xfa",
        b"\x1bZ",
        b"\x07",
        b"\x1dv0\x00\x01\x00\x05\x00x",
        b"\x1b!",
        b"\x10\x04\x01",
    ],
)
def test_what_we_never_print_is_a_bug(job: bytes) -> None:
    with pytest.raises(ValueError, match=r"byte|command|ends"):
        read_back(job, printer())


def test_the_paper_as_text() -> None:
    text = as_text(read_back(render(SALE, printer()), printer()), 42)
    assert "TOTAL                               €45.99" in text
    assert "         [code128 R-0002-001042]" in text
    assert text.splitlines()[0].strip() == "JUNIPER & CO."
    assert text.splitlines()[0].index("J") == 14  # In the middle of 42 columns.


def test_the_paper_is_a_white_sheet_with_a_torn_edge(qapp: object) -> None:
    printed = read_back(render(SALE, printer()), printer())
    image = paper_image(printed, printer(), width=312)
    assert image.width() == 312
    assert image.height() > 312
    assert image.pixelColor(2, 2).name() == "#ffffff"
    last = [image.pixelColor(x, image.height() - 1).alpha() for x in range(312)]
    assert min(last) == 0, "the lower edge is torn"
    assert max(image.pixelColor(x, image.height() - 9).alpha() for x in range(312)) == 255


def test_a_sharp_screen_gets_more_pixels_of_the_same_paper(qapp: object) -> None:
    printed = read_back(render(SALE, printer()), printer())
    one, two = (paper_image(printed, printer(), ratio=ratio) for ratio in (1.0, 2.0))
    assert two.width() == 2 * one.width()
    assert two.deviceIndependentSize().width() == one.deviceIndependentSize().width()


@pytest.mark.parametrize("columns", [32, 42, 48])
def test_each_character_stands_in_its_own_column(qapp: object, columns: int) -> None:
    profile = printer(columns, columns * 12)
    text = "I" + " " * (columns - 2) + "I"
    width = 1040
    image = paper_image([PrintedLine(text, Style.PLAIN)], profile, width=width)
    margin = width * 22 / 312
    cell = (width - 2 * margin) / columns
    dark = dark_columns(image)
    assert margin <= dark[0] <= margin + cell
    assert width - margin - cell <= dark[-1] <= width - margin


def dark_columns(image: QImage) -> list[int]:
    middle = range(int(image.width() * 22 / 312), image.height() - 20)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in middle)
    ]


def test_a_receipt_as_a_png_file(qapp: object) -> None:
    file = png.render(SALE, printer(), width=312, ratio=2.0)
    assert file.startswith(b"\x89PNG\r\n\x1a\n")
    image = QImage.fromData(file)
    assert image.width() == 624
    assert len(dark_columns(image)) > 300
