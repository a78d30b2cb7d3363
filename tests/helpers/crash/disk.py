"""A disk that may lose power: what was synced is there; of the rest, whatever chance leaves.

Unsynced writes are dropped, applied or torn at sectors of 512 bytes, each by itself and in any
order between files; unsynced names (new files, renames, removals) survive up to some point, as on
a journalling file system.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias

from tests.helpers.crash.operations import (
    NOT_DATA,
    Cut,
    Made,
    Operation,
    Removed,
    Renamed,
    Said,
    Synced,
    Wrote,
)

SECTOR = 512
Fate: TypeAlias = Literal["none", "all", "prefix", "chance"]
"""What becomes of everything unsynced: lost, kept, kept up to a point and torn there, or chance."""

Image: TypeAlias = dict[str, bytes]
"""The files found after power came back."""
Change: TypeAlias = tuple[int, bytes] | int
"""Bytes at an offset, or a new size."""


@dataclass(slots=True)
class _File:
    durable: bytearray
    size: int
    pending: list[tuple[int, Change]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Name:
    """A change of names: `path` stands for `file` from now on, or for nothing."""

    at: int
    path: str
    file: _File | None
    gone: str = ""  # The old name, where this was a rename.


class Disk:
    """Takes operations one after another; answers with an image at any time."""

    def __init__(self, folder: Path) -> None:
        """Begins with `folder` as it stands, all of it durable."""
        self._durable: dict[str, _File] = {}
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.name not in NOT_DATA:
                content = bytearray(path.read_bytes())
                self._durable[str(path.relative_to(folder))] = _File(content, len(content))
        self._live = dict(self._durable)
        self._names: list[_Name] = []
        self._count = 0

    def take(self, operation: Operation) -> None:
        """The next operation happened."""
        match operation:
            case Wrote(path, offset, data):
                file = self._live[path]
                begin = file.size if offset is None else offset
                file.pending.append((self._count, (begin, data)))
                file.size = max(file.size, begin + len(data))
            case Cut(path, size):
                self._live[path].pending.append((self._count, size))
                self._live[path].size = size
            case Synced(path, begun):
                self._sync(path, begun)
            case Made() | Renamed() | Removed():
                self._rename(operation)
            case Said():
                pass
        self._count += 1

    def _rename(self, operation: Made | Renamed | Removed) -> None:
        match operation:
            case Made(path):
                if path in self._live:
                    return
                name = _Name(self._count, path, _File(bytearray(), 0))
            case Renamed(path, to):
                name = _Name(self._count, to, self._live[path], gone=path)
            case Removed(path):
                if path not in self._live:
                    return  # A folder; folders are made as files need them.
                name = _Name(self._count, path, None)
        _apply_name(self._live, name)
        self._names.append(name)

    def _sync(self, path: str, begun: int) -> None:
        if path in self._live:
            file = self._live[path]
            for _, change in (p for p in file.pending if p[0] < begun):
                _apply(file.durable, change)
            file.pending = [p for p in file.pending if p[0] >= begun]
            return
        for name in self._names:
            if name.at < begun and path in _folders(name):
                _apply_name(self._durable, name)
        self._names = [n for n in self._names if n.at >= begun or path not in _folders(n)]

    def image(self, fate: Fate, chance: random.Random) -> Image:
        """What is found if power is lost now."""
        names = dict(self._durable)
        for name in self._names[: _survivors(fate, chance, len(self._names))]:
            _apply_name(names, name)
        first = min((f.pending[0][0] for f in names.values() if f.pending), default=self._count)
        end = chance.randint(first, self._count)  # For "prefix": the moment the disk stopped.
        return {path: _content(file, fate, chance, end) for path, file in names.items()}


def _survivors(fate: Fate, chance: random.Random, count: int) -> int:
    return {"none": 0, "all": count}.get(fate, chance.randint(0, count))


def _folders(name: _Name) -> set[str]:
    return {str(PurePosixPath(path).parent) for path in (name.path, name.gone) if path}


def _apply_name(names: dict[str, _File], name: _Name) -> None:
    if name.gone:
        names.pop(name.gone, None)
    if name.file is None:
        names.pop(name.path, None)
    else:
        names[name.path] = name.file


def _apply(content: bytearray, change: Change) -> None:
    if isinstance(change, int):
        if change < len(content):
            del content[change:]
        else:
            content.extend(bytes(change - len(content)))
        return
    offset, data = change
    if offset > len(content):
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


def _content(file: _File, fate: Fate, chance: random.Random, end: int) -> bytes:
    content = bytearray(file.durable)
    for at, change in file.pending:
        if fate == "all" or (fate == "prefix" and at < end):
            _apply(content, change)
        elif fate == "chance" or (fate == "prefix" and at == end):
            _apply_by_chance(content, change, chance)
    return bytes(content)


def _apply_by_chance(content: bytearray, change: Change, chance: random.Random) -> None:
    what = chance.choice(("drop", "apply", "tear"))
    if what == "apply" or (what == "tear" and isinstance(change, int)):
        _apply(content, change)
    elif what == "tear":
        assert not isinstance(change, int)
        offset, data = change
        for start, piece in _sectors(offset, data):
            if chance.getrandbits(1):
                _apply(content, (start, piece))


def _sectors(offset: int, data: bytes) -> list[tuple[int, bytes]]:
    pieces = []
    position = offset
    while position < offset + len(data):
        end = min((position // SECTOR + 1) * SECTOR, offset + len(data))
        pieces.append((position, data[position - offset : end - offset]))
        position = end
    return pieces
