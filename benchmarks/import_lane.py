"""An import beside a selling till: one database lane, where a sale waits for one step at most."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from benchmarks.checkout import Checkout, open_checkout
from benchmarks.offers import write_csv
from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.catalogue.use_cases.importing import Pace
from pos_app.till.importing import importing_into

PAUSE_S = 0.005
SALE_EVERY_S = 0.010
"""Far more often than people pay, so that a run sees enough sales for a p99."""


class Lane:
    """Serves sales when they fall due; the import asks it for a rest after each transaction."""

    def __init__(self, sell: Callable[[], object]) -> None:
        self._sell = sell
        self._due = perf_counter() + SALE_EVERY_S
        self.waited: list[float] = []

    def rest(self) -> None:
        """Does the sales that are due or fall due during the pause."""
        until = perf_counter() + PAUSE_S
        while (now := perf_counter()) < until or self._due <= now:
            if self._due > now:
                time.sleep(max(0, min(until, self._due) - now))
                continue
            self._sell()
            self.waited.append(perf_counter() - self._due)
            self._due = max(self._due + SALE_EVERY_S, perf_counter())

    def p99_ms(self) -> float:
        """Of the time from wanting to complete a sale to its durable return."""
        return statistics.quantiles(self.waited, n=100, method="inclusive")[98] * 1_000


def sales_beside_import(folder: Path, rows: int) -> tuple[float, float]:
    """The p99 of a sale in ms: while a file is imported, and alone for as many sales."""
    file = write_csv(folder / "beside.csv", rows)
    with open_checkout(folder / "beside", products=2_000) as checkout:
        busy, alone = (Lane(_seller(checkout, rows // 20)) for _ in range(2))
        importing = importing_into(checkout.till, checkout.actor)
        import_products(file, replace(importing, pace=Pace(1, busy.rest)))
        while len(alone.waited) < len(busy.waited):
            alone.rest()
        checkout.check_books()
    return busy.p99_ms(), alone.p99_ms()


def _seller(checkout: Checkout, count: int) -> Callable[[], object]:
    carts = iter(checkout.carts(count))
    return lambda: checkout.complete(next(carts))
