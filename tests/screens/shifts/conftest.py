"""Shops for the shift page."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.till.composition import open_till
from tests.screens.shifts.at_shifts import owner_of


@pytest.fixture
def printing_folder(shop_folder: Folder, tmp_path: Path) -> Folder:
    """The shop, with a printer that writes into a folder."""
    (tmp_path / "paper").mkdir()
    with open_till(shop_folder) as till:
        change_settings(
            ChangeSettings(new_id(), {"devices.receipt_printer": f"file:{tmp_path / 'paper'}"}),
            actor=owner_of(till),
            now=till.now(),
            open_work=till.store.open_work,
        )
    return shop_folder
