"""Changing the rate of a tax class from a day on; sales that were made keep theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from pos_app.facts.catalogue import TaxClassRow, TaxesChanged
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.permissions import Permission
from pos_app.platform.work import OpenWork, Work
from pos_app.taxes.domain.dated_class import (
    RateInThePast,
    SameRate,
    UnknownTaxClass,
    dated_classes,
    with_rates,
)
from pos_app.taxes.storage import all_classes


@dataclass(frozen=True, slots=True)
class ChangeTaxRate:
    """Percentages by tax code, for a class, from a day on."""

    id: UUID
    tax_class: str
    percents: Mapping[str, Decimal]
    valid_from: date


def change_tax_rate(
    request: ChangeTaxRate, *, actor: Actor, now: datetime, open_work: OpenWork
) -> TaxesChanged:
    """Records the class as it is from that day; refuses days that are over."""
    actor.require(Permission.CHANGE_TAXES)
    with open_work() as work:
        if earlier := work.find_fact(TaxesChanged, request.id):
            return earlier
        fact = TaxesChanged(
            id=request.id,
            at=now,
            till=actor.till,
            user=actor.user,
            classes=(_changed(work, request, now),),
        )
        work.record(fact)
        work.commit()
    return fact


def _changed(work: Work, request: ChangeTaxRate, now: datetime) -> TaxClassRow:
    today = read_shop(work).business_day(now)
    if request.valid_from < today:
        raise RateInThePast(today=today.isoformat())
    classes = {each.code: each for each in dated_classes(all_classes(work))}
    if request.tax_class not in classes:
        raise UnknownTaxClass
    before = classes[request.tax_class].shown_on(request.valid_from)
    after = with_rates(before, request.percents, request.valid_from)
    if after.taxes == before.taxes:
        raise SameRate(day=request.valid_from.isoformat())
    return after
