"""The shop of this till, for the features above."""

from __future__ import annotations

from pos_app.identity.domain.shop import Shop
from pos_app.identity.storage.shops import current_shop
from pos_app.platform.reading import Reading


def read_shop(reading: Reading) -> Shop:
    """Name, money, clock and till. `NoShopYet` before the set-up."""
    return current_shop(reading)
