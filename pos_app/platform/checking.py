"""How features prove their tables: each check is shown every fact in order, then looks once more.

So one pass over the journal serves all of them, and none has to hold the journal in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from pos_app.facts.base import Fact
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading


@dataclass(frozen=True, slots=True)
class Recorded:
    """A fact and its place: the stream, the position in it, and the chain before it."""

    fact: Fact
    stream: UUID
    n: int
    chain_before: bytes

    def finding(self, check: str, what: str) -> Finding:
        """What is wrong with this fact, or with what follows from it."""
        return Finding(check, what, str(self.stream), self.n, str(self.fact.id))


class Check(Protocol):
    """Proves one part of the books. Reads through what it was made with, changes nothing."""

    def see(self, recorded: Recorded) -> Iterator[Finding]:
        """What is wrong with this fact and its rows. Facts come in the order of the journal."""

    def finish(self) -> Iterator[Finding]:
        """What is wrong with the whole, once every fact was seen."""


MakeCheck = Callable[[Reading], Check]
