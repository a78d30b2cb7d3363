"""What a sale costs that no noise touches: syncs, WAL bytes, statements, steps of the engine.

`python -m benchmarks.checkout_counts ROOT SALES` is the program whose system calls are counted.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.checkout import Checkout, make_shop, reopen_checkout
from benchmarks.measure import scratch
from pos_app.selling.use_cases.complete_sale import CompleteSale

CHECKPOINT_PAGES = 1000
FRAME_BYTES = 4096 + 24
_CONTROL = ("BEGIN IMMEDIATE", "COMMIT")
_SYNCED = re.compile(r"\bf(?:data)?sync\(\d+<([^>]*)>\)")
_MARKS = ("sales-begin", "checkpoints-begin", "sales-end")

Call = tuple[str, Any]
"""A statement and what it was given."""


@dataclass(frozen=True, slots=True)
class Syncs:
    """How often a sale waited for the disk, on average."""

    wal: float  # While nothing was checkpointed.
    anchor: float
    with_checkpoints: float  # All files, checkpoints as usual.


def wal_bytes(checkout: Checkout, carts: Sequence[CompleteSale]) -> float:
    """What each of these sales appends to the WAL, on average; no checkpoint comes between."""
    connection = checkout.till.store.own_reading().connection
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for cart in carts:
        checkout.complete(cart)
    frames: int = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
    connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
    return frames * FRAME_BYTES / len(carts)


def engine_steps(checkout: Checkout, carts: Sequence[CompleteSale]) -> float:
    """The instructions SQLite runs per sale, triggers and all: they show any read that grows."""
    connection = checkout.till.store.own_reading().connection
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection.set_progress_handler(step, 1)
    for cart in carts:
        checkout.complete(cart)
    connection.set_progress_handler(None, 0)
    return steps / len(carts)


def calls_of(checkout: Checkout, cart: CompleteSale) -> list[Call]:
    """Every statement of one sale, in order."""
    with _noting(checkout) as calls:
        checkout.complete(cart)
    return calls


def scans(checkout: Checkout, calls: Sequence[Call]) -> list[str]:
    """The statements that go through a table or index, by SQLite's own plan, and do not look up."""
    connection = checkout.till.store.own_reading().connection
    found = []
    for sql, values in calls:
        if sql in _CONTROL:
            continue
        plan = connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)
        if any(_walks(row[3]) for row in plan):
            found.append(sql)
    return found


def _walks(step: str) -> bool:
    # A look-up names its terms: SEARCH sale USING PRIMARY KEY (sale_id=?). Without, it is a walk.
    scan = step.startswith("SCAN") and step != "SCAN CONSTANT ROW"
    return scan or (step.startswith("SEARCH") and "(" not in step)


class _Noting:
    """A connection that notes every statement with what it was given first."""

    def __init__(self, connection: Any, calls: list[Call]) -> None:
        self._connection = connection
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, values: Any = ()) -> Any:
        self._calls.append((sql, values))
        return self._connection.execute(sql, values)

    def executemany(self, sql: str, rows: Any) -> Any:
        self._calls.append((sql, rows[0]))
        return self._connection.executemany(sql, rows)


@contextmanager
def _noting(checkout: Checkout) -> Iterator[list[Call]]:
    store: Any = checkout.till.store
    calls: list[Call] = []
    real, store._connection = store._connection, _Noting(store._connection, calls)
    try:
        yield calls
    finally:
        store._connection = real


def count_syncs(sales: int, *, products: int) -> Syncs | None:
    """Syncs of a till that sells under strace; None where there is no strace."""
    strace = shutil.which("strace")
    if strace is None:
        return None
    with scratch() as folder:
        make_shop(folder / "shop", products=products)
        trace = folder / "trace"
        traced = [strace, "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", str(trace)]
        program = [sys.executable, "-m", "benchmarks.checkout_counts"]
        # The command is this module itself.
        subprocess.run(  # noqa: S603
            [*traced, *program, str(folder / "shop"), str(sales)], check=True
        )
        alone, checkpointed = _between_marks(trace.read_text())
    return Syncs(
        alone["shop.db-wal"] / sales, alone["anchor"] / sales, checkpointed.total() / sales
    )


def _between_marks(trace: str) -> tuple[Counter[str], Counter[str]]:
    """How often each file was synced before checkpoints were allowed, and then."""
    synced = [Path(path).name for path in _SYNCED.findall(trace)]
    begin, middle, end = (synced.index(mark) for mark in _MARKS)
    return Counter(synced[begin + 1 : middle]), Counter(synced[middle + 1 : end])


def _mark(root: Path, name: str) -> None:
    """A sync that tells the reader of the trace where it is."""
    with (root / name).open("wb") as mark:
        os.fsync(mark.fileno())


def _sell(root: Path, sales: int) -> None:
    with reopen_checkout(root) as checkout:
        connection = checkout.till.store.own_reading().connection
        carts = checkout.carts(sales * 2)
        connection.execute("PRAGMA wal_autocheckpoint=0")
        _mark(root, _MARKS[0])
        for cart in carts[:sales]:
            checkout.complete(cart)
        _mark(root, _MARKS[1])
        connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        for cart in carts[sales:]:
            checkout.complete(cart)
        _mark(root, _MARKS[2])


if __name__ == "__main__":
    _sell(Path(sys.argv[1]), int(sys.argv[2]))
