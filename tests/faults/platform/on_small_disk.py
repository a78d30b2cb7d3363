"""What the machine room does on a disk that is full or read-only; run as a program of its own.

    python -m tests.faults.platform.on_small_disk

Mounts small disks that no other program sees, so it is run under `unshare`. Prints one JSON object.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pos_app import checks
from pos_app.kernel.identifiers import new_id
from pos_app.platform.backup import BackupFailed, back_up, back_up_at_close
from pos_app.platform.backup_file import read_manifest
from pos_app.platform.ballast import Ballast, NoRoomToSell
from pos_app.platform.database import DiskFull, DiskReadOnly
from pos_app.platform.instance import hold
from pos_app.platform.logs import start_logging, stop_logging
from pos_app.platform.paths import Folder
from pos_app.platform.restore import RestoreFailed, restore
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from tests.helpers.shop import OPENING, Shop, cash, open_shop

PAGE = 4096
KIB = 1 << 10
MIB = 1 << 20


@contextmanager
def disk(size: int) -> Iterator[Path]:
    """An empty disk of `size` bytes."""
    with tempfile.TemporaryDirectory(prefix="full-") as point:
        _run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", point)
        try:
            yield Path(point)
        finally:
            _run("umount", point)


def used_on(point: Path) -> int:
    """How many bytes of a disk are taken."""
    found = os.statvfs(point)
    return (found.f_blocks - found.f_bfree) * found.f_frsize


def resize(point: Path, size: int) -> None:
    """Makes a disk larger or smaller."""
    _run("mount", "-o", f"remount,size={size}", str(point))


def make_read_only(point: Path, *, again: bool = False) -> None:
    """Takes the right to write away, or gives it back."""
    _run("mount", "-o", f"remount,{'rw' if again else 'ro'}", str(point))


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - mount and umount


def backup() -> None:
    """Wherever the room ends while a backup is written: nothing half is left, nothing is lost."""
    said = set()
    with tempfile.TemporaryDirectory() as roomy, open_shop(Path(roomy)) as shop:
        keys, folder = shop.till.store.keys, shop.till.folder
        needed = back_up(folder, keys, folder.root / "b.duka", now=OPENING).database_bytes
        # The last pages of the database, and then those of the manifest behind it.
        sizes = [64 * KIB, needed // 2, *range(needed - 3 * PAGE, needed + 4 * PAGE, PAGE), 4 * MIB]
        for size in sizes:
            with disk(size) as point:
                file = point / "b.duka"
                try:
                    back_up(folder, keys, file, now=OPENING)
                except BackupFailed as failed:
                    said.add(str(failed.details["why"]))
                    assert os.listdir(point) == []
                else:
                    assert read_manifest(file).ends
                    assert os.listdir(point) == [file.name]
                    said.add("made")
    assert said == {"made", "the disk is full"}, said


def automatic_backup() -> None:
    """On the shop's own disk a backup that would take the last room is not even begun."""
    with disk(8 * MIB) as point, open_shop(point / "shop") as shop:
        with pytest.raises(BackupFailed, match="too little room"):
            back_up_at_close(shop.till.folder, shop.till.store.keys, OPENING)
        assert os.listdir(shop.till.folder.backups) == []
        assert sell(shop)


def restoring() -> None:
    """Where a backup does not fit beside the shop, the shop stays as it is."""
    with tempfile.TemporaryDirectory() as roomy, disk(32 * MIB) as point:
        with open_shop(point / "shop") as shop:
            folder, keys = shop.till.folder, shop.till.store.keys
            back_up(folder, keys, Path(roomy, "b.duka"), now=OPENING)
            sell(shop)
        used = used_on(point)
        for room in (0, 64 * KIB, 300 * KIB):
            resize(point, used + room)
            with pytest.raises((DiskFull, RestoreFailed)):
                restore(folder, Path(roomy, "b.duka"), now=OPENING)
            assert not (folder.root / "restoring").exists()
        resize(point, 64 * MIB)
        assert list(checks.verify(folder, keys)) == []
        assert restore(folder, Path(roomy, "b.duka"), now=OPENING).missing == 1


def sell(shop: Shop) -> str:
    """One sale."""
    request = CompleteSale(new_id(), shop.cart("TEA", "SOAP*2"), cash("1000"))
    return complete_sale(request, **shop.how).number


def selling() -> None:
    """The reserve lets the sale under way finish; then none begins until there is room again."""
    with disk(64 * MIB) as point, open_shop(point / "shop") as shop:
        ballast = Ballast(shop.till.folder.ballast, 2 * MIB)
        assert ballast.reserve()
        assert ballast.is_whole
        resize(point, used_on(point) + 256 * KIB)
        sold: list[str] = []

        def sell_on() -> None:
            while len(sold) < 2_000:
                ballast.require()
                sold.append(ballast.run(lambda: sell(shop)))

        with pytest.raises(NoRoomToSell, match="Make room"):
            sell_on()
        assert len(sold) > 1
        assert not shop.till.folder.ballast.exists()
        assert sell(shop), "what was open when the disk was full can still be paid"
        kept = [number for (number,) in shop.query("SELECT counter FROM sale ORDER BY counter")]
        assert kept == list(range(1, len(sold) + 2))

        resize(point, 64 * MIB)
        ballast.require()
        assert ballast.is_whole
        assert sell(shop)
        assert list(checks.verify(shop.till.folder, shop.till.store.keys)) == []


def logging_() -> None:
    """A full disk costs lines of the log, and says how many when there is room again."""
    with disk(64 * KIB) as point:
        handler = start_logging(point / "logs")
        log = logging.getLogger("pos_app.test")
        for _ in range(1_000):
            log.info("a line of some length to fill the disk with before long")
        assert handler.lost > 100
        resize(point, 10 * MIB)
        log.info("again")
        stop_logging(handler)
        (file,) = (point / "logs").iterdir()
        assert b"log lines lost" in file.read_bytes()


def read_only() -> None:
    """A folder that cannot be written to: a clear sentence each, and no crash."""
    with tempfile.TemporaryDirectory() as roomy, disk(32 * MIB) as point:
        with open_shop(point / "shop") as shop:
            folder, keys = shop.till.folder, shop.till.store.keys
            back_up(folder, keys, Path(roomy, "b.duka"), now=OPENING)
        make_read_only(point)
        with pytest.raises(DiskReadOnly, match="cannot be written to"):
            hold(folder.root)
        with pytest.raises(RestoreFailed, match="Read-only"):
            restore(folder, Path(roomy, "b.duka"), now=OPENING)
        assert not Ballast(folder.ballast, MIB).reserve()
        handler = start_logging(folder.logs)
        logging.getLogger("pos_app.test").info("nobody hears this")
        stop_logging(handler)
        assert handler.lost == 1
        with pytest.raises(BackupFailed):
            back_up(Folder(folder.root), keys, point / "b.duka", now=OPENING)
        make_read_only(point, again=True)
        assert list(checks.verify(folder, keys)) == []


SCENARIOS: dict[str, Callable[[], None]] = {
    "backup": backup,
    "automatic-backup": automatic_backup,
    "restore": restoring,
    "selling": selling,
    "logging": logging_,
    "read-only": read_only,
}


def main() -> None:
    """Runs every scenario; prints what went wrong in each, nothing where nothing did."""
    found = {}
    for name, scenario in SCENARIOS.items():
        try:
            scenario()
            found[name] = ""
        except Exception:  # Told to the test that asked.
            found[name] = traceback.format_exc()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
