"""Showing who one is by a PIN: for signing in, for approving, for changing one's own PIN."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pos_app.facts.identity import SignInFailed, UserRow
from pos_app.identity.domain.guard import (
    INACTIVE,
    LOCKED,
    PERSON,
    TILL,
    UNKNOWN_USER,
    WAITING,
    WRONG_PIN,
    Guard,
)
from pos_app.identity.domain.sign_in import LockedOut, TriedTooOften, WrongPin
from pos_app.identity.storage import users
from pos_app.identity.storage.guards import guard_of
from pos_app.identity.storage.pins import nobodys_id, pin_fits
from pos_app.kernel.clock import milliseconds
from pos_app.kernel.errors import Refusal
from pos_app.kernel.text import fold
from pos_app.platform.work import Work


@dataclass(frozen=True, slots=True, repr=False)
class Claim:
    """Somebody says who they are: a user's id or name, and a PIN. `id` is new for every try."""

    id: UUID
    who: UUID | str
    pin: str
    till: UUID
    asked_by: UUID | None = None  # Who is signed in meanwhile.


def prove_person(work: Work, claim: Claim, *, pepper: bytes, now: datetime) -> UserRow:
    """The active user that the PIN proves; the caller records what follows from it.

    Otherwise the refused try is recorded and committed, and a `Refusal` raised, the same and after
    the same time whether the person is unknown, inactive or only mistyped.
    """
    user = find_person(work, claim.who)
    claimed = user.id if user else _nobody(claim.who, pepper)
    refused = _refuse_unseen(work, claimed, claim.till, milliseconds(now))
    if refused is None:
        fits = pin_fits(claim.pin, claimed, pepper, user.pin if user else None)
        if fits and user and user.active:
            return user
    failure = _failure(work, claim, claimed, _reason(refused, user), now)
    work.record(failure)
    work.commit()
    raise refused or (LockedOut() if Guard(failure.failures).is_locked(PERSON) else WrongPin())


def find_person(work: Work, who: UUID | str) -> UserRow | None:
    """The user of that id or name."""
    return users.find_user(work, who) if isinstance(who, UUID) else users.find_by_name(work, who)


def _nobody(who: UUID | str, pepper: bytes) -> UUID:
    return who if isinstance(who, UUID) else nobodys_id(fold(who), pepper)


def _refuse_unseen(work: Work, claimed: UUID, till: UUID, now_ms: int) -> Refusal | None:
    """Why the PIN is not even looked at, if so."""
    person = guard_of(work, claimed)
    if person.is_locked(PERSON):
        return LockedOut()
    wait_ms = max(person.wait_ms(PERSON, now_ms), guard_of(work, till).wait_ms(TILL, now_ms))
    return TriedTooOften(seconds=-(-wait_ms // 1000)) if wait_ms else None


def _reason(refused: Refusal | None, user: UserRow | None) -> str:
    if refused:
        return LOCKED if isinstance(refused, LockedOut) else WAITING
    if user is None:
        return UNKNOWN_USER
    return WRONG_PIN if user.active else INACTIVE


def _failure(work: Work, claim: Claim, claimed: UUID, reason: str, now: datetime) -> SignInFailed:
    after = guard_of(work, claimed).after(reason, milliseconds(now))
    return SignInFailed(
        id=claim.id,
        at=now,
        till=claim.till,
        user=claim.asked_by,
        claimed=claimed,
        reason=reason,
        failures=after.failures,
    )
