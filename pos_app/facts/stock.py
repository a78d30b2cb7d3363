"""Facts about stock: counts and adjustments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

import msgspec

from pos_app.facts.base import EntryLine, Fact, Moved
from pos_app.facts.codec import fact_type


class Counted(msgspec.Struct, frozen=True, array_like=True):
    """What was counted of a product, and what the books had said at that moment."""

    product: UUID
    quantity: Decimal
    expected: Decimal
    unit_cost: Decimal = Decimal(0)


@fact_type
class StockCounted(Fact, frozen=True, kw_only=True):
    """Shelves were counted at `at`; the count outweighs everything before it. Up to 200 rows."""

    KIND: ClassVar[str] = "stock.counted"

    store: UUID
    business_day: date
    lines: tuple[Counted, ...]
    entry: tuple[EntryLine, ...] = ()
    reason: str = ""


@fact_type
class StockAdjusted(Fact, frozen=True, kw_only=True):
    """Stock changed for a reason other than a sale: breakage, waste, own use, found again."""

    KIND: ClassVar[str] = "stock.adjusted"

    store: UUID
    business_day: date
    moves: tuple[Moved, ...]
    reason: str
    entry: tuple[EntryLine, ...] = ()
