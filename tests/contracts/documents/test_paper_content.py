"""What stands on the paper of every printer profile that ships, read back independently."""

from __future__ import annotations

import re

import pytest
from wcwidth import wcswidth

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.documents.domain.layout import Align, Column, Columns, Document, Text
from pos_app.documents.domain.receipt import ReceiptLine, receipt
from pos_app.documents.renderers.escpos import render
from tests.helpers.paper import Command, Paper, print_out, tokens
from tests.helpers.receipts import pages_of, printer, sale

PROFILES = load_profiles()
NAME_AMOUNT = (Column(flexible=True), Column(Align.END))


def on_paper(document: Document, profile: PrinterProfile) -> Paper:
    return print_out(render(document, profile), pages_of(profile))


@pytest.fixture(params=sorted(PROFILES))
def profile(request: pytest.FixtureRequest) -> PrinterProfile:
    return PROFILES[request.param]


def test_a_receipt_fits_every_shipped_printer(profile: PrinterProfile) -> None:
    paper = on_paper(receipt(sale(reprint=1, qr="https://x.example/1")), profile)
    assert all(line.cells <= profile.columns for line in paper.lines)
    assert all(len(row) <= profile.dots for dots in paper.pictures for row in dots.rows)
    assert "** REPRINT 1 **" in paper.text
    assert "€45.99" in paper.text


@pytest.mark.parametrize("count", [0, 1, 400])
def test_receipts_of_any_length(profile: PrinterProfile, count: int) -> None:
    lines = tuple(ReceiptLine(name=f"Thing {n}", amount=f"{n}.00") for n in range(count))
    content = sale(lines=lines, total="1.00", tenders=(), change="", taxes=(), before_total=())
    printed = on_paper(receipt(content), profile).text.splitlines()
    for n in range(count):
        room = profile.columns - len(f"Thing {n}")
        assert f"Thing {n}" + f"{n}.00".rjust(room) in printed


def test_a_name_of_500_characters_wraps_and_keeps_its_amount(profile: PrinterProfile) -> None:
    name = " ".join(f"word{n}" for n in range(70))[:500]
    lines = on_paper(Document((Columns((name, "12.34"), NAME_AMOUNT),)), profile).lines
    assert all(line.cells <= profile.columns for line in lines)
    assert lines[0].text.endswith(" 12.34")
    assert " ".join(line.text for line in lines).replace("12.34", "").split() == name.split()


@pytest.mark.parametrize("columns", [32, 42, 48, 56, 64])
@pytest.mark.parametrize(
    "amount",
    ["0.00", "-4.20", "9,999,999,999.99", "-9 999 999 999.99", "UGX 1500000", "KWD 12.345", "0"],
)
def test_amounts_stand_whole_at_the_edge(columns: int, amount: str) -> None:
    profile = printer(columns, columns * 12)
    row = Columns(("A rather long name of a thing in the shop", amount), NAME_AMOUNT)
    lines = on_paper(Document((row,)), profile).lines
    assert [line.text for line in lines if line.text.endswith(amount)]
    assert all(line.cells <= columns for line in lines)
    edge = next(line for line in lines if line.text.endswith(amount))
    assert edge.cells == columns


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Zoë’s “bread” – 1…2 × 3 − 1", "Zoë’s “bread” – 1…2 × 3 - 1"),
        ("1\u00a0234,50\u202f€", "1 234,50 €"),
        ("Cafe\u0301 e\u0301te\u0301", "Café été"),
        ("soft\u00adhyphen", "softhyphen"),
        ("x\u202egnp", "xgnp"),
        ("\ud800lone", "lone"),
        ("ñ ü ß £ ¥", "ñ ü ß £ ¥"),
    ],
)
def test_texts_as_a_western_printer_prints_them(written: str, printed: str) -> None:
    profile = printer(pages=((0, "cp437"), (16, "cp1252")))
    assert on_paper(Document((Text(written),)), profile).lines[0].text == printed


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("Żółć", (18, "cp852")),
        ("Хлеб", (17, "cp866")),
        ("Ψωμί", (14, "cp737")),
        ("Şeker ığ", (13, "cp857")),
        ("Karibu €1", (19, "cp858")),
    ],
)
def test_a_line_is_text_when_one_page_holds_it(text: str, page: tuple[int, str]) -> None:
    profile = printer(pages=((0, "cp437"), page))
    paper = on_paper(Document((Text(text),)), profile)
    assert paper.lines[0].text == text
    assert not paper.pictures


def test_a_page_is_selected_once_for_many_lines() -> None:
    job = render(Document((Text("é €"), Text("plain"), Text("€ ü"))), printer())
    selected = [t for t in tokens(job) if isinstance(t, Command) and t.name == b"\x1bt"]
    assert [t.rest[0] for t in selected] == [19]


def test_a_fixed_page_is_the_only_one_used() -> None:
    profile = printer(encoding="page:16")
    job = render(Document((Text("é"), Text("€"))), profile)
    selected = [t.rest[0] for t in tokens(job) if isinstance(t, Command) and t.name == b"\x1bt"]
    assert selected == [16]


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("€ 4.20", "EUR 4.20"),
        ("Zażółć", "Zazólc"),
        ("٣٤٫٥٠", "34.50"),
        ("漢 12", "? 12"),
        ("“q”…", '"q"...'),
        ("é Ж", "é Ж"),
    ],
)
def test_a_printer_of_text_alone_loses_accents_before_letters_and_never_digits(
    written: str, printed: str
) -> None:
    profile = printer(pages=((0, "cp437"), (17, "cp866")), raster=False, native_qr=False)
    paper = on_paper(Document((Columns((written, "9.99"), NAME_AMOUNT),)), profile)
    assert re.fullmatch(rf"{re.escape(printed)} +9\.99", paper.lines[0].text)
    assert wcswidth(paper.lines[0].text) == profile.columns
    assert not paper.pictures


def test_a_printer_of_text_alone_still_prints_what_codes_say() -> None:
    profile = printer(raster=False, native_qr=False, native_barcodes=False)
    text = on_paper(receipt(sale(qr="https://x.example/1")), profile).text
    assert "https://x.example/1" in text
    assert text.count("R-0002-001042") == 2
