"""Which products a list shows, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

State = Literal["active", "archived", "all"]
Order = Literal["name", "sku"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to see of the catalogue; no category means every one."""

    category: UUID | None = None
    state: State = "active"
    order: Order = "name"
    descending: bool = False
