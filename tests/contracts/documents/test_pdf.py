"""Receipts as PDF: fonts inside, all scripts, one page, the same file every time."""

from __future__ import annotations

import base64
import io
import re
import zlib

import pytest
from PIL import Image as Pillow

from pos_app.documents.domain.layout import Code, CodeKind, Document, Image, Text
from pos_app.documents.domain.receipt import ReceiptLine, receipt
from pos_app.documents.renderers.pdf import render
from pos_app.documents.renderers.pdf_fonts import in_order_of_sight, runs_of
from tests.helpers.receipts import SALE, sale

MIXED = receipt(
    sale(
        qr="https://x.example/1",
        lines=(*SALE.lines, ReceiptLine(name="قهوة عربية 250 غ", amount="€9.00")),
    )
)


def fonts_in(file: bytes) -> set[str]:
    return {name.decode() for name in re.findall(rb"/BaseFont /(\S+)", file)}


def height_of(file: bytes) -> float:
    found = re.search(rb"/MediaBox \[ 0 0 (\S+) (\S+) \]", file)
    assert found
    return float(found[2])


def test_every_font_is_inside() -> None:
    file = render(MIXED)
    fonts = fonts_in(file)
    assert len(fonts) >= 3
    assert all(re.fullmatch(r"[A-Z]{6}\+NotoSans.*", name) for name in fonts), fonts
    assert file.count(b"/FontFile2") == len(fonts)


def test_the_same_document_makes_the_same_file() -> None:
    assert render(MIXED) == render(MIXED)


def test_the_page_is_as_long_as_the_receipt() -> None:
    short, long = render(receipt(sale())), render(receipt(sale(lines=SALE.lines * 20)))
    assert short.count(b"/Type /Page\n") == long.count(b"/Type /Page\n") == 1
    assert height_of(long) > 3 * height_of(short)


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Milk 4.20", "Milk 4.20"),
        ("שלום 12", "12 םולש"),
        ("سلام", "\ufee1\ufefc\ufeb3"),
        ("قهوة 250g", "250g \ufe93\ufeee\ufeec\ufed7"),
    ],
)
def test_right_to_left_text_is_joined_and_turned_as_the_eye_meets_it(
    written: str, seen: str
) -> None:
    assert in_order_of_sight(written) == seen


def test_each_character_is_set_in_a_font_that_has_it() -> None:
    runs = runs_of("€9 سلام", bold=False)
    assert [run.font for run in runs if run.text.strip()] == [
        "NotoSansArabic-Regular",
        "NotoSansMono-Regular",
    ]


def test_a_code_is_drawn_and_a_logo_is_inside() -> None:
    buffer = io.BytesIO()
    Pillow.new("RGBA", (60, 30), (0, 0, 0, 255)).save(buffer, "PNG")
    document = Document((Image("logo", "JUNIPER"), Code(CodeKind.EAN13, "4006381333931")))
    with_logo = render(document, assets={"logo": buffer.getvalue()})
    without = render(document)
    assert b"/Subtype /Image" in with_logo
    assert b"/Subtype /Image" not in without
    assert drawing(without).count(" re f") == 30  # The dark bars of an EAN-13.


def test_an_attack_in_a_name_stays_text() -> None:
    file = render(Document((Text("A) Tj /JS (app.alert(1)) \x1bp\x00 <</S /JavaScript>>"),)))
    assert b"/JavaScript" not in file
    assert b"/JS" not in file


def drawing(file: bytes) -> str:
    """The page's content stream, unpacked."""
    found = re.search(rb"/ASCII85Decode /FlateDecode .*?stream\r?\n(.*?)endstream", file, re.S)
    assert found
    packed = base64.a85decode(found[1].strip().removesuffix(b"~>"))
    return zlib.decompress(packed).decode("latin-1")
