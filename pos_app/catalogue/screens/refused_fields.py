"""At which field a refusal belongs, so that it stands where the eyes are."""

from __future__ import annotations

from pos_app.catalogue.domain.product import (
    BarcodeTaken,
    SkuTaken,
    UnknownCategory,
    UnknownTaxClass,
)
from pos_app.devices.domain.gtin import WrongCheckDigit
from pos_app.kernel.errors import BadInput

_FIELDS: dict[type[Exception], str] = {
    SkuTaken: "sku",
    BarcodeTaken: "barcodes",
    WrongCheckDigit: "barcodes",
    UnknownCategory: "category",
    UnknownTaxClass: "tax",
}
_SUBJECTS = (
    ("The name", "name"),
    ("The SKU", "sku"),
    ("The unit", "unit"),
    ("The barcode", "barcodes"),
    ("The size of the pack", "barcodes"),
    ("The supplier", "supplier"),
    ("The cost", "cost"),
    ("The reorder level", "reorder"),
    ("The price", "price"),
)


def field_of(error: Exception) -> str:
    """The key of the form's field; empty where it is about no single one."""
    if isinstance(error, BadInput):
        what = str(error.details.get("what", ""))
        return next((field for subject, field in _SUBJECTS if what.startswith(subject)), "")
    return _FIELDS.get(type(error), "")
