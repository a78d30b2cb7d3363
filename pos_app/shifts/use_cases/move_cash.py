"""Cash into or out of the drawer without a sale: paid in, paid out, safe drop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.shifts import CashMoved
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.authorise import authorise
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import require_clean
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.posting import post_cash_moved
from pos_app.platform.work import OpenWork
from pos_app.shifts import storage
from pos_app.shifts.use_cases.require_shift import require_cash

_SIGNS = {"paid_in": 1, "paid_out": -1, "safe_drop": -1}
REASON_MAX = 200


@dataclass(frozen=True, slots=True)
class MoveCash:
    """`kind` is paid_in, paid_out or safe_drop; the amount is positive, in minor units."""

    id: UUID
    kind: str
    amount: int
    reason: str
    approval: UUID | None = None


def move_cash(request: MoveCash, *, actor: Actor, now: datetime, open_work: OpenWork) -> CashMoved:
    """Records the move in the open shift. Refuses taking out more than the drawer holds."""
    reason = require_clean(request.reason, "The reason", longest=REASON_MAX)
    if request.kind not in _SIGNS:
        raise BadInput(what="The kind", why="it is paid_in, paid_out or safe_drop")
    if request.amount <= 0:
        raise BadInput(what="The amount", why="it must be more than nothing")
    amount = _SIGNS[request.kind] * request.amount
    with open_work() as work:
        if earlier := work.find_fact(CashMoved, request.id):
            return earlier
        approvals = authorise(
            work,
            actor,
            Permission.MOVE_CASH,
            approval=request.approval,
            amount=request.amount,
            fact=request.id,
            now=now,
        )
        shop = read_shop(work)
        shift = storage.require_open_shift(work, actor.till)
        if amount < 0:
            require_cash(shift.id, -amount, reading=work)
        fact = CashMoved(
            id=request.id,
            at=now,
            till=actor.till,
            user=actor.user,
            shift=shift.id,
            business_day=max(shop.business_day(now), shift.business_day),
            kind=request.kind,
            currency=shop.currency,
            amount=amount,
            reason=reason,
            entry=post_cash_moved(read_chart(shop.chart), request.kind, amount),
            approvals=approvals,
        )
        work.record(fact)
        work.commit()
    return fact
