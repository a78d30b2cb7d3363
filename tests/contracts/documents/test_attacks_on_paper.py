"""Whatever stands in a name, a note or a code: no command of it reaches the printer."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.documents.domain.layout import Code, CodeKind, Document
from pos_app.documents.domain.receipt import (
    LabelledAmount,
    ReceiptLine,
    ReceiptTax,
    ShopHeader,
    receipt,
)
from pos_app.documents.renderers.escpos import render
from tests.helpers.paper import Command, LineFeed, TextRun, print_out, tokens
from tests.helpers.receipts import pages_of, printer, sale

_KEPT = json.loads(Path(__file__).with_name("attack_payloads.json").read_text())
_HEX = [re.sub(r"\(.*\)|\s", "", entry) for entry in _KEPT["escpos_hex"]]
PAYLOADS = [
    *(bytes.fromhex(digits).decode("latin-1") for digits in _HEX),
    *(bytes.fromhex(digits).decode("cp437") for digits in _HEX),
    *_KEPT["unicode_text"],
    *_KEPT["log"],
    *_KEPT["csv_formula"],
    *_KEPT["sql_like"],
    "\x10\x14\x01\x00\x05",
    "\x1dV\x00\r\n\t\x0c",
]
# What a receipt is made of. Text is printable; the few commands are ours.
ALLOWED = {b"\x1b@", b"\x1b!", b"\x1ba", b"\x1bd", b"\x1bt"} | {
    *(b"\x1dV", b"\x1dv0", b"\x1d(k", b"\x1dk", b"\x1dh", b"\x1dw", b"\x1dH")
}
_REAL_TIME = re.compile(b"\x10[\x04\x05\x14]")


def attacked(payload: str) -> bytes:
    """A receipt that carries the payload in every member."""
    content = sale(
        shop=ShopHeader(name=payload, address=(payload,), tax_number=payload, logo=payload),
        number=payload,
        at=payload,
        till=payload,
        cashier=payload,
        customer=payload,
        original_number=payload,
        lines=(
            ReceiptLine(
                name=f"Milk {payload}",
                amount=f"4.20{payload}",
                quantity=payload,
                unit_price=payload,
                discount=payload,
                letter=payload,
                note=payload,
            ),
        ),
        total=payload,
        tenders=(LabelledAmount(payload, payload),),
        change=payload,
        taxes=(ReceiptTax(code=payload, base=payload, amount=payload, percent=payload),),
        footer=(payload,),
        qr=f"x{payload[:900]}",
    )
    return render(receipt(content), printer())


def assert_only_our_commands(job: bytes) -> None:
    for token in tokens(job):
        if isinstance(token, Command):
            assert token.name in ALLOWED, token
            assert not _REAL_TIME.search(token.rest), "a picture or code holds a command"
        else:
            assert isinstance(token, TextRun | LineFeed)
    assert not _REAL_TIME.search(job)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_only_our_commands_reach_the_printer(payload: str) -> None:
    job = attacked(payload)
    assert_only_our_commands(job)
    paper = print_out(job, pages_of(printer()))
    assert (paper.kicks, paper.cuts) == (0, 1)


def test_an_injected_command_is_only_its_harmless_letters() -> None:
    job = render(
        receipt(sale(lines=(ReceiptLine(name="Milk\x1bp\x00\x19\xfa", amount="1"),))), printer()
    )
    paper = print_out(job, pages_of(printer()))
    assert any(line.text.startswith("Milkp") for line in paper.lines)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60)
@given(st.text(st.characters(), max_size=80))
def test_no_text_at_all_becomes_a_command(text: str) -> None:
    assert_only_our_commands(attacked(text or "1"))


@given(st.binary(min_size=1, max_size=300))
def test_no_data_of_a_qr_code_becomes_a_real_time_command(data: bytes) -> None:
    text = "x" + data.decode("latin-1")
    for native in (True, False):
        job = render(Document((Code(CodeKind.QR, text),)), printer(native_qr=native))
        assert_only_our_commands(job)
