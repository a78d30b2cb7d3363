"""The bytes of a receipt: golden, repeatable, and nothing left behind for the next job."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import b8_receipt
from pos_app.devices.domain.printer_profile import Cut
from pos_app.documents.domain.layout import Code, CodeKind, Document, Feed, Style, Text
from pos_app.documents.domain.receipt import receipt
from pos_app.documents.renderers.escpos import render
from pos_app.documents.renderers.plain_text import render as plain_text
from tests.helpers.paper import Command, print_out, tokens
from tests.helpers.receipts import pages_of, printer, sale

GOLDEN = Path(__file__).with_name("golden") / "receipt-42-columns.bin"
FULL = sale(qr="https://juniper.example/r/1042", reprint=1)


def test_the_bytes_equal_the_golden_file() -> None:
    """After a change that is meant: write `render(receipt(FULL), printer())` into the file."""
    assert render(receipt(FULL), printer()) == GOLDEN.read_bytes()


@pytest.mark.parametrize("items", [40, 400])
def test_the_bytes_equal_those_that_the_benchmark_joins_by_hand(items: int) -> None:
    assert b8_receipt.product(b8_receipt.sale_of(items)) == b8_receipt.by_hand(
        b8_receipt.sale_of(items)
    )


def test_the_text_on_paper_is_the_plain_text() -> None:
    paper = print_out(render(receipt(sale()), printer(feed_before_cut=0)), pages_of(printer()))
    name, *lines = paper.text.splitlines()
    plain_name, *plain_lines = plain_text(receipt(sale()), 42).replace("−", "-").splitlines()
    assert lines == plain_lines
    assert name.strip() == plain_name.strip()


def test_the_same_document_makes_the_same_bytes() -> None:
    assert render(receipt(FULL), printer()) == render(receipt(FULL), printer())


@pytest.mark.parametrize(
    "before",
    [
        Document((Text("€ é", Style.LARGE),)),
        Document((Text("Ж", Style.BOLD),)),
        Document((Code(CodeKind.QR, "x"), Text("no cut", Style.TALL))),
    ],
)
def test_a_job_leaves_nothing_behind(before: Document) -> None:
    profile = printer(pages=((19, "cp858"), (17, "cp866")))
    alone = render(receipt(FULL), profile)
    first = render(before, profile)
    paper = print_out(first, pages_of(profile))
    assert (paper.mode_at_end, paper.align_at_end) == (0, 0)
    assert render(receipt(FULL), profile) == alone
    one, both = print_out(alone, pages_of(profile)), print_out(first + alone, pages_of(profile))
    assert both.lines[-len(one.lines) :] == one.lines


def test_each_job_resets_the_printer_first_and_only_then() -> None:
    resets = [t.at for t in tokens(render(receipt(FULL), printer())) if _is(t, b"\x1b@")]
    assert resets == [0]


def test_styles_end_with_their_line() -> None:
    document = Document((Text("A", Style.LARGE), Text("b"), Text("C", Style.BOLD), Feed(1)))
    lines = print_out(render(document, printer()), pages_of(printer())).lines
    assert [(line.text, line.wide, line.tall, line.bold) for line in lines] == [
        ("A", True, True, True),
        ("b", False, False, False),
        ("C", False, False, True),
        ("", False, False, False),
    ]


@pytest.mark.parametrize(
    ("cut", "command"), [(Cut.FULL, b"\x00"), (Cut.PARTIAL, b"\x01"), (Cut.NONE, None)]
)
def test_paper_is_cut_once_as_the_printer_can(cut: Cut, command: bytes | None) -> None:
    job = render(receipt(FULL), printer(cut=cut, feed_before_cut=7))
    cuts = [t.rest for t in tokens(job) if _is(t, b"\x1dV")]
    assert cuts == ([] if command is None else [command])
    feeds = [t.rest[0] for t in tokens(job) if _is(t, b"\x1bd")]
    assert feeds[-1] == 7  # With or without a knife, the end of the text is above its edge.


def test_no_receipt_opens_the_drawer() -> None:
    paper = print_out(render(receipt(FULL), printer()), pages_of(printer()))
    assert paper.kicks == 0


def _is(token: object, name: bytes) -> bool:
    return isinstance(token, Command) and token.name == name
