"""A shop for the command line: set up, stocked, a shift open, and no program running."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.cli import copy_of_shop


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder of a shop with an owner, a cashier and an open shift of 1,000.00 KES."""
    return copy_of_shop(tmp_path / "shop")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same for tests after which the shop must be what it was."""
    return copy_of_shop(tmp_path_factory.mktemp("kept") / "shop")
