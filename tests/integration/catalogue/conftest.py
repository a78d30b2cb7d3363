"""A shop for each test of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.catalogue.import_files import Write, writer
from tests.integration.catalogue.shop import Shop, open_shop


@pytest.fixture
def empty_shop(tmp_path: Path) -> Iterator[Shop]:
    """An empty shop with an owner at the till."""
    opened = open_shop(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of products, headings first."""
    return writer(tmp_path)
