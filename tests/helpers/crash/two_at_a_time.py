"""Does something for each of many, two at a time: what is waited for are programs of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

AT_ONCE = 2


def two_at_a_time(act: Callable[[T], object], many: Iterable[T]) -> None:
    """Raises what the first one that failed raised, when all have ended."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(act, many))
