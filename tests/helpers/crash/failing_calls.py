"""Runs the program while calls to its disk fail: by chance (libfiu), or a certain one (strace)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pos_app.platform.paths import Folder
from pos_app.till.composition import open_till
from tests.helpers.crash import promises
from tests.helpers.crash.books import sales_in
from tests.helpers.crash.shops import Asked, Ended, feed, run

EIO, ENOSPC = 5, 28
_NAMES = {EIO: "EIO", ENOSPC: "ENOSPC"}


def by_chance(calls: Sequence[str], probability: float, error: int) -> list[str]:
    """What stands before a command some of whose calls are to fail (names as libfiu has them)."""
    words = ["fiu-run", "-x"]
    for call in calls:
        words += ["-c", f"enable_random name=posix/io/{call},probability={probability}"]
        words[-1] += f",failinfo={error}"
    return words


def from_call(call: str, number: int, error: int, *, for_ever: bool) -> list[str]:
    """What stands before a command whose `number`th such call is to fail, or all from there on."""
    failing = f"inject={call}:error={_NAMES[error]}:when={number}{'+' if for_ever else ''}"
    quiet = ["-e", f"trace={call}", "-e", "signal=none", "-o", "/dev/null"]
    return ["strace", "-f", "-qq", *quiet, "-e", failing]


@dataclass(frozen=True, slots=True)
class Tried:
    """How selling on a failing disk ended, and what was found when the disk was well again."""

    ended: Ended
    faults: list[str]

    @property
    def answered(self) -> int:
        """How many sales were answered."""
        return len(self.ended.answers)


def try_to_sell(
    folder: Path, batch: Sequence[Asked], done: Sequence[str], before: Sequence[str]
) -> Tried:
    """Asks for what is left of `batch` after the answers `done`, on a failing disk.

    Ended in one clear sentence; everything answered is there; a sale that is there although it was
    not answered was not called "not saved": whoever believes that would sell it twice.
    """
    ended = run(folder, "sell", "--batch", "-", feed=feed(batch[len(done) :]), before=before)
    said = [*done, *ended.out.splitlines(keepends=True)]
    faults = promises.sold(batch, folder, "".join(said))
    if ended.code not in (0, 3) or len(ended.err.splitlines()) != (ended.code == 3):
        faults.append(f"ended with {ended.code}: {ended.err}")
    with open_till(Folder(folder)) as till:
        there = len(sales_in(promises.connection_of(till)))
    if there > len(said) and any(untrue in ended.err for untrue in _NOT_DONE):
        faults.append(f"sale {there} is there, though it was said: {ended.err}")
    return Tried(ended, faults)


_NOT_DONE = ("was not saved", "Nothing was")
