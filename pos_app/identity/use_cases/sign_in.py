"""Signing in with a PIN; also the way back into a locked till, and to switch users fast."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.identity import SignedIn
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.staff import as_actor
from pos_app.identity.storage import users
from pos_app.identity.storage.pins import is_outdated
from pos_app.identity.storage.shops import current_shop
from pos_app.identity.use_cases.prove_person import Claim, prove_person
from pos_app.identity.use_cases.strengthen_pin import strengthen_pin
from pos_app.platform.work import OpenWork


@dataclass(frozen=True, slots=True, repr=False)
class SignIn:
    """A user's id or name, and their PIN. `id` is new for every try."""

    id: UUID
    who: UUID | str
    pin: str


def sign_in(request: SignIn, *, pepper: bytes, now: datetime, open_work: OpenWork) -> Actor:
    """Who signed in, with their rights. A refused try is recorded, counted and refused."""
    with open_work() as work:
        till = current_shop(work).till
        claim = Claim(request.id, request.who, request.pin, till)
        user = prove_person(work, claim, pepper=pepper, now=now)
        work.record(SignedIn(id=request.id, at=now, till=till, user=user.id))
        actor = as_actor(user, users.role_for(work, user), till)
        work.commit()
    if is_outdated(user.pin):
        strengthen_pin(actor, request.pin, pepper=pepper, now=now, open_work=open_work)
    return actor
