"""A tax: a percentage or an amount per unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Tax:
    """A tax as a document knows it, by its `code`. Either `percent` or `per_unit` is given.

    `per_unit` is in major units of the currency ("0.25" EUR per bottle). `included` says whether
    unit prices contain this tax; None follows the document's prices. `in_next_base` adds its
    amount to the base of the taxes that a line lists after it.
    """

    code: str
    percent: Decimal | None = None
    per_unit: Decimal | None = None
    included: bool | None = None
    in_next_base: bool = False

    def __post_init__(self) -> None:
        if (self.percent is None) == (self.per_unit is None):
            raise ValueError(f"tax {self.code} needs either a percentage or an amount per unit")
