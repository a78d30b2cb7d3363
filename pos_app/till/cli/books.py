"""`pos-app verify` and `pos-app replay`: the books prove themselves.

They ask for no PIN: they change nothing, and whoever operates the computer may prove it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import islice
from typing import TypeVar

from pos_app import checks
from pos_app.platform import replay as rebuilding
from pos_app.platform.findings import Finding
from pos_app.reactions import REACTIONS
from pos_app.till.cli.output import show
from pos_app.till.cli.run import DONE, FOUND_SOMETHING
from pos_app.till.composition import open_keys

LISTED_MAX = 100
T = TypeVar("T")


def verify(options: argparse.Namespace) -> int:
    """Names what is wrong, the first fact that fails in front; 4 where anything is."""
    keys = open_keys(options.folder)
    found, more = _first(checks.verify(options.folder, keys, deep=options.deep))
    members = {"ok": not found, "findings": [asdict(each) for each in found], "more": more}
    lines = list(_lines(found)) or ["The books are whole: everything follows from the journal."]
    show(options, members, [*lines, "There is more."] if more else lines)
    return FOUND_SOMETHING if found else DONE


def replay(options: argparse.Namespace) -> int:
    """Rebuilds every derived table and compares; 4 where one differs."""
    keys = open_keys(options.folder)
    into = options.into.absolute() if options.into else None
    found, more = _first(rebuilding.replay(options.folder, keys, REACTIONS, into=into))
    members = {
        "differences": [{name: str(value) for name, value in asdict(d).items()} for d in found],
        "more": more,
    }
    lines = [f"{d.table} {d.key}: is {d.live}, should be {d.rebuilt}" for d in found]
    show(options, members, lines or ["0 differences: every table is what the journal says."])
    return FOUND_SOMETHING if found else DONE


def _first(found: Iterable[T]) -> tuple[list[T], bool]:
    """Up to so many, and whether there are more."""
    rest = iter(found)
    listed = list(islice(rest, LISTED_MAX))
    return listed, next(rest, None) is not None


def _lines(found: Iterable[Finding]) -> Iterator[str]:
    for each in found:
        where = f" (stream {each.stream}, fact {each.n} {each.fact})" if each.n else ""
        yield f"{each.check}: {each.what}{where}"
