"""Sells on disks that have only so much room left, each in a mount namespace of its own.

    python -m tests.helpers.crash.small_disk SHOP KEPT ROOM [ROOM ...]

Runs itself under `unshare`, so that no other program sees the small disks. For each ROOM in bytes
it prints one line of JSON: what the program answered, how it ended, and what was found afterwards.
KEPT bytes beside them are held by the shop's own ballast, which it may give up.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.helpers.crash import promises, shops

PAGE = 4096
_SALES = 40
_SEED = 11
_PLENTY = 256 << 20
_SHARES = 2


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """What happened on a disk with `room` bytes left."""

    room: int
    answered: int
    code: int
    err: str
    faults: list[str]
    """What was wrong once there was room again, and after the whole batch was asked for anew."""


def sell_on_small_disks(shop: Path, rooms: Sequence[int], *, kept: int = 0) -> list[SmallDisk]:
    """Each with a copy of `shop` and `kept` bytes of ballast. Needs the right to mount."""
    shares = [rooms[share::_SHARES] for share in range(_SHARES)]
    with ThreadPoolExecutor(_SHARES) as pool:
        found = list(pool.map(lambda share: _apart(shop, kept, share), shares))
    return sorted((disk for share in found for disk in share), key=lambda disk: disk.room)


def _apart(shop: Path, kept: int, rooms: Sequence[int]) -> list[SmallDisk]:
    own_mounts = ["unshare", "--mount", "--propagation", "private"]
    if os.geteuid() != 0:
        own_mounts += ["--user", "--map-root-user"]
    command = [*own_mounts, sys.executable, "-m", __name__, str(shop), *map(str, (kept, *rooms))]
    # S603: the command is this module itself, in its own mounts.
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return [SmallDisk(**json.loads(line)) for line in done.stdout.splitlines()]


def _sell_with(shop: Path, kept: int, room: int) -> SmallDisk:
    batch = shops.sales(_SALES, seed=_SEED)
    with _disk() as disk:
        folder = shops.copy_shop(shop, disk / "shop")
        with (folder / shops.BALLAST).open("wb") as ballast:
            ballast.write(bytes(kept))
        _resize(disk, _used(disk) + room)
        first = shops.run(folder, "sell", "--batch", "-", feed=shops.feed(batch))
        answered = first.out[: first.out.rfind("\n") + 1]
        _resize(disk, _PLENTY)
        faults = promises.sold(batch, folder, answered)
        again = shops.run(folder, "sell", "--batch", "-", feed=shops.feed(batch))
        faults += promises.sold(batch, folder, again.out)
        if again.code or again.out.splitlines()[: len(first.answers)] != answered.splitlines():
            faults.append(f"asked anew: {again.code} {again.err}")
    return SmallDisk(room, len(first.answers), first.code, first.err, faults)


@contextmanager
def _disk() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="small-disk-") as point:
        _run("mount", "-t", "tmpfs", "-o", f"size={_PLENTY}", "tmpfs", point)
        try:
            yield Path(point)
        finally:
            _run("umount", point)


def _used(disk: Path) -> int:
    found = os.statvfs(disk)
    return (found.f_blocks - found.f_bfree) * found.f_frsize


def _resize(disk: Path, size: int) -> None:
    _run("mount", "-o", f"remount,size={size}", str(disk))


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - mount and umount


def main() -> int:
    """One share of the disks."""
    shop, kept, *rooms = sys.argv[1:]
    for room in map(int, rooms):
        print(json.dumps(asdict(_sell_with(Path(shop), int(kept), room))), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
