"""The shop's identity, for the features above: every document carries some of it."""

from __future__ import annotations

from pos_app.identity.domain.shop import Shop
from pos_app.identity.storage import shops
from pos_app.platform.reading import Reading


def read_shop(reading: Reading) -> Shop:
    """The shop of this till; refuses where none was set up."""
    return reading.remembered("shop", shops.current_shop)
