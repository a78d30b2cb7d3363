"""Joins an import with what stands above and beside the catalogue: taxes and stock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from pos_app.catalogue.domain.import_plan import CountedProduct
from pos_app.catalogue.use_cases.importing import Importing
from pos_app.facts.catalogue import TaxClassRow
from pos_app.identity.domain.actor import Actor
from pos_app.platform.reading import Reading
from pos_app.platform.work import Work
from pos_app.stock.use_cases.count_stock import CountedLevel, record_levels
from pos_app.taxes.storage import classes_at
from pos_app.till.composition import Till


def importing_into(till: Till, actor: Actor) -> Importing:
    """What an import into this till runs with."""

    def tax_classes(reading: Reading) -> Mapping[str, TaxClassRow]:
        return classes_at(reading, till.shop.business_day(till.now()))

    return Importing(
        actor=actor,
        clock=till.now,
        open_work=till.store.open_work,
        tax_classes=tax_classes,
        count_stock=_count_stock,
    )


def _count_stock(counted: Sequence[CountedProduct], actor: Actor, now: datetime, work: Work) -> int:
    levels = [CountedLevel(each.product, each.quantity, each.unit_cost) for each in counted]
    return record_levels(levels, actor=actor, now=now, work=work)
