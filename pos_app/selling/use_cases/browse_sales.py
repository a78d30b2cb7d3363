"""The sales page's list: documents by day, found by number, goods, amount or payment."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform import journal
from pos_app.platform.reading import Reading
from pos_app.selling.domain.sales_search import (
    FoundSale,
    Mark,
    SalesPage,
    SalesSought,
    SalesSums,
)
from pos_app.selling.storage import documents, sales_list


def browse_sales(
    sought: SalesSought, after: Mark | None, *, actor: Actor, reading: Reading
) -> SalesPage:
    """The next documents that fit, the newest first; a page may be empty and yet not the last."""
    actor.require(Permission.SEE_SALES)
    return sales_list.find_sales(reading, sought, after)


def find_receipts(text: str, *, actor: Actor, reading: Reading) -> tuple[FoundSale, ...]:
    """The documents of that number, of whatever day; "1042" is looked for in each series."""
    actor.require(Permission.SEE_SALES)
    typed = text.strip()
    numbers = [typed]
    if typed.isascii() and typed.isdecimal():
        numbers = [f"{stream.series}-{typed}" for stream in journal.streams(reading)]
    ids = [documents.find_by_number(reading, number) for number in numbers]
    found = [sales_list.read_sale(reading, document) for document in ids if document]
    return tuple(sale for sale in reversed(found) if sale)


def read_sale(document: UUID, *, actor: Actor, reading: Reading) -> FoundSale | None:
    """One document as it stands now."""
    actor.require(Permission.SEE_SALES)
    return sales_list.read_sale(reading, document)


def add_up_sales(first: date, last: date, *, actor: Actor, reading: Reading) -> SalesSums:
    """What the documents of those days come to."""
    actor.require(Permission.SEE_REPORTS)
    return sales_list.sum_sales(reading, first, last)


def find_last_document(*, actor: Actor, reading: Reading) -> UUID | None:
    """The newest sale, return or void of this till."""
    actor.require(Permission.REPRINT)
    return sales_list.newest_document(reading)
