"""Who can sign in: the names on the sign-in screen."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pos_app.identity.storage import users
from pos_app.kernel.text import fold
from pos_app.platform.reading import Reading


@dataclass(frozen=True, slots=True)
class Person:
    """A name to tap on."""

    id: UUID
    name: str
    role: str


def list_people(reading: Reading) -> list[Person]:
    """The active users by name."""
    roles = users.read_roles(reading)
    people = [
        Person(user.id, user.name, roles[user.role].name if user.role in roles else user.role)
        for user in users.read_users(reading).values()
        if user.active
    ]
    return sorted(people, key=lambda person: (fold(person.name), person.id))
