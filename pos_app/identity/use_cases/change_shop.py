"""Changing what the shop is called and where it is; its money and country stay as they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time
from uuid import UUID

from pos_app.facts.shop import ShopChanged, Store
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.shop import Shop
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission
from pos_app.kernel.text import require_clean
from pos_app.platform.work import OpenWork

NAME_MAX, ADDRESS_MAX, TAX_NUMBER_MAX = 100, 300, 100


@dataclass(frozen=True, slots=True)
class ChangeShop:
    """What shall be different; None stays. An empty address or tax number is taken away."""

    id: UUID
    name: str | None = None
    address: str | None = None
    tax_number: str | None = None
    day_ends: time | None = None


def change_shop(
    request: ChangeShop, *, actor: Actor, now: datetime, open_work: OpenWork
) -> ShopChanged:
    """Records the shop, whole, as it is from now on."""
    actor.require(Permission.CHANGE_SETTINGS)
    with open_work() as work:
        if earlier := work.find_fact(ShopChanged, request.id):
            return earlier
        shop = _changed(read_shop(work), request)
        fact = _fact(shop, request.id, actor, now)
        work.record(fact)
        work.commit()
    return fact


def _changed(shop: Shop, request: ChangeShop) -> Shop:
    name, address, number = request.name, request.address, request.tax_number
    if name is not None:
        shop = replace(shop, name=require_clean(name, "The shop's name", longest=NAME_MAX))
    if address is not None:
        shop = replace(shop, address=_lines(address))
    if number is not None:
        number = require_clean(number, "The tax number", longest=TAX_NUMBER_MAX) if number else ""
        shop = replace(shop, tax_number=number)
    if request.day_ends is not None:
        if request.day_ends.second or request.day_ends.microsecond:
            raise BadInput(what="The end of the day", why="it is an hour and a minute")
        shop = replace(shop, day_ends=request.day_ends)
    return shop


def _lines(address: str) -> str:
    """The address with each of its lines clean; empty lines are left out."""
    lines = [line.strip() for line in address.splitlines() if line.strip()]
    if lines:
        require_clean(", ".join(lines), "The address", longest=ADDRESS_MAX)
    return "\n".join(lines)


def _fact(shop: Shop, fact_id: UUID, actor: Actor, now: datetime) -> ShopChanged:
    return ShopChanged(
        id=fact_id,
        at=now,
        till=actor.till,
        user=actor.user,
        tenant=shop.tenant,
        store=Store(id=shop.store, name=shop.name, address=shop.address),
        country=shop.country,
        currency=shop.currency,
        locale=shop.locale,
        time_zone=shop.time_zone,
        prices=shop.prices,
        rounding=shop.rounding,
        day_ends=shop.day_ends.isoformat("minutes"),
        tax_number=shop.tax_number,
        chart=shop.chart,
        cash_step=shop.cash_step,
        cash_mode=shop.cash_mode.value,
    )
