"""A count that is not finished: kept, so that leaving the page or a crash loses nothing."""

from __future__ import annotations

import msgspec


class CountDraft(msgspec.Struct, frozen=True):
    """Notes and coins by value in minor units, what terminals said, the note, and the step."""

    counts: dict[int, int]
    said: dict[str, int]
    note: str = ""
    step: int = 0
