"""Who can be asked to approve an act of somebody else."""

from __future__ import annotations

from pos_app.identity.domain.actor import Actor
from pos_app.identity.storage import users
from pos_app.identity.use_cases.list_people import Person
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import fold
from pos_app.platform.reading import Reading


def list_approvers(reading: Reading, *, actor: Actor, permission: Permission) -> list[Person]:
    """The active people by name who may approve that and may do it themselves; never `actor`."""
    roles = users.read_roles(reading)
    able = {
        role.id for role in roles.values() if {Permission.APPROVE, permission} <= role.permissions
    }
    people = [
        Person(user.id, user.name, roles[user.role].name)
        for user in users.read_users(reading).values()
        if user.active and user.role in able and user.id != actor.user
    ]
    return sorted(people, key=lambda person: (fold(person.name), person.id))
