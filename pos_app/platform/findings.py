"""What a check of the books found wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it must be. `n` is the fact's position in its stream, 0 if none."""

    check: str
    what: str
    stream: str = ""
    n: int = 0
    fact: str = ""
