"""R05-R07: a full, failing or read-only disk. A clear sentence, exit code 3, nothing lost."""

from __future__ import annotations

import os
import random
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pos_app.platform.ballast import BALLAST_BYTES
from tests.helpers.crash import promises, shops, small_disk
from tests.helpers.crash.failing_calls import EIO, ENOSPC, by_chance, from_call, try_to_sell
from tests.helpers.crash.kills import count_calls
from tests.helpers.crash.small_disk import PAGE, SmallDisk
from tests.helpers.crash.two_at_a_time import two_at_a_time

pytestmark = pytest.mark.torture
Amount = Callable[[int, int], int]

_SYNCS = ("sync/fsync", "sync/fdatasync")
_NOBODY = 65534
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can do this to a folder")


@pytest.fixture(scope="module")
def small_disks(made_shop: Path, amount: Amount) -> list[SmallDisk]:
    """What happened on disks with less and less room left, page by page."""
    step = amount(1, 10)
    return small_disk.sell_on_small_disks(made_shop, [PAGE * n for n in range(0, 200, step)])


def test_a_full_disk_loses_nothing_and_selling_goes_on_afterwards(
    small_disks: list[SmallDisk],
) -> None:
    assert [disk for disk in small_disks if disk.faults] == []
    answered = [disk.answered for disk in small_disks]
    assert answered[0] == 0
    assert answered[-1] > 5, "the disks were full too soon to say anything about selling"
    assert {disk.code for disk in small_disks} == {3}


def test_a_full_disk_is_called_full(small_disks: list[SmallDisk]) -> None:
    unclear = [disk for disk in small_disks if "disk is full" not in disk.err]
    assert unclear == []


def test_the_reserve_lets_the_sale_under_way_finish(made_shop: Path, amount: Amount) -> None:
    rooms = [PAGE * n for n in range(24, 60, amount(2, 12))]
    without = small_disk.sell_on_small_disks(made_shop, rooms)
    disks = small_disk.sell_on_small_disks(made_shop, rooms, kept=BALLAST_BYTES)
    assert [disk for disk in disks if disk.faults] == []
    for before, disk in zip(without, disks, strict=True):
        assert disk.answered > before.answered
        assert disk.code == 0 or "disk is full" in disk.err


@pytest.mark.parametrize(
    ("calls", "probability", "error"),
    [
        (_SYNCS, 0.05, EIO),
        (_SYNCS, 0.5, EIO),
        (("rw/pwrite", "rw/pwrite64"), 0.01, EIO),
        (("rw/pwrite", "rw/pwrite64"), 0.01, ENOSPC),
    ],
    ids=["some syncs fail", "most syncs fail", "some writes fail", "some writes find no room"],
)
def test_calls_that_fail_by_chance(
    calls: tuple[str, ...], probability: float, error: int, shop: Path, amount: Amount
) -> None:
    batch = shops.sales(amount(400, 60), seed=3)
    said: list[str] = []
    failures = 0
    for _ in range(amount(60, 12)):
        tried = try_to_sell(shop, batch, said, by_chance(calls, probability, error))
        assert tried.faults == []
        said += tried.ended.out.splitlines(keepends=True)
        failures += tried.ended.code == 3
    assert failures, "no call failed"
    assert promises.sold(batch, shop, "".join(said)) == []


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("call", ["fsync", "pwrite64"])
def test_any_one_call_fails(
    call: str, for_ever: bool, made_shop: Path, tmp_path: Path, amount: Amount
) -> None:
    batch = shops.sales(12, seed=4)
    counted = shops.copy_shop(made_shop, tmp_path / "counted")
    count = count_calls(counted, ("sell", "--batch", "-"), feed=shops.feed(batch))[call]
    tries = min(amount(30, 3), count)
    chance = random.Random(count)  # noqa: S311 - repeatable, not secret

    def fail(number: int) -> None:
        folder = shops.copy_shop(made_shop, tmp_path / f"failed-{number}")
        before = from_call(call, number, EIO, for_ever=for_ever)
        tried = try_to_sell(folder, batch, [], before)
        assert tried.faults == [], f"{call} {number} of {count}"
        again = shops.must(folder, "sell", "--batch", "-", feed=shops.feed(batch))
        assert promises.sold(batch, folder, again.out) == []

    two_at_a_time(fail, chance.sample(range(1, count + 1), tries))


@needs_root
def test_a_folder_that_cannot_be_written_to_is_refused(shop: Path) -> None:
    with _immutable(*shop.iterdir(), shop):
        refused = shops.run(shop, "sell", "--scan", "P00001", "--tender", "cash=50.00")
    assert (refused.code, refused.out) == (3, "")
    assert "cannot be written to" in refused.err
    assert len(refused.err.splitlines()) == 1
    assert promises.intact(shop, "") == []


@needs_root
def test_a_folder_of_another_user_is_refused(shop: Path) -> None:
    for path in (shop, *shop.parents):
        if path.stat().st_uid == 0 and path != Path("/"):
            path.chmod(path.stat().st_mode | 0o055)
    stranger = ["setpriv", f"--reuid={_NOBODY}", "--clear-groups"]
    for words in (("sell", "--scan", "P00001", "--tender", "cash=50.00"), ("verify",)):
        refused = shops.run(shop, *words, before=stranger)
        assert (refused.code, refused.out) == (3, ""), refused
        assert len(refused.err.splitlines()) == 1
    assert promises.intact(shop, "") == []


@needs_root
def test_a_disk_that_becomes_read_only_while_selling(shop: Path) -> None:
    batch = shops.sales(40, seed=6)
    command = shops.command(shop, "sell", "--batch", "-")
    with subprocess.Popen(  # noqa: S603 - the program under test
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=shops.environment(),
    ) as child:
        assert child.stdin
        assert child.stdout
        assert child.stderr
        said = []
        for asked in batch[:10]:
            child.stdin.write(f"{asked.line}\n")
            child.stdin.flush()
            said.append(child.stdout.readline())
        # Not the index: a page of memory that cannot be written back kills any program (SIGBUS).
        with _immutable(*(path for path in shop.iterdir() if path.suffix != ".db-shm"), shop):
            rest, err = child.communicate(shops.feed(batch[10:]))
    said += rest.splitlines(keepends=True)
    assert child.returncode == 3
    assert len(err.splitlines()) == 1, err
    assert promises.sold(batch, shop, "".join(said)) == []


@contextmanager
def _immutable(*paths: Path) -> Iterator[None]:
    names = [str(path) for path in paths if not path.is_socket()]
    fix = ["chattr", "+i", *names]
    done = subprocess.run(fix, check=False, capture_output=True)  # noqa: S603 - a system tool
    if done.returncode:
        pytest.skip("this file system knows no immutable files")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", *names], check=True)  # noqa: S603, S607 - a system tool
