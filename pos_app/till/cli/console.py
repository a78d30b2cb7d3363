"""Where a command reads and writes: this terminal, or the program that handed the command over."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from pos_app.kernel.errors import BadInput
from pos_app.platform.hand_over import Asker

LINE_MAX_BYTES = 1_000_000


class Console(Protocol):
    """Input line by line, and output that is out when the call returns."""

    def out(self, text: str) -> None:
        """Written to standard output and flushed."""

    def err(self, text: str) -> None:
        """Written to standard error and flushed."""

    def lines(self) -> Iterable[bytes]:
        """The lines of standard input, as they come."""


class Terminal:
    """This process's own standard streams."""

    def out(self, text: str) -> None:
        """Flushed: an acknowledgement must not wait in a buffer."""
        sys.stdout.write(text)
        sys.stdout.flush()

    def err(self, text: str) -> None:
        """Flushed."""
        sys.stderr.write(text)
        sys.stderr.flush()

    def lines(self) -> Iterator[bytes]:
        """Line after line; one of more than a million bytes comes in pieces."""
        yield from iter(lambda: sys.stdin.buffer.readline(LINE_MAX_BYTES + 1), b"")


class Remote:
    """The streams of the program that asked."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker

    def out(self, text: str) -> None:
        """Written over there."""
        self._asker.write_out(text)

    def err(self, text: str) -> None:
        """Written over there."""
        self._asker.write_err(text)

    def lines(self) -> Iterator[bytes]:
        """Its lines, as it has them."""
        for line in self._asker.lines():
            yield line.encode()


def batch_lines(options: argparse.Namespace) -> Iterator[bytes]:
    """The lines of `--batch FILE|-`; refuses one that is longer than any sale."""
    if options.batch == "-":
        yield from _bounded(options.console.lines())
    else:
        with Path(options.batch).open("rb") as file:
            yield from _bounded(iter(lambda: file.readline(LINE_MAX_BYTES + 1), b""))


def _bounded(lines: Iterable[bytes]) -> Iterator[bytes]:
    for line in lines:
        if len(line) > LINE_MAX_BYTES:
            raise BadInput(what="The batch", why="a line is longer than a million bytes")
        yield line
