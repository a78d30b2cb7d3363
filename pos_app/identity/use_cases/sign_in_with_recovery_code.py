"""The way in for an owner who is locked out: the shop's printed recovery code.

Nobody guesses its 130 bits, so tries with it are recorded and not counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.identity import SignedIn, SignInFailed
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.guard import WRONG_CODE
from pos_app.identity.domain.role import OWNER
from pos_app.identity.domain.sign_in import NoOwnerOfCode
from pos_app.identity.domain.staff import as_actor
from pos_app.identity.storage import users
from pos_app.identity.storage.shops import current_shop
from pos_app.identity.use_cases.prove_person import find_person
from pos_app.platform.work import OpenWork


@dataclass(frozen=True, slots=True)
class SignInWithRecoveryCode:
    """Which owner, and whether the code typed opened the keybox (`keybox.open_with_code`)."""

    id: UUID
    who: UUID | str
    code_fits: bool


def sign_in_with_recovery_code(
    request: SignInWithRecoveryCode, *, now: datetime, open_work: OpenWork
) -> Actor:
    """The owner, unlocked; they should choose a new PIN next."""
    with open_work() as work:
        till = current_shop(work).till
        user = find_person(work, request.who)
        if not (request.code_fits and user and user.active and user.role == OWNER):
            claimed = user.id if user else None
            work.record(
                SignInFailed(id=request.id, at=now, till=till, claimed=claimed, reason=WRONG_CODE)
            )
            work.commit()
            raise NoOwnerOfCode
        work.record(SignedIn(id=request.id, at=now, till=till, user=user.id, how="recovery_code"))
        actor = as_actor(user, users.role_for(work, user), till)
        work.commit()
    return actor
