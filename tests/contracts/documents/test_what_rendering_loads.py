"""Rendering in a process of its own: what it loads, and that it needs no window."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from pos_app.documents.domain.layout import Document, Text
from pos_app.documents.renderers.escpos import render
from tests.helpers.receipts import printer

_START = """
import sys
from pos_app.documents.domain.layout import Document, Image, Text
from pos_app.documents.domain.receipt import receipt
from pos_app.documents.renderers.escpos import render
from tests.helpers.receipts import printer, sale
"""
HEAVY = ("PySide6", "PIL", "escpos", "barcode", "segno", "reportlab", "wcwidth", "qrcode")


def in_a_fresh_process(code: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", _START + code], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def test_an_ordinary_receipt_loads_nothing_heavy() -> None:
    loaded = in_a_fresh_process(
        "render(receipt(sale(qr='x')), printer())\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    assert loaded == "[]"


def test_a_logo_does_not_load_the_printer_database_of_python_escpos() -> None:
    """It takes 300 ms and leaves a folder behind at every start."""
    loaded = in_a_fresh_process(
        "from io import BytesIO; from PIL import Image as Pillow\n"
        "file = BytesIO(); Pillow.new('1', (8, 8)).save(file, 'PNG')\n"
        "job = render(Document((Image('a'),)), printer(), {'a': file.getvalue()})\n"
        "assert b'\\x1dv0' in job\n"
        "print([name for name in ('escpos.image', 'escpos.capabilities') if name in sys.modules])"
    )
    assert loaded == "['escpos.image']"


@pytest.mark.usefixtures("qapp")
def test_a_command_line_without_a_window_paints_the_same_dots() -> None:
    painted = in_a_fresh_process(
        "print(render(Document((Text('قهوة عربية €9.00'),)), printer()).hex())"
    )
    assert bytes.fromhex(painted) == render(Document((Text("قهوة عربية €9.00"),)), printer())


def test_the_font_of_a_window_changes_no_dot_on_paper(qapp: QApplication) -> None:
    paper, before = Document((Text("قهوة عربية €9.00"),)), qapp.font()
    plain = render(paper, printer())
    changed = QFont(before)
    changed.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    changed.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
    qapp.setFont(changed)
    try:
        assert render(paper, printer()) == plain
    finally:
        qapp.setFont(before)
