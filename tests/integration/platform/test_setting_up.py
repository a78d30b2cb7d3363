"""A set-up makes a whole shop or none: two at once, cut short anywhere, over what is left."""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from pos_app import checks
from pos_app.platform import database, keybox
from pos_app.platform.backup import back_up
from pos_app.platform.database import DatabaseMissing
from pos_app.platform.keybox import KeyboxMissing
from pos_app.platform.paths import Folder
from pos_app.platform.restore import RestoreUnfinished, restore
from pos_app.till.composition import open_till
from pos_app.till.set_up import NewShop, ShopExists, set_up
from tests.helpers.shop import OPENING, OWNER, PIN, Shop, template

NEW = NewShop("Duka", "KE", "KES", OWNER, PIN)

DYING = """
import os, shutil, sys
from datetime import UTC, datetime
from pathlib import Path
from pos_app.platform.paths import Folder
from pos_app.till.set_up import NewShop, set_up

folder, what, number = Folder(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
replace, calls = os.replace, []

def replacing(old, new):
    calls.append(new)
    if len(calls) == number:
        os._exit(9)
    replace(old, new)

def removing(tree, **how):
    folder.setting_up.database.unlink(missing_ok=True)
    os._exit(9)

if what == "move":
    os.replace = replacing
else:
    shutil.rmtree = removing
set_up(folder, NewShop("Cut short", "KE", "KES", "Nobody", "1357"), now=datetime.now(UTC))
"""
LAST_MOVE = 5  # Key file, keybox, and into place: keybox, anchor, database.


def die(folder: Folder, what: str, number: int = 0) -> None:
    """A set-up whose process ends there, as by a kill."""
    words = [sys.executable, "-c", DYING, str(folder.root), what, str(number)]
    assert subprocess.run(words, check=False).returncode == 9  # noqa: S603 - this very program


def assert_whole(folder: Folder, code: str) -> None:
    """The code and this computer's key open one and the same sound shop."""
    keys = keybox.open_box(folder.keybox)
    assert keybox.open_with_code(folder.keybox, code) == keys
    with open_till(folder) as till:
        assert till.store.writer.stream.series == "A"
    assert list(checks.verify(folder, keys)) == []


def test_of_two_set_ups_at_once_one_makes_the_shop(tmp_path: Path) -> None:
    folder, ready = Folder(tmp_path / "shop"), Barrier(2)

    def begin(_: int) -> str | ShopExists:
        ready.wait()
        try:
            return set_up(folder, NEW, now=OPENING)
        except ShopExists as exists:
            return exists

    with ThreadPoolExecutor(2) as pool:
        ended = list(pool.map(begin, range(2)))
    (code,) = [each for each in ended if isinstance(each, str)]
    assert_whole(folder, code)
    assert folder.root.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("number", range(1, LAST_MOVE + 1))
def test_killed_before_any_move_there_is_no_shop_and_a_new_one_can_be_made(
    number: int, tmp_path: Path
) -> None:
    folder = Folder(tmp_path / "shop")
    die(folder, "move", number)
    assert not folder.exists()
    assert_whole(folder, set_up(folder, NEW, now=OPENING))


def test_killed_again_while_it_tidies_up(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "shop")
    die(folder, "move", LAST_MOVE)
    die(folder, "tidy")
    assert_whole(folder, set_up(folder, NEW, now=OPENING))


def test_killed_after_the_last_move_the_shop_is_whole(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "shop")
    die(folder, "tidy")
    with pytest.raises(ShopExists):
        set_up(folder, NEW, now=OPENING)
    with open_till(folder) as till:
        assert till.shop.name == "Cut short"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A shop that is not open."""
    return Folder(Path(shutil.copytree(template(), tmp_path / "shop")))


def test_a_database_without_its_keybox_is_never_given_a_new_key(folder: Folder) -> None:
    folder.keybox.unlink()
    with pytest.raises(KeyboxMissing), open_till(folder):
        pass
    with pytest.raises(ShopExists):
        set_up(folder, NEW, now=OPENING)
    assert not folder.keybox.exists()


def test_a_keybox_that_lost_its_database_is_said_and_kept(folder: Folder) -> None:
    sealed = folder.keybox.read_bytes()
    folder.database.unlink()
    with pytest.raises(DatabaseMissing, match="restore the newest backup"), open_till(folder):
        pass
    with pytest.raises(ShopExists):
        set_up(folder, NEW, now=OPENING)
    assert folder.keybox.read_bytes() == sealed
    assert not folder.database.exists(), "a missing database is not made anew"


def test_a_restore_that_was_cut_short_is_finished_and_not_overwritten(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, keys = tmp_path / "b.duka", shop.till.store.keys
    back_up(shop.till.folder, keys, file, now=OPENING)
    shop.till.store.close()
    folder = shop.till.folder
    with monkeypatch.context() as patch:
        from pos_app.platform import restore as module

        replace = module.os.replace

        def failing(old: Path, new: Path) -> None:
            if new == folder.keybox:
                raise OSError(5, "pulled out")
            replace(old, new)

        patch.setattr(module.os, "replace", failing)
        with pytest.raises(RestoreUnfinished):
            restore(folder, file, now=OPENING)
    assert not folder.exists(), "neither keybox nor database stands in its place now"

    with pytest.raises(ShopExists):
        set_up(folder, NEW, now=OPENING)
    assert keybox.open_box(folder.keybox) == keys
    with closing(database.connect(folder.database, keys.database_key, write=False)) as found:
        assert found.execute("SELECT count(*) FROM journal").fetchone()[0] > 4
