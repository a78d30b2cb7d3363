"""Finds the product of a code: a barcode in any of its spellings, else an SKU."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.catalogue.domain.code import canonical_code
from pos_app.catalogue.domain.product import ProductArchived, Scanned, UnknownProduct
from pos_app.catalogue.storage.product_reading import product_by_code, product_by_sku
from pos_app.kernel.quantity import from_micro, shorten
from pos_app.platform.reading import Reading


def find_by_code(reading: Reading, code: str) -> Scanned:
    """The product of a code as it was typed. Refuses unknown codes and archived products."""
    typed = code.strip()
    return find_by_keys(reading, tuple(dict.fromkeys((canonical_code(typed), typed))), shown=typed)


def find_by_keys(reading: Reading, keys: Sequence[str], *, shown: str) -> Scanned:
    """The product of the first of `keys` that is a barcode, else of the first that is an SKU.

    `shown` is the code as it was scanned, for the refusal.
    """
    found = _by_barcode(reading, keys) or _by_sku(reading, (*keys, shown))
    if found is None:
        raise UnknownProduct(code=shorten(shown))
    if not found.product.active:
        raise ProductArchived(name=found.product.name)
    return found


def _by_barcode(reading: Reading, keys: Sequence[str]) -> Scanned | None:
    for key in keys:
        if found := product_by_code(reading, key):
            product, pieces = found
            return Scanned(product, from_micro(pieces))
    return None


def _by_sku(reading: Reading, keys: Sequence[str]) -> Scanned | None:
    for key in keys:
        if product := product_by_sku(reading, key):
            return Scanned(product, from_micro(1_000_000))
    return None
