"""Opening a shift: the drawer gets its float and the till may sell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.shifts import ShiftOpened
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.posting import post_shift_opened
from pos_app.platform.work import OpenWork
from pos_app.shifts import storage
from pos_app.shifts.domain.shift import ShiftIsOpen


@dataclass(frozen=True, slots=True)
class OpenShift:
    """`id` becomes the shift's; the float is in minor units of the shop's currency."""

    id: UUID
    float_amount: int


def open_shift(
    request: OpenShift, *, actor: Actor, now: datetime, open_work: OpenWork
) -> ShiftOpened:
    """Opens a shift at the actor's till. Refuses while one is open."""
    actor.require(Permission.OPEN_SHIFT)
    if request.float_amount < 0:
        raise BadInput(what="The float", why="it is less than nothing")
    with open_work() as work:
        if earlier := work.find_fact(ShiftOpened, request.id):
            return earlier
        shop = read_shop(work)
        last = storage.last_shift(work, actor.till)
        if last and not last.closed_at:
            raise ShiftIsOpen(number=last.number)
        fact = ShiftOpened(
            id=request.id,
            at=now,
            till=actor.till,
            user=actor.user,
            number=last.number + 1 if last else 1,
            store=shop.store,
            business_day=shop.business_day(now),
            currency=shop.currency,
            float_amount=request.float_amount,
            opened_by=actor.name,
            entry=post_shift_opened(read_chart(shop.chart), request.float_amount),
        )
        work.record(fact)
        work.commit()
    return fact
