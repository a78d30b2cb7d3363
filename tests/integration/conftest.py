"""A real shop for every test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.shop import Shop, open_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """An open shop: the owner is signed in, a shift is open with a float of 1,000.00 KES."""
    with open_shop(tmp_path / "shop") as opened:
        yield opened
