"""The list of the sales page: by day, the newest first, page by page along an index.

A filter that fits little would have to look at every sale there is. So each call looks at
`STRETCH` documents at most and says where it stopped: the till stays free between two calls.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, or_, select, tuple_

from pos_app.kernel.identifiers import as_uuid
from pos_app.kernel.quantity import MICRO
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement
from pos_app.selling.domain.sales_search import (
    FoundSale,
    Mark,
    PaidPart,
    SalesPage,
    SalesSought,
    SalesSums,
)
from pos_app.selling.storage.documents import SALE, SALE_LINE, SALE_TENDER, number_of
from pos_app.selling.storage.returns import REFUND

PAGE, STRETCH = 50, 2_000
_FIRST_DAY, _LAST_DAY = "0000", "9999"

_KEY = (SALE.c.business_day, SALE.c.series, SALE.c.counter)
_NEWEST_FIRST = tuple(column.desc() for column in _KEY)
_SHOWN = (
    SALE.c.sale_id,
    SALE.c.kind,
    SALE.c.series,
    SALE.c.counter,
    SALE.c.at,
    SALE.c.business_day,
    SALE.c.shift_id,
    SALE.c.cashier,
    SALE.c.payable,
    SALE.c.gross,
    SALE.c.original_id,
)
_PIECES = case((SALE_LINE.c.quantity % MICRO == 0, func.abs(SALE_LINE.c.quantity) / MICRO), else_=1)
_ONE = Statement(select(*_SHOWN).where(SALE.c.sale_id == bindparam("sale_id")))
_LINES = Statement(
    select(
        func.sum(_PIECES),
        func.max(case((SALE_LINE.c.position == 1, SALE_LINE.c.name), else_="")),
    ).where(SALE_LINE.c.sale_id == bindparam("sale_id"))
)
_PAID = Statement(
    select(SALE_TENDER.c.kind, SALE_TENDER.c.amount, SALE_TENDER.c.reference)
    .where(SALE_TENDER.c.sale_id == bindparam("sale_id"))
    .order_by(SALE_TENDER.c.position)
)
_CAME_BACK = Statement(
    select(REFUND.c.gross).where(REFUND.c.sale_id == bindparam("sale_id"), REFUND.c.kind == "")
)
_VOIDED = Statement(
    select(SALE.c.sale_id)
    .where(SALE.c.original_id == bindparam("sale_id"), SALE.c.kind == "void")
    .limit(1)
)
_SUMS = Statement(
    select(SALE.c.kind, func.count(), func.sum(SALE.c.payable))
    .where(SALE.c.business_day.between(bindparam("first"), bindparam("last")))
    .group_by(SALE.c.kind)
)
_NEWEST = Statement(select(SALE.c.sale_id).order_by(*_NEWEST_FIRST).limit(1))


def find_sales(reading: Reading, sought: SalesSought, after: Mark | None) -> SalesPage:
    """The next documents that fit, after that place; few or none where few fit nearby."""
    stop = _stop(reading, sought, after)
    rows = reading.rows(Statement(_fitting(sought, after, stop)))
    sales = tuple(_found(reading, row) for row in rows)
    if len(rows) == PAGE:
        return SalesPage(sales, Mark(rows[-1][5], rows[-1][2], rows[-1][3]))
    return SalesPage(sales, stop)


def read_sale(reading: Reading, document: UUID) -> FoundSale | None:
    """One document as the list shows it."""
    row = reading.row(_ONE, sale_id=document)
    return _found(reading, row) if row else None


def newest_document(reading: Reading) -> UUID | None:
    """The last document of this till."""
    row = reading.row(_NEWEST)
    return as_uuid(row[0]) if row else None


def sum_sales(reading: Reading, first: date, last: date) -> SalesSums:
    """What the documents of those days come to."""
    sums = {"sale": (0, 0), "return": (0, 0), "void": (0, 0)}
    for kind, count, total in reading.rows(_SUMS, first=str(first), last=str(last)):
        sums[kind] = (count, total)
    back = [sums["return"], sums["void"]]
    return SalesSums(
        *sums["sale"], sum(count for count, _ in back), sum(total for _, total in back)
    )


def _stop(reading: Reading, sought: SalesSought, after: Mark | None) -> Mark | None:
    """How far this call looks: only the index is read. None: to the end."""
    far = _stretch(select(*_KEY), sought, after, None).order_by(*_NEWEST_FIRST)
    row = reading.row(Statement(far.limit(1).offset(STRETCH - 1)))
    return Mark(*row) if row else None


def _fitting(sought: SalesSought, after: Mark | None, stop: Mark | None) -> Select[Any]:
    listed = _stretch(select(*_SHOWN), sought, after, stop)
    return listed.where(*_conditions(sought)).order_by(*_NEWEST_FIRST).limit(PAGE)


def _stretch(
    listed: Select[Any], sought: SalesSought, after: Mark | None, stop: Mark | None
) -> Select[Any]:
    """What lies after one place and not beyond the other.

    The index is sought by one day above and one below, which is why there is never a second; the
    tuples only filter within these days.
    """
    newest = after.day if after else str(sought.last or _LAST_DAY)
    oldest = stop.day if stop else str(sought.first or _FIRST_DAY)
    listed = listed.where(SALE.c.business_day.between(oldest, newest))
    if after is not None:
        listed = listed.where(tuple_(*_KEY) < tuple_(after.day, after.series, after.counter))
    if stop is not None:
        listed = listed.where(tuple_(*_KEY) >= tuple_(stop.day, stop.series, stop.counter))
    return listed


def _conditions(sought: SalesSought) -> Iterator[ColumnElement[bool]]:
    if sought.kind:
        yield SALE.c.kind == sought.kind
    if sought.user:
        yield SALE.c.user_id == sought.user.bytes
    if sought.method:
        yield _has_tender(SALE_TENDER.c.kind == sought.method)
    if sought.text:
        yield or_(*_meanings(sought))


def _meanings(sought: SalesSought) -> Iterator[ColumnElement[bool]]:
    """What a text may mean: goods, a reference, an amount, a number."""
    said = [or_(_says(SALE_LINE.c.name, w), _says(SALE_LINE.c.sku, w)) for w in sought.words]
    yield (
        select(SALE_LINE.c.sale_id)
        .where(SALE_LINE.c.sale_id == SALE.c.sale_id, and_(*said))
        .exists()
    )
    yield _has_tender(_says(SALE_TENDER.c.reference, sought.text))
    if sought.amount is not None:
        yield func.abs(SALE.c.payable) == abs(sought.amount)
    if sought.counter is not None:
        yield SALE.c.counter == sought.counter


def _has_tender(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    of_sale = SALE_TENDER.c.sale_id == SALE.c.sale_id
    return select(SALE_TENDER.c.sale_id).where(of_sale, condition).exists()


def _says(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    """SQLite knows large and small letters of English only; of others some ways are tried."""
    ways = (word,) if word.isascii() else (word, word.lower(), word.upper(), word.title())
    return or_(*(column.contains(way, autoescape=True) for way in dict.fromkeys(ways)))


def _found(reading: Reading, row: tuple[Any, ...]) -> FoundSale:
    sale_id, kind, series, counter, at, day, shift, cashier, total, gross, original = row
    lines = reading.row(_LINES, sale_id=sale_id) or (0, "")
    came_back = reading.row(_CAME_BACK, sale_id=sale_id) if kind == "sale" else None
    taken_back = reading.row(_ONE, sale_id=original) if original else None
    return FoundSale(
        id=as_uuid(sale_id),
        kind=kind,
        number=number_of(series, counter),
        at=datetime.fromisoformat(at),
        day=date.fromisoformat(day),
        shift=as_uuid(shift),
        cashier=cashier,
        total=total,
        gross=gross,
        items=lines[0] or 0,
        first_item=lines[1] or "",
        paid=tuple(PaidPart(*part) for part in reading.rows(_PAID, sale_id=sale_id)),
        came_back=came_back[0] if came_back else 0,
        is_voided=bool(came_back) and reading.row(_VOIDED, sale_id=sale_id) is not None,
        original=number_of(taken_back[2], taken_back[3]) if taken_back else "",
    )
