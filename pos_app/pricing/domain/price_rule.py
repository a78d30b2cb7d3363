"""Price rules: dated prices and percentages for a product, a category or the whole shop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from pos_app.facts.catalogue import PriceRuleRow
from pos_app.kernel.errors import BadInput
from pos_app.kernel.quantity import UNIT_PRICE_MAX
from pos_app.kernel.text import require_clean

_NAME_MAX = 100


@dataclass(frozen=True, slots=True)
class PriceRule:
    """A rule in force: a fixed price, or so many percent off the shelf price."""

    id: UUID
    name: str
    percent_off: Decimal | None
    price: Decimal | None


def require_sound(row: PriceRuleRow) -> None:
    """Refuses a rule that cannot be applied."""
    require_clean(row.name, "The name of the price rule", longest=_NAME_MAX)
    what = f'The price rule "{row.name}"'
    if row.product is not None and row.category is not None:
        raise BadInput(what=what, why="it is for a product or for a category, not for both")
    if (row.percent_off is None) == (row.price is None):
        raise BadInput(what=what, why="it gives either a percentage or a price")
    if row.percent_off is not None and not 0 < row.percent_off <= 100:
        raise BadInput(what=what, why="the percentage is more than 0 and at most 100")
    if row.price is not None and not 0 <= row.price <= UNIT_PRICE_MAX:
        raise BadInput(what=what, why="the price is not negative and not absurdly high")
    if _day(what, row.valid_from) > _day(what, row.valid_until):
        raise BadInput(what=what, why="it ends before it begins")


def _day(what: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadInput(what=what, why="its days are written as 2026-11-20") from None
