"""What a product must be to be kept: names, codes and amounts, tidied or refused."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import msgspec

from pos_app.catalogue.domain.code import require_code
from pos_app.catalogue.domain.product import NAME_MAX, SKU_MAX, BarcodeTaken, SkuTaken
from pos_app.facts.catalogue import BarcodeRow, CategoryRow, PriceRow, ProductRow
from pos_app.kernel.errors import BadInput
from pos_app.kernel.quantity import QUANTITY_MAX, UNIT_PRICE_MAX, shorten, to_micro
from pos_app.kernel.text import require_clean

_TEXT_MAX = 200
_UNIT_MAX = 20


def tidied(row: ProductRow) -> ProductRow:
    """The product with clean texts and canonical codes; refuses what cannot be kept."""
    name = require_clean(row.name, "The name", longest=NAME_MAX)
    _require_amount(row.cost, f"The cost of {name}", UNIT_PRICE_MAX)
    _require_amount(row.reorder_level, f"The reorder level of {name}", QUANTITY_MAX)
    for part in row.components:
        _require_some(part.quantity, f"What {name} takes of a product")
    return msgspec.structs.replace(
        row,
        sku=require_clean(row.sku, "The SKU", longest=SKU_MAX),
        name=name,
        unit=require_clean(row.unit, "The unit", longest=_UNIT_MAX),
        barcodes=tuple(_tidied_code(code) for code in row.barcodes),
        supplier=_optional(row.supplier, "The supplier"),
        picture=_optional(row.picture, "The picture"),
    )


def require_apart(rows: Iterable[ProductRow]) -> None:
    """Refuses rows that share an SKU or a code among themselves."""
    skus: dict[str, str] = {}
    codes: dict[str, str] = {}
    for row in rows:
        if row.sku in skus:
            raise SkuTaken(sku=row.sku, name=skus[row.sku])
        skus[row.sku] = row.name
        for code in row.barcodes:
            if code.code in codes:
                raise BarcodeTaken(code=code.code, name=codes[code.code])
            codes[code.code] = row.name


def require_price(row: PriceRow) -> None:
    """Refuses a price that is negative, absurd or too finely divided."""
    _require_amount(row.price, "The price", UNIT_PRICE_MAX)


def tidied_category(row: CategoryRow) -> CategoryRow:
    """The category with a clean name."""
    name = require_clean(row.name, "The name of the category", longest=_TEXT_MAX)
    return msgspec.structs.replace(row, name=name)


def _tidied_code(code: BarcodeRow) -> BarcodeRow:
    _require_some(code.quantity, f"The size of the pack {shorten(code.code)}")
    return msgspec.structs.replace(code, code=require_code(code.code.strip()))


def _optional(text: str, what: str) -> str:
    return require_clean(text, what, longest=_TEXT_MAX) if text.strip() else ""


def _require_some(quantity: Decimal, what: str) -> None:
    _require_amount(quantity, what, QUANTITY_MAX)
    if not quantity:
        raise BadInput(what=what, why="it is zero")


def _require_amount(value: Decimal, what: str, most: Decimal) -> None:
    if not 0 <= value <= most:
        raise BadInput(what=what, why=f"it must be from 0 to {most:,f}")
    try:
        to_micro(value)
    except ValueError:
        raise BadInput(what=what, why="at most 6 decimal places are kept") from None
