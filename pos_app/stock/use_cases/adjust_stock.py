"""Correcting stock for a named reason: breakage, waste, own use, found again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.base import Moved
from pos_app.facts.catalogue import ROWS_MAX
from pos_app.facts.stock import StockAdjusted
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import minor_digits
from pos_app.kernel.permissions import Permission
from pos_app.kernel.quantity import QUANTITY_MAX
from pos_app.kernel.text import require_clean
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.posting import post_stock_change
from pos_app.ledger.domain.value import value_of_moves
from pos_app.platform.work import OpenWork

REASON_MAX = 200


@dataclass(frozen=True, slots=True)
class AdjustStock:
    """Signed changes of up to 200 products, with their unit costs, and why."""

    id: UUID
    moves: Sequence[Moved]
    reason: str


def adjust_stock(
    request: AdjustStock, *, actor: Actor, now: datetime, open_work: OpenWork
) -> StockAdjusted:
    """Records the change and books its value."""
    actor.require(Permission.ADJUST_STOCK)
    reason = require_clean(request.reason, "The reason", longest=REASON_MAX)
    if not 0 < len(request.moves) <= ROWS_MAX:
        raise BadInput(what="The change", why=f"it holds 1 to {ROWS_MAX} products")
    if any(not 0 < abs(move.quantity) <= QUANTITY_MAX for move in request.moves):
        raise BadInput(what="The change", why="each quantity is more or less than nothing")
    with open_work() as work:
        if earlier := work.find_fact(StockAdjusted, request.id):
            return earlier
        shop = read_shop(work)
        value = value_of_moves(request.moves, minor_digits(shop.currency))
        fact = StockAdjusted(
            id=request.id,
            at=now,
            till=actor.till,
            user=actor.user,
            store=shop.store,
            business_day=shop.business_day(now),
            moves=tuple(request.moves),
            reason=reason,
            entry=post_stock_change(read_chart(shop.chart), value),
        )
        work.record(fact)
        work.commit()
    return fact
