"""`compute`: the money engine alone; no shop, no person, no key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.cli import Ended, child, run

NOWHERE = Path("/nowhere")
DOCUMENT: dict[str, Any] = {
    "currency": "EUR",
    "rounding": "document",
    "prices": "exclusive",
    "taxes": {"S": {"percent": "21"}, "R": {"percent": "10"}},
    "lines": [
        {"id": "1", "quantity": "3", "unit_price": "2.35", "taxes": ["S"]},
        {"id": "2", "quantity": "0.5", "unit_price": "9.99", "taxes": ["R"]},
    ],
    "adjustments": [{"charge": False, "percent": "5"}],
}


def compute(text: str | bytes, *words: str) -> Ended:
    """Computes what comes in on standard input."""
    return run(NOWHERE, "compute", "-", *words, user=None, pin=None, feed=text)


def test_the_document_of_the_contract_from_a_file_and_from_stdin(tmp_path: Path) -> None:
    file = tmp_path / "document.json"
    file.write_text(json.dumps(DOCUMENT))

    figures = run(NOWHERE, "compute", str(file), user=None, pin=None).answer

    # 7.05 + 5.00 = 12.05, less 5 % (0.60, shared 0.35 and 0.25): 6.70 at 21 % and 4.75 at 10 %.
    assert (figures["sum_line_net"], figures["allowances"], figures["net"]) == (
        *("12.05", "0.60", "11.45"),
    )
    assert [(t["code"], t["base"], t["amount"]) for t in figures["taxes"]] == [
        *(("S", "6.70", "1.41"), ("R", "4.75", "0.48")),
    ]
    assert (figures["tax"], figures["gross"], figures["payable"]) == ("1.89", "13.34", "13.34")
    assert compute(json.dumps(DOCUMENT)).answer == figures
    assert child(NOWHERE, "compute", "-", feed=json.dumps(DOCUMENT)).answer == figures


def test_every_figure_can_be_explained() -> None:
    plain = compute(json.dumps(DOCUMENT)).answer
    explained = compute(json.dumps(DOCUMENT), "--explain").answer
    assert explained.keys() > plain.keys()
    assert {name: explained[name] for name in plain} == plain


def changed(**members: object) -> str:
    """The document with other members."""
    return json.dumps({**DOCUMENT, **members})


def line(**members: object) -> str:
    """The document with one line, which has other members."""
    return changed(lines=[{**DOCUMENT["lines"][0], **members}])


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "null", "NaN", "1e400", "{}", '"x"', "{} {}", "\ufeff{"),
        '{"currency": "EUR", "currency": "KES"}',
        "[" * 100_000,
        '{"lines":' * 100_000,
        b"\xff\xfe{}",
        b"\x00",
        changed(currency="XXX"),
        changed(currency="eur"),
        changed(rounding="up"),
        changed(prices="both"),
        changed(total="-1"),
        changed(taxes={"S": {"percent": "NaN"}}),
        changed(taxes={"S": {"percent": "21", "per_unit": "1"}}),
        changed(cash_rounding={"step": "0", "mode": "half_up"}),
        changed(adjustments=[{"charge": False}]),
        line(quantity="1e5"),
        line(quantity="\u0661"),
        line(quantity=3),
        line(quantity=0.1),
        line(quantity="1000000000"),
        line(unit_price="NaN"),
        line(unit_price="-1e400"),
        line(taxes=["nobody's"]),
        line(quantity="9223372036854775808"),
    ],
    ids=lambda text: str(text)[:12] + "..." + str(text)[-18:],
)
def test_what_cannot_be_computed_is_one_clear_line(text: str | bytes) -> None:
    refused = compute(text, "--json")
    assert (refused.code, refused.error[0]) == (2, "bad_input")
    assert len(refused.error[1]) < 500


def test_more_than_forty_megabytes_is_refused() -> None:
    refused = compute(b" " * 40_000_001)
    assert (refused.code, refused.sentence) == (
        *(2, "The input is not valid: it is larger than 40 MB"),
    )
