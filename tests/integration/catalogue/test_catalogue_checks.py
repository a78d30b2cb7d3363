"""Somebody edits the catalogue's tables by hand: the check says what no longer fits."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pos_app.catalogue.checks import check_catalogue
from pos_app.facts.catalogue import ComponentRow
from tests.integration.catalogue.products import product, stock_shelves
from tests.integration.catalogue.shop import Shop


@pytest.fixture
def stocked(empty_shop: Shop) -> Shop:
    """Two plain products and one composed of both."""
    tea, milk = product("TEA", "Tea", "T1", "T2*6"), product("MILK", "Milk", "M1")
    parts = tuple(ComponentRow(product=row.id, quantity=Decimal(1)) for row in (tea, milk))
    stock_shelves(empty_shop, tea, milk)
    stock_shelves(empty_shop, product("SET", "Set", components=parts))
    return empty_shop


def test_an_untouched_catalogue_is_sound(stocked: Shop) -> None:
    assert check_catalogue(stocked.reading) == []


@pytest.mark.parametrize(
    ("edit", "found"),
    [
        ("DELETE FROM product_barcode WHERE code = 'T1'", "product TEA"),
        ("UPDATE product_barcode SET quantity = 12000000 WHERE code = 'T2'", "product TEA"),
        (
            "UPDATE product_barcode SET product_id = (SELECT id FROM product WHERE sku = 'MILK') "
            "WHERE code = 'T1'",
            "code T1",
        ),
        ("UPDATE product SET barcodes = '[]' WHERE sku = 'MILK'", "code M1"),
        ("DELETE FROM product_component WHERE quantity > 0", "product SET"),
    ],
)
def test_an_edited_row_is_found(stocked: Shop, edit: str, found: str) -> None:
    with stocked.store.open_work() as work:
        work.connection.execute(edit)
        work.commit()
    assert any(found in finding.what for finding in check_catalogue(stocked.reading))
