"""Counting stock: what was found outweighs what the books said, and the difference is booked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from pos_app.facts.catalogue import ROWS_MAX
from pos_app.facts.stock import Counted, StockCounted
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.money import minor_digits
from pos_app.kernel.permissions import Permission
from pos_app.kernel.quantity import QUANTITY_MAX
from pos_app.kernel.text import clean
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.posting import post_opening_stock, post_stock_change
from pos_app.ledger.domain.value import value_of
from pos_app.platform.work import OpenWork, Work
from pos_app.stock import storage

OPENING = "opening stock"


@dataclass(frozen=True, slots=True)
class CountedLevel:
    """What was found of a product, and what one unit costs."""

    product: UUID
    quantity: Decimal
    unit_cost: Decimal


@dataclass(frozen=True, slots=True)
class CountStock:
    """Up to 200 products counted at one moment."""

    id: UUID
    levels: Sequence[CountedLevel]
    reason: str = ""


def count_stock(
    request: CountStock, *, actor: Actor, now: datetime, open_work: OpenWork
) -> StockCounted:
    """Records the count; sales made after it still stand."""
    actor.require(Permission.COUNT_STOCK)
    _check(request.levels)
    with open_work() as work:
        if earlier := work.find_fact(StockCounted, request.id):
            return earlier
        fact = _fact(request, actor, now, work)
        work.record(fact)
        work.commit()
    return fact


def record_levels(
    levels: Sequence[CountedLevel], *, actor: Actor, now: datetime, work: Work
) -> int:
    """Takes imported levels over within the import's own work; answers how many differed.

    A level the books already have is left out, so that importing twice changes nothing.
    """
    actor.require(Permission.COUNT_STOCK)
    _check(levels)
    known = storage.on_hand(work, read_shop(work).store, [level.product for level in levels])
    changed = [level for level in levels if known[level.product] != level.quantity]
    if changed:
        work.record(_fact(CountStock(new_id(), changed, OPENING), actor, now, work))
    return len(changed)


def _check(levels: Sequence[CountedLevel]) -> None:
    if not 0 < len(levels) <= ROWS_MAX:
        raise BadInput(what="The count", why=f"it holds 1 to {ROWS_MAX} products")
    if len({level.product for level in levels}) < len(levels):
        raise BadInput(what="The count", why="it names a product twice")
    if any(abs(level.quantity) > QUANTITY_MAX for level in levels):
        raise BadInput(what="The count", why=f"a quantity is over {QUANTITY_MAX:,f}")


def _fact(request: CountStock, actor: Actor, now: datetime, work: Work) -> StockCounted:
    shop = read_shop(work)
    products = [level.product for level in request.levels]
    known = storage.on_hand(work, shop.store, products)
    digits = minor_digits(shop.currency)
    change = sum(
        value_of(level.quantity - known[level.product], level.unit_cost, digits)
        for level in request.levels
    )
    post = post_opening_stock if request.reason == OPENING else post_stock_change
    return StockCounted(
        id=request.id,
        at=now,
        till=actor.till,
        user=actor.user,
        store=shop.store,
        business_day=shop.business_day(now),
        lines=tuple(
            Counted(level.product, level.quantity, known[level.product], level.unit_cost)
            for level in request.levels
        ),
        entry=post(read_chart(shop.chart), change),
        reason=clean(request.reason),
    )
