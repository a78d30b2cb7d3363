"""Whether the paper, the books and the stock of the demo's sale agree, number by number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from uuid import UUID

from pos_app import checks
from pos_app.facts.base import EntryLine
from pos_app.facts.selling import SaleCompleted
from pos_app.kernel.amount_text import NumberMarks
from pos_app.platform.keybox import Secrets
from pos_app.platform.locales import number_marks
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.selling.use_cases.find_sale import find_sale
from pos_app.stock.storage import on_hand

Levels = Mapping[UUID, Decimal]


def stock_levels(reading: Reading, store: UUID, sale: SaleCompleted) -> Levels:
    """What is on hand of everything that was sold."""
    return on_hand(reading, store, {moved.product for moved in sale.moves})


def disagreements(
    sale: SaleCompleted,
    paper: str,
    reading: Reading,
    *,
    locale: str,
    opening: Levels,
) -> Iterator[str]:
    """What does not agree, a sentence each. `opening` is the stock before the sale."""
    kept = find_sale(sale.number, reading=reading)
    if kept != sale:
        yield f"the books do not have sale {sale.number} as the screen showed it"
    yield from _of_paper(sale, paper, number_marks(locale))
    yield from _of_entry(sale.entry)
    yield from _of_stock(sale, opening, on_hand(reading, sale.store, opening))


def book_findings(folder: Folder, keys: Secrets) -> Iterator[str]:
    """What the verification of the whole shop finds."""
    for finding in checks.verify(folder, keys):
        yield f"verification: {finding.check}: {finding.what}"


def _of_paper(sale: SaleCompleted, paper: str, marks: NumberMarks) -> Iterator[str]:
    if sale.number not in paper:
        yield f"the number {sale.number} is not on the paper"
    for line in sale.lines:
        amount = marks.amount(line.gross, sale.currency)
        if not _has_line(paper, line.name, amount):
            yield f"{line.name} for {amount} is not on the paper"
    total = marks.amount(sale.payable, sale.currency)
    if not re.search(rf"(?i)total.*{re.escape(total)}", paper):
        yield f"the total {total} is not on the paper"
    for tender in sale.tenders:
        if marks.amount(tender.received, sale.currency) not in paper:
            yield f"what was received by {tender.kind} is not on the paper"


def _has_line(paper: str, name: str, amount: str) -> bool:
    """Whether the name stands on the paper, and the amount on its line or on the next three."""
    lines = paper.splitlines()
    first = name.split(maxsplit=1)[0]
    return any(
        first in line and any(amount in following for following in lines[at : at + 4])
        for at, line in enumerate(lines)
    )


def _of_entry(entry: tuple[EntryLine, ...]) -> Iterator[str]:
    off = sum(line.amount for line in entry)
    if not entry or off:
        yield f"the ledger entry is off by {off}"


def _of_stock(sale: SaleCompleted, before: Levels, after: Levels) -> Iterator[str]:
    sold: dict[UUID, Decimal] = {}
    for line in sale.lines:
        for product, quantity in [
            (part.product, part.quantity * line.quantity) for part in line.parts
        ] or [(line.product, line.quantity)]:
            sold[product] = sold.get(product, Decimal(0)) + quantity
    for product, level in before.items():
        if level - after[product] != sold.get(product, Decimal(0)):
            yield f"the stock of {product} went from {level} to {after[product]}"
