"""Choosing a new PIN for oneself: whoever was given one should not go on sharing it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec

from pos_app.facts.identity import UsersChanged
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.pin import require_pin
from pos_app.identity.storage.pins import hash_pin
from pos_app.identity.use_cases.prove_person import Claim, prove_person
from pos_app.platform.work import OpenWork


@dataclass(frozen=True, slots=True, repr=False)
class ChangeOwnPin:
    """The present PIN and the next one. `id` is new for every try."""

    id: UUID
    pin: str
    new_pin: str


def change_own_pin(
    request: ChangeOwnPin, *, actor: Actor, pepper: bytes, now: datetime, open_work: OpenWork
) -> UsersChanged:
    """Records the new PIN. A wrong present PIN counts as a failed sign-in."""
    kept = hash_pin(require_pin(request.new_pin), actor.user, pepper)
    with open_work() as work:
        claim = Claim(request.id, actor.user, request.pin, actor.till, actor.user)
        user = prove_person(work, claim, pepper=pepper, now=now)
        changed = msgspec.structs.replace(user, pin=kept)
        fact = UsersChanged(
            id=request.id, at=now, till=actor.till, user=actor.user, users=(changed,)
        )
        work.record(fact)
        work.commit()
    return fact
