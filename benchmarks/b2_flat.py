"""B2: a sale commits as fast after a million sales as after none."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import perf_counter

from benchmarks import checkout_counts as counts
from benchmarks.checkout import Checkout, make_shop, reopen_checkout
from benchmarks.checkout_history import check_sums, load_history, sell_once
from benchmarks.measure import (
    P99_SAMPLES_MIN,
    ROUNDS,
    Result,
    Timings,
    counted,
    judged,
    quick,
    scratch,
)

COUNTED_SALES = 200
P50_MAX, P99_MAX, WAL_MAX, STEPS_MAX = 1.15, 1.5, 1.1, 1.05

Checkouts = Mapping[int, Checkout]
"""Open shops by the number of their past sales; 0 is the floor."""
Rounds = dict[int, list[tuple[float, ...]]]


def run() -> Iterator[Result]:
    """Shops that differ only in their past take turns, sale by sale: on disk, then in memory."""
    past, products, turns = [0, 100_000, 1_000_000], 100_000, 500
    if quick():
        past, products, turns = [0, 20_000], 10_000, 100
    with _shops(past, products) as checkouts:
        yield from _timed("b2 on disk", _in_turn(checkouts, turns), p99=True)
        yield from _counted(checkouts)
        _check(checkouts, turns * (ROUNDS + 1) + 2 * COUNTED_SALES)
    with _shops(past[:2], products, in_memory=True) as checkouts:
        yield from _timed("b2 in memory", _in_turn(checkouts, turns), p99=False)


@contextmanager
def _shops(past: list[int], products: int, *, in_memory: bool = False) -> Iterator[Checkouts]:
    """Open shops with their histories, side by side."""
    with scratch(in_memory=in_memory) as folder, ExitStack() as opened:
        _make_shops(folder, past, products)
        yield {sales: opened.enter_context(reopen_checkout(folder / str(sales))) for sales in past}


def _make_shops(folder: Path, past: list[int], products: int) -> None:
    """Copies of one shop, each with its history."""
    first = folder / "0"
    make_shop(first, products=products)
    baskets = sell_once(first)
    for sales in past[1:]:
        shutil.copytree(first, folder / str(sales))
        load_history(folder / str(sales), sales, baskets)
    os.sync()  # What was loaded shall not be written out while sales are timed.


def _in_turn(checkouts: Checkouts, turns: int) -> Rounds:
    """What each sale took, by shop and round; who goes first changes from turn to turn."""
    carts = {past: iter(shop.carts(turns * (ROUNDS + 1))) for past, shop in checkouts.items()}
    order = list(checkouts)
    rounds: Rounds = {past: [] for past in checkouts}
    for _ in range(ROUNDS + 1):
        gc.collect()
        spent: dict[int, list[float]] = {past: [] for past in checkouts}
        for _ in range(turns):
            order.append(order.pop(0))
            for past in order:
                cart = next(carts[past])
                started = perf_counter()
                checkouts[past].complete(cart)
                spent[past].append(perf_counter() - started)
        for past, each in spent.items():
            rounds[past].append(tuple(each))
    return {past: each[1:] for past, each in rounds.items()}  # The first one warmed up.


def _timed(name: str, rounds: Rounds, *, p99: bool) -> Iterator[Result]:
    empty = tuple(rounds.pop(0))
    for past, each in rounds.items():
        timings = Timings(tuple(each), empty)
        yield judged(f"{name} p50 after {past:,} sales", timings, target=P50_MAX)
        if p99 and sum(map(len, empty)) >= P99_SAMPLES_MIN:
            yield judged(f"{name} p99 after {past:,} sales", timings, target=P99_MAX, p99=True)


def _counted(checkouts: Checkouts) -> Iterator[Result]:
    wal, steps = {}, {}
    for past, checkout in checkouts.items():
        wal[past] = counts.wal_bytes(checkout, checkout.carts(COUNTED_SALES)) / 1024
        steps[past] = counts.engine_steps(checkout, checkout.carts(COUNTED_SALES))
    for past in list(checkouts)[1:]:
        yield counted(
            f"b2 WAL after {past:,} sales", wal[past], floor=wal[0], target=WAL_MAX, unit="KiB"
        )
        yield counted(
            f"b2 steps after {past:,} sales", steps[past], floor=steps[0], target=STEPS_MAX
        )


def _check(checkouts: Checkouts, sold: int) -> None:
    checkouts[0].check_books()
    for past, checkout in checkouts.items():
        check_sums(checkout, 1 + past + sold)


if __name__ == "__main__":
    assert Path("pyproject.toml").exists(), "run from the checkout"
    for result in run():
        print(result.as_json())
