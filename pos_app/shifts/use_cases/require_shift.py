"""The open shift of a till: what is sold belongs into its drawer."""

from __future__ import annotations

from uuid import UUID

from pos_app.platform.reading import Reading
from pos_app.shifts import storage
from pos_app.shifts.domain.shift import Shift, TooMuchCashOut


def require_shift(till: UUID, *, reading: Reading) -> Shift:
    """The open shift; refuses where there is none."""
    return storage.require_open_shift(reading, till)


def require_cash(shift: UUID, amount: int, *, reading: Reading) -> None:
    """Refuses to take `amount` (minor units) out of a drawer that does not hold it."""
    held = storage.cash_held(reading, shift)
    if amount > held:
        raise TooMuchCashOut
