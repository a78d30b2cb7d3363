"""What tiles and cart lines show: plain values, ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class BadgeValue:
    """One word or two with a tone: ok warn danger info neutral accent, or a category tint."""

    text: str
    tone: str = "neutral"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class TileItem:
    """A product on the tile grid. `art` is a duotone icon; a picture goes before it.

    Without either, the first two letters stand on the tint. `count` is how many are in the cart.
    """

    key: str
    name: str
    price: str
    art: str = ""
    tint: str = "stone"
    count: str = ""
    badge: BadgeValue | None = None
    available: bool = True
    picture: QImage | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = [self.name, self.price, self.badge.text if self.badge else "", self.count]
        return ", ".join(p for p in parts if p)


@dataclass(frozen=True, slots=True)
class CartItem:
    """A cart line. `quantity` stands in the box ("3" or "kg"), `value` in the stepper.

    A table shows `each`, what one costs, and the product's `art` on its `tint` as well.
    `spoken_text` is the sentence for screen readers; without it the visible parts are said.
    """

    key: str
    quantity: str
    name: str
    amount: str
    detail: str = ""
    value: str = ""
    struck: bool = False
    can_step: bool = True
    can_discount: bool = True
    spoken_text: str = ""
    each: str = ""
    art: str = ""
    tint: str = "stone"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.name, self.quantity, self.detail, self.amount)
        return self.spoken_text or ", ".join(p for p in parts if p)
