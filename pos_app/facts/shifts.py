"""Facts about the drawer and the day: shifts, cash in and out, no-sale openings."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

import msgspec

from pos_app.facts.base import EntryLine, Fact
from pos_app.facts.codec import fact_type


@fact_type
class ShiftOpened(Fact, frozen=True, kw_only=True):
    """A drawer was opened for business; `id` is the shift's."""

    KIND: ClassVar[str] = "shift.opened"

    number: int
    store: UUID
    business_day: date
    currency: str
    float_amount: int
    opened_by: str
    entry: tuple[EntryLine, ...] = ()


@fact_type
class CashMoved(Fact, frozen=True, kw_only=True):
    """Cash went into or out of the drawer without a sale."""

    KIND: ClassVar[str] = "cash.moved"

    shift: UUID
    business_day: date
    kind: str  # paid_in | paid_out | safe_drop
    currency: str
    amount: int  # Positive came in, negative went out.
    reason: str
    entry: tuple[EntryLine, ...]
    approvals: tuple[UUID, ...] = ()


@fact_type
class DrawerOpened(Fact, frozen=True, kw_only=True):
    """The drawer was opened without a sale."""

    KIND: ClassVar[str] = "drawer.opened"

    reason: str
    shift: UUID | None = None
    approvals: tuple[UUID, ...] = ()


class Total(msgspec.Struct, frozen=True, array_like=True):
    """A sum of a shift: what it is of, how much in minor units, how many times."""

    kind: str  # sales | returns | voids | net | rounding | tax | tax_base | tender | ...
    key: str
    amount: int
    count: int


@fact_type
class ShiftClosed(Fact, frozen=True, kw_only=True):
    """The drawer was counted and the Z report fixed. Grand totals never reset."""

    KIND: ClassVar[str] = "shift.closed"

    shift: UUID
    number: int  # Z number, dense in its series.
    business_day: date
    currency: str
    opened_at: str
    opened_by: str
    closed_by: str
    float_amount: int
    expected_cash: int
    counted_cash: int
    difference: int
    blind: bool
    totals: tuple[Total, ...]
    grand_sales: int
    grand_returns: int
    journal_head: str  # First 16 hex digits of the chain before this fact.
    entry: tuple[EntryLine, ...] = ()
    note: str = ""
    approvals: tuple[UUID, ...] = ()
    paper: bool = False  # Whether the Z report was to be printed.
    series: str = ""  # Of the stream: numbers begin again where a backup was restored.
