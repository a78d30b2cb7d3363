"""What a program did to files and said on its standard output, in order, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Made:
    """A name for a new, empty file."""

    path: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes in a file; without an offset they were appended."""

    path: str
    offset: int | None
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file was given a size."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What was done to the file or folder before operation number `begun` is durable now."""

    path: str
    begun: int


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name moved, perhaps over another."""

    path: str
    to: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A name is gone."""

    path: str


@dataclass(frozen=True, slots=True)
class Said:
    """Bytes on standard output: from here on somebody relies on them."""

    data: bytes


NOT_DATA = frozenset({"ballast"})
"""Files whose bytes mean nothing; what happens to them is left out."""

Operation: TypeAlias = Made | Wrote | Cut | Synced | Renamed | Removed | Said
