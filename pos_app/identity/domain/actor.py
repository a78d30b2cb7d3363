"""Who acts: the person signed in, with the rights they have now, at this till."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from pos_app.kernel.errors import Refusal
from pos_app.kernel.permissions import Permission


class NotAllowed(Refusal):
    """The person does not have the right that the command asks for."""

    text = (
        "{name} ({role}) is not allowed to do this: the right to {right} is missing. "
        "A manager can approve it."
    )


@dataclass(frozen=True, slots=True)
class Actor:
    """A person at a till. Made by signing in; every use case takes one."""

    user: UUID
    name: str
    role: str
    permissions: frozenset[Permission]
    till: UUID
    discount_percent_max: Decimal = Decimal(0)  # Without approval.

    def can(self, permission: Permission) -> bool:
        """Whether the right is there."""
        return permission in self.permissions

    def require(self, permission: Permission) -> None:
        """Refuses with `NotAllowed` where the right is missing."""
        if permission not in self.permissions:
            raise NotAllowed(
                name=self.name,
                role=self.role,
                permission=permission.value,
                right=permission.value.replace("_", " "),
            )
