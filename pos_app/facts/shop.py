"""Facts about the shop, its till and its journal."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from pos_app.facts.base import Fact, Value
from pos_app.facts.codec import fact_type


@fact_type
class StreamStarted(Fact, frozen=True, kw_only=True):
    """The first fact of every stream: a new shop, a restored backup, a copied or cut-off file."""

    KIND: ClassVar[str] = "stream.started"

    stream: UUID
    reason: str  # new | restored | behind_anchor | anchor_missing
    series: str  # Prefix of the receipt numbers given out in this stream.
    public_key: bytes  # Ed25519, raw.
    previous_stream: UUID | None = None
    previous_n: int = 0
    previous_chain: bytes = b""
    expected_n: int = 0  # Where the anchor outside the database had seen the previous stream.


class Store(Value, frozen=True, kw_only=True):
    """One place that sells."""

    id: UUID
    name: str
    address: str = ""


@fact_type
class ShopChanged(Fact, frozen=True, kw_only=True):
    """The shop's identity, whole."""

    KIND: ClassVar[str] = "shop.changed"
    CHANGES_SHOP: ClassVar[bool] = True

    tenant: UUID
    store: Store
    country: str  # ISO 3166 alpha-2
    currency: str
    locale: str
    time_zone: str
    prices: str  # inclusive | exclusive
    rounding: str  # document | line
    day_ends: str = "00:00"  # HH:MM, shop's zone
    tax_number: str = ""
    chart: str = "generic"  # Template of the chart of accounts.
    cash_step: int = 1  # Minor units of the smallest coin.
    cash_mode: str = "half_up"


@fact_type
class SettingsChanged(Fact, frozen=True, kw_only=True):
    """Settings by their declared name; values as JSON text."""

    KIND: ClassVar[str] = "settings.changed"

    values: dict[str, str]
