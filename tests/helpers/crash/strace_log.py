"""Records a real program's system calls with strace and reads them as operations on files.

Only calls that succeeded and touch the watched folder are kept, with every byte written. A call
that changes files in a way this module does not know stops the reading: silence would make the
crash images too kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

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

_STDOUT = 1
_UNKNOWN = (
    "open creat openat2 writev pwritev pwritev2 truncate fallocate copy_file_range sendfile splice "
    "link linkat symlink symlinkat msync sync syncfs sync_file_range io_uring_enter"
).split()
_LINE = re.compile(rb"^(\d+) +(\w+)\((.*)\) += (-?\d+)(?:<.*|$| .*)", re.DOTALL)
_UNFINISHED = re.compile(rb"^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$", re.DOTALL)
_RESUMED = re.compile(rb"^(\d+) +<\.\.\. \w+ resumed>(.*)$", re.DOTALL)
_DESCRIPTOR = re.compile(rb"^(-?\d+|AT_FDCWD)<([^>]*)>(\(deleted\))?$")


class UnknownCall(Exception):
    """A call that this module cannot turn into an operation touched the watched folder."""


@dataclass(frozen=True, slots=True)
class _Call:
    """A call that succeeded; `begun` is how many operations had been completed when it began."""

    name: str
    arguments: list[bytes]
    result: int
    begun: int


def strace_command(log: Path, command: list[str]) -> list[str]:
    """`command` under strace, every byte written going to `log`."""
    calls = ",".join([*_HANDLERS, *(f"?{name}" for name in _UNKNOWN)])
    options = ["-f", "-y", "-qq", "-xx", "-s", "8388608", "--seccomp-bpf", "-e", f"trace={calls}"]
    return ["strace", *options, "-e", "signal=none", "-o", str(log), *command]


def read_log(log: Path, folder: Path) -> list[Operation]:
    """The operations on `folder`, with paths relative to it, and what was said."""
    with log.open("rb") as lines:
        return _Reader(folder.resolve()).read(lines)


class _Reader:
    """Follows the descriptors' positions, as `write` does not say where it writes."""

    def __init__(self, folder: Path) -> None:
        self._folder = f"{folder}"
        self._positions: dict[int, int | None] = {}  # None: the descriptor appends.
        self._done: list[Operation] = []

    def read(self, lines: Iterable[bytes]) -> list[Operation]:
        for call in self._calls(lines):
            if call.name in _HANDLERS:
                self._done += _HANDLERS[call.name](self, call)
            elif any(self._inside(part) is not None for part in call.arguments):
                raise UnknownCall(call.name)
        return self._done

    def _calls(self, lines: Iterable[bytes]) -> Iterator[_Call]:
        waiting: dict[bytes, tuple[bytes, int]] = {}
        for raw in lines:
            line, begun = raw.rstrip(b"\n"), len(self._done)
            if unfinished := _UNFINISHED.match(line):
                start = b"%s %s(%s" % unfinished.groups()
                waiting[unfinished[1]] = (start, begun)
                continue
            if resumed := _RESUMED.match(line):
                start, begun = waiting.pop(resumed[1])
                line = start + resumed[2]
            found = _LINE.match(line)
            if found and int(found[4]) >= 0:
                yield _Call(found[2].decode(), found[3].split(b", "), int(found[4]), begun)

    def _inside(self, argument: bytes) -> str | None:
        """The path below the watched folder that an argument names; None for any other."""
        descriptor = _DESCRIPTOR.match(argument)
        if descriptor and descriptor[3]:
            return None  # Its last name is gone: a crash cannot bring it back.
        path = _text(descriptor[2] if descriptor else argument)
        if path == self._folder:
            return "."
        below = path.removeprefix(f"{self._folder}/")
        return None if below in (path, *NOT_DATA) else below

    def openat(self, call: _Call) -> Iterator[Operation]:
        path, flags = self._inside(call.arguments[1]), call.arguments[2].split(b"|")
        if path is None:
            self._positions.pop(call.result, None)
            return
        self._positions[call.result] = None if b"O_APPEND" in flags else 0
        if b"O_CREAT" in flags:
            yield Made(path)
        if b"O_TRUNC" in flags:
            yield Cut(path, 0)

    def lseek(self, call: _Call) -> Iterator[Operation]:
        number = _number(call.arguments[0])
        if self._positions.get(number) is not None:
            self._positions[number] = call.result
        yield from ()

    def write(self, call: _Call) -> Iterator[Operation]:
        path, number = self._inside(call.arguments[0]), _number(call.arguments[0])
        data = _bytes(call.arguments[1])[: call.result]
        if path is not None:
            position = self._positions[number]
            yield Wrote(path, position, data)
            if position is not None:
                self._positions[number] = position + len(data)
        elif number == _STDOUT:
            yield Said(data)

    def pwrite64(self, call: _Call) -> Iterator[Operation]:
        path = self._inside(call.arguments[0])
        if path is not None:
            data = _bytes(call.arguments[1])[: call.result]
            yield Wrote(path, int(call.arguments[3]), data)

    def sync(self, call: _Call) -> Iterator[Operation]:
        path = self._inside(call.arguments[0])
        if path is not None:
            yield Synced(path, call.begun)

    def ftruncate(self, call: _Call) -> Iterator[Operation]:
        path = self._inside(call.arguments[0])
        if path is not None:
            yield Cut(path, int(call.arguments[1]))

    def rename(self, call: _Call) -> Iterator[Operation]:
        # As `rename(a, b)`, or `renameat(folder, a, folder, b, flags)` with whole paths.
        names = [part for part in call.arguments if part.startswith(b'"')]
        path, to = (self._inside(part) for part in names)
        if (path is None) != (to is None):
            raise UnknownCall("a rename into or out of the watched folder")
        if path is not None and to is not None:
            yield Renamed(path, to)

    def unlink(self, call: _Call) -> Iterator[Operation]:
        name = next(part for part in call.arguments if part.startswith(b'"'))
        path = self._inside(name)
        if path is None and _DESCRIPTOR.match(call.arguments[0]):
            below = self._inside(call.arguments[0])
            path = None if below is None else f"{below}/{_text(name)}"
        if path is not None:
            yield Removed(path)


_HANDLERS = {
    "openat": _Reader.openat,
    "lseek": _Reader.lseek,
    "write": _Reader.write,
    "pwrite64": _Reader.pwrite64,
    "fdatasync": _Reader.sync,
    "fsync": _Reader.sync,
    "ftruncate": _Reader.ftruncate,
    "rename": _Reader.rename,
    "renameat": _Reader.rename,
    "renameat2": _Reader.rename,
    "unlink": _Reader.unlink,
    "unlinkat": _Reader.unlink,
}


def _bytes(literal: bytes) -> bytes:
    """What a string in the log stands for: strace writes every byte as `\\x41`."""
    assert literal.startswith(b'"'), literal[:80]
    assert literal.endswith(b'"'), "strace cut a string short"
    return bytes.fromhex(literal[1:-1].replace(b"\\x", b"").decode())


def _text(literal: bytes) -> str:
    if not literal.strip(b'"').startswith(b"\\x"):
        return literal.decode()
    return bytes.fromhex(literal.strip(b'"').replace(b"\\x", b"").decode()).decode()


def _number(descriptor: bytes) -> int:
    return int(descriptor.partition(b"<")[0])
