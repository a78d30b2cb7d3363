"""Reading the shop's tables: statements in, tuples out. The writer's work reads the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from pos_app.platform import database
from pos_app.platform.database import Connection
from pos_app.platform.statements import Statement

T = TypeVar("T")


class Reading:
    """Runs statements on one connection. Raises `Trouble` where the database cannot be read."""

    dialect = "sqlite"

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, statement: Statement, **values: Any) -> list[tuple[Any, ...]]:
        """Every row."""
        with database.as_the_shop_says():
            found: list[tuple[Any, ...]] = self._run(statement, values).fetchall()
        return found

    def each(self, statement: Statement, **values: Any) -> Iterator[tuple[Any, ...]]:
        """Row after row, for what may be too much to hold."""
        with database.as_the_shop_says():
            yield from self._run(statement, values)

    def row(self, statement: Statement, **values: Any) -> tuple[Any, ...] | None:
        """The first row, or None."""
        with database.as_the_shop_says():
            found: tuple[Any, ...] | None = self._run(statement, values).fetchone()
        return found

    def remembered(self, name: str, read: Callable[[Reading], T]) -> T:
        """What `read` answers; a work may have it from an earlier work of the same store."""
        return read(self)

    def _run(self, statement: Statement, values: Mapping[str, Any]) -> Any:
        sql, constants = statement.compiled(self.dialect)
        return self.connection.execute(sql, {**constants, **values} if constants else values)
