"""Finding a sale of which goods are to come back, with what came back of it already."""

from __future__ import annotations

from uuid import UUID

from pos_app.facts.selling import SaleCompleted
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.kernel.quantity import shorten
from pos_app.platform import journal
from pos_app.platform.reading import Reading
from pos_app.selling.domain.returnable import Returnable
from pos_app.selling.domain.sales_search import SalesSought
from pos_app.selling.storage import documents, returns, sales_list
from pos_app.selling.use_cases.find_sale import UnknownReceipt, find_sale


def find_returnable(number: str, *, actor: Actor, reading: Reading) -> Returnable:
    """The sale of that receipt; "1042" alone is looked for in each series, the newest first."""
    actor.require(Permission.SELL)
    typed = number.strip()
    if typed.isascii() and typed.isdecimal():
        series = [stream.series for stream in journal.streams(reading)]
        numbers = [f"{each}-{typed}" for each in reversed(series)]
        known = [one for one in numbers if documents.find_by_number(reading, one)]
        if not known:
            raise UnknownReceipt(number=shorten(typed))
        typed = known[0]
    return read_returnable(find_sale(typed, reading=reading), reading=reading)


def open_returnable(document: UUID, *, actor: Actor, reading: Reading) -> Returnable | None:
    """The sale of that id; None where it is none."""
    actor.require(Permission.SELL)
    fact = journal.find(reading, document)
    return read_returnable(fact, reading=reading) if isinstance(fact, SaleCompleted) else None


def list_returnable(*, actor: Actor, reading: Reading, most: int) -> tuple[Returnable, ...]:
    """The newest sales of which something can still come back."""
    actor.require(Permission.SELL)
    page = sales_list.find_sales(reading, SalesSought(kind="sale"), None)
    found: list[Returnable] = []
    for sale in page.sales:
        fact = journal.find(reading, sale.id)
        if len(found) < most and isinstance(fact, SaleCompleted):
            one = read_returnable(fact, reading=reading)
            found += [] if one.is_voided or one.is_over else [one]
    return tuple(found)


def read_returnable(sale: SaleCompleted, *, reading: Reading) -> Returnable:
    """A sale with what came back of it."""
    given_back, gross_before = returns.refunded_so_far(reading, sale.id)
    kept = sales_list.read_sale(reading, sale.id)
    return Returnable(
        sale,
        returns.returned_so_far(reading, sale.id),
        given_back,
        gross_before,
        is_voided=kept is not None and kept.is_voided,
    )
