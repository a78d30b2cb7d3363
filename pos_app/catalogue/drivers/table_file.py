"""A file of rows, whatever it is: hashed, and read in batches; and what is said of broken ones."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from pos_app.kernel.errors import BadInput, Trouble

ROWS_MAX = 2_000_000
_CHUNK = 1 << 20

Rows = Callable[[], Iterator[list[str]]]


class NotATable(BadInput):
    """The file is not what can be imported."""

    text = "{file} cannot be imported: {why}. Nothing was changed."


class BrokenTable(BadInput):
    """The file stops making sense at a line."""

    text = "{file} is broken at line {line}: {why}. Nothing was changed."


class FileUnreadable(Trouble):
    """The file is not there, or may not be read."""

    text = "{file} cannot be read: {why}. Nothing was changed."


@dataclass(frozen=True, slots=True)
class TableFile:
    """An opened file. `digest` tells its content; `headings` stand in its first row."""

    name: str
    digest: bytes
    headings: tuple[str, ...]
    first_row: int  # The number of the headings' row: 1 but for sheets that begin lower.
    rows: Rows  # Everything below the headings, from the beginning at each call.

    def batches(self, size: int) -> Iterator[tuple[list[int], list[list[str]]]]:
        """Rows that are not blank with their numbers in the file, `size` file rows at a time."""
        rows = self.rows()
        number = self.first_row + 1
        while chunk := list(islice(rows, size)):
            numbers = list(range(number, number + len(chunk)))
            number += len(chunk)
            if number > ROWS_MAX:
                raise NotATable(file=self.name, why=f"it has more than {ROWS_MAX:,} rows")
            if all(map(any, chunk)):
                yield numbers, chunk
            else:
                kept = [pair for pair in zip(numbers, chunk, strict=True) if any(pair[1])]
                yield [n for n, _ in kept], [row for _, row in kept]


def chunks(path: Path) -> Iterator[bytes]:
    """The bytes of a file, a megabyte at a time."""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def digest_of(path: Path) -> bytes:
    """The SHA-256 of a file."""
    digest = hashlib.sha256()
    for chunk in chunks(path):
        digest.update(chunk)
    return digest.digest()
