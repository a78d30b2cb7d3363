"""What a receipt says, read as plain text."""

from __future__ import annotations

from typing import Any

import pytest

from pos_app.documents.domain.layout import Code, CodeKind, Cut, Document
from pos_app.documents.domain.receipt import (
    LabelledAmount,
    ReceiptKind,
    ReceiptLine,
    ReceiptWords,
    ShopHeader,
    receipt,
)
from pos_app.documents.renderers.plain_text import render
from tests.helpers.receipts import sale

ON_42_COLUMNS = """\
              JUNIPER & CO.
       Calle del Olmo 14, Valencia
             VAT ES-B12345678
------------------------------------------
Sale R-0002-001042       20 Nov 2026 15:43
Till 2                              Ana M.
------------------------------------------
Sourdough loaf                     €4.20 A
Heirloom carrots 1 kg              €3.24 A
  1.245 kg × €2.60
Rioja Crianza 75 cl               €22.50 C
  2 × €12.50  −10%
Café crème                         €9.00 B
  Without lid
------------------------------------------
Discount                            −€2.50
TOTAL                               €45.99
Cash                                €50.00
Change                               €4.01
------------------------------------------
Tax                             Net Amount
A VAT 4%                     €15.38  €0.62
C VAT 21%                     €8.38  €1.76
                Thank you

              R-0002-001042
"""


def text(columns: int = 42, words: ReceiptWords | None = None, **changes: Any) -> str:
    return render(receipt(sale(**changes), words), columns)


def test_a_sale_on_42_columns() -> None:
    assert text() == ON_42_COLUMNS


@pytest.mark.parametrize("columns", [32, 42, 48, 56, 64])
def test_every_width_says_the_same_and_nothing_sticks_out(columns: int) -> None:
    assert all(len(line) <= columns for line in text(columns).splitlines())
    assert (
        text(columns).replace("-" * columns, "").split() == text(42).replace("-" * 42, "").split()
    )


@pytest.mark.parametrize(
    ("changes", "marks"),
    [
        ({"reprint": 1}, ["** REPRINT 1 **"]),
        ({"reprint": 12}, ["** REPRINT 12 **"]),
        ({"training": True}, ["** TRAINING - NOT A SALE **"]),
        ({"possible_duplicate": True}, ["** POSSIBLE DUPLICATE **"]),
        (
            {"reprint": 2, "training": True},
            ["** TRAINING - NOT A SALE **", "** REPRINT 2 **"],
        ),
        ({}, []),
    ],
)
def test_what_is_not_the_one_receipt_of_a_sale_says_so_twice(
    changes: dict[str, Any], marks: list[str]
) -> None:
    seen = [line.strip() for line in text(**changes).splitlines() if "**" in line]
    assert seen == marks * 2


def test_goods_that_came_back() -> None:
    lines = text(
        kind=ReceiptKind.RETURN,
        number="R-0002-001050",
        original_number="R-0002-001042",
        lines=(ReceiptLine(name="Sourdough loaf", amount="−€4.20", quantity="−1"),),
        before_total=(),
        total="−€4.20",
        tenders=(LabelledAmount("Cash", "−€4.20"),),
        change="",
        taxes=(),
    ).splitlines()
    assert "Return R-0002-001050     20 Nov 2026 15:43" in lines
    assert "Of sale R-0002-001042" in lines
    assert "Sourdough loaf                      −€4.20" in lines
    assert "TOTAL REFUNDED                      −€4.20" in lines
    assert not any(line.startswith(("Change", "Tax")) for line in lines)


def test_a_void_names_the_sale_it_takes_back() -> None:
    lines = text(kind=ReceiptKind.VOID, original_number="R-0002-001042").splitlines()
    assert "Void R-0002-001042       20 Nov 2026 15:43" in lines
    assert "Of sale R-0002-001042" in lines


def test_a_gift_receipt_shows_no_money() -> None:
    paper = text(gift=True)
    assert "GIFT RECEIPT" in paper
    assert "Sourdough loaf" in paper
    assert "2\n" in paper  # How many bottles.
    assert "€" not in paper
    assert "R-0002-001042" in paper


def test_words_of_another_language() -> None:
    words = ReceiptWords(total="JUMLA", change="Chenji", reprint="** NAKALA {n} **")
    paper = text(words=words, reprint=3)
    assert "JUMLA                               €45.99" in paper
    assert "Chenji                               €4.01" in paper
    assert "** NAKALA 3 **" in paper


def test_a_translation_with_strange_braces_still_prints() -> None:
    assert "** {x} 3 {} **" in text(words=ReceiptWords(reprint="** {x} {n} {} **"), reprint=3)


def test_an_empty_receipt_is_a_receipt() -> None:
    paper = text(lines=(), taxes=(), tenders=(), footer=(), before_total=(), change="")
    assert "TOTAL" in paper


def codes_of(document: Document) -> list[tuple[CodeKind, str]]:
    return [(block.kind, block.data) for block in document.blocks if isinstance(block, Code)]


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, [(CodeKind.CODE128, "R-0002-001042")]),
        ({"number": "№-7"}, [(CodeKind.QR, "№-7")]),
        ({"number": "9" * 90}, [(CodeKind.QR, "9" * 90)]),
        (
            {"qr": "https://x.example/1"},
            [(CodeKind.CODE128, "R-0002-001042"), (CodeKind.QR, "https://x.example/1")],
        ),
    ],
)
def test_the_codes_of_a_receipt(changes: dict[str, Any], codes: list[tuple[CodeKind, str]]) -> None:
    assert codes_of(receipt(sale(**changes))) == codes


def test_a_receipt_is_cut_once_at_its_end() -> None:
    blocks = receipt(sale(shop=ShopHeader(name="A", logo="logo"))).blocks
    assert [n for n, block in enumerate(blocks) if isinstance(block, Cut)] == [len(blocks) - 1]
