"""What sales, counts and adjustments demand of the stock."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.facts.base import Moved
from pos_app.facts.selling import Document
from pos_app.facts.stock import StockAdjusted, StockCounted
from pos_app.kernel.quantity import to_micro
from pos_app.platform.work import Work
from pos_app.stock import storage


def move_sold(facts: Sequence[Document], work: Work) -> None:
    """Goods of sales, returns and voids left or came back."""
    for fact in facts:
        _move(fact, fact.moves, work)


def move_adjusted(facts: Sequence[StockAdjusted], work: Work) -> None:
    """Stock changed for a named reason."""
    for fact in facts:
        _move(fact, fact.moves, work)


def move_counted(facts: Sequence[StockCounted], work: Work) -> None:
    """A count moves stock by what it found more or less than the books said at that moment.

    So movements recorded after the count still stand, however late it arrives.
    """
    for fact in facts:
        moves = tuple(
            Moved(line.product, line.quantity - line.expected, line.unit_cost)
            for line in fact.lines
        )
        _move(fact, moves, work)


def _move(
    fact: Document | StockAdjusted | StockCounted, moves: Sequence[Moved], work: Work
) -> None:
    if not moves:
        return
    day = fact.business_day.isoformat()
    rows = [
        {
            "fact_id": fact.id,
            "position": position,
            "product_id": moved.product,
            "quantity": to_micro(moved.quantity),
            "unit_cost": to_micro(moved.unit_cost),
            "day": day,
        }
        for position, moved in enumerate(moves, start=1)
    ]
    storage.add_movements(work, fact.store, rows)
