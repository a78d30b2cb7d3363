"""The benchmarks' own rules: turns are taken, noise gives no verdict, limits are limits."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.measure import (
    Result,
    Timings,
    counted,
    judged,
    rate,
    take_turns,
)
from benchmarks.run import chosen, discovered, table

_ROOT = Path(__file__).parents[3]


def _timings(product: float, *floors: float) -> Timings:
    return Timings(tuple((product,) * 400 for _ in floors), tuple((one,) * 400 for one in floors))


def test_both_take_turns_in_the_order_abba() -> None:
    order: list[str] = []
    timings = take_turns(
        lambda number: order.append(f"A{number}"),
        lambda number: order.append(f"B{number}"),
        turns=2,
        rounds=3,
    )
    assert order[:4] == ["A0", "B0", "B1", "A1"]
    assert [len(one) for one in timings.product] == [2, 2, 2], "the first round only warms up"
    assert len(order) == 2 * 2 * 4


@pytest.mark.parametrize(
    ("product", "floors", "ok"),
    [
        (0.002, (0.001, 0.001, 0.001), True),
        (0.0021, (0.001, 0.001, 0.001), False),
        (0.002, (0.001, 0.001, 0.00125), True),
        (0.002, (0.001, 0.001, 0.00126), None),
        (0.1, (0.001, 0.001, 0.00126), None),
    ],
)
def test_a_verdict_needs_a_steady_floor(
    product: float, floors: tuple[float, ...], ok: bool | None
) -> None:
    assert judged("sale", _timings(product, *floors), target=2).ok is ok


def test_a_verdict_tells_times_in_its_unit() -> None:
    result = judged("sale", _timings(0.002, 0.001, 0.001, 0.001), target=3, unit="us")
    assert (result.value, result.floor, result.ratio) == (2000, 1000, 2)


def test_a_p99_needs_a_thousand_samples() -> None:
    assert judged("sale", _timings(0.002, 0.001, 0.001, 0.001), target=2, p99=True).ok
    with pytest.raises(AssertionError, match="too few"):
        judged("sale", _timings(0.002, 0.001), target=2, p99=True)


def test_a_p99_sees_the_slow_few() -> None:
    spent = (0.001,) * 980 + (0.1,) * 20
    timings = Timings((spent,), ((0.001,) * 1000,))
    assert judged("sale", timings, target=2).ok is True
    assert judged("sale", timings, target=2, p99=True).ok is False


def test_counts_and_rates_know_no_noise() -> None:
    assert counted("syncs", 1, target=1).ok is True
    assert counted("syncs", 2, target=1).ok is False
    assert counted("bytes", 130, floor=104, target=1.2).ok is False
    assert rate("rows", 36_000, 100_000, target=0.35, unit="/s").ok is True
    assert rate("rows", 34_000, 100_000, target=0.35, unit="/s").ok is False


def test_benchmarks_are_found_by_number(tmp_path: Path) -> None:
    for name in ("b10_reports.py", "b2_flat.py", "base.py", "run.py"):
        (tmp_path / name).touch()
    assert discovered(tmp_path) == ["b2_flat", "b10_reports"]


def test_one_benchmark_can_be_chosen() -> None:
    names = ["b1_commit", "b10_reports"]
    assert chosen(["b1"], names) == ["b1_commit"]
    assert chosen(["b10_reports"], names) == ["b10_reports"]
    assert chosen([], names) == names
    with pytest.raises(SystemExit, match="There is no benchmark b7"):
        chosen(["b7"], names)


def test_the_table_shouts_a_missed_target() -> None:
    missed = Result("b1 sale", 3, 1, 3.0, 2.5, ok=False, unit="ms")
    noisy = Result("b2 flat", 3, 1, 3.0, 2.5, ok=None, unit="ms")
    lines = table([missed, noisy]).splitlines()
    assert lines[1].split() == ["b1", "sale", "3", "ms", "1", "3", "<=", "2.5", "MISSED"]
    assert lines[2].endswith("noisy")


_PLANTED = '''"""A benchmark for the test."""
from benchmarks.measure import counted
def run():
    yield counted("syncs", {value}, target=1)
    {then}
'''


@pytest.mark.parametrize(
    ("value", "then", "code"), [(1, "", 0), (2, "", 1), (1, "raise ValueError", 1)]
)
def test_the_runner_tells_and_judges(value: int, then: str, code: int, tmp_path: Path) -> None:
    folder = tmp_path / "benchmarks"
    folder.mkdir()
    for name in ("measure.py", "run.py"):
        (folder / name).write_text((_ROOT / "benchmarks" / name).read_text())
    (folder / "b1_syncs.py").write_text(_PLANTED.format(value=value, then=then))
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.run", "b1"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(one["name"], one["value"], one["ok"]) for one in told] == [("syncs", value, value < 2)]
    assert done.returncode == code
    assert ("did not finish: b1_syncs" in done.stderr) == bool(then)
