"""Windows for the screen tests: one shop made per run, a copy of it per test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.platform.paths import Folder
from tests.helpers.window import Window, copy_of, make_template, open_window


@pytest.fixture(autouse=True)
def _windows_come_and_go(qapp: QApplication) -> None:
    """Closing one is no end of the program here: no loop would wait for anything after that."""
    qapp.setQuitOnLastWindowClosed(False)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """A shop with an open shift."""
    return make_template(tmp_path_factory.mktemp("shops"))


@pytest.fixture
def shop_folder(template: Folder, tmp_path: Path) -> Folder:
    """A copy of it for this test."""
    return copy_of(template, tmp_path)


@pytest.fixture
def window(qapp: QApplication, shop_folder: Folder) -> Iterator[Window]:
    """The window, nobody signed in."""
    with open_window(shop_folder) as opened:
        yield opened


@pytest.fixture
def register(window: Window) -> Window:
    """The window with a cashier at the register."""
    window.sign_in()
    return window
