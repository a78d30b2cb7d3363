"""B9: a file of products to a searchable shop, against the raw driver on the same engine.

The floor reads the same CSV, inserts its rows with three unique keys in one transaction and builds
an FTS5 prefix index: no validation, no journal, no facts, nothing to resume. The product's time
ends when the first search finds the last row.
"""

from __future__ import annotations

import csv
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from time import perf_counter

import psutil

from benchmarks.import_lane import sales_beside_import
from benchmarks.measure import NOISE_MAX, Result, counted, quick, scratch
from benchmarks.offers import BenchShop, offers, open_bench_shop, write_csv
from pos_app.catalogue.use_cases.find_products import find_products
from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.platform import database
from pos_app.till.importing import importing_into

ROUNDS = 3
TARGET = 0.35
GROWTH_MAX = 11.5
MEMORY_MB_MAX = 60
SALE_P99_MAX = 2.5
_FLOOR_SCHEMA = (
    "CREATE TABLE product (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, "
    "sku TEXT NOT NULL UNIQUE, name TEXT NOT NULL, barcode TEXT NOT NULL UNIQUE, "
    "price INTEGER NOT NULL, tax TEXT NOT NULL) STRICT",
    "CREATE VIRTUAL TABLE words USING fts5(name, sku, barcode, content='product', "
    "content_rowid='n', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)


def run() -> Iterator[Result]:
    """The benchmark."""
    small, large = (5_000, 20_000) if quick() else (100_000, 1_000_000)
    with scratch() as folder:
        file = write_csv(folder / "small.csv", small)
        folders = (folder / str(n) for n in count())
        times: dict[str, list[float]] = {"product": [], "floor": []}
        for number in range(ROUNDS * 2):
            # A B B A: neither always comes after the other.
            which = ("product", "floor", "floor", "product")[number % 4]
            measure = _product if which == "product" else _floor
            times[which].append(measure(next(folders), file, small))
        yield _verdict(times, small)
        once = min(times["product"])
        bigger = write_csv(folder / "large.csv", large)
        yield counted(
            f"b9 import, {large:,} rows / {small:,} rows",
            _product(next(folders), bigger, large),
            floor=once,
            target=GROWTH_MAX * large / small / 10,
            unit="s",
        )
        yield counted(
            f"b9 memory over idle, {large:,} rows",
            _memory_mb(folder / "memory", bigger),
            target=MEMORY_MB_MAX,
            unit="MB",
        )
        busy, alone = sales_beside_import(folder, small)
        yield counted(
            "b9 sale p99 beside an import", busy, floor=alone, target=SALE_P99_MAX, unit="ms"
        )


def _verdict(times: dict[str, list[float]], rows: int) -> Result:
    product, floor = (rows / statistics.median(times[which]) for which in ("product", "floor"))
    noisy = max(times["floor"]) > NOISE_MAX * min(times["floor"])
    return Result(
        name=f"b9 import, {rows:,} rows",
        value=product,
        floor=floor,
        ratio=product / floor,
        target=TARGET,
        ok=None if noisy else product / floor >= TARGET,
        unit="rows/s",
        at_least=True,
        note="noisy, no verdict" if noisy else "",
    )


def _product(root: Path, file: Path, rows: int) -> float:
    """Seconds from the call to the first search that finds the last row; then all is verified."""
    *_, last = offers(rows)
    with open_bench_shop(root) as shop:
        started = perf_counter()
        _import(shop, file)
        hits = find_products(last.name, actor=shop.actor, reading=shop.till.store.own_reading())
        seconds = perf_counter() - started
        assert hits[0].product.sku == last.sku, "the last row was not found"
        (stored,) = _one(shop, "SELECT count(*) FROM product WHERE price IS NOT NULL")
        (found,) = _one(shop, "SELECT count(*) FROM search_entry")
        assert stored == found == rows, f"{stored} stored, {found} searchable"
    return seconds


def _import(shop: BenchShop, file: Path) -> None:
    report = import_products(file, importing_into(shop.till, shop.actor))
    assert report.created == report.rows


def _one(shop: BenchShop, sql: str) -> tuple[int, ...]:
    row: tuple[int, ...] = shop.till.store.own_reading().connection.execute(sql).fetchone()
    return row


def _floor(root: Path, file: Path, rows: int) -> float:
    """The same file by the raw driver."""
    root.mkdir()
    connection = database.connect(root / "floor.db", bytes(32), write=True, create=True)
    for statement in _FLOOR_SCHEMA:
        connection.execute(statement)
    started = perf_counter()
    with file.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        next(reader)
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO product (id, sku, name, barcode, price, tax) VALUES (?, ?, ?, ?, ?, ?)",
            (
                (bytearray(n.to_bytes(16, "big")), sku, name, barcode, _micro(price), tax)
                for n, (sku, name, barcode, price, tax) in enumerate(reader)
            ),
        )
    connection.execute("COMMIT")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
    connection.execute("COMMIT")
    seconds = perf_counter() - started
    assert connection.execute("SELECT count(*) FROM product").fetchone()[0] == rows
    connection.close()
    return seconds


def _micro(price: str) -> int:
    return int(price.replace(".", "")) * 10_000


def _memory_mb(root: Path, file: Path) -> float:
    """The highest resident size during an import over that of the open shop, in its own process."""
    command = [sys.executable, "-m", "benchmarks.b9_import", str(root), str(file)]
    # The command is this module itself.
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    return float(done.stdout)


def _peak_over_idle(root: Path, file: Path, *, measure: Callable[[], int]) -> float:
    with open_bench_shop(root) as shop:
        find_products("idle", actor=shop.actor, reading=shop.till.store.own_reading())
        # Opening a shop takes 64 MiB for a moment, to check a PIN: the kernel forgets that peak.
        Path("/proc/self/clear_refs").write_text("5")
        idle = psutil.Process().memory_info().rss
        _import(shop, file)
    return (measure() - idle) / 2**20


def _highest() -> int:
    status = Path("/proc/self/status").read_text().splitlines()
    (line,) = (line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    print(_peak_over_idle(Path(sys.argv[1]), Path(sys.argv[2]), measure=_highest))
