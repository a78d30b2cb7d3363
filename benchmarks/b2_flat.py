"""B2: a sale commits as fast after a million sales as after none."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter, thread_time

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
    """Shops that differ only in their past take turns, sale by sale."""
    past, products, turns = [0, 100_000, 1_000_000], 100_000, 500
    if quick():
        past, products, turns = [0, 20_000], 10_000, 100
    with scratch() as folder, ExitStack() as opened:
        _make_shops(folder, past, products)
        checkouts = {
            sales: opened.enter_context(reopen_checkout(folder / str(sales))) for sales in past
        }
        spent, worked = _in_turn(checkouts, turns)
        yield from _timed("b2", spent, p99=True)
        yield from _timed("b2 CPU", worked, p99=False)
        yield from _counted(checkouts)
        _check(checkouts, turns * (ROUNDS + 1) + 2 * COUNTED_SALES)


def _make_shops(folder: Path, past: list[int], products: int) -> None:
    """Copies of one shop, each with its history."""
    first = folder / "0"
    make_shop(first, products=products)
    baskets = sell_once(first)
    for sales in past[1:]:
        shutil.copytree(first, folder / str(sales))
        load_history(folder / str(sales), sales, baskets)
    os.sync()  # What was loaded shall not be written out while sales are timed.


def _in_turn(checkouts: Checkouts, turns: int) -> tuple[Rounds, Rounds]:
    """What each sale took, and its work without the waiting; by shop and round.

    A busy disk makes every sale wait for its next beat, which hides what a sale costs; the time
    this thread worked does not. Who goes first changes from turn to turn.
    """
    carts = {past: iter(shop.carts(turns * (ROUNDS + 1))) for past, shop in checkouts.items()}
    order = list(checkouts)
    spent: Rounds = {past: [] for past in checkouts}
    worked: Rounds = {past: [] for past in checkouts}
    for _ in range(ROUNDS + 1):
        gc.collect()
        taken: dict[int, list[tuple[float, float]]] = {past: [] for past in checkouts}
        for _ in range(turns):
            order.append(order.pop(0))
            for past in order:
                cart = next(carts[past])
                started, work_started = perf_counter(), thread_time()
                checkouts[past].complete(cart)
                taken[past].append((perf_counter() - started, thread_time() - work_started))
        for past, each in taken.items():
            spent[past].append(tuple(whole for whole, _ in each))
            worked[past].append(tuple(work for _, work in each))
    return _without_first(spent), _without_first(worked)


def _without_first(rounds: Rounds) -> Rounds:
    """The first round warmed up."""
    return {past: each[1:] for past, each in rounds.items()}


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
