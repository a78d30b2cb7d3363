"""What stands at the head of every document: who, where, when, and its number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.shop import Shop
from pos_app.shifts.domain.shift import Shift


class Heading(TypedDict):
    """The members that sales, returns and voids share."""

    at: datetime
    till: UUID
    user: UUID
    number: str
    counter: int
    store: UUID
    shift: UUID
    business_day: date
    cashier: str
    currency: str
    prices: str


@dataclass(frozen=True, slots=True)
class Register:
    """Where a document is made: the person, the moment, the shop and its open shift."""

    actor: Actor
    now: datetime
    shop: Shop
    shift: Shift

    def heading(self, number: str, counter: int) -> Heading:
        """The head of the document of that number."""
        return Heading(
            at=self.now,
            till=self.actor.till,
            user=self.actor.user,
            number=number,
            counter=counter,
            store=self.shop.store,
            shift=self.shift.id,
            # Days only go forward at a till, whatever its clock does.
            business_day=max(self.shop.business_day(self.now), self.shift.business_day),
            cashier=self.actor.name,
            currency=self.shop.currency,
            prices=self.shop.prices,
        )
