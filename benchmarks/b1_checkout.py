"""B1: a completed sale, from the cart to the durable return, against the raw driver."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks import checkout_counts as counts
from benchmarks.checkout import Checkout, open_checkout
from benchmarks.checkout_floor import Floor
from benchmarks.measure import ROUNDS, Result, counted, judged, quick, scratch, take_turns

PRODUCTS = 100_000
COUNTED_SALES = 200
SYNCS_MAX = 1.2
"""With checkpoints (three syncs for a thousand pages, 34 sales) and the anchor (one for 50)."""


def run() -> Iterator[Result]:
    """Disk and memory, then what is counted."""
    products, turns = (10_000, 100) if quick() else (PRODUCTS, 500)
    with scratch() as folder, open_checkout(folder / "shop", products=products) as checkout:
        floor = Floor(folder / "floor", checkout.plain)
        yield from _timed("b1 checkout on disk", checkout, floor, turns, 2.5, p99=True)
        yield from _counted(checkout)
        checkout.check_books()
    with (
        scratch(in_memory=True) as folder,
        open_checkout(folder / "shop", products=products) as checkout,
    ):
        floor = Floor(folder / "floor", checkout.plain)
        yield from _timed("b1 checkout in memory", checkout, floor, turns, 4, p99=False)
        checkout.check_books()
    yield from _synced()


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
    wal = counts.wal_bytes(checkout, checkout.carts(COUNTED_SALES)) / 1024
    yield counted("b1 WAL KiB per sale", wal, target=120, unit="KiB")
    calls = counts.calls_of(checkout, checkout.carts(1)[0])
    yield counted("b1 statements per sale", len(calls), target=14)
    yield counted("b1 statements that scan", len(counts.scans(checkout, calls)), target=0)


def _synced() -> Iterator[Result]:
    syncs = counts.count_syncs(COUNTED_SALES, products=1_000)
    if syncs is None:
        yield Result("b1 syncs per sale", 0, 0, 0, 1, None, note="no strace, not counted")
        return
    assert syncs.wal >= 1, "a sale was not durable when it returned"
    yield counted("b1 syncs per sale", syncs.wal, target=1)
    yield counted("b1 syncs with checkpoints", syncs.with_checkpoints, target=SYNCS_MAX)


if __name__ == "__main__":
    assert Path("pyproject.toml").exists(), "run from the checkout"
    for result in run():
        print(result.as_json())
