"""How a person has arranged a table: order, widths, hidden columns, sorting; and what then fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

STRETCH_LEAST = 160.0
WIDTH_LEAST = 48.0
WIDTH_MOST = 1200.0


class Fitted(Protocol):
    """What fitting needs to know of a column."""

    @property
    def key(self) -> str:
        """Its stable name."""

    @property
    def width(self) -> float:
        """In px at 100 %; 0 takes what is left."""

    @property
    def least(self) -> float:
        """What a column without a width needs to be worth showing; 0 for the usual."""

    @property
    def priority(self) -> int:
        """1 stays always; the highest is hidden first."""


@dataclass(frozen=True, slots=True)
class Sort:
    """By which column the rows are sorted."""

    key: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is remembered per person and table; widths are px at 100 %.

    Screens keep `as_plain` with the person's settings and hand it back with `from_plain`.
    """

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    widths: Mapping[str, float] = field(default_factory=dict)
    sort: Sort | None = None

    def shows(self, key: str) -> bool:
        """Whether the person wants to see a column."""
        return key not in self.hidden

    def with_width(self, key: str, width: float) -> Arrangement:
        """A column was drawn wider or narrower."""
        held = min(WIDTH_MOST, max(WIDTH_LEAST, width))
        return replace(self, widths={**self.widths, key: held})

    def with_shown(self, key: str, *, shown: bool) -> Arrangement:
        """A column was ticked or unticked in the chooser."""
        return replace(self, hidden=self.hidden - {key} if shown else self.hidden | {key})

    def ordered(self, keys: Sequence[str]) -> tuple[str, ...]:
        """`keys` in the person's order; columns that are new since stand where they were built."""
        kept = [key for key in self.order if key in keys]
        for position, key in enumerate(keys):
            if key not in kept:
                kept.insert(position, key)
        return tuple(kept)

    def as_plain(self) -> dict[str, Any]:
        """Plain values, for settings."""
        sort = None
        if self.sort is not None:
            sort = {"key": self.sort.key, "descending": self.sort.descending}
        return {
            "order": list(self.order),
            "hidden": sorted(self.hidden),
            "widths": {key: round(width) for key, width in self.widths.items()},
            "sort": sort,
        }

    @classmethod
    def from_plain(cls, raw: object) -> Arrangement:
        """What `as_plain` gave. What cannot be understood falls back to the table's own layout."""
        if not isinstance(raw, Mapping):
            return cls()
        widths, sort = raw.get("widths"), raw.get("sort")
        made = cls(order=_names(raw.get("order")), hidden=frozenset(_names(raw.get("hidden"))))
        if isinstance(widths, Mapping):
            for key, width in widths.items():
                if isinstance(key, str) and isinstance(width, int):
                    made = made.with_width(key, width)
        if isinstance(sort, Mapping) and isinstance(sort.get("key"), str):
            made = replace(made, sort=Sort(sort["key"], bool(sort.get("descending"))))
        return made


def fit(columns: Sequence[Fitted], arrangement: Arrangement, room: float) -> dict[str, float]:
    """The widths of the columns that fit into `room`, in order; the others are not shown.

    The least important columns give way first; what is left over goes to the columns without a
    width of their own, else to the last one. Nothing ever scrolls sideways.
    """
    by_key = {column.key: column for column in columns}
    keys = [k for k in arrangement.ordered(list(by_key)) if arrangement.shows(k)]
    wishes = {k: arrangement.widths.get(k) or by_key[k].width or _least(by_key[k]) for k in keys}
    while sum(wishes.values()) > room:
        least = max(wishes, key=lambda k: (by_key[k].priority, keys.index(k)))
        if by_key[least].priority <= 1:
            break
        del wishes[least]
    return _shared(wishes, [k for k in wishes if not _own_width(by_key[k], arrangement)], room)


def _shared(wishes: dict[str, float], stretched: list[str], room: float) -> dict[str, float]:
    if not wishes:
        return {}
    rest = room - sum(wishes.values())
    if rest < 0:
        return {key: width * room / (room - rest) for key, width in wishes.items()}
    takers = stretched or [list(wishes)[-1]]
    for key in takers:
        wishes[key] += rest / len(takers)
    return wishes


def _least(column: Fitted) -> float:
    return column.least or STRETCH_LEAST


def _own_width(column: Fitted, arrangement: Arrangement) -> bool:
    return bool(column.width or arrangement.widths.get(column.key))


def _names(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple):
        return ()
    return tuple(dict.fromkeys(name for name in raw if isinstance(name, str)))
