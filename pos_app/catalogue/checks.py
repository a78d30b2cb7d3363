"""What must be true of the catalogue's tables: codes and parts stand where the product says."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.catalogue.storage import soundness
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading

CHECK = "catalogue"


def check_catalogue(reading: Reading) -> Sequence[Finding]:
    """What is wrong with the codes and components of products."""
    wrong = {
        "The codes of product {} do not lead to it.": soundness.products_with_wrong_codes,
        "The code {} leads to a product that does not have it.": soundness.codes_nobody_claims,
        "The parts of product {} are not as many as it says.": soundness.products_with_wrong_parts,
    }
    return [
        Finding(CHECK, what.format(name)) for what, find in wrong.items() for name in find(reading)
    ]
