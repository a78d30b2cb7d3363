"""How the register is arranged: tiles or table, how large the tiles are, where the cart stands."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.platform.reading import Reading
from pos_app.platform.settings import read
from pos_app.selling.settings import AUTO, CART_SIDE, END, LAYOUT, SCAN_FIRST, TILE_DENSITY, TILES


@dataclass(frozen=True, slots=True)
class RegisterLook:
    """Values of the settings of those names."""

    layout: str = TILES
    density: str = AUTO
    side: str = END

    @property
    def is_scan_first(self) -> bool:
        """Whether the cart is a table."""
        return self.layout == SCAN_FIRST


def look_of_shop(reading: Reading) -> RegisterLook:
    """As the shop has set it."""
    return RegisterLook(
        read(reading, LAYOUT), read(reading, TILE_DENSITY), read(reading, CART_SIDE)
    )
