"""What charts show: exact values with the words for them, and an axis of round numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

Number = int | Decimal


@dataclass(frozen=True, slots=True)
class Point:
    """A value with its label on the axis ("13"), its words ("€640.60"), and a line below them."""

    label: str
    value: Number
    text: str
    detail: str = ""
    title: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.title or self.label, self.text, self.detail)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Series:
    """A line or a row of bars. `compared` is the dashed grey one beside it."""

    name: str
    points: tuple[Point, ...]
    compared: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """From 0 (or below, for losses) in equal round steps to the first one above all values."""

    low: Decimal
    step: Decimal
    count: int

    @property
    def high(self) -> Decimal:
        """Its upper end."""
        return self.low + self.step * self.count

    @property
    def marks(self) -> tuple[Decimal, ...]:
        """Where the lines are, from below."""
        return tuple(self.low + self.step * at for at in range(self.count + 1))

    def share(self, value: Number) -> float:
        """How far up a value is, from 0 to 1: pixels, not money."""
        return float((Decimal(value) - self.low) / (self.high - self.low))


def axis_for(values: Sequence[Number], most: int = 4) -> Axis:
    """The axis with at most so many steps of 1, 2, 2.5 or 5 times a power of ten."""
    low = min([Decimal(0), *(Decimal(v) for v in values)])
    high = max([Decimal(0), *(Decimal(v) for v in values)])
    if high == low:
        return Axis(Decimal(0), Decimal(1), 1)
    rough = (high - low) / most
    power = Decimal(1).scaleb(rough.adjusted())
    for factor in (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10), Decimal(20)):
        step = factor * power
        bottom = (low / step).to_integral_value("ROUND_FLOOR") * step
        count = int(((high - bottom) / step).to_integral_value(ROUND_CEILING))
        if count <= most:
            return Axis(bottom, step, count)
    raise AssertionError("twenty times the power of ten is always enough")


def shares(values: Sequence[Number]) -> tuple[float, ...]:
    """Each value as a part of their sum, from 0 to 1; nothing is nothing of nothing."""
    total = sum((Decimal(v) for v in values), Decimal(0))
    return tuple(float(Decimal(v) / total) if total else 0.0 for v in values)


Words = Callable[[Number], str]
