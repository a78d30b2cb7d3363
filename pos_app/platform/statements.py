"""Core statements compiled once to the driver's SQL: the sale path pays for no compiling.

Parameters are named and handed to the driver as they are: integers, text, bytes, None. Ids are
handed over as UUID; the drivers adapt them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, cast

from sqlalchemy import ClauseElement, Executable, Table

Row = Mapping[str, Any]

SQLITE, POSTGRESQL = "sqlite", "postgresql"
_PARAMSTYLES = {SQLITE: "named", POSTGRESQL: "pyformat"}


def _dialect(name: str) -> Any:
    """SQLAlchemy's module for a dialect; a till never loads the one of PostgreSQL."""
    return import_module(f"sqlalchemy.dialects.{name}")


class Statement:
    """A Core statement, or what builds one for a dialect ("sqlite", "postgresql")."""

    __slots__ = ("_build", "_compiled")

    def __init__(self, build: Executable | Callable[[str], Executable]) -> None:
        self._build = build
        self._compiled: dict[str, tuple[str, Row]] = {}

    def compiled(self, dialect: str) -> tuple[str, Row]:
        """The driver's SQL, and the values of constants that stand in the statement."""
        found = self._compiled.get(dialect)
        if found is None:
            core = self._build if isinstance(self._build, Executable) else self._build(dialect)
            made = _dialect(dialect).dialect(paramstyle=_PARAMSTYLES[dialect])
            compiled = cast("ClauseElement", core).compile(dialect=made)
            constants = {k: v for k, v in compiled.params.items() if v is not None}
            found = self._compiled[dialect] = (str(compiled), constants)
        return found


def insert_all(table: Table) -> Statement:
    """Inserts rows that name every column of `table`."""
    return Statement(lambda _: table.insert())


def upsert(table: Table, *, keep: Sequence[str] = (), add: Sequence[str] = ()) -> Statement:
    """Inserts rows; where the primary key is there already, replaces the other columns.

    Columns in `add` are added to what stands there, those in `keep` stay as they are.
    """

    def build(dialect: str) -> Executable:
        statement = _dialect(dialect).insert(table)
        key = [column.name for column in table.primary_key.columns]
        changed = {}
        for column in table.columns:
            if column.name in key or column.name in keep:
                continue
            new = statement.excluded[column.name]
            changed[column.name] = column + new if column.name in add else new
        if not changed:
            statement = statement.on_conflict_do_nothing(index_elements=key)
        else:
            statement = statement.on_conflict_do_update(index_elements=key, set_=changed)
        return cast("Executable", statement)

    return Statement(build)
