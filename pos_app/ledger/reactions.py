"""What every money fact demands of the ledger: its balanced entry, as the fact carries it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from pos_app.facts.base import EntryLine
from pos_app.ledger import storage
from pos_app.platform.work import Work


class MoneyFact(Protocol):
    """A fact that carries a balanced entry for one business day."""

    @property
    def id(self) -> UUID:
        """The fact's id."""

    @property
    def business_day(self) -> date:
        """The day it is booked on."""

    @property
    def entry(self) -> tuple[EntryLine, ...]:
        """Balanced lines; empty where no money moved."""


def post_entry(facts: Sequence[MoneyFact], work: Work) -> None:
    """Books the entries of `facts`."""
    rows = [
        row for fact in facts for row in storage.rows_of(fact.id, fact.business_day, fact.entry)
    ]
    work.execute_many(storage.INSERT_LINES, rows)
