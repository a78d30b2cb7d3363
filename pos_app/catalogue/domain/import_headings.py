"""The headings of a file of products: which column is which, in any order and spelling of case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pos_app.kernel.errors import BadInput
from pos_app.kernel.quantity import shorten
from pos_app.kernel.text import fold

REQUIRED = ("sku", "name", "price", "tax")
OPTIONAL = (
    "barcode",
    "category",
    "cost",
    "unit",
    "pack_barcode",
    "pack_size",
    "stock",
    "reorder_level",
    "supplier",
    "picture",
)
COLUMNS_MAX = 200


class MissingColumns(BadInput):
    """The file does not have the columns every product needs."""

    text = (
        "The file has no column {missing}. Its first row must name the columns: sku, name, "
        "barcode, price, tax; these were found: {found}."
    )


def heading_name(heading: str) -> str:
    """A heading as it is compared: "Reorder level" is reorder_level."""
    return fold(heading).replace(" ", "_").replace("-", "_")


def map_headings(headings: Sequence[str], renamed: Mapping[str, str]) -> dict[str, int]:
    """The place of each known column. `renamed` gives other programs' headings our names."""
    if len(headings) > COLUMNS_MAX:
        raise BadInput(what="The file", why=f"it has more than {COLUMNS_MAX} columns")
    other = {heading_name(theirs): ours for theirs, ours in renamed.items()}
    places: dict[str, int] = {}
    for place, heading in enumerate(headings):
        name = heading_name(heading)
        name = other.get(name, name)
        if name not in REQUIRED and name not in OPTIONAL:
            continue
        if name in places:
            raise BadInput(what="The file", why=f"two columns are called {name}")
        places[name] = place
    missing = [name for name in REQUIRED if name not in places]
    if missing:
        found = ", ".join(shorten(heading) for heading in headings[:20] if heading.strip())
        raise MissingColumns(missing=", ".join(missing), found=found or "none")
    return places


def unused_headings(headings: Sequence[str], places: Mapping[str, int]) -> list[str]:
    """The headings that mean nothing here; their columns are left out."""
    used = set(places.values())
    return [
        shorten(heading)
        for place, heading in enumerate(headings)
        if place not in used and heading.strip()
    ]
