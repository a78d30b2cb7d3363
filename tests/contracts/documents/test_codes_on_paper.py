"""Codes on paper: drawn ones are read back by zxing, the printer's own by what they were told."""

from __future__ import annotations

from typing import Any

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pos_app.documents.domain.layout import Code, CodeKind, Document
from pos_app.documents.renderers.escpos import render
from tests.helpers.paper import Dots, Paper, print_out
from tests.helpers.receipts import pages_of, printer

DRAWN = {"native_qr": False, "native_barcodes": False}
GS1 = "010950600013435210ABC\x1d17270131"
CODES = [
    (CodeKind.QR, "x"),
    (CodeKind.QR, "https://x.example/" + "7" * 282),
    (CodeKind.QR, "Lorem " * 250),
    (CodeKind.QR, "x" * 2953),
    (CodeKind.QR, "Café €4.20 قهوة 漢字"),
    (CodeKind.QR, "line\r\none\ttwo"),
    (CodeKind.CODE128, "R-0002-001042"),
    (CodeKind.CODE128, "1234567890"),
    (CodeKind.CODE128, "aB{}~ 9"),
    (CodeKind.CODE128, "9935170005"),  # python-barcode 0.16.1 loses the first two figures.
    (CodeKind.GS1_128, GS1),
    (CodeKind.CODE39, "ABC-123"),
    (CodeKind.EAN13, "4006381333931"),
    (CodeKind.EAN13, "0012345678905"),
    (CodeKind.EAN8, "96385074"),
]
IDS = [f"{kind}-{len(data)}" for kind, data in CODES]
FORMATS = {
    CodeKind.QR: "QR Code",
    CodeKind.CODE128: "Code 128",
    CodeKind.GS1_128: "Code 128",
    CodeKind.CODE39: "Code 39",
    CodeKind.EAN13: "EAN-13",
    CodeKind.EAN8: "EAN-8",
}


def on_paper(code: Code, **changes: Any) -> Paper:
    profile = printer(**changes)
    return print_out(render(Document((code,)), profile), pages_of(profile))


def scanned(pictures: tuple[Dots, ...]) -> Any:
    """What a scanner sees on white paper: exactly one code."""
    rows = [row for picture in pictures for row in picture.rows]
    image = Image.new("L", (len(rows[0]) + 80, len(rows) + 80), 255)
    dots = Image.new("L", (len(rows[0]), len(rows)))
    dots.putdata([0 if dot == "1" else 255 for row in rows for dot in row])
    image.paste(dots, (40, 40))
    (found,) = zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)
    return found


@pytest.mark.parametrize(("kind", "data"), CODES, ids=IDS)
@pytest.mark.parametrize(("columns", "dots"), [(32, 384), (48, 576)])
def test_a_drawn_code_is_read_back(kind: CodeKind, data: str, columns: int, dots: int) -> None:
    paper = on_paper(Code(kind, data), columns=columns, dots=dots, **DRAWN)
    assert paper.codes == ()
    found = scanned(paper.pictures)
    assert found.bytes.decode("utf-8") == data
    if len(data) <= 20:  # A longer barcode does not fit 58 mm and becomes a QR code.
        assert str(found.format) == FORMATS[kind]


@given(st.from_regex(r"[!-~]([ -~]{0,11}[!-~])?", fullmatch=True))
def test_any_receipt_number_is_read_back_from_its_bars(number: str) -> None:
    found = scanned(on_paper(Code(CodeKind.CODE128, number), **DRAWN).pictures)
    assert found.bytes.decode() == number
    assert str(found.format) == "Code 128"


@pytest.mark.parametrize(
    ("kind", "data", "number", "told"),
    [
        (CodeKind.CODE128, "R-0002-001042", "73", b"{BR-0002-001042"),
        (CodeKind.CODE128, "a{b", "73", b"{Ba{{b"),
        (CodeKind.CODE128, "160416041604", "73", b"{B160416041604"),
        (CodeKind.GS1_128, "10A\x1d17270131", "73", b"{B{110A{117270131"),
        (CodeKind.CODE39, "ABC-123", "69", b"ABC-123"),
        (CodeKind.EAN13, "4006381333931", "67", b"4006381333931"),
        (CodeKind.EAN8, "96385074", "68", b"96385074"),
        (CodeKind.QR, "Café", "qr", "Café".encode()),
        (CodeKind.QR, "x" * 2953, "qr", b"x" * 2953),
    ],
)
def test_what_the_printer_is_told_to_draw(
    kind: CodeKind, data: str, number: str, told: bytes
) -> None:
    paper = on_paper(Code(kind, data))
    (code,) = paper.codes
    assert (code.kind, code.data) == (number, told)
    assert paper.pictures == ()
    assert paper.align_at_end == 0


@pytest.mark.parametrize(
    ("size", "dots"), [(1, 384), (300, 384), (1500, 384), (2953, 384), (2953, 576)]
)
def test_a_qr_code_of_the_printer_fits_its_paper(size: int, dots: int) -> None:
    (code,) = on_paper(Code(CodeKind.QR, "x" * size), columns=dots // 12, dots=dots).codes
    drawn = on_paper(Code(CodeKind.QR, "x" * size), columns=dots // 12, dots=dots, **DRAWN)
    assert 2 <= code.module <= 6
    modules = {1: 29, 300: 69, 1500: 149, 2953: 185}[size]  # Versions 1, 12 (M), 33 (M), 40 (L).
    assert code.module * modules <= dots
    assert len(drawn.pictures[0].rows[0]) <= dots


def test_bars_wider_than_the_paper_become_a_qr_code() -> None:
    (code,) = on_paper(Code(CodeKind.CODE128, "R-0002-001042-LONG"), columns=32, dots=384).codes
    assert (code.kind, code.data) == ("qr", b"R-0002-001042-LONG")


def test_what_people_read_stands_below_the_code() -> None:
    paper = on_paper(Code(CodeKind.CODE128, "R-7", "R-7"))
    assert [line.text.strip() for line in paper.lines] == ["R-7"]


def test_native_and_drawn_codes_mean_the_same() -> None:
    data = "https://juniper.example/r/1042?t=45,99 €"
    (native,) = on_paper(Code(CodeKind.QR, data)).codes
    assert native.data == scanned(on_paper(Code(CodeKind.QR, data), **DRAWN).pictures).bytes
