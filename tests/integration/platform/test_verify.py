"""Verifying a whole shop: sound books pass, even while they grow; every page is looked at."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from pos_app import checks
from pos_app.platform import page_check
from pos_app.platform.findings import Finding
from tests.helpers.shop import Shop, open_shop
from tests.integration.platform.attacks import fill_journal


@pytest.mark.parametrize("deep", [False, True], ids=["plain", "deep"])
def test_sound_books_pass(busy: Shop, deep: bool) -> None:
    assert list(checks.verify(busy.till.folder, busy.till.store.keys, deep=deep)) == []


def test_a_shop_that_is_selling_is_not_taken_for_one_that_was_cut(tmp_path: Path) -> None:
    """The anchor moves with every sale; it is read before the moment that is looked at."""
    with open_shop(tmp_path / "shop") as shop:
        folder, keys = shop.till.folder, shop.till.store.keys
        found: list[Finding] = []
        looks: list[int] = []
        sold = threading.Event()

        def keep_looking() -> None:
            while not sold.is_set():
                found.extend(checks.verify(folder, keys))
                looks.append(1)

        beside = threading.Thread(target=keep_looking)
        beside.start()
        fill_journal(shop, 150)
        sold.set()
        beside.join()
    assert looks
    assert found == []


def test_every_damaged_page_of_the_file_is_found(
    busy: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_check, "_PAUSE_S", 0)
    folder, keys = busy.till.folder, busy.till.store.keys
    assert list(page_check.check_pages(folder, keys)) == []
    raw = folder.database.read_bytes()
    copy = type(folder)(tmp_path)
    for page in range(1, len(raw) // 4096, 7):
        damaged = bytearray(raw)
        damaged[page * 4096 + 1 + page % 4000] ^= 4
        copy.database.write_bytes(damaged)
        assert list(page_check.check_pages(copy, keys)), f"page {page}"
