"""What every screen works with: the shop, its clock, and the way to its database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # The window paints before the database's libraries are imported.
    from pos_app.identity.domain.shop import Shop
    from pos_app.identity.screens.amount_words import AmountWords
    from pos_app.kernel.clock import Clock
    from pos_app.platform.ballast import Ballast
    from pos_app.platform.reading import Reading
    from pos_app.platform.work import OpenWork
    from pos_app.ui.operations import Operations


@dataclass(frozen=True, slots=True)
class Desk:
    """An open till, for its screens.

    `open_work` and `lane_reading` are for work handed to `operations`; `own_reading` is the
    calling thread's own read-only connection. What must end on a full disk goes through `ballast`.
    """

    shop: Shop
    now: Clock
    open_work: OpenWork
    lane_reading: Callable[[], Reading]
    own_reading: Callable[[], Reading]
    pepper: bytes
    ballast: Ballast
    amounts: AmountWords
    operations: Operations
