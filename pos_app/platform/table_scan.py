"""Reads a whole table in the order of its key, row after row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, select

from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement


def scan(reading: Reading, table: Table) -> Iterator[tuple[Any, ...]]:
    """Every row of `table`, all columns in their order, by primary key."""
    statement = select(*table.columns).order_by(*table.primary_key.columns)
    return reading.each(Statement(statement))
