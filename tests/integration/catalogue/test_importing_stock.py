"""The stock column of a file, counted into a real shop's books once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.facts.stock import StockCounted
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform import journal
from pos_app.stock.storage import on_hand
from pos_app.till.importing import importing_into
from tests.helpers.shop import Shop


def _levels(shop: Shop, *skus: str) -> list[int]:
    ids = [as_uuid(shop.query("SELECT id FROM product WHERE sku = ?", sku)[0][0]) for sku in skus]
    levels = on_hand(shop.reading, shop.till.shop.store, ids)
    return [int(levels[id_]) for id_ in ids]


def _counts(shop: Shop) -> int:
    (stream,) = journal.streams(shop.reading)
    rows = journal.rows_after(shop.reading, stream.id, 0, 1_000)
    return sum(row.kind == StockCounted.KIND for row in rows)


def test_levels_are_counted_once_however_often_the_file_comes(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "stock.csv"
    path.write_text("sku,name,price,tax,stock,cost\nRICE,Rice,180,16,24,120\nSALT,Salt,30,16,,\n")
    importing = replace(importing_into(shop.till, shop.actor), clock=lambda: shop.now)
    report = import_products(path, importing)
    assert (report.created, report.counted) == (2, 1)
    assert _levels(shop, "RICE", "SALT") == [24, 0]
    assert _counts(shop) == 1
    again = import_products(path, importing)
    assert (again.created, again.changed, again.counted) == (0, 0, 0)
    assert _counts(shop) == 1
    path.write_text("sku,name,price,tax,stock,cost\nRICE,Rice,180,16,20,120\n")
    assert import_products(path, importing).counted == 1
    assert _levels(shop, "RICE") == [20]
