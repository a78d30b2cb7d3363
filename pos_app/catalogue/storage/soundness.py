"""Products whose codes or parts do not stand in their own tables as the product's row says."""

from __future__ import annotations

from sqlalchemy import text

from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement

_CODES = Statement(
    text(
        "SELECT p.sku FROM product AS p WHERE json_array_length(p.barcodes) <> ("
        "SELECT count(*) FROM json_each(p.barcodes) AS j JOIN product_barcode AS b "
        "ON b.code = j.value ->> 0 AND b.quantity = j.value ->> 1 AND b.product_id = p.id)"
    )
)
_SPARE_CODES = Statement(
    text(
        "SELECT b.code FROM product_barcode AS b JOIN product AS p ON p.id = b.product_id "
        "WHERE NOT EXISTS (SELECT 1 FROM json_each(p.barcodes) AS j WHERE j.value ->> 0 = b.code)"
    )
)
_PARTS = Statement(
    text(
        "SELECT p.sku FROM product AS p WHERE p.composed <> ("
        "SELECT count(*) FROM product_component AS c WHERE c.product_id = p.id)"
    )
)


def products_with_wrong_codes(reading: Reading) -> list[str]:
    """SKUs of products that a code of theirs does not lead to."""
    return [sku for (sku,) in reading.rows(_CODES)]


def codes_nobody_claims(reading: Reading) -> list[str]:
    """Codes that lead to a product which does not have them."""
    return [code for (code,) in reading.rows(_SPARE_CODES)]


def products_with_wrong_parts(reading: Reading) -> list[str]:
    """SKUs of composed products with more or fewer components than they say."""
    return [sku for (sku,) in reading.rows(_PARTS)]
