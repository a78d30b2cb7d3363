"""What the register says back: to the last scan, and about the last sale."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.selling.domain.cart import Cart, CartLine


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What the field says to the last scan or choice."""

    ok: bool
    text: str
    message: str


@dataclass(frozen=True, slots=True)
class LastSale:
    """What stays on the empty cart after a sale."""

    number: str
    total: str
    change: str


def grown_line(before: Cart, after: Cart) -> CartLine:
    """The line of `after` that is new or has changed."""
    known = {line.key: line for line in before.lines}
    return next(line for line in reversed(after.lines) if known.get(line.key) is not line)
