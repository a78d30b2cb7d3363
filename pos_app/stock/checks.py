"""What must be true of the stock: each movement as its fact says, each level the sum of them.

Memory grows with the number of products and of days, not with the journal: what moved on each day
is summed per product under a random weight of the day, so two histories do not look the same.
"""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from pos_app.facts.base import Fact, Moved
from pos_app.facts.selling import Document
from pos_app.facts.stock import StockAdjusted, StockCounted
from pos_app.kernel.quantity import from_micro, plain, to_micro
from pos_app.platform.checking import Recorded
from pos_app.platform.fact_rows import FactRows, Row
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading
from pos_app.platform.table_scan import scan
from pos_app.stock.storage import STOCK_DAY, STOCK_MOVEMENT

CHECK = "stock"
_WEIGHT_BITS = 64

Product = tuple[bytes, bytes]
"""Store and product."""


@dataclass(slots=True)
class _Moved:
    """All that moved of a product: in sum, and in sum weighted by its days."""

    total: int = 0
    weighted: int = 0


class StockCheck:
    """Follows every movement."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._rows = FactRows(reading, STOCK_MOVEMENT, "fact_id")
        self._weights: dict[str, int] = defaultdict(lambda: secrets.randbits(_WEIGHT_BITS))
        self._moved: dict[Product, _Moved] = defaultdict(_Moved)

    def see(self, recorded: Recorded) -> Iterator[Finding]:
        """A fact that moves stock stands in the movements, as it says."""
        fact = recorded.fact
        if not isinstance(fact, Document | StockAdjusted | StockCounted):
            return
        moves = _moves_of(fact)
        expected = [
            (fact.id.bytes, at, m.product.bytes, to_micro(m.quantity), to_micro(m.unit_cost))
            for at, m in enumerate(moves, start=1)
        ]
        yield from self._rows.compare(recorded, fact.id, expected)
        weight = self._weights[fact.business_day.isoformat()]
        for _, _, product, quantity, _ in expected:
            moved = self._moved[fact.store.bytes, product]
            moved.total += quantity
            moved.weighted += quantity * weight

    def finish(self) -> Iterator[Finding]:
        """Every level is the sum of the movements up to its day."""
        yield from self._rows.finish()
        rows = scan(self._reading, STOCK_DAY)
        for product, days in groupby(rows, key=lambda row: (row[0], row[1])):
            yield from self._check_days(product, days)
        for product, moved in self._moved.items():
            yield _finding(product, f"it moved by {_plain(moved.total)}, but has no level.")

    def _check_days(self, product: Product, days: Iterator[Row]) -> Iterator[Finding]:
        on_hand = weighted = 0
        for _, _, day, moved, level in days:
            on_hand += moved
            weighted += moved * self._weights[day]
            if level != on_hand:
                what = f"{day}: its level is not what had moved until then, {_plain(on_hand)}."
                yield _finding(product, what)
                return
        should = self._moved.pop(product, _Moved())
        if on_hand != should.total:
            what = f"the books say {_plain(on_hand)}, its movements say {_plain(should.total)}."
            yield _finding(product, what)
        elif weighted != should.weighted:
            yield _finding(product, "what moved on each day is not what the facts say.")


def _moves_of(fact: Fact) -> Sequence[Moved]:
    if isinstance(fact, StockCounted):
        return [Moved(c.product, c.quantity - c.expected, c.unit_cost) for c in fact.lines]
    assert isinstance(fact, Document | StockAdjusted)
    return fact.moves


def _finding(product: Product, what: str) -> Finding:
    return Finding(CHECK, f"Stock of product {UUID(bytes=product[1])}: {what}")


def _plain(micro: int) -> str:
    return plain(from_micro(micro))
