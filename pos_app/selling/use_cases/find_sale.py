"""Finding a sale by its receipt number."""

from __future__ import annotations

from pos_app.facts.selling import Document, SaleCompleted
from pos_app.kernel.errors import Refusal
from pos_app.kernel.quantity import shorten
from pos_app.platform import journal
from pos_app.platform.reading import Reading
from pos_app.selling.storage import documents


class UnknownReceipt(Refusal):
    """No document of this till has that number."""

    text = 'There is no receipt "{number}" at this till. Check the number on the paper.'


class NotASale(Refusal):
    """Returns and voids cannot be taken back."""

    text = "{number} is not a sale, so it cannot be taken back."


def find_document(number: str, *, reading: Reading) -> Document:
    """The sale, return or void of that number, as the journal has it."""
    found = documents.find_by_number(reading, number)
    if found is None:
        raise UnknownReceipt(number=shorten(number))
    fact = journal.find(reading, found)
    assert isinstance(fact, Document)
    return fact


def find_sale(number: str, *, reading: Reading) -> SaleCompleted:
    """The sale of that number; refuses what is none."""
    fact = find_document(number, reading=reading)
    if not isinstance(fact, SaleCompleted):
        raise NotASale(number=fact.number)
    return fact
