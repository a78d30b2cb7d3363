"""A session at the till: open while somebody works, locked when nobody has for a while.

Time is the machine's monotonic clock in milliseconds, so a changed wall clock neither keeps a
session open nor locks it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pos_app.identity.domain.actor import Actor


@dataclass(frozen=True, slots=True)
class Session:
    """Who is at the till, and when they last did something. Carts are kept by user, not here."""

    actor: Actor
    touched_ms: int
    is_locked: bool = False

    def touched(self, now_ms: int) -> Session:
        """After a key, a scan or a tap. On a locked till they are nobody's."""
        return self if self.is_locked else replace(self, touched_ms=now_ms)

    def at(self, now_ms: int, idle_minutes: int) -> Session:
        """The session as it stands now: locked after `idle_minutes` without a touch; 0 is never."""
        idle_ms = now_ms - self.touched_ms
        return self.locked() if idle_minutes and idle_ms >= idle_minutes * 60_000 else self

    def locked(self) -> Session:
        """Locked by hand, by the operating system's lock or sleep, or by idleness."""
        return replace(self, is_locked=True)

    def taken_over(self, actor: Actor, now_ms: int) -> Session:
        """After a sign-in: the same person goes on, or another one takes the till over."""
        return Session(actor, now_ms)

    def refreshed(self, actor: Actor) -> Session:
        """The same person with other rights: roles or users were changed meanwhile."""
        assert actor.user == self.actor.user, "another person takes the till over by signing in"
        return replace(self, actor=actor)
