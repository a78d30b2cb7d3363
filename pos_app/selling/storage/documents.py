"""Sales, returns and voids as tables; children are clustered under their document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    Text,
    bindparam,
    func,
    select,
    text,
    tuple_,
)

from pos_app.facts.selling import Document, GoodsReturned, SaleVoided
from pos_app.kernel.identifiers import as_uuid
from pos_app.kernel.quantity import to_micro
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Row, Statement, insert_all
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

SALE = table(
    "sale",
    "derived",
    Column("sale_id", Id, primary_key=True),
    Column("kind", Text, nullable=False),  # sale | return | void
    Column("series", Text, nullable=False),
    Column("counter", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("business_day", Text, nullable=False),
    Column("store_id", Id, nullable=False),
    Column("till_id", Id, nullable=False),
    Column("shift_id", Id, nullable=False),
    Column("user_id", Id, nullable=False),
    Column("cashier", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("net", Integer, nullable=False),
    Column("tax", Integer, nullable=False),
    Column("gross", Integer, nullable=False),
    Column("rounding", Integer, nullable=False),
    Column("payable", Integer, nullable=False),
    Column("original_id", Id, nullable=True),
    CheckConstraint("kind IN ('sale', 'return', 'void')", name="known_kind"),
    CheckConstraint("net + tax = gross AND gross + rounding = payable", name="adds_up"),
    CheckConstraint("(kind = 'sale') = (original_id IS NULL)", name="takes_back_something"),
    Index("sale_by_number", "series", "counter", unique=True),
    # The sales page goes back through the days; new rows go to its end, as those of the table do.
    Index("sale_by_day", "business_day", "series", "counter"),
)
# What was taken back, from the sale's side. Sales themselves do not stand in it.
Index("sale_taken_back", SALE.c.original_id, sqlite_where=text("original_id IS NOT NULL"))

SALE_LINE = table(
    "sale_line",
    "derived",
    Column("sale_id", Id, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("product_id", Id, nullable=False),
    Column("sku", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("unit_price", Integer, nullable=False),
    Column("net", Integer, nullable=False),
    Column("tax", Integer, nullable=False),
    Column("gross", Integer, nullable=False),
    CheckConstraint("net + tax = gross", name="adds_up"),
)

SALE_TENDER = table(
    "sale_tender",
    "derived",
    Column("sale_id", Id, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("received", Integer, nullable=False),
    Column("reference", Text, nullable=False),
)

SUMS_TRIGGER = (
    "CREATE TRIGGER sale_adds_up AFTER INSERT ON sale WHEN "
    "(SELECT coalesce(sum(gross), 0) FROM sale_line WHERE sale_id = NEW.sale_id) <> NEW.gross OR "
    "(SELECT coalesce(sum(amount), 0) FROM sale_tender WHERE sale_id = NEW.sale_id) "
    "<> NEW.payable BEGIN SELECT RAISE(ABORT, 'lines, tenders and total differ'); END"
)
"""The till's own guard. The header is inserted last, when lines and tenders stand."""

_INSERT_SALE = insert_all(SALE)
_INSERT_LINES = insert_all(SALE_LINE)
_INSERT_TENDERS = insert_all(SALE_TENDER)
_LAST_COUNTER = Statement(
    select(func.max(SALE.c.counter)).where(SALE.c.series == bindparam("series"))
)
_BY_NUMBER = Statement(
    select(SALE.c.sale_id).where(
        SALE.c.series == bindparam("series"), SALE.c.counter == bindparam("counter")
    )
)
_LISTED = Statement(
    select(
        SALE.c.sale_id,
        SALE.c.kind,
        SALE.c.series,
        SALE.c.counter,
        SALE.c.at,
        SALE.c.cashier,
        SALE.c.currency,
        SALE.c.net,
        SALE.c.tax,
        SALE.c.payable,
        SALE.c.till_id,
    )
    .where(
        tuple_(SALE.c.series, SALE.c.counter)
        > tuple_(bindparam("after_series"), bindparam("after_counter")),
        SALE.c.business_day >= bindparam("first"),
        SALE.c.business_day <= bindparam("last"),
    )
    .order_by(SALE.c.series, SALE.c.counter)
    .limit(bindparam("most"))
)
_TENDERS = Statement(
    select(SALE_TENDER.c.kind, SALE_TENDER.c.amount)
    .where(SALE_TENDER.c.sale_id == bindparam("sale_id"))
    .order_by(SALE_TENDER.c.position)
)

_KINDS: dict[type[Document], str] = {GoodsReturned: "return", SaleVoided: "void"}
PAGE = 500


@dataclass(frozen=True, slots=True)
class ListedSale:
    """One document of the sales list; amounts in minor units."""

    id: UUID
    kind: str
    number: str
    at: str
    cashier: str
    currency: str
    net: int
    tax: int
    total: int
    till: UUID
    tenders: tuple[tuple[str, int], ...]


def number_of(series: str, counter: int) -> str:
    """A receipt number as it is printed and typed."""
    return f"{series}-{counter:06d}"


def split_number(number: str) -> tuple[str, int] | None:
    """Series and counter of a receipt number; None where the text is none."""
    series, dash, digits = number.strip().upper().rpartition("-")
    if not dash or not (digits.isascii() and digits.isdigit()) or len(digits) > 15:
        return None
    return series, int(digits)


def next_counter(work: Work) -> int:
    """The number the next document of this stream gets: dense, given back if the work fails."""
    row = work.row(_LAST_COUNTER, series=work.series)
    return (row[0] if row and row[0] else 0) + 1


def insert_documents(work: Work, facts: Sequence[Document]) -> None:
    """Keeps documents: children first, so that the header's guard sees them."""
    work.execute_many(_INSERT_LINES, [row for fact in facts for row in _lines(fact)])
    work.execute_many(_INSERT_TENDERS, [row for fact in facts for row in _tenders(fact)])
    work.execute_many(_INSERT_SALE, [_header(fact) for fact in facts])


def find_by_number(reading: Reading, number: str) -> UUID | None:
    """The document of that receipt number."""
    parts = split_number(number)
    if parts is None:
        return None
    row = reading.row(_BY_NUMBER, series=parts[0], counter=parts[1])
    return as_uuid(row[0]) if row else None


def list_sales(reading: Reading, first: date, last: date, *, after: str = "") -> list[ListedSale]:
    """Up to `PAGE` documents of the days from `first` to `last` by number, after that number."""
    series, counter = split_number(after) or ("", 0)
    rows = reading.rows(
        _LISTED,
        after_series=series,
        after_counter=counter,
        first=str(first),
        last=str(last),
        most=PAGE,
    )
    return [_listed(reading, row) for row in rows]


def _listed(reading: Reading, row: tuple[Any, ...]) -> ListedSale:
    tenders = reading.rows(_TENDERS, sale_id=row[0])
    return ListedSale(
        id=as_uuid(row[0]),
        kind=row[1],
        number=number_of(row[2], row[3]),
        at=row[4],
        cashier=row[5],
        currency=row[6],
        net=row[7],
        tax=row[8],
        total=row[9],
        till=as_uuid(row[10]),
        tenders=tuple((kind, amount) for kind, amount in tenders),
    )


def _header(fact: Document) -> Row:
    return {
        "sale_id": fact.id,
        "kind": _KINDS.get(type(fact), "sale"),
        "series": fact.number.rpartition("-")[0],
        "counter": fact.counter,
        "at": fact.at.isoformat(),
        "business_day": fact.business_day.isoformat(),
        "store_id": fact.store,
        "till_id": fact.till,
        "shift_id": fact.shift,
        "user_id": fact.user,
        "cashier": fact.cashier,
        "currency": fact.currency,
        "net": fact.net,
        "tax": fact.tax,
        "gross": fact.gross,
        "rounding": fact.rounding,
        "payable": fact.payable,
        "original_id": getattr(fact, "original", None),
    }


def _lines(fact: Document) -> Iterator[Row]:
    for position, line in enumerate(fact.lines, start=1):
        yield {
            "sale_id": fact.id,
            "position": position,
            "product_id": line.product,
            "sku": line.sku,
            "name": line.name,
            "quantity": to_micro(line.quantity),
            "unit_price": to_micro(line.unit_price),
            "net": line.net,
            "tax": line.tax,
            "gross": line.gross,
        }


def _tenders(fact: Document) -> Iterator[Row]:
    for position, tender in enumerate(fact.tenders, start=1):
        yield {
            "sale_id": fact.id,
            "position": position,
            "kind": tender.kind,
            "amount": tender.amount,
            "received": tender.received,
            "reference": tender.reference,
        }
