"""Compares the rows that follow from each fact with what the fact says, one table at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, func, select

from pos_app.platform.checking import Recorded
from pos_app.platform.findings import Finding
from pos_app.platform.journal import JOURNAL
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement

Row = tuple[Any, ...]
"""Every column of the table, in its order; ids as bytes."""

ORPHANS_MAX = 20


class FactRows:
    """The rows of a table that stand under the id of a fact. Each id is to be compared once."""

    def __init__(self, reading: Reading, table: Table, key: str) -> None:
        self._reading = reading
        self._table = table
        self._names = [column.name for column in table.columns]
        self._of_key = Statement(
            select(*table.columns)
            .where(table.c[key] == bindparam("key"))
            .order_by(*table.primary_key.columns)
        )
        self._count = Statement(select(func.count()).select_from(table))
        self._orphans = orphans(table, key)
        self._seen = 0

    def compare(self, recorded: Recorded, key: UUID, expected: Sequence[Row]) -> Iterator[Finding]:
        """How the rows under `key` differ from those expected."""
        found = self.read(key)
        self._seen += len(found)
        if found != list(expected):
            what = f"{self._table.name}: {_difference(self._names, found, expected)}"
            yield recorded.finding("tables", what)

    def read(self, key: UUID) -> list[Row]:
        """The rows under `key`."""
        return self._reading.rows(self._of_key, key=key)

    def finish(self) -> Iterator[Finding]:
        """Rows under ids that were never compared: no fact demands them."""
        row = self._reading.row(self._count)
        more = (row[0] if row else 0) - self._seen
        if more == 0:
            return
        named = self._reading.rows(self._orphans)
        for (key,) in named:
            what = f"{self._table.name}: a row that belongs to no fact."
            yield Finding("tables", what, fact=UUID(bytes=key).hex if len(key) == 16 else key.hex())
        if not named:
            yield Finding("tables", f"{self._table.name}: {more} rows that no fact demands.")


def orphans(table: Table, key: str) -> Statement:
    """Ids in column `key` of `table` under which there is no fact; the first few."""
    is_fact = select(JOURNAL.c.fact_id).where(JOURNAL.c.fact_id == table.c[key]).exists()
    return Statement(select(table.c[key]).distinct().where(~is_fact).limit(ORPHANS_MAX))


def _difference(names: Sequence[str], found: Sequence[Row], expected: Sequence[Row]) -> str:
    """The first difference, in words."""
    if len(found) != len(expected):
        return f"there are {len(found)} rows, the fact demands {len(expected)}."
    for place, (one, other) in enumerate(zip(found, expected, strict=True), start=1):
        for name, is_, should in zip(names, one, other, strict=True):
            if is_ != should:
                return f"{name} of row {place} is {_plain(is_)}, the fact says {_plain(should)}."
    return "the rows stand in another order."


def _plain(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else repr(value)
