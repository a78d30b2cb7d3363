"""Changes shelf prices, one or up to 200 at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.catalogue.domain.product import TooManyRows, UnknownProduct
from pos_app.catalogue.domain.product_check import require_price
from pos_app.catalogue.storage.product_reading import products_by_ids
from pos_app.facts.catalogue import ROWS_MAX, PriceRow, PricesChanged
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import OpenWork


@dataclass(frozen=True, slots=True)
class ChangePrices:
    """Shelf prices as they shall be. `id` is the fact's, made before anything is saved."""

    id: UUID
    prices: tuple[PriceRow, ...]
    reason: str = ""


def change_prices(
    request: ChangePrices, *, actor: Actor, now: datetime, open_work: OpenWork
) -> PricesChanged:
    """Records the prices as they are from now on."""
    actor.require(Permission.CHANGE_PRICES)
    if len(request.prices) > ROWS_MAX:
        raise TooManyRows(most=ROWS_MAX, count=len(request.prices))
    for row in request.prices:
        require_price(row)
    with open_work() as work:
        if earlier := work.find_fact(PricesChanged, request.id):
            return earlier
        known = products_by_ids(work, [row.product for row in request.prices])
        for row in request.prices:
            if row.product not in known:
                raise UnknownProduct(code=row.product)
        fact = PricesChanged(
            id=request.id,
            at=now,
            till=actor.till,
            user=actor.user,
            prices=request.prices,
            reason=request.reason,
        )
        work.record(fact)
        work.commit()
    return fact
