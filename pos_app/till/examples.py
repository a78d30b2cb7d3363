"""Example products for looking around: brought in at set-up, and taken out again in one step."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from uuid import UUID

from pos_app.catalogue.use_cases.archive_products import archive_products
from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.catalogue.use_cases.read_products import read_by_sku
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.money import minor_digits
from pos_app.platform.paths import resource
from pos_app.taxes.countries import read_country
from pos_app.taxes.domain.country import tax_classes_at
from pos_app.till.composition import Till
from pos_app.till.importing import importing_into

_SCALE = {
    "KES": 100,
    "TZS": 2000,
    "UGX": 3000,
    "RWF": 1000,
    "NGN": 1000,
    "XOF": 500,
    "XAF": 500,
    "GHS": 10,
    "ZAR": 15,
    "INR": 80,
    "JPY": 150,
    "MXN": 18,
    "PHP": 55,
    "EGP": 45,
    "ETB": 100,
    "CDF": 2500,
    "MZN": 60,
    "ZMW": 25,
    "MWK": 1500,
    "BIF": 2500,
    "GNF": 8000,
    "MGA": 4000,
}
"""About what one of the file's prices is elsewhere: examples only, to look like prices."""


def add_examples(till: Till, actor: Actor) -> int:
    """Brings the examples in, priced for looking at; how many there are."""
    day = till.now().date()
    tax = tax_classes_at(read_country(till.shop.country), day)[0].code
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "examples.csv"
        with file.open("w", encoding="utf-8", newline="") as target:
            writer = csv.writer(target)
            writer.writerow(("sku", "name", "category", "price", "tax"))
            for row in _rows():
                price = _price(row["price"], till.shop.currency)
                writer.writerow((row["sku"], row["name"], row["category"], price, tax))
        import_products(file, importing_into(till, actor))
    return sum(1 for _ in _rows())


def remove_examples(till: Till, actor: Actor) -> int:
    """Takes out of the range what is left of them; how many that were."""
    ids = _left(till)
    if ids:
        archive_products(
            new_id(),
            ids,
            active=False,
            actor=actor,
            now=till.now(),
            open_work=till.store.open_work,
        )
    return len(ids)


def _left(till: Till) -> list[UUID]:
    """Examples that are still what they were: a product somebody renamed is the shop's own."""
    reading = till.store.own_reading()
    found = ((read_by_sku(row["sku"], reading=reading), row["name"]) for row in _rows())
    return [product.id for product, name in found if product and product.name == name]


def _rows() -> Iterator[dict[str, str]]:
    with resource("demo", "examples.csv").open(encoding="utf-8", newline="") as source:
        yield from csv.DictReader(source)


def _price(text: str, currency: str) -> str:
    scale = _SCALE.get(currency, 1)
    digits = 0 if scale > 1 else min(2, minor_digits(currency))
    step = Decimal(1).scaleb(-digits)
    return str(max(step, (Decimal(text) * scale).quantize(step, ROUND_HALF_UP)))
