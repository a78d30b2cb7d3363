"""Records a command of the real program, then checks its crash images in several processes."""

from __future__ import annotations

import multiprocessing
import pickle
import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.crash.images import as_folder, images_at, moments
from tests.helpers.crash.operations import Operation
from tests.helpers.crash.shops import copy_shop, environment
from tests.helpers.crash.strace_log import read_log, strace_command

PROCESSES = 2
_SECONDS_MAX = 300

Check = Callable[[Path, str], list[str]]
"""What is wrong with the folder found after the crash, given the lines said before it."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A folder as it was, and everything that was then done to it."""

    base: Path
    operations: Sequence[Operation]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many images were checked, and what was wrong with the bad ones."""

    images: int
    bad: tuple[str, ...]

    def told(self) -> str:
        """In words, the first few bad images in full."""
        return "\n".join([f"{len(self.bad)} of {self.images} images are bad", *self.bad[:5]])


def record(program: Sequence[str], folder: Path, *, feed: str = "") -> Recording:
    """Runs `program` on `folder` under strace. Leaves a copy of the folder beside it."""
    base, log = folder.with_name(f"{folder.name}.base"), folder.with_name(f"{folder.name}.strace")
    if folder.exists():
        copy_shop(folder, base)
    else:
        base.mkdir()
    done = subprocess.run(  # noqa: S603 - the program under test
        strace_command(log, list(program)),
        input=feed.encode(),
        capture_output=True,
        env=environment(),
        timeout=_SECONDS_MAX,
        check=False,
    )
    assert done.returncode == 0, done
    operations = read_log(log, folder)
    log.unlink()
    return Recording(base, operations)


def check_images(recording: Recording, check: Check, *, images: int, seed: int) -> Outcome:
    """Checks `images` crash images, spread over the run."""
    plan = recording.base.with_suffix(".plan")
    plan.write_bytes(pickle.dumps((recording, check, images, seed)))
    # Fresh processes: a forked one would carry the test runner's threads and databases.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(PROCESSES, mp_context=context) as pool:
        shares = list(pool.map(_check_share, [plan] * PROCESSES, range(PROCESSES)))
    return Outcome(sum(s.images for s in shares), tuple(line for s in shares for line in s.bad))


def _check_share(plan: Path, share: int) -> Outcome:
    recording: Recording
    check: Check
    # Written by the process that started this one.
    recording, check, images, seed = pickle.loads(plan.read_bytes())  # noqa: S301 - see above
    at = moments(recording.operations, images, seed)[share::PROCESSES]
    bad = []
    for moment, said, image in images_at(recording.base, recording.operations, at):
        with as_folder(image, moment.seed) as folder:
            faults = check(folder, said.decode())
        if faults:
            bad.append(f"{moment}: {'; '.join(faults[:5])}")
    return Outcome(len(at), tuple(bad))
