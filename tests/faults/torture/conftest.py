"""The shop every torture test starts from, made through the command line; and how hard to be."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.crash import shops

SHORT = bool(os.environ.get("TORTURE_SHORT"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """These tests run real programs many times over: they may take long, but not for ever."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here) and item.get_closest_marker("torture"):
            item.add_marker(pytest.mark.timeout(1_800))


@pytest.fixture(scope="session")
def amount() -> Callable[[int, int], int]:
    """Of two numbers the one for this run: `amount(full, short)`."""
    return lambda full, short: short if SHORT else full


@pytest.fixture(scope="session")
def made_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with products and an open shift, closed properly. Copied, never used itself."""
    folder = tmp_path_factory.mktemp("made") / "shop"
    shops.make_shop(folder)
    return folder


@pytest.fixture
def shop(made_shop: Path, tmp_path: Path) -> Path:
    """A shop of this test's own."""
    return shops.copy_shop(made_shop, tmp_path / "shop")
