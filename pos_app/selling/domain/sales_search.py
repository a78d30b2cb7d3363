"""Looking for sales, returns and voids: what is asked, what is found, and where to go on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

WORDS_MAX = 8


class DocumentState(StrEnum):
    """What became of a document, as the list says it."""

    PAID = "paid"
    PART_RETURNED = "part_returned"
    RETURNED = "returned"
    VOIDED = "voided"
    RETURN = "return"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class SalesSought:
    """Every part that is set must fit; days are business days, both ends included.

    Of `text` the words may stand in a line's name or SKU, all of it in the reference of a payment,
    `amount` (minor units) may be what it came to, `counter` its number.
    """

    first: date | None = None
    last: date | None = None
    kind: str = ""
    method: str = ""
    user: UUID | None = None
    text: str = ""
    amount: int | None = None
    counter: int | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The first few words of the text."""
        return tuple(self.text.split()[:WORDS_MAX])


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the list: everything before it was looked at."""

    day: str
    series: str
    counter: int


@dataclass(frozen=True, slots=True)
class PaidPart:
    """One way it was paid, in minor units; negative where money went back."""

    kind: str
    amount: int
    reference: str


@dataclass(frozen=True, slots=True)
class FoundSale:
    """One document of the list; amounts in minor units, negative where money went back."""

    id: UUID
    kind: str  # sale | return | void
    number: str
    at: datetime
    day: date
    shift: UUID
    cashier: str
    total: int
    gross: int
    items: int
    first_item: str
    paid: tuple[PaidPart, ...]
    came_back: int
    is_voided: bool
    original: str  # The number of the sale that was taken back.

    @property
    def state(self) -> DocumentState:
        """What became of it."""
        if self.kind != "sale":
            return DocumentState(self.kind)
        if self.is_voided:
            return DocumentState.VOIDED
        if not self.came_back:
            return DocumentState.PAID
        whole = self.came_back >= self.gross
        return DocumentState.RETURNED if whole else DocumentState.PART_RETURNED


@dataclass(frozen=True, slots=True)
class SalesPage:
    """Documents, the newest first. `next` is where to go on; None: there is no more."""

    sales: tuple[FoundSale, ...]
    next: Mark | None


@dataclass(frozen=True, slots=True)
class SalesSums:
    """What the days came to, in minor units; returns and voids are negative."""

    sales: int
    taken: int
    returns: int
    returned: int

    @property
    def net(self) -> int:
        """What stayed in the shop."""
        return self.taken + self.returned
