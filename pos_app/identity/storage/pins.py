"""PINs as they are kept: Argon2id over the PIN mixed with the till's pepper and the user's id.

A PIN has at most 10^8 values, so hashing alone protects nothing: whoever has the hashes and not
the pepper learns nothing from them, and whoever stands at the till is slowed down by the guard.
"""

from __future__ import annotations

import hashlib
import hmac
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

# OWASP's minimum for Argon2id; measured 29 ms on a slow till. Raise it and every PIN is hashed
# anew at its next use.
_HASHER = PasswordHasher(
    time_cost=2, memory_cost=19 * 1024, parallelism=1, hash_len=32, salt_len=16
)

NOBODY = (
    "$argon2id$v=19$m=19456,t=2,p=1"
    "$dHQUT8G9AE62ATU9g5hlmA$JCVdIpdBPfJWSAja0UexlwdKSzWANDkK6jHM/5wm2iQ"
)
"""The hash of no PIN: looked at for unknown users, so that they take as long as known ones."""


def hash_pin(pin: str, user: UUID, pepper: bytes) -> str:
    """The text to keep for `pin` of `user`."""
    return _HASHER.hash(_peppered(pin, user, pepper))


def pin_fits(pin: str, user: UUID, pepper: bytes, kept: str | None) -> bool:
    """Whether `pin` is the one kept; with None it takes as long and is wrong."""
    try:
        fits = _HASHER.verify(kept or NOBODY, _peppered(pin, user, pepper))
    except VerifyMismatchError:
        return False
    return fits and kept is not None


def is_outdated(kept: str) -> bool:
    """Whether `kept` was hashed with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(kept)


def nobodys_id(name: str, pepper: bytes) -> UUID:
    """An id for a name that nobody has: its failures are counted as those of people are."""
    return UUID(bytes=hmac.digest(pepper, b"nobody" + name.encode(), hashlib.sha256)[:16])


def _peppered(pin: str, user: UUID, pepper: bytes) -> bytes:
    return hmac.digest(pepper, user.bytes + pin.encode(), hashlib.sha256)
