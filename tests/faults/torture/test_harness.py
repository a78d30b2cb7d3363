"""The crash test finds what is known to be lost, and only that: settings with a known outcome."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from tests.helpers.crash import plain_writer
from tests.helpers.crash.disk import Disk
from tests.helpers.crash.images import as_folder, images_at, moments
from tests.helpers.crash.operations import Made, Renamed, Synced, Wrote
from tests.helpers.crash.strace_log import read_log, strace_command

_ROWS = 30
_IMAGES = 150


def _chance() -> random.Random:
    return random.Random(7)  # noqa: S311 - repeatable, not secret


def test_what_was_synced_survives_and_the_rest_may_not(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    for operation in (
        Made("a"),
        Wrote("a", 0, b"old"),
        Synced("a", 2),
        Synced(".", 3),
        Wrote("a", 0, b"new"),
    ):
        disk.take(operation)
    assert disk.image("none", _chance()) == {"a": b"old"}
    assert disk.image("all", _chance()) == {"a": b"new"}


def test_a_sync_vouches_only_for_what_came_before_it_began(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    for operation in (Made("a"), Synced(".", 1), Wrote("a", 0, b"early"), Wrote("a", 5, b"late")):
        disk.take(operation)
    disk.take(Synced("a", 3))
    assert disk.image("none", _chance()) == {"a": b"early"}


def test_a_name_is_durable_only_with_its_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    disk = Disk(tmp_path)
    for operation in (Made("b"), Wrote("b", 0, b"new"), Synced("b", 2), Renamed("b", "a")):
        disk.take(operation)
    assert disk.image("none", _chance()) == {"a": b"old"}
    disk.take(Synced(".", 4))
    assert disk.image("none", _chance()) == {"a": b"new"}


def test_a_torn_write_breaks_at_sectors(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.take(Made("a"))
    disk.take(Synced(".", 1))
    disk.take(Wrote("a", 100, b"x" * 2000))
    chance, torn = _chance(), set()
    for _ in range(200):
        content = disk.image("chance", chance)["a"].ljust(2100, b"\0")
        sectors = [content[i : i + 512].strip(b"\0") for i in range(0, 2100, 512)]
        assert all(len(set(sector)) <= 1 for sector in sectors)
        torn.add(tuple(bool(sector) for sector in sectors))
    assert len(torn) > 20


@pytest.mark.torture
@pytest.mark.parametrize(
    ("journal_mode", "synchronous", "safe"),
    [
        ("WAL", "FULL", True),
        ("WAL", "NORMAL", False),
        ("DELETE", "EXTRA", True),
        ("DELETE", "FULL", False),
        ("DELETE", "OFF", False),
    ],
)
def test_the_known_outcome_of_sqlite_settings(
    journal_mode: str, synchronous: str, safe: bool, tmp_path: Path
) -> None:
    base, shop, log = tmp_path / "base", tmp_path / "shop", tmp_path / "log"
    for folder in (base, shop):
        folder.mkdir()
        plain_writer.prepare(folder / "plain.db", journal_mode)
    program = [sys.executable, "-m", plain_writer.__name__, str(shop / "plain.db")]
    command = strace_command(log, [*program, journal_mode, synchronous, str(_ROWS)])
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own program
    operations = read_log(log, shop)
    bad = []
    for moment, said, image in images_at(base, operations, moments(operations, _IMAGES, seed=1)):
        promised = [int(line) for line in said.split()]
        with as_folder(image, moment.seed) as folder:
            found = _numbers(folder / "plain.db")
        if found not in (promised, [*promised, len(promised) + 1]):
            bad.append(f"{moment}: said up to {len(promised)}, found {found}")
    assert said.count(b"\n") == _ROWS
    assert (not bad) is safe, "\n".join(bad) or "no loss was found"


def _numbers(database: Path) -> list[int] | str:
    try:
        return plain_writer.numbers(database)
    except (driver.Error, AssertionError) as error:
        return str(error)
