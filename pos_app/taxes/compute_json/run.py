"""`pos-app compute`: the text of a document in, its figures out."""

from __future__ import annotations

from typing import Any

from pos_app.taxes.compute_json.explain import explain as explain_figures
from pos_app.taxes.compute_json.reading import read_document
from pos_app.taxes.compute_json.writing import write_adjustments, write_totals
from pos_app.taxes.domain.calculation import calculate
from pos_app.taxes.domain.compute import compute
from pos_app.taxes.domain.line import compute_line


def run_compute(text: str, explain: bool) -> dict[str, Any]:
    """The output of the contract as JSON members; `BadInput` says what is wrong with `text`.

    With `explain`, `adjustments` shows what each document adjustment changes, and `explain` gives
    for the path of every figure (`lines.0.net`) its rule and its value before rounding.
    """
    document = read_document(text)
    totals = compute(document)
    currency = document.terms.currency
    output = write_totals(totals, currency)
    if explain:
        lines = [compute_line(document.terms, line) for line in document.lines]
        done = calculate(document.terms, lines, document.adjustments)
        output["adjustments"] = write_adjustments(totals, currency)
        output["explain"] = explain_figures(document, done, lines, totals)
    return output
