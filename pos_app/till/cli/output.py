"""What commands print: plain lines for people, one JSON object for scripts."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping

from pos_app.facts.selling import Document
from pos_app.kernel.money import format_minor
from pos_app.till.cli.console import Console


def show(options: argparse.Namespace, members: Mapping[str, object], lines: Iterable[str]) -> None:
    """Prints `members` as one JSON object with `--json`, else `lines`."""
    console: Console = options.console
    if options.json:
        console.out(json.dumps(members, ensure_ascii=False) + "\n")
    else:
        console.out("".join(f"{line}\n" for line in lines))


def document_members(document: Document) -> dict[str, object]:
    """A sale, return or void as scripts see it; amounts as decimal strings."""
    currency = document.currency

    def amount(minor: int) -> str:
        return format_minor(minor, currency)

    change = sum(tender.received - tender.amount for tender in document.tenders)
    return {
        "id": str(document.id),
        "number": document.number,
        "time": document.at.isoformat(),
        "user": document.cashier,
        "currency": currency,
        "net": amount(document.net),
        "tax": amount(document.tax),
        "rounding": amount(document.rounding),
        "total": amount(document.payable),
        "tenders": amounts_by_kind([(t.kind, t.amount) for t in document.tenders], currency),
        "change": amount(change),
    }


def amounts_by_kind(parts: Iterable[tuple[str, int]], currency: str) -> dict[str, str]:
    """What each kind of tender comes to."""
    sums: dict[str, int] = {}
    for kind, minor in parts:
        sums[kind] = sums.get(kind, 0) + minor
    return {kind: format_minor(minor, currency) for kind, minor in sums.items()}


def document_lines(document: Document) -> list[str]:
    """A document in a few words."""
    members = document_members(document)
    line = f"{document.number}  {members['total']} {document.currency}"
    if members["change"] != format_minor(0, document.currency):
        line += f"  change {members['change']}"
    return [line]
