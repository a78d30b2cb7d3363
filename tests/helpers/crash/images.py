"""Crash images of a recorded run: which moments, which fates, and each image as a folder."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.crash.disk import Disk, Fate, Image
from tests.helpers.crash.operations import Operation, Said

_MEMORY = Path("/dev/shm")  # noqa: S108 - images are many and short-lived: memory is meant
_FATES: tuple[Fate, ...] = ("none", "chance", "prefix", "chance", "all", "chance")
_SHM_BYTES = 32_768


@dataclass(frozen=True, slots=True)
class Moment:
    """Power was lost after `after` operations; `number` and `seed` make the image repeatable."""

    number: int
    after: int
    fate: Fate
    seed: str

    def __str__(self) -> str:
        return f"image {self.number}: {self.fate} after operation {self.after}, seed {self.seed}"


def moments(operations: Sequence[Operation], images: int, seed: int) -> list[Moment]:
    """`images` moments spread over the whole run, the end included, in order."""
    chance = random.Random(seed)  # noqa: S311 - chance here must be repeatable, not secret
    last = len(operations)
    found = [round(i * last / max(images - 1, 1)) for i in range(images)]
    spread = max(last // max(images, 1), 1)
    moved = sorted(min(max(at + chance.randint(-spread, spread), 0), last) for at in found)
    return [
        Moment(number, after, _FATES[number % len(_FATES)], f"{seed}-{number}")
        for number, after in enumerate(moved)
    ]


def images_at(
    base: Path, operations: Sequence[Operation], at: Sequence[Moment]
) -> Iterator[tuple[Moment, bytes, Image]]:
    """For each moment (in order) the whole lines said until then, and what the disk held."""
    disk, said, done = Disk(base), bytearray(), 0
    for moment in at:
        for operation in operations[done : moment.after]:
            disk.take(operation)
            if isinstance(operation, Said):
                said += operation.data
        done = moment.after
        chance = random.Random(moment.seed)  # noqa: S311 - repeatable, not secret
        whole_lines = bytes(said[: said.rfind(b"\n") + 1])
        yield moment, whole_lines, disk.image(moment.fate, chance)


@contextmanager
def in_memory(prefix: str) -> Iterator[Path]:
    """A folder that never waits for a disk, where the system has such a place; gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=_MEMORY if _MEMORY.is_dir() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def as_folder(image: Image, seed: str) -> Iterator[Path]:
    """The image as files. A `-shm` is memory, not disk: it is gone, or holds anything at all."""
    chance = random.Random(f"{seed} shm")  # noqa: S311 - repeatable, not secret
    with in_memory("image-") as folder:
        for name, content in image.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not name.endswith("-shm"):
                path.write_bytes(content)
            elif chance.getrandbits(1):
                path.write_bytes(chance.randbytes(_SHM_BYTES))
        yield folder
