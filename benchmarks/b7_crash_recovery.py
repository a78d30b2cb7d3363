"""B7: kill -9 and failing disks in the middle of B1, and how soon the shop is open again.

    python -m benchmarks.b7_crash_recovery SHOP COUNT

is the program that is killed: it sells B1's carts and says each receipt number after its commit.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from threading import Event, Thread
from uuid import UUID

from sqlcipher3 import dbapi2 as driver

from benchmarks.checkout import make_shop, reopen_checkout
from benchmarks.measure import ROUNDS, Result, counted, judged, quick, scratch, take_turns
from pos_app.checks import verify
from pos_app.kernel.errors import Trouble
from pos_app.platform.paths import Folder
from pos_app.till.composition import open_keys, open_till, reading_shop
from tests.helpers.crash.books import faults_in

PRODUCTS = 1_000
SALES_PER_LIFE = 60
SALES_IN_LOG = 60
"""Some 4 MB of write-ahead log: as much as stands there before a checkpoint."""
WAL_MAX_MB = 64
REOPEN_TARGET = 1.3
_FAILING = (
    "posix/io/sync/fsync,probability=0.05,failinfo=5",
    "posix/io/sync/fdatasync,probability=0.05,failinfo=5",
    "posix/io/rw/pwrite,probability=0.003,failinfo=28",
    "posix/io/rw/pwrite64,probability=0.003,failinfo=28",
)


def run() -> Iterator[Result]:
    """Kills, failing disks, the way back, and the length of the log."""
    kills, failures, turns, sales = (10, 3, 4, 300) if quick() else (100, 20, 10, 2_000)
    with scratch() as folder:
        shop = folder / "shop"
        make_shop(shop, products=PRODUCTS)
        said = _kill(shop, kills)
        wrong = _wrong_in(shop, said)
        yield counted(f"b7 wrong sales after {kills} kills, {len(said)} answered", wrong, target=0)
        yield _with_failing_disk(shop, said, failures)
        yield _reopened(folder, turns)
        yield counted("b7 WAL MB under load", _log_under_load(shop, sales), target=WAL_MAX_MB)


def _life(shop: Path, count: int, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    life = [*before, sys.executable, "-m", "benchmarks.b7_crash_recovery", str(shop), str(count)]
    return subprocess.Popen(life, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own command


def _kill(shop: Path, kills: int) -> list[str]:
    """Kills the program at random points; answers with all it said."""
    chance = random.Random(20_261_120)  # noqa: S311 - repeatable, not secret
    said = []
    for _ in range(kills):
        with _life(shop, SALES_PER_LIFE) as life:
            assert life.stdout
            for _ in range(chance.randrange(SALES_PER_LIFE)):
                said.append(life.stdout.readline())
            time.sleep(chance.uniform(0, 0.004))
            life.kill()
            said += life.stdout.readlines()
    return [line for line in said if line.endswith("\n")]


def _wrong_in(shop: Path, said: Sequence[str]) -> int:
    """Sales that were answered and are not there once and whole, and any other fault."""
    answered = [json.loads(line) for line in said]
    with reading_shop(Folder(shop)) as reading:
        faults = faults_in(reading.connection)
        rows = reading.connection.execute("SELECT sale_id, payable FROM sale").fetchall()
    there = {str(UUID(bytes=sale)): payable for sale, payable in rows}
    faults += [one["id"] for one in answered if there.get(one["id"]) != one["payable"]]
    faults += [str(finding) for finding in verify(Folder(shop), open_keys(Folder(shop)))]
    for fault in faults[:5]:
        print(f"b7: {fault}", file=sys.stderr)
    return len(faults)


def _with_failing_disk(shop: Path, said: list[str], lives: int) -> Result:
    if shutil.which("fiu-run") is None:
        return Result("b7 wrong after failing writes", 0, 0, 0, 0, None, note="no fiu-run")
    before = ["fiu-run", "-x"]
    for failing in _FAILING:
        before += ["-c", f"enable_random name={failing}"]
    failed = 0
    for _ in range(lives):
        with _life(shop, SALES_PER_LIFE, before) as life:
            assert life.stdout
            said += [line for line in life.stdout if line.endswith("\n")]
        assert life.returncode in (0, 3), "a failing disk is no bug"
        failed += life.returncode == 3
    assert failed, "no write failed"
    name = f"b7 wrong sales after {failed} failing disks"
    return counted(name, _wrong_in(shop, said), target=0)


def _reopened(folder: Path, turns: int) -> Result:
    """From the start to the first answer, with the log a kill left; against the raw driver."""
    killed = folder / "killed"
    make_shop(killed, products=PRODUCTS)
    with _life(killed, SALES_IN_LOG + 1) as life:
        assert life.stdout
        for _ in range(SALES_IN_LOG):
            life.stdout.readline()
        life.kill()
    count = turns * (ROUNDS + 1)
    copies = [shutil.copytree(killed, folder / f"copy-{n}") for n in range(2 * count)]
    for shared in (copy / "shop.db-shm" for copy in copies):
        shared.unlink(missing_ok=True)  # After a power cut it is not there.
    key = open_keys(Folder(killed)).database_key
    with ExitStack() as opened:  # Closed at the end: closing folds the log, which is not measured.

        def raw(number: int) -> None:
            connection = driver.connect(str(copies[number] / "shop.db"), isolation_level=None)
            opened.enter_context(closing(connection))
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            connection.execute("SELECT * FROM shop").fetchall()

        timings = take_turns(
            lambda n: opened.enter_context(open_till(Folder(copies[count + n]))),
            raw,
            turns=turns,
        )
    return judged("b7 reopen after a kill", timings, target=REOPEN_TARGET)


def _log_under_load(shop: Path, sales: int) -> float:
    """The longest write-ahead log, in MB, while a till sells and others read all the time."""
    log, longest, stop = shop / "shop.db-wal", 0, Event()
    readers = [Thread(target=_read_on, args=(shop, stop)) for _ in range(2)]
    with _life(shop, sales) as life:
        assert life.stdout
        life.stdout.readline()
        for reader in readers:
            reader.start()
        for _ in life.stdout:
            longest = max(longest, log.stat().st_size if log.exists() else 0)
        stop.set()
    for reader in readers:
        reader.join()
    return longest / (1 << 20)


def _read_on(shop: Path, stop: Event) -> None:
    """Reads for a twentieth of a second, again and again."""
    with reading_shop(Folder(shop)) as reading:
        while not stop.is_set():
            reading.connection.execute("BEGIN")
            reading.connection.execute("SELECT count(*) FROM sale_line").fetchone()
            time.sleep(0.05)
            reading.connection.execute("COMMIT")


def _sell(shop: Path, count: int) -> None:
    with reopen_checkout(shop) as checkout:
        for request in checkout.carts(count):
            fact = checkout.complete(request)
            print(json.dumps({"id": str(fact.id), "payable": fact.payable}), flush=True)


if __name__ == "__main__":
    try:
        _sell(Path(sys.argv[1]), int(sys.argv[2]))
    except Trouble:  # The disk that was made to fail did.
        sys.exit(3)
