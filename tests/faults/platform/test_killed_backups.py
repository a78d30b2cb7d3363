"""R02, R09, R10: killed in a backup or a restore, nothing is half done and nothing mixes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pos_app import checks
from pos_app.platform.backup import automatic_backups, back_up
from pos_app.platform.backup_file import copy_out, read_manifest
from pos_app.platform.database_copy import prove_copy
from pos_app.platform.paths import Folder
from pos_app.till.composition import open_till
from tests.helpers.shop import OPENING, open_shop
from tests.integration.platform.busy_days import keep_busy

KILLS = 6
LATEST_S = 0.25


def kill_while(after_s: float, *words: str, until: Callable[[], object] = lambda: True) -> None:
    """Starts the work and kills it `after_s` after it has begun and `until` is true."""
    program = [sys.executable, "-m", "tests.faults.platform.killed", *words]
    with subprocess.Popen(program, stdout=subprocess.PIPE) as child:  # noqa: S603 - our own program
        assert child.stdout is not None
        assert child.stdout.readline() == b"begun\n"
        while not until():
            time.sleep(0.01)
        time.sleep(after_s)
        assert child.poll() is None, "it ended by itself"
        os.kill(child.pid, signal.SIGKILL)


def test_a_backup_that_was_killed_is_no_backup(tmp_path: Path) -> None:
    with open_shop(tmp_path / "shop") as shop:
        keep_busy(shop)
        folder, keys = shop.till.folder, shop.till.store.keys
    chance = random.Random(20_261_120)  # noqa: S311 - repeatable, not secret
    for _ in range(KILLS):
        after_s = chance.uniform(0, LATEST_S)
        kill_while(after_s, "backup", str(folder.root), until=lambda: automatic_backups(folder))
        for file in automatic_backups(folder):
            manifest = read_manifest(file)
            copy_out(file, manifest, tmp_path / "copy.db")
            assert prove_copy(tmp_path / "copy.db", keys.database_key).ends == manifest.ends
            (tmp_path / "copy.db").unlink()
    assert list(checks.verify(folder, keys)) == []
    unfinished = [name for name in os.listdir(folder.backups) if not name.endswith("Z.duka")]
    assert all(".part" in name for name in unfinished), unfinished


def test_a_restore_that_was_killed_is_done_or_not_begun(tmp_path: Path) -> None:
    with open_shop(tmp_path / "shop") as shop:
        keep_busy(shop)
        folder, keys = shop.till.folder, shop.till.store.keys
        back_up(folder, keys, tmp_path / "b.duka", now=OPENING)
        sales = shop.query("SELECT count(*) FROM sale")
    chance = random.Random(7)  # noqa: S311 - repeatable, not secret
    for _ in range(KILLS):
        kill_while(
            chance.uniform(0, LATEST_S), "restore", str(folder.root), str(tmp_path / "b.duka")
        )
        with open_till(Folder(folder.root)) as till:
            reading = till.store.own_reading()
            assert reading.connection.execute("SELECT count(*) FROM sale").fetchall() == sales
        assert list(checks.verify(folder, keys)) == []
        assert not (folder.root / "restored.json").exists()
