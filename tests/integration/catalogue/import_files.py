"""Files of products for tests, and what became of a shop they were imported into."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pos_app.catalogue.domain.import_report import ImportReport
from pos_app.catalogue.use_cases.import_products import import_products
from tests.integration.catalogue.shop import Shop

HEADINGS = "sku,name,barcode,price,tax"
EAN = "4006381333931"

Write = Callable[..., Path]
"""Writes a file of these rows, headings first."""


def writer(folder: Path) -> Write:
    """Writes into a folder."""

    def file(*rows: str, headings: str = HEADINGS, encoding: str = "utf-8") -> Path:
        path = folder / "products.csv"
        path.write_bytes("\r\n".join((headings, *rows)).encode(encoding))
        return path

    return file


def import_file(shop: Shop, path: Path, *, dry_run: bool = False, **how: object) -> ImportReport:
    """Imports a file as the owner."""
    return import_products(path, shop.importing(**how), dry_run=dry_run)


def shelf(shop: Shop) -> list[tuple[object, ...]]:
    """The products of the shop."""
    return shop.rows("SELECT sku, name, price, tax_class FROM product ORDER BY sku")


def unchanged(shop: Shop) -> bool:
    """Whether there is nothing in the shop at all, not even left over from an import."""
    tables = ("product", "product_barcode", "category", "import_job", "import_batch")
    return not any(shop.rows(f"SELECT * FROM {name}") for name in tables)  # noqa: S608 - only names
