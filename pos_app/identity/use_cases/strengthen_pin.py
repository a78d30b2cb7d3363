"""Hashing a PIN anew when it was kept with weaker parameters; only its owner's use can do it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from pos_app.facts.identity import UsersChanged
from pos_app.identity.domain.actor import Actor
from pos_app.identity.storage import users
from pos_app.identity.storage.pins import hash_pin
from pos_app.kernel.identifiers import new_id
from pos_app.platform.work import OpenWork


def strengthen_pin(
    actor: Actor, pin: str, *, pepper: bytes, now: datetime, open_work: OpenWork
) -> None:
    """Records the new hash of the PIN that `actor` has just shown."""
    kept = hash_pin(pin, actor.user, pepper)
    with open_work() as work:
        user = msgspec.structs.replace(users.require_user(work, actor.user), pin=kept)
        fact = UsersChanged(id=new_id(), at=now, till=actor.till, user=actor.user, users=(user,))
        work.record(fact)
        work.commit()
