"""Lines of so many columns: names wrap, amounts never suffer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.documents.domain.cells import measured
from pos_app.documents.domain.layout import (
    Align,
    Block,
    Code,
    CodeKind,
    Column,
    Columns,
    Document,
    Rule,
    Style,
    Text,
)
from pos_app.documents.domain.typesetting import Line, table_grid, typeset

NAME_AMOUNT = (Column(flexible=True), Column(Align.END))


def lines_of(*blocks: Block, columns: int = 20, mirrored: bool = False) -> list[str]:
    document = Document(blocks, mirrored=mirrored)
    return [item.text for item in typeset(document, columns) if isinstance(item, Line)]


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (Text("left"), ["left"]),
        (Text("mid", align=Align.CENTRE), ["        mid"]),
        (Text("end", align=Align.END), ["                 end"]),
        (Text("in", indent=2), ["  in"]),
        (Text(""), [""]),
        (Text("BIG", Style.LARGE, Align.CENTRE), ["   BIG"]),
        (Text("too large a name", Style.LARGE), ["too large", "a name"]),
        (Rule(), ["-" * 20]),
        (Columns(("Milk", "4.20"), NAME_AMOUNT), ["Milk            4.20"]),
        (
            Columns(("Oat milk barista one litre", "4.20"), NAME_AMOUNT),
            ["Oat milk        4.20", "barista one", "litre"],
        ),
        (
            Columns(("Oat milk barista", "9 999 999 999.99"), NAME_AMOUNT),
            ["Oat milk barista", "    9 999 999 999.99"],
        ),
        (
            Columns(("A", "123456789012", "123456789012"), (*NAME_AMOUNT, Column(Align.END))),
            ["A", "        123456789012", "        123456789012"],
        ),
        (
            Columns(("Sum", "9" * 25), NAME_AMOUNT),
            ["Sum", "9" * 20, "               99999"],
        ),
        (
            Columns(("Total", "€4.20"), NAME_AMOUNT, Style.LARGE),
            ["Total", "     €4.20"],
        ),
        (Code(CodeKind.QR, "x", "seen"), ["        seen"]),
    ],
)
def test_how_a_block_is_set_on_20_columns(block: Block, lines: list[str]) -> None:
    assert lines_of(block) == lines


def test_a_mirrored_document_starts_at_the_right_edge() -> None:
    row = Columns(("Milk", "4.20"), NAME_AMOUNT)
    assert lines_of(row, Text("note", indent=2), mirrored=True) == [
        "4.20            Milk",
        "              note",
    ]


def test_the_rows_of_a_table_line_up() -> None:
    rows = [("Tax", "Net", "Amount"), ("A 4%", "1.00", "0.04"), ("B 21%", "1000.00", "210.00")]
    grid = table_grid(rows, (*NAME_AMOUNT, Column(Align.END)))
    assert lines_of(*(Columns(row, grid) for row in rows), columns=24) == [
        "Tax           Net Amount",
        "A 4%         1.00   0.04",
        "B 21%     1000.00 210.00",
    ]


_CELLS = st.text(st.characters(max_codepoint=0x2FF), max_size=40)
_AMOUNTS = st.from_regex(r"-?€?[0-9]{1,12}[.,][0-9]{2,3}", fullmatch=True)


@given(_CELLS, st.lists(_AMOUNTS, min_size=1, max_size=3), st.sampled_from([16, 32, 42, 48, 64]))
def test_no_line_is_wider_than_the_paper_and_no_amount_is_cut(
    name: str, amounts: list[str], columns: int
) -> None:
    grid = (Column(flexible=True), *(Column(Align.END) for _ in amounts))
    lines = lines_of(Columns((name, *amounts), grid), columns=columns)
    assert all(measured(line)[1] <= columns for line in lines)
    paper = "\n".join(lines)
    for amount in amounts:
        assert amount in (paper if len(amount) <= columns else "".join(paper.split()))


@given(st.lists(_AMOUNTS, min_size=2, max_size=2), st.sampled_from([32, 42, 48]))
def test_cells_never_touch(amounts: list[str], columns: int) -> None:
    grid = (Column(flexible=True), Column(Align.END), Column(Align.END))
    words = " ".join(lines_of(Columns(("N" * 50, *amounts), grid), columns=columns)).split()
    assert words.count(amounts[0]) >= 1
    assert words.count(amounts[1]) >= 1
