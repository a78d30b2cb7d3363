"""One product of the list as it is shown: with its category, its stock and what it leaves."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pos_app.catalogue.domain.code_verdict import printed_code
from pos_app.catalogue.domain.margin import Margin
from pos_app.catalogue.domain.product import Category, Product
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.translations import tr

_ICON = "icon:"
_NO_BREAK = "\u00a0"
_SHORT = 48
NONE = "\u2014"


@dataclass(frozen=True, slots=True)
class ListedProduct:
    """`on_hand` is None where no stock is kept, `margin` where nobody knows or may see it."""

    product: Product
    category: Category | None
    on_hand: Decimal | None
    margin: Margin | None = None

    @property
    def key(self) -> str:
        """It names the row."""
        return str(self.product.id)

    @property
    def art(self) -> str:
        """The duotone icon: its own, else its category's."""
        if self.product.picture.startswith(_ICON):
            return self.product.picture.removeprefix(_ICON)
        return self.category.icon if self.category else "package"

    @property
    def tint(self) -> str:
        """The tint of its category."""
        return self.category.tint if self.category else "stone"

    @property
    def barcode(self) -> str:
        """The first of its codes, as it is printed."""
        codes = self.product.barcodes
        return printed_code(codes[0].code) if codes else ""

    @property
    def is_low(self) -> bool:
        """Whether there is less than it should be reordered at."""
        return self.on_hand is not None and self.on_hand < self.product.reorder_level

    def price_text(self, amounts: AmountWords) -> str:
        """The shelf price, per unit where it is weighed."""
        if self.product.price is None:
            return tr("Products", "No price")
        price = amounts.price(self.product.price)
        return f"{price}/{self.product.unit}" if self.product.weighed else price

    def stock_text(self, amounts: AmountWords) -> str:
        """What is on hand, with the unit where it is weighed."""
        if self.on_hand is None:
            return tr("Products", "Not tracked")
        number = amounts.number(self.on_hand)
        return f"{number}{_NO_BREAK}{self.product.unit}" if self.product.weighed else number

    def margin_text(self, amounts: AmountWords) -> str:
        """How much of the net price is left."""
        if self.margin is None or self.margin.percent is None:
            return NONE
        return f"{amounts.number(self.margin.percent)}%"

    @property
    def state(self) -> BadgeValue:
        """One word for where it stands."""
        if not self.product.active:
            return BadgeValue(tr("Products", "Archived"))
        if self.on_hand is None:
            return BadgeValue(tr("Products", "Service"))
        if self.on_hand <= 0:
            return BadgeValue(tr("Products", "Out of stock"), "danger")
        if self.is_low:
            return BadgeValue(tr("Products", "Low"), "warn")
        return BadgeValue(tr("Products", "Active"), "ok")


def short_name(name: str) -> str:
    """A name that fits into a message."""
    return name if len(name) <= _SHORT else f"{name[:_SHORT].rstrip()}…"
