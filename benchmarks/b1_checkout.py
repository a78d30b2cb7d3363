"""B1: a completed sale, from the cart to the durable return, against the raw driver."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.checkout import Checkout, Floor, open_checkout
from benchmarks.measure import ROUNDS, Result, counted, judged, quick, scratch, take_turns

PRODUCTS = 100_000
FRAME_BYTES = 4096 + 24


def run() -> Iterator[Result]:
    """Disk and memory, then what is counted."""
    products, turns = (10_000, 100) if quick() else (PRODUCTS, 500)
    with scratch() as folder, open_checkout(folder / "shop", products=products) as checkout:
        floor = Floor(folder / "floor", checkout.plain)
        yield from _timed("b1 checkout on disk", checkout, floor, turns, 2.5, p99=True)
        yield from _counted(checkout)
    with (
        scratch(in_memory=True) as folder,
        open_checkout(folder / "shop", products=products) as checkout,
    ):
        floor = Floor(folder / "floor", checkout.plain)
        yield from _timed("b1 checkout in memory", checkout, floor, turns, 4, p99=False)


def _timed(
    name: str, checkout: Checkout, floor: Floor, turns: int, target: float, *, p99: bool
) -> Iterator[Result]:
    sales = turns * (ROUNDS + 1)
    carts, rows = checkout.carts(sales), floor.sales(sales)
    timings = take_turns(
        lambda n: checkout.complete(carts[n]),
        lambda n: floor.complete(rows[n]),
        turns=turns,
    )
    yield judged(f"{name} p50", timings, target=target)
    if p99 and turns * ROUNDS >= 1_000:
        yield judged(f"{name} p99", timings, target=target, p99=True)


def _counted(checkout: Checkout) -> Iterator[Result]:
    carts = checkout.carts(200)
    connection = checkout.till.store.own_reading().connection
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for cart in carts:
        checkout.complete(cart)
    frames = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
    connection.execute("PRAGMA wal_autocheckpoint=1000")
    wal = frames * FRAME_BYTES / len(carts) / 1024
    yield counted("b1 WAL KiB per sale", wal, target=120, unit="KiB")
    with _counting(checkout) as calls:
        checkout.complete(checkout.carts(1)[0])
    yield counted("b1 statements per sale", len(calls), target=14)


class _Counted:
    """A connection that notes every statement."""

    def __init__(self, connection: Any, calls: list[str]) -> None:
        self._connection = connection
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, *values: Any) -> Any:
        self._calls.append(sql)
        return self._connection.execute(sql, *values)

    def executemany(self, sql: str, *values: Any) -> Any:
        self._calls.append(sql)
        return self._connection.executemany(sql, *values)


@contextmanager
def _counting(checkout: Checkout) -> Iterator[list[str]]:
    store: Any = checkout.till.store
    calls: list[str] = []
    carts = checkout.carts(1)  # Read before, so that reading does not count.
    checkout.carts = lambda _: carts  # type: ignore[method-assign]  # one cart, made already
    real, store._connection = store._connection, _Counted(store._connection, calls)
    try:
        yield calls
    finally:
        store._connection = real


if __name__ == "__main__":
    assert Path("pyproject.toml").exists(), "run from the checkout"
    for result in run():
        print(result.as_json())
