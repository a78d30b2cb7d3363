"""Runs the benchmarks: `python -m benchmarks.run [b1 ...]`, or all of them.

Each file `b<number>_<name>.py` has a `run()` that yields `measure.Result`. It runs in a process of
its own. Results go to stdout, one JSON object per line; the table for people goes to stderr.
Exit code 1 when a target was missed or a benchmark failed; noise is not a failure.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import Result

_FOLDER = Path(__file__).parent
_NAMED = re.compile(r"^b(\d+)_\w+$")


def discovered(folder: Path = _FOLDER) -> list[str]:
    """The benchmark modules' names, by number."""
    found = ((_NAMED.match(path.stem), path.stem) for path in folder.glob("b*.py"))
    return [stem for _, stem in sorted((int(name[1]), stem) for name, stem in found if name)]


def chosen(wanted: Sequence[str], names: Sequence[str]) -> list[str]:
    """The modules meant by `b8` or `b8_receipt`; all when nothing is wanted."""
    meant = [name for name in names if {name, name.partition("_")[0]} & set(wanted)]
    if wanted and not meant:
        sys.exit(f"There is no benchmark {' or '.join(wanted)}; there are: {', '.join(names)}")
    return meant or list(names)


def table(results: Sequence[Result]) -> str:
    """The results as people read them."""
    verdicts = {True: "ok", False: "MISSED", None: "noisy"}
    rows = [("benchmark", "value", "floor", "ratio", "target", "")]
    for one in results:
        limit = f"{'>=' if one.at_least else '<='} {one.target:g}"
        floor = f"{one.floor:.4g}" if one.floor else "-"
        value = f"{one.value:.4g} {one.unit}".strip()
        rows.append((one.name, value, floor, f"{one.ratio:.3g}", limit, verdicts[one.ok]))
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _run_here(name: str) -> int:
    for result in importlib.import_module(f"benchmarks.{name}").run():
        print(result.as_json(), flush=True)
    return 0


def _run_apart(name: str) -> tuple[list[Result], bool]:
    """The results of one benchmark, and whether it ran to its end."""
    results = []
    command = [sys.executable, "-m", "benchmarks.run", "--here", name]
    # The command is this program itself.
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:  # noqa: S603
        assert running.stdout
        for line in running.stdout:
            if line.startswith("{"):
                print(line, end="", flush=True)
                results.append(Result(**json.loads(line)))
    return results, running.returncode == 0


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="b1, b8_receipt, ...")
    parser.add_argument("--here", action="store_true", help="in this process, without the table")
    asked = parser.parse_args()
    names = chosen(asked.names, discovered())
    if asked.here:
        return max(map(_run_here, names), default=0)
    results, broken = [], []
    for name in names:
        print(f"{name} ...", file=sys.stderr, flush=True)
        told, finished = _run_apart(name)
        results += told
        if not finished:
            broken.append(name)
    print(f"\n{table(results)}", file=sys.stderr)
    if broken:
        print(f"did not finish: {', '.join(broken)}", file=sys.stderr)
    return 1 if broken or any(one.ok is False for one in results) else 0


if __name__ == "__main__":
    sys.exit(main())
