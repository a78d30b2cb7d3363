"""How many wrong PINs are borne: first freely, then with a growing wait, then not at all.

The count and the time of the last failure are kept; the wait follows from both. The clock alone
cannot undo it: set forward it saves at most the five waits before the lock, which counts tries and
knows no time; set back it makes nobody wait longer than one whole wait after the next try.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pos_app.facts.identity import ApprovalGiven, SignedIn
from pos_app.identity.domain.approval import UNLOCK

LOCKED_AT = 10
WRONG_PIN, UNKNOWN_USER, INACTIVE = "wrong_pin", "unknown_user", "inactive"
"""Why a PIN that was looked at did not let somebody in, as `SignInFailed` says it."""
WAITING, LOCKED, WRONG_CODE = "waiting", "locked", "wrong_code"
"""Why somebody was refused without a PIN being looked at."""
_COUNTED = frozenset({WRONG_PIN, UNKNOWN_USER, INACTIVE})


@dataclass(frozen=True, slots=True)
class Patience:
    """How failures are answered."""

    free_tries: int
    first_wait_ms: int
    longest_wait_ms: int
    locked_at: int | None

    def wait_ms(self, failures: int) -> int:
        """How long to wait after so many failures: twice as long each time."""
        if failures < self.free_tries:
            return 0
        doubled = min(failures - self.free_tries, 20)
        return min(self.first_wait_ms << doubled, self.longest_wait_ms)


PERSON = Patience(free_tries=5, first_wait_ms=5_000, longest_wait_ms=300_000, locked_at=LOCKED_AT)
"""For one person: 5 s after the fifth failure, 80 s after the ninth, locked at the tenth."""
TILL = Patience(free_tries=20, first_wait_ms=5_000, longest_wait_ms=60_000, locked_at=None)
"""For a till, over all persons, until somebody signs in: it slows down and never locks."""


@dataclass(frozen=True, slots=True)
class Guard:
    """The failures of a person, or at a till, since the last success."""

    failures: int = 0
    failed_at_ms: int = 0

    def is_locked(self, patience: Patience) -> bool:
        """Whether no PIN opens any more."""
        return patience.locked_at is not None and self.failures >= patience.locked_at

    def wait_ms(self, patience: Patience, now_ms: int) -> int:
        """How long until the next try."""
        wait = patience.wait_ms(self.failures)
        passed = now_ms - self.failed_at_ms
        # A clock set back: the whole wait, from now on (`after` notes the new time).
        return wait if passed < 0 else max(0, wait - passed)

    def after(self, reason: str, at_ms: int) -> Guard:
        """After a refused try. Only PINs that were looked at count."""
        if reason in _COUNTED:
            return Guard(self.failures + 1, at_ms)
        # Nothing changes by it, unless the clock was set back.
        return Guard(self.failures, min(self.failed_at_ms, at_ms))


def forgiven_by(fact: SignedIn | ApprovalGiven) -> list[UUID]:
    """Whose failures a fact makes forgotten: of who came in, of who approved, of the unlocked."""
    if isinstance(fact, SignedIn):
        return [who for who in (fact.user, fact.till) if who]
    if fact.permission == UNLOCK and fact.subject:
        return [fact.subject]
    return [fact.approver]
