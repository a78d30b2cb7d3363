"""What documents at the till demand of its tables."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from pos_app.facts.selling import Document, GoodsReturned, SaleVoided
from pos_app.platform.work import Work
from pos_app.selling.storage import documents, returns


def keep_document(facts: Sequence[Document], work: Work) -> None:
    """Sales, returns and voids stand in the tables."""
    documents.insert_documents(work, facts)


def mark_returned(facts: Sequence[GoodsReturned | SaleVoided], work: Work) -> None:
    """What came back of a sale cannot come back again."""
    for fact in facts:
        quantities: dict[int, Decimal] = {}
        for line in fact.lines:
            quantities[line.of_line] = quantities.get(line.of_line, Decimal(0)) - line.quantity
        returns.add_returned(work, fact.original, quantities)
        returns.add_refunds(work, fact)
