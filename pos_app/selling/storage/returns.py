"""What of each sale came back already, and what was given back for it."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from sqlalchemy import Column, Integer, Text, bindparam, select

from pos_app.facts.selling import GoodsReturned, SaleVoided
from pos_app.kernel.quantity import from_micro, to_micro
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

RETURNED_LINE = table(
    "returned_line",
    "derived",
    Column("sale_id", Id, primary_key=True),  # The original sale.
    Column("position", Integer, primary_key=True),
    Column("quantity", Integer, nullable=False),  # 10^-6, positive: how much came back so far.
)

REFUND = table(
    "refund",
    "derived",
    Column("sale_id", Id, primary_key=True),  # The original sale.
    Column("kind", Text, primary_key=True),  # Of tender.
    Column("amount", Integer, nullable=False),  # Minor units, positive: given back so far.
    Column("gross", Integer, nullable=False),  # Of the goods it was given back for, positive.
)

_ADD_RETURNED = upsert(RETURNED_LINE, add=("quantity",))
_ADD_REFUND = upsert(REFUND, add=("amount", "gross"))
_REFUNDS = Statement(
    select(REFUND.c.kind, REFUND.c.amount, REFUND.c.gross).where(
        REFUND.c.sale_id == bindparam("sale_id")
    )
)
_RETURNED = Statement(
    select(RETURNED_LINE.c.position, RETURNED_LINE.c.quantity).where(
        RETURNED_LINE.c.sale_id == bindparam("sale_id")
    )
)


def add_returned(work: Work, original: UUID, quantities: dict[int, Decimal]) -> None:
    """Adds what came back, by position on the original receipt."""
    rows = [
        {"sale_id": original, "position": position, "quantity": to_micro(quantity)}
        for position, quantity in quantities.items()
    ]
    work.execute_many(_ADD_RETURNED, rows)


def add_refunds(work: Work, fact: GoodsReturned | SaleVoided) -> None:
    """Adds what was given back for it, by kind of tender."""
    rows = [
        {"sale_id": fact.original, "kind": tender.kind, "amount": -tender.amount, "gross": 0}
        for tender in fact.tenders
    ]
    # What came back stands once, whatever it was paid with; in no kind where nothing was paid.
    rows.append({"sale_id": fact.original, "kind": "", "amount": 0, "gross": -fact.gross})
    work.execute_many(_ADD_REFUND, rows)


def refunded_so_far(reading: Reading, original: UUID) -> tuple[dict[str, int], int]:
    """What was given back by kind of tender, and the gross of all that came back; positive."""
    rows = reading.rows(_REFUNDS, sale_id=original)
    return {kind: amount for kind, amount, _ in rows if kind}, sum(gross for _, _, gross in rows)


def returned_so_far(reading: Reading, original: UUID) -> dict[int, Decimal]:
    """How much of each line of a sale came back, by position."""
    rows = reading.rows(_RETURNED, sale_id=original)
    return {position: from_micro(quantity) for position, quantity in rows}
