"""The rights of the person signed in, as they are now: a change of users counts at once."""

from __future__ import annotations

from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.sign_in import SignedOut
from pos_app.identity.domain.staff import as_actor
from pos_app.identity.storage import users
from pos_app.platform.reading import Reading


def refresh_actor(reading: Reading, actor: Actor) -> Actor:
    """`actor` with today's name, role and rights; `SignedOut` if deactivated meanwhile."""
    user = users.find_user(reading, actor.user)
    if user is None or not user.active:
        raise SignedOut(name=actor.name)
    return as_actor(user, users.role_for(reading, user), actor.till)
