"""Facts about documents at the till: sales, voids and returns.

Amounts are minor units of `currency`; a return and a void carry negative quantities and amounts,
the exact mirror of what they take back.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

import msgspec

from pos_app.facts.base import EntryLine, Fact, Moved, Sealed, Value
from pos_app.facts.codec import fact_type


class TaxPart(msgspec.Struct, frozen=True, array_like=True):
    """A tax on a line or a document: its base and its amount."""

    code: str
    percent: Decimal | None  # None for a tax per unit.
    base: int
    amount: int


class Reduction(msgspec.Struct, frozen=True, array_like=True):
    """A discount on a line or a sale, as it was asked for; what came of it stands in the sums."""

    percent: Decimal | None = None
    amount: int | None = None
    reason: str = ""


class SoldPart(msgspec.Struct, frozen=True, array_like=True):
    """What one unit of a composed product took out of stock."""

    product: UUID
    quantity: Decimal
    unit_cost: Decimal = Decimal(0)


class SoldLine(Value, frozen=True, kw_only=True):
    """One line of a document. Position 1 is the first of `lines`."""

    product: UUID
    sku: str
    name: str
    quantity: Decimal
    unit_price: Decimal
    net: int
    tax: int
    gross: int
    taxes: tuple[TaxPart, ...] = ()
    unit: str = "each"
    price_reason: str = ""  # Empty: the shelf price.
    reductions: tuple[Reduction, ...] = ()
    reduced_by: int = 0  # What line and sale discounts took off, minor units.
    unit_cost: Decimal = Decimal(0)
    parts: tuple[SoldPart, ...] = ()
    letter: str = ""
    note: str = ""
    tracked: bool = True  # Whether the product itself leaves the stock.
    of_line: int = 0  # On a return: the position on the original receipt.
    restock: bool = True


class Tender(Value, frozen=True, kw_only=True):
    """What was paid with: `amount` settles, `received - amount` went back as change."""

    kind: str  # cash | card | mobile_money | voucher
    amount: int
    received: int
    reference: str = ""
    payer: Sealed | None = None


class Document(Fact, frozen=True, kw_only=True):
    """What sale, return and void have in common: every figure they were decided with."""

    number: str
    counter: int
    store: UUID
    shift: UUID
    business_day: date
    cashier: str
    currency: str
    prices: str
    lines: tuple[SoldLine, ...]
    taxes: tuple[TaxPart, ...]
    net: int
    tax: int
    gross: int
    rounding: int
    payable: int
    tenders: tuple[Tender, ...]
    entry: tuple[EntryLine, ...]
    moves: tuple[Moved, ...] = ()
    reductions: tuple[Reduction, ...] = ()
    approvals: tuple[UUID, ...] = ()
    note: str = ""
    paper: bool = False  # Whether a printed receipt was wanted.


@fact_type
class SaleCompleted(Document, frozen=True, kw_only=True):
    """Goods went out and were paid."""

    KIND: ClassVar[str] = "sale.completed"


@fact_type
class GoodsReturned(Document, frozen=True, kw_only=True):
    """Goods of an earlier sale came back and money went out."""

    KIND: ClassVar[str] = "goods.returned"

    original: UUID
    original_number: str
    reason: str = ""


@fact_type
class SaleVoided(Document, frozen=True, kw_only=True):
    """An earlier sale was taken back whole, within its shift."""

    KIND: ClassVar[str] = "sale.voided"

    original: UUID
    original_number: str
    reason: str = ""


@fact_type
class ReceiptPrinted(Fact, frozen=True, kw_only=True):
    """The receipt of a document left the printer; a copy has a number and was asked for."""

    KIND: ClassVar[str] = "receipt.printed"

    document: UUID
    copy_number: int = 0  # 0 is the original.
    confirmed: bool = False  # Whether the printer said so; many cannot.
