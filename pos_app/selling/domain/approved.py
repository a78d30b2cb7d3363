"""What a manager approved of a sale that is still open; it lies on the cart until it is paid."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pos_app.kernel.permissions import Permission


@dataclass(frozen=True, slots=True)
class Approved:
    """Whom it was given to, for which right, and up to how much of it, in minor units."""

    id: UUID
    user: UUID
    permission: Permission
    limit: int
