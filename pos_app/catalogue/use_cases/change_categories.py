"""Creates and edits categories."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from pos_app.catalogue.domain.product import TooManyRows
from pos_app.catalogue.domain.product_check import tidied_category
from pos_app.facts.catalogue import ROWS_MAX, CategoriesChanged, CategoryRow
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import OpenWork


def change_categories(
    fact_id: UUID,
    rows: Sequence[CategoryRow],
    *,
    actor: Actor,
    now: datetime,
    open_work: OpenWork,
) -> CategoriesChanged:
    """Records the categories as they are from now on."""
    actor.require(Permission.CHANGE_PRODUCTS)
    if len(rows) > ROWS_MAX:
        raise TooManyRows(most=ROWS_MAX, count=len(rows))
    tidy = tuple(tidied_category(row) for row in rows)
    with open_work() as work:
        if earlier := work.find_fact(CategoriesChanged, fact_id):
            return earlier
        fact = CategoriesChanged(
            id=fact_id, at=now, till=actor.till, user=actor.user, categories=tidy
        )
        work.record(fact)
        work.commit()
    return fact
