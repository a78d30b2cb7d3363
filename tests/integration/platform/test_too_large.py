"""Values that 64 bits would not hold are refused before the database is asked."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.stock.use_cases.count_stock import OPENING, CountedLevel, CountStock, count_stock
from tests.helpers.shop import Shop


def test_stock_worth_more_than_any_shop_has_is_refused(shop: Shop) -> None:
    count = shop.query("SELECT count(*) FROM journal")
    most = [
        CountedLevel(product, Decimal(10**6), Decimal(10**9)) for product in shop.products.values()
    ]
    with pytest.raises(BadInput, match="is too large"):
        count_stock(CountStock(new_id(), most, OPENING), **shop.how)
    assert shop.query("SELECT count(*) FROM journal") == count
