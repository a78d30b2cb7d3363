"""What an import runs with: who, when, on which database, and how much at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from pos_app.catalogue.domain.import_plan import CountedProduct
from pos_app.facts.catalogue import TaxClassRow
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.clock import Clock
from pos_app.platform.reading import Reading
from pos_app.platform.work import OpenWork, Work

TaxClasses = Callable[[Reading], Mapping[str, TaxClassRow]]
"""The tax classes in force, by code."""

CountStock = Callable[[Sequence[CountedProduct], Actor, datetime, Work], int]
"""Records up to 200 counted levels in this work; how many differed from what the books said."""


def _go_on() -> None:
    """No rest: nobody else waits for the database."""


def _keep_no_stock(
    counted: Sequence[CountedProduct], actor: Actor, now: datetime, work: Work
) -> int:
    """Where nobody keeps stock, levels are left out."""
    return 0


@dataclass(frozen=True, slots=True)
class Pace:
    """How much one transaction takes, and what is done between two.

    Alone at the database, large transactions are fastest. Beside a selling till it is one batch
    (200 rows) and a rest of 5 ms, so that a checkout never waits.
    """

    batches_per_commit: int = 20
    rest: Callable[[], None] = _go_on


@dataclass(frozen=True, slots=True)
class Importing:
    """Everything an import needs but its file."""

    actor: Actor
    clock: Clock
    open_work: OpenWork
    tax_classes: TaxClasses
    count_stock: CountStock = _keep_no_stock
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Headings of another program, and the column each stands for."""
    pace: Pace = Pace()
