"""The unit of work: one transaction, at most one fact recorded by its use case, its reactions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, TypeVar
from uuid import UUID

from pos_app.facts.base import Fact
from pos_app.kernel.errors import Refusal
from pos_app.platform import database, journal
from pos_app.platform.database import Connection
from pos_app.platform.journal import Writer
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Row, Statement

FactT = TypeVar("FactT", bound=Fact)
T = TypeVar("T")

Reaction = Callable[[Sequence[Any], "Work"], None]
Reactions = Mapping[type[Fact], tuple[Reaction, ...]]
OpenWork = Callable[[], AbstractContextManager["Work"]]


class IdTaken(Refusal):
    """An id was handed in that something else has already."""

    text = "The id {id} belongs to something else already. Nothing was saved; use a new one."


class Work(Reading):
    """What one use case reads and writes. Nothing is kept unless `commit` was reached."""

    def __init__(self, connection: Connection, writer: Writer, reactions: Reactions) -> None:
        super().__init__(connection)
        self._writer = writer
        self._reactions = reactions
        self._head = writer.head
        self._changes_shop = False
        self.recorded: list[Fact] = []

    def execute(self, statement: Statement, row: Row) -> int:
        """Runs a writing statement; answers how many rows it touched."""
        with database.as_the_shop_says():
            touched: int = self._run(statement, row).rowcount
        return touched

    def execute_many(self, statement: Statement, rows: Sequence[Row]) -> None:
        """Runs a writing statement once per row, in one call."""
        sql, constants = statement.compiled(self.dialect)
        values = [{**constants, **row} for row in rows] if constants else rows
        with database.as_the_shop_says():
            self.connection.executemany(sql, values)

    def remembered(self, name: str, read: Callable[[Reading], T]) -> T:
        """What `read` answers, kept for the works to come until a fact changes the shop."""
        if self._changes_shop:
            return read(self)  # Not committed yet: only this work may see it.
        memory = self._writer.memory
        if name not in memory:
            memory[name] = read(self)
        found: T = memory[name]
        return found

    def find_fact(self, kind: type[FactT], fact_id: UUID) -> FactT | None:
        """The fact of that id if it was recorded before; refuses another kind's id."""
        found = journal.find(self, fact_id)
        if found is None or isinstance(found, kind):
            return found
        raise IdTaken(id=fact_id)

    @property
    def series(self) -> str:
        """The prefix of numbers given out by this stream."""
        return self._writer.stream.series

    @property
    def journal_head(self) -> str:
        """The chain before what is recorded next, as hex."""
        return self._head.chain.hex()

    def record(self, fact: Fact) -> None:
        """Journals the fact and runs its reactions, in this transaction."""
        if fact.CHANGES_SHOP:
            self._changes_shop = True
            self._writer.memory.clear()
        self._head, row = self._writer.next_row(self._head, fact)
        self.execute(journal.INSERT_LINE, row)
        self.recorded.append(fact)
        for reaction in self._reactions[type(fact)]:
            reaction((fact,), self)

    def commit(self) -> None:
        """Makes everything durable; when this returns, a power cut cannot take it away."""
        with database.as_the_shop_says():
            self.connection.execute("COMMIT")
        self._writer.advance(self._head)
