"""B16: what the till's window keeps in memory: idle, after a long day, and per thousand sales more.

The shop is made by another process, so that its making leaves nothing behind. Each sale is scanned,
paid and cleared away through the window's own models and screens.
"""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from benchmarks.measure import Result, counted, quick, scratch
from benchmarks.till_window import TillWindow, make_shop, window_on

PRODUCTS, DAY, MORE, SEARCHES, LINES = 1_000_000, 2_000, 1_000, 10_000, 5
IDLE_MB, DAY_MB, GROWTH_MB = 180, 220, 2
_KB_A_MB = 1_024
_WORDS = ("maize", "fresh milk", "soap", "rice", "tea leaves", "sugar", "oil")


def run() -> Iterator[Result]:
    """The verdicts."""
    small = quick()
    products, day, more, searches = (
        (20_000, 200, 200, 500) if small else (PRODUCTS, DAY, MORE, SEARCHES)
    )
    with scratch() as folder:
        make = [sys.executable, "-m", "benchmarks.b16_memory", str(folder), str(products)]
        subprocess.run(make, check=True)  # noqa: S603 - our own command
        with window_on(folder, codes=100) as window:
            window.wait(lambda: not window.desktop.operations.is_busy)
            name = f"b16 idle, {products:,} products"
            yield counted(name, _resident_mb(), target=IDLE_MB, unit="MB")
            till = _Selling(window)
            till.sell(day)
            till.search(searches)
            name = f"b16 after {day:,} sales and {searches:,} searches"
            before = _resident_mb()
            yield counted(name, before, target=DAY_MB, unit="MB")
            till.sell(more)
            grown = (_resident_mb() - before) * MORE / more
            yield counted("b16 growth per 1,000 sales", grown, target=GROWTH_MB, unit="MB")


def _resident_mb() -> float:
    """What this process has in memory now, and not what it once had."""
    gc.collect()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / _KB_A_MB
    raise AssertionError("no VmRSS")


class _Selling:
    """Sells and searches as a cashier would, without the pauses."""

    def __init__(self, window: TillWindow) -> None:
        self._window = window
        self._codes = cycle(window.codes)
        flow = window.counter.flow
        assert flow is not None
        self._flow = flow

    def sell(self, count: int) -> None:
        """So many sales, paid in cash."""
        flow, window = self._flow, self._window
        sold: list[object] = []
        flow.tender.paid.connect(sold.append)
        for _ in range(count):
            for _ in range(LINES):
                window.counter.scan(next(self._codes))
            flow.pay()
            flow.tender.confirm()
            window.wait(lambda: sold)
            sold.clear()
            flow.next_sale()
            window.wait(lambda: not window.desktop.operations.is_busy)
        flow.tender.paid.disconnect(sold.append)

    def search(self, count: int) -> None:
        """So many keys in the search field."""
        catalogue, window = self._flow.catalogue, self._window
        keys = cycle(word[:end] for word in _WORDS for end in range(1, len(word) + 1))
        for _ in range(count):
            catalogue.type(next(keys))
            window.wait(lambda: not window.desktop.operations.is_busy)
        catalogue.type("")


if __name__ == "__main__":
    make_shop(Path(sys.argv[1]), products=int(sys.argv[2]))
