"""Takes products out of the range, or back into it. What was sold of them stays as it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from pos_app.catalogue.domain.product import TooManyRows, UnknownProduct, as_row
from pos_app.catalogue.storage.product_reading import products_by_ids
from pos_app.facts.catalogue import ROWS_MAX, ProductsChanged
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import OpenWork


def archive_products(
    fact_id: UUID,
    products: Sequence[UUID],
    *,
    active: bool,
    actor: Actor,
    now: datetime,
    open_work: OpenWork,
) -> ProductsChanged:
    """Records that the products are sold from now on (`active`), or are not any more."""
    actor.require(Permission.CHANGE_PRODUCTS)
    if len(products) > ROWS_MAX:
        raise TooManyRows(most=ROWS_MAX, count=len(products))
    with open_work() as work:
        if earlier := work.find_fact(ProductsChanged, fact_id):
            return earlier
        known = products_by_ids(work, products)
        for id_ in products:
            if id_ not in known:
                raise UnknownProduct(code=id_)
        rows = tuple(msgspec.structs.replace(as_row(known[id_]), active=active) for id_ in products)
        fact = ProductsChanged(id=fact_id, at=now, till=actor.till, user=actor.user, products=rows)
        work.record(fact)
        work.commit()
    return fact
