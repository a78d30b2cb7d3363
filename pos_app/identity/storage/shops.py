"""The shop's identity, as its tills last set it: a row per till, so one row at a till itself."""

from __future__ import annotations

from datetime import time

from sqlalchemy import CheckConstraint, Column, Integer, Text, select

from pos_app.identity.domain.shop import Shop, prices_of, rounding_of
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import as_uuid
from pos_app.kernel.rounding import CashRoundingMode
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Row, Statement, upsert
from pos_app.platform.tables import Id, table

SHOP = table(
    "shop",
    "derived",
    Column("till_id", Id, primary_key=True),
    Column("tenant_id", Id, nullable=False),
    Column("store_id", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("locale", Text, nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("prices", Text, nullable=False),
    Column("rounding", Text, nullable=False),
    Column("day_ends", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("tax_number", Text, nullable=False),
    Column("chart", Text, nullable=False),
    Column("cash_step", Integer, nullable=False),
    Column("cash_mode", Text, nullable=False),
    CheckConstraint("prices IN ('inclusive', 'exclusive')", name="shop_prices"),
    CheckConstraint("rounding IN ('document', 'line')", name="shop_rounding"),
    CheckConstraint("cash_step > 0", name="shop_cash_step"),
)

KEEP_SHOP = upsert(SHOP)
_SHOP = Statement(select(SHOP))


class NoShopYet(Refusal):
    """The database holds no shop."""

    text = "No shop was set up here yet. Set one up first: pos-app init."


def current_shop(reading: Reading) -> Shop:
    """The shop of this till."""
    found = reading.rows(_SHOP)
    if not found:
        raise NoShopYet
    assert len(found) == 1, "a till's database is of one till"
    till, tenant, store, name, country, currency, locale, zone, prices, rounding, *rest = found[0]
    day_ends, address, tax_number, chart, cash_step, cash_mode = rest
    return Shop(
        tenant=as_uuid(tenant),
        store=as_uuid(store),
        till=as_uuid(till),
        name=name,
        country=country,
        currency=currency,
        locale=locale,
        time_zone=zone,
        prices=prices_of(prices),
        rounding=rounding_of(rounding),
        day_ends=time.fromisoformat(day_ends),
        address=address,
        tax_number=tax_number,
        chart=chart,
        cash_step=cash_step,
        cash_mode=CashRoundingMode(cash_mode),
    )


def shop_row(shop: Shop) -> Row:
    """The row that `KEEP_SHOP` takes."""
    return {
        "till_id": shop.till,
        "tenant_id": shop.tenant,
        "store_id": shop.store,
        "name": shop.name,
        "country": shop.country,
        "currency": shop.currency,
        "locale": shop.locale,
        "time_zone": shop.time_zone,
        "prices": shop.prices,
        "rounding": shop.rounding,
        "day_ends": shop.day_ends.isoformat("minutes"),
        "address": shop.address,
        "tax_number": shop.tax_number,
        "chart": shop.chart,
        "cash_step": shop.cash_step,
        "cash_mode": shop.cash_mode.value,
    }
