"""Compares a table of two databases row by row, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Table

from pos_app.platform.reading import Reading
from pos_app.platform.table_scan import scan

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that is not the same: its key, and the columns that differ as plain values.

    `live` is None where the row should be there and is not, `rebuilt` None where it should not be.
    """

    table: str
    key: tuple[object, ...]
    live: Mapping[str, object] | None
    rebuilt: Mapping[str, object] | None


def differences(live: Reading, rebuilt: Reading, table: Table) -> Iterator[Difference]:
    """Every row in which the two databases differ, in the order of the primary key."""
    names = [column.name for column in table.columns]
    places = [names.index(column.name) for column in table.primary_key.columns]
    left_rows, right_rows = scan(live, table), scan(rebuilt, table)
    left, right = next(left_rows, None), next(right_rows, None)
    while left is not None or right is not None:
        if left == right:
            left, right = next(left_rows, None), next(right_rows, None)
            continue
        # SQLite orders bytes and text as Python does; a key is never NULL.
        left_key = _key(left, places)
        right_key = _key(right, places)
        key = min(k for k in (left_key, right_key) if k is not None)
        has_left, has_right = left_key == key, right_key == key
        yield _difference(
            table.name, key, names, left if has_left else None, right if has_right else None
        )
        left = next(left_rows, None) if has_left else left
        right = next(right_rows, None) if has_right else right


def _key(row: Row | None, places: list[int]) -> Row | None:
    return None if row is None else tuple(row[place] for place in places)


def _difference(
    table: str, key: Row, names: list[str], left: Row | None, right: Row | None
) -> Difference:
    columns = range(len(names))
    if left is not None and right is not None:
        columns_that_differ = [at for at in columns if left[at] != right[at]]
    else:
        columns_that_differ = list(columns)

    def shown(row: Row | None) -> dict[str, object] | None:
        return None if row is None else {names[at]: _plain(row[at]) for at in columns_that_differ}

    return Difference(table, tuple(map(_plain, key)), shown(left), shown(right))


def _plain(value: object) -> object:
    """An id as people write it, other bytes as hex, the rest as it is."""
    if isinstance(value, bytes):
        return str(UUID(bytes=value)) if len(value) == 16 else value.hex()
    return value
