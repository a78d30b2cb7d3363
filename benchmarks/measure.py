"""Timing that survives a busy machine: two things take turns, and only their ratio is judged.

    timings = take_turns(product, floor, turns=500)
    yield judged("b3 scan to line", timings, target=25, unit="us")

Absolute times of a shared machine say little; what the same machine did for a known floor in the
same seconds says how good the product is. When the floor itself was unsteady there is no verdict.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter_ns

ROUNDS = 4
NOISE_MAX = 1.25
"""How far the floor's medians of two rounds may lie apart before a run says nothing."""
P99_SAMPLES_MIN = 1_000
_PER_SECOND = {"s": 1, "ms": 1_000, "us": 1_000_000}

Work = Callable[[int], object]
"""One item of work; it is told its number, 0 upwards, over all rounds."""


@dataclass(frozen=True, slots=True)
class Result:
    """One judged figure. `ok` is None when the floor was too noisy for a verdict.

    `target` limits the ratio to the floor; of a counted cost without a floor (0) it limits the
    value. `at_least` turns the limit round (rates, shares).
    """

    name: str
    value: float
    floor: float
    ratio: float
    target: float
    ok: bool | None
    unit: str = ""
    at_least: bool = False
    note: str = ""

    def as_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self))


@dataclass(frozen=True, slots=True)
class Timings:
    """What each round took, item by item, in seconds: of the product and of its floor."""

    product: tuple[tuple[float, ...], ...]
    floor: tuple[tuple[float, ...], ...]

    @property
    def noisy(self) -> bool:
        """Whether the floor's own median moved too much between rounds."""
        medians = [statistics.median(spent) for spent in self.floor]
        return max(medians) > NOISE_MAX * min(medians)

    def p50(self) -> tuple[float, float]:
        """The medians over all rounds: product, floor."""
        return _percentile(self.product, 50), _percentile(self.floor, 50)

    def p99(self) -> tuple[float, float]:
        """The 99th percentiles; meaningless, and refused, with too few samples."""
        samples = sum(len(spent) for spent in self.product)
        assert samples >= P99_SAMPLES_MIN, f"{samples} samples are too few for a p99"
        return _percentile(self.product, 99), _percentile(self.floor, 99)


def _percentile(rounds: tuple[tuple[float, ...], ...], percent: int) -> float:
    spent = sorted(seconds for one in rounds for seconds in one)
    return statistics.quantiles(spent, n=100, method="inclusive")[percent - 1]


def _timed(work: Work, number: int) -> float:
    started = perf_counter_ns()
    work(number)
    return (perf_counter_ns() - started) / 1e9


def take_turns(product: Work, floor: Work, *, turns: int, rounds: int = ROUNDS) -> Timings:
    """Times both, item by item in the order A B B A, `turns` items each per round.

    One more round goes before them, unmeasured, so that caches are warm for both.
    """
    assert turns >= 2, "an order of turns needs two"
    numbers = iter(range(turns * (rounds + 1)))
    measured = [_one_round(product, floor, turns, numbers) for _ in range(rounds + 1)][1:]
    return Timings(tuple(one for one, _ in measured), tuple(other for _, other in measured))


def _one_round(
    product: Work, floor: Work, turns: int, numbers: Iterator[int]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    spent: tuple[list[float], list[float]] = ([], [])
    gc.collect()
    for turn in range(turns):
        number = next(numbers)
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            spent[which].append(_timed((product, floor)[which], number))
    return tuple(spent[0]), tuple(spent[1])


def judged(
    name: str, timings: Timings, *, target: float, unit: str = "ms", p99: bool = False
) -> Result:
    """The verdict on a median (or a p99): its ratio to the floor's is at most `target`."""
    seconds, floor = timings.p99() if p99 else timings.p50()
    ratio = seconds / floor
    return Result(
        name=name,
        value=seconds * _PER_SECOND[unit],
        floor=floor * _PER_SECOND[unit],
        ratio=ratio,
        target=target,
        ok=None if timings.noisy else ratio <= target,
        unit=unit,
        note="noisy, no verdict" if timings.noisy else "",
    )


def counted(name: str, value: float, *, target: float, floor: float = 0, unit: str = "") -> Result:
    """The verdict on something counted (syncs, bytes, statements): noise does not touch it."""
    judged_by = value / floor if floor else value
    return Result(name, value, floor, judged_by, target, judged_by <= target, unit)


def rate(name: str, value: float, floor: float, *, target: float, unit: str) -> Result:
    """The verdict on a rate: at least `target` times the floor's."""
    ratio = value / floor
    return Result(name, value, floor, ratio, target, ratio >= target, unit, at_least=True)


def quick() -> bool:
    """Whether the short form was asked for (`make bench QUICK=1`): smaller data, fewer turns."""
    return bool(os.environ.get("BENCH_QUICK"))


@contextmanager
def scratch(*, in_memory: bool = False) -> Iterator[Path]:
    """An empty folder, gone afterwards: on this checkout's disk, or in memory (CPU cost alone)."""
    shared_memory = Path("/dev/shm")  # noqa: S108 - a file system in memory is meant
    place = shared_memory if in_memory else Path("build").resolve()
    place.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=place) as folder:
        yield Path(folder)
