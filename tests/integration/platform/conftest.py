"""A shop after two busy days; what a test does to its tables is undone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.shop import Shop, open_shop
from tests.integration.platform.busy_days import keep_busy


@pytest.fixture(scope="package")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Two days of sales, returns, voids, cash moves, counts and an approval."""
    with open_shop(tmp_path_factory.mktemp("busy") / "shop") as shop:
        keep_busy(shop)
        yield shop
