"""Changes price rules: new ones, edited ones, and ones that are switched off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from pos_app.catalogue.domain.product import TooManyRows
from pos_app.facts.catalogue import ROWS_MAX, PriceRuleRow, PriceRulesChanged
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import OpenWork
from pos_app.pricing.domain.price_rule import require_sound


def change_price_rules(
    fact_id: UUID,
    rows: Sequence[PriceRuleRow],
    *,
    actor: Actor,
    now: datetime,
    open_work: OpenWork,
) -> PriceRulesChanged:
    """Records the rules as they are from now on."""
    actor.require(Permission.CHANGE_PRICES)
    if len(rows) > ROWS_MAX:
        raise TooManyRows(most=ROWS_MAX, count=len(rows))
    for row in rows:
        require_sound(row)
    with open_work() as work:
        if earlier := work.find_fact(PriceRulesChanged, fact_id):
            return earlier
        fact = PriceRulesChanged(
            id=fact_id, at=now, till=actor.till, user=actor.user, rules=tuple(rows)
        )
        work.record(fact)
        work.commit()
    return fact
