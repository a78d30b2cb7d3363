"""The ledger: every line of every balanced entry, clustered under the fact it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Integer, Text, func, select

from pos_app.facts.base import EntryLine
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Row, Statement, insert_all
from pos_app.platform.tables import Id, table

LEDGER_LINE = table(
    "ledger_line",
    "derived",
    Column("fact_id", Id, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("day", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("amount", Integer, nullable=False),  # Minor units; debit positive.
    Column("is_last", Integer, nullable=False),
    CheckConstraint("amount <> 0", name="moves_something"),
    CheckConstraint("is_last IN (0, 1)", name="last_is_yes_or_no"),
)

BALANCE_TRIGGER = (
    "CREATE TRIGGER ledger_line_balances AFTER INSERT ON ledger_line WHEN NEW.is_last = 1 "
    "AND (SELECT sum(amount) FROM ledger_line WHERE fact_id = NEW.fact_id) <> 0 "
    "BEGIN SELECT RAISE(ABORT, 'debits and credits differ'); END"
)
"""The till's own guard: the last line of an entry closes it, balanced or not at all."""

INSERT_LINES = insert_all(LEDGER_LINE)
_BALANCES = Statement(
    select(LEDGER_LINE.c.account, func.sum(LEDGER_LINE.c.amount))
    .group_by(LEDGER_LINE.c.account)
    .order_by(LEDGER_LINE.c.account)
)


def rows_of(fact_id: UUID, day: date, entry: Iterable[EntryLine]) -> Iterator[Row]:
    """The rows of one entry, the last one marked."""
    lines = tuple(entry)
    for position, line in enumerate(lines, start=1):
        yield {
            "fact_id": fact_id,
            "position": position,
            "day": day.isoformat(),
            "account": line.account,
            "amount": line.amount,
            "is_last": int(position == len(lines)),
        }


def balances(reading: Reading) -> dict[str, int]:
    """The balance of every account, minor units, debit positive."""
    return dict(reading.rows(_BALANCES))
