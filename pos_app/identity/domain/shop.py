"""The shop: its name and place, its money, its clock, and which till this is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from pos_app.facts.shop import ShopChanged
from pos_app.kernel.clock import business_day
from pos_app.kernel.rounding import CashRoundingMode

Prices = Literal["inclusive", "exclusive"]
"""Whether unit prices include their taxes."""
Rounding = Literal["document", "line"]
"""Where tax is rounded: once per tax of the document, or on every line."""


@dataclass(frozen=True, slots=True)
class Shop:
    """One store as a till knows it."""

    tenant: UUID
    store: UUID
    till: UUID
    name: str
    country: str  # ISO 3166 alpha-2
    currency: str  # ISO 4217
    locale: str
    time_zone: str
    prices: Prices
    rounding: Rounding
    day_ends: time = time(0)  # Shop's zone; what is sold before belongs to the day before.
    address: str = ""
    tax_number: str = ""
    chart: str = "generic"  # Template of the chart of accounts.
    cash_step: int = 1  # Minor units of the smallest coin.
    cash_mode: CashRoundingMode = CashRoundingMode.HALF_UP

    def business_day(self, at: datetime) -> date:
        """The day that `at` (any zone) belongs to in this shop."""
        return business_day(at.astimezone(ZoneInfo(self.time_zone)), self.day_ends)


def shop_of(fact: ShopChanged) -> Shop:
    """The shop that a fact describes. ValueError where a fact says what cannot be."""
    return Shop(
        tenant=fact.tenant,
        store=fact.store.id,
        till=fact.till,
        name=fact.store.name,
        country=fact.country,
        currency=fact.currency,
        locale=fact.locale,
        time_zone=fact.time_zone,
        prices=prices_of(fact.prices),
        rounding=rounding_of(fact.rounding),
        day_ends=time.fromisoformat(fact.day_ends),
        address=fact.store.address,
        tax_number=fact.tax_number,
        chart=fact.chart,
        cash_step=fact.cash_step,
        cash_mode=CashRoundingMode(fact.cash_mode),
    )


def prices_of(text: str) -> Prices:
    """The way of pricing that a fact or a table names."""
    match text:
        case "inclusive":
            return "inclusive"
        case "exclusive":
            return "exclusive"
    raise ValueError(f"prices are inclusive or exclusive, not {text}")


def rounding_of(text: str) -> Rounding:
    """The way of rounding tax that a fact or a table names."""
    match text:
        case "document":
            return "document"
        case "line":
            return "line"
    raise ValueError(f"tax is rounded per document or per line, not {text}")
