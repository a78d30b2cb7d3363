"""Shifts, and their running sums."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import (
    BLOB,
    CheckConstraint,
    Column,
    Index,
    Integer,
    Text,
    bindparam,
    delete,
    literal_column,
    select,
    text,
    update,
)

from pos_app.facts.shifts import ShiftClosed, ShiftOpened, Total
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, insert_all, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work
from pos_app.shifts.domain.count_draft import CountDraft
from pos_app.shifts.domain.shift import NoOpenShift, Shift, Sums, add_up

SHIFT = table(
    "shift",
    "derived",
    Column("shift_id", Id, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("store_id", Id, nullable=False),
    Column("till_id", Id, nullable=False),
    Column("business_day", Text, nullable=False),
    Column("opened_at", Text, nullable=False),
    Column("opened_by", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("float_amount", Integer, nullable=False),
    Column("closed_at", Text, nullable=False),
    Column("expected_cash", Integer, nullable=False),
    Column("counted_cash", Integer, nullable=False),
    Column("grand_sales", Integer, nullable=False),
    Column("grand_returns", Integer, nullable=False),
    Column("closing_fact_id", Id, nullable=True),
    CheckConstraint("number > 0", name="numbered_from_one"),
    Index("shift_by_number", "till_id", "number", unique=True),
)
# A till has one open shift at a time.
Index("shift_one_open", SHIFT.c.till_id, unique=True, sqlite_where=text("closed_at = ''"))

SHIFT_TOTAL = table(
    "shift_total",
    "derived",
    Column("shift_id", Id, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("amount", Integer, nullable=False),
    Column("count", Integer, nullable=False),
)

SHIFT_COUNT = table(
    "shift_count",
    "working",
    Column("shift_id", Id, primary_key=True),
    Column("user_id", Id, primary_key=True),  # Who counts blind must not see another's count.
    Column("saved_at", Text, nullable=False),
    Column("body", BLOB, nullable=False),
)

_ANY_NUMBER = 2**31 - 1
_COLUMNS = (
    SHIFT.c.shift_id,
    SHIFT.c.number,
    SHIFT.c.store_id,
    SHIFT.c.till_id,
    SHIFT.c.business_day,
    SHIFT.c.opened_at,
    SHIFT.c.opened_by,
    SHIFT.c.currency,
    SHIFT.c.float_amount,
    SHIFT.c.closed_at,
)
_INSERT = insert_all(SHIFT)
_CLOSE = Statement(
    update(SHIFT)
    .where(SHIFT.c.shift_id == bindparam("shift"))
    .values(
        closed_at=bindparam("at"),
        expected_cash=bindparam("expected"),
        counted_cash=bindparam("counted"),
        grand_sales=bindparam("sales"),
        grand_returns=bindparam("returns"),
        closing_fact_id=bindparam("fact"),
    )
)
_OPEN = Statement(
    # Written out, not bound: so SQLite can use the partial index without preparing anew.
    select(*_COLUMNS).where(
        SHIFT.c.till_id == bindparam("till_id"), SHIFT.c.closed_at == literal_column("''")
    )
)
_LAST = Statement(
    select(*_COLUMNS)
    .where(SHIFT.c.till_id == bindparam("till_id"))
    .order_by(SHIFT.c.number.desc())
    .limit(1)
)
_GRAND = Statement(
    select(SHIFT.c.grand_sales, SHIFT.c.grand_returns)
    .where(SHIFT.c.till_id == bindparam("till_id"), SHIFT.c.closed_at != "")
    .order_by(SHIFT.c.number.desc())
    .limit(1)
)
_LIST = Statement(
    select(*_COLUMNS)
    .where(SHIFT.c.till_id == bindparam("till_id"))
    .order_by(SHIFT.c.number.desc())
    .limit(bindparam("most"))
)
_CLOSED = Statement(
    select(SHIFT.c.shift_id)
    .where(
        SHIFT.c.till_id == bindparam("till_id"),
        SHIFT.c.number < bindparam("before"),
        SHIFT.c.closed_at != "",
    )
    .order_by(SHIFT.c.number.desc())
    .limit(bindparam("most"))
)
_CLOSING = Statement(
    select(SHIFT.c.closing_fact_id).where(SHIFT.c.shift_id == bindparam("shift_id"))
)
_FLOAT = Statement(select(SHIFT.c.float_amount).where(SHIFT.c.shift_id == bindparam("shift_id")))
_KEEP_DRAFT = upsert(SHIFT_COUNT)
_DRAFT = Statement(
    select(SHIFT_COUNT.c.body).where(
        SHIFT_COUNT.c.shift_id == bindparam("shift_id"),
        SHIFT_COUNT.c.user_id == bindparam("user_id"),
    )
)
_DROP_DRAFTS = Statement(delete(SHIFT_COUNT))
_ADD_TOTALS = upsert(SHIFT_TOTAL, add=("amount", "count"))
_TOTALS = Statement(
    select(SHIFT_TOTAL.c.kind, SHIFT_TOTAL.c.key, SHIFT_TOTAL.c.amount, SHIFT_TOTAL.c.count)
    .where(SHIFT_TOTAL.c.shift_id == bindparam("shift_id"))
    .order_by(SHIFT_TOTAL.c.kind, SHIFT_TOTAL.c.key)
)


def insert_shift(work: Work, fact: ShiftOpened) -> None:
    """A shift that has just been opened."""
    work.execute(
        _INSERT,
        {
            "shift_id": fact.id,
            "number": fact.number,
            "store_id": fact.store,
            "till_id": fact.till,
            "business_day": fact.business_day.isoformat(),
            "opened_at": fact.at.isoformat(),
            "opened_by": fact.opened_by,
            "currency": fact.currency,
            "float_amount": fact.float_amount,
            "closed_at": "",
            "expected_cash": 0,
            "counted_cash": 0,
            "grand_sales": 0,
            "grand_returns": 0,
            "closing_fact_id": None,
        },
    )


def mark_closed(work: Work, fact: ShiftClosed) -> None:
    """The shift is closed with the figures of its Z report."""
    work.execute(
        _CLOSE,
        {
            "shift": fact.shift,
            "at": fact.at.isoformat(),
            "expected": fact.expected_cash,
            "counted": fact.counted_cash,
            "sales": fact.grand_sales,
            "returns": fact.grand_returns,
            "fact": fact.id,
        },
    )


def add_totals(work: Work, shift: UUID, parts: Iterable[Total]) -> None:
    """Adds to the running sums of a shift."""
    rows = [
        {"shift_id": shift, "kind": kind, "key": key, "amount": amount, "count": count}
        for (kind, key), (amount, count) in add_up(parts).items()
    ]
    work.execute_many(_ADD_TOTALS, rows)


def open_shift(reading: Reading, till: UUID) -> Shift | None:
    """The shift that is open at this till."""
    row = reading.row(_OPEN, till_id=till)
    return _shift(row) if row else None


def require_open_shift(reading: Reading, till: UUID) -> Shift:
    """The open shift; refuses where there is none."""
    shift = open_shift(reading, till)
    if shift is None:
        raise NoOpenShift
    return shift


def last_shift(reading: Reading, till: UUID) -> Shift | None:
    """The newest shift, open or closed."""
    row = reading.row(_LAST, till_id=till)
    return _shift(row) if row else None


def recent_shifts(reading: Reading, till: UUID, most: int) -> list[Shift]:
    """The newest shifts, newest first."""
    return [_shift(row) for row in reading.rows(_LIST, till_id=till, most=most)]


def closed_shifts(reading: Reading, till: UUID, *, before: int | None, most: int) -> list[UUID]:
    """The closed shifts of a till with smaller numbers than `before`, newest first."""
    below = _ANY_NUMBER if before is None else before
    rows = reading.rows(_CLOSED, till_id=till, before=below, most=most)
    return [as_uuid(row[0]) for row in rows]


def keep_draft(work: Work, shift: UUID, user: UUID, draft: CountDraft, *, now: datetime) -> None:
    """What somebody has counted so far."""
    row = {"shift_id": shift, "user_id": user, "saved_at": now.isoformat()}
    work.execute(_KEEP_DRAFT, {**row, "body": msgspec.json.encode(draft)})


def read_draft(reading: Reading, shift: UUID, user: UUID) -> CountDraft | None:
    """What they had counted."""
    row = reading.row(_DRAFT, shift_id=shift, user_id=user)
    return msgspec.json.decode(row[0], type=CountDraft) if row else None


def drop_drafts(work: Work) -> None:
    """The shift is closed: nobody's count is needed any more."""
    work.execute(_DROP_DRAFTS, {})


def sums(reading: Reading, shift: UUID) -> Sums:
    """The running sums of a shift."""
    return Sums(tuple(Total(*row) for row in reading.rows(_TOTALS, shift_id=shift)))


def closing_fact(reading: Reading, shift: UUID) -> UUID:
    """The id of the fact that closed `shift`."""
    row = reading.row(_CLOSING, shift_id=shift)
    assert row is not None
    return as_uuid(row[0])


def cash_held(reading: Reading, shift: UUID) -> int:
    """What the drawer of a shift must hold now, minor units."""
    row = reading.row(_FLOAT, shift_id=shift)
    assert row is not None
    return sums(reading, shift).expected_cash(row[0])


def grand_totals(reading: Reading, till: UUID) -> tuple[int, int]:
    """Sales and returns of all closed shifts of this till; they never reset."""
    row = reading.row(_GRAND, till_id=till)
    return (row[0], row[1]) if row else (0, 0)


def _shift(row: tuple[Any, ...]) -> Shift:
    return Shift(
        id=as_uuid(row[0]),
        number=row[1],
        store=as_uuid(row[2]),
        till=as_uuid(row[3]),
        business_day=date.fromisoformat(row[4]),
        opened_at=row[5],
        opened_by=row[6],
        currency=row[7],
        float_amount=row[8],
        closed_at=row[9],
    )
