"""The terms a sale of this shop is computed on today."""

from __future__ import annotations

from datetime import date

from pos_app.platform.reading import Reading
from pos_app.taxes.domain.terms import ShopTerms, shop_terms
from pos_app.taxes.storage import classes_at


def read_terms(
    day: date, *, currency: str, prices: str, rounding: str, reading: Reading
) -> ShopTerms:
    """The money engine's terms with the tax classes in force on `day`."""
    classes = classes_at(reading, day).values()
    return shop_terms(classes, currency=currency, prices=prices, rounding=rounding)
