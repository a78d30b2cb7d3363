"""Documents as values that can be kept, and codes that cannot be wrong."""

from __future__ import annotations

import pytest

from pos_app.documents.domain.layout import (
    Align,
    Code,
    CodeKind,
    Column,
    Columns,
    Cut,
    Document,
    Feed,
    Image,
    Rule,
    Style,
    Text,
    from_json,
    to_json,
)
from pos_app.kernel.errors import BadInput


def test_a_document_is_kept_as_json_and_read_back_equal() -> None:
    document = Document(
        (
            Text("Café", Style.LARGE, Align.CENTRE, 2),
            Columns(("a", "b"), (Column(flexible=True), Column(Align.END, 8)), Style.BOLD),
            Rule(),
            Image("logo", "JUNIPER"),
            Code(CodeKind.CODE128, "R-1", "R-1"),
            Feed(3),
            Cut(),
        ),
        mirrored=True,
    )
    assert from_json(to_json(document)) == document


def test_the_json_of_a_block_says_what_it_is_and_leaves_out_the_usual() -> None:
    kept = to_json(Document((Text("Hi"), Cut())))
    assert kept == b'{"blocks":[{"block":"text","run":"Hi"},{"block":"cut"}]}'


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"{",
        b'{"blocks":[{"block":"kick"}]}',
        b'{"blocks":[{"block":"text"}]}',
        b'{"blocks":[{"block":"columns","cells":["a"],"grid":[]}]}',
        b'{"blocks":[{"block":"code","kind":"ean13","data":"4006381333930"}]}',
    ],
)
def test_what_is_no_document_is_refused(kept: bytes) -> None:
    with pytest.raises(BadInput):
        from_json(kept)


@pytest.mark.parametrize(
    ("kind", "data", "fits"),
    [
        (CodeKind.EAN13, "4006381333931", True),
        (CodeKind.EAN13, "4006381333930", False),
        (CodeKind.EAN13, "400638133393", False),
        (CodeKind.EAN13, "400638133393١", False),
        (CodeKind.EAN8, "96385074", True),
        (CodeKind.EAN8, "96385075", False),
        (CodeKind.CODE39, "ABC-123", True),
        (CodeKind.CODE39, "abc-123", False),
        (CodeKind.CODE128, "R-0002-001042", True),
        (CodeKind.CODE128, "{B}~ az", True),
        (CodeKind.CODE128, "é", False),
        (CodeKind.CODE128, "a\x1bp", False),
        (CodeKind.CODE128, "a\n", False),
        (CodeKind.CODE128, "", False),
        (CodeKind.CODE128, "9" * 81, False),
        (CodeKind.GS1_128, "0109506000134352\x1d10A", True),
        (CodeKind.GS1_128, "01 095", False),
        (CodeKind.QR, "x", True),
        (CodeKind.QR, "é" * 1476, True),
        (CodeKind.QR, "é" * 1477, False),
        (CodeKind.QR, "x" * 2953, True),
        (CodeKind.QR, "x" * 2954, False),
        (CodeKind.QR, "", False),
        (CodeKind.QR, "\x00\x1b", False),
    ],
)
def test_a_code_holds_what_its_kind_can_hold(kind: CodeKind, data: str, fits: bool) -> None:
    if fits:
        assert Code(kind, data).data == data
    else:
        with pytest.raises(BadInput):
            Code(kind, data)
