"""Setting up a new shop: keys, encrypted database, and the facts every shop begins with.

Everything is made in a folder of its own and moved into place at the end, the database last, so
that a power cut leaves either no shop or a whole one: what it leaves of none is made anew.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from pos_app.facts.base import Fact
from pos_app.facts.catalogue import TaxesChanged
from pos_app.facts.identity import RolesChanged, UserRow, UsersChanged
from pos_app.facts.shop import ShopChanged, Store, StreamStarted
from pos_app.identity.domain.pin import require_pin
from pos_app.identity.domain.role import OWNER, standard_roles
from pos_app.identity.storage.pins import hash_pin
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.money import minor_digits
from pos_app.kernel.text import require_clean
from pos_app.platform import database, keybox
from pos_app.platform.files import sync_folder
from pos_app.platform.instance import hold
from pos_app.platform.keybox import Secrets
from pos_app.platform.migrate import migrate
from pos_app.platform.paths import Folder
from pos_app.platform.restore import pending_restore
from pos_app.platform.store import Store as OpenStore
from pos_app.reactions import TILL_REACTIONS
from pos_app.taxes.countries import read_country
from pos_app.taxes.domain.cash import CashRounding, usual_step
from pos_app.taxes.domain.country import Country, opening_tax_classes

FIRST_SERIES = "A"
NAME_MAX = 100
_ADDRESS_MAX = 300
_TIME = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")
_WAIT_S = 10  # For another set-up of the same folder; which then is a shop.


class ShopExists(Refusal):
    """There is a shop in the folder already."""

    text = "There is a shop in {folder} already. Nothing was changed."


@dataclass(frozen=True, slots=True, repr=False)
class NewShop:
    """What a shop is set up with; empty members take the country's habits."""

    name: str
    country: str
    currency: str
    owner: str
    owner_pin: str
    locale: str = ""
    time_zone: str = ""
    prices: str = ""
    address: str = ""
    tax_number: str = ""
    day_ends: str = "00:00"
    cash_step: int = 0  # Minor units of the smallest coin that is used; 0: the country's.


def set_up(folder: Folder, new_shop: NewShop, *, now: datetime) -> str:
    """Makes the shop and answers with the recovery code, which is shown once and kept nowhere.

    Takes the folder for itself meanwhile.
    """
    if folder.exists():
        raise ShopExists(folder=folder.root)
    country = _checked(new_shop)
    folder.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    with hold(folder.root, wait_s=_WAIT_S):
        # Somebody may have been quicker; and a restore that was cut short is a shop, too.
        if folder.exists() or pending_restore(folder):
            raise ShopExists(folder=folder.root)
        return _make(folder, new_shop, country, now)


def _make(folder: Folder, new_shop: NewShop, country: Country, now: datetime) -> str:
    making = folder.setting_up
    if making.root.exists():  # A set-up that was cut short: its keys go before its database.
        folder.keybox.unlink(missing_ok=True)
        folder.anchor.unlink(missing_ok=True)
        sync_folder(folder.root)
        shutil.rmtree(making.root)
    making.root.mkdir(mode=0o700)
    made, code = Secrets.make(), keybox.new_recovery_code()
    tenant, till = new_id(), new_id()
    keybox.create(making.keybox, str(till), made, code)
    connection = database.connect(making.database, made.database_key, write=True, create=True)
    migrate(connection)
    connection.close()
    store = OpenStore(making, made, TILL_REACTIONS)
    try:
        _record_first_facts(store, new_shop, country, tenant, till, now)
    finally:
        store.close()
    for path in (making.keybox, making.anchor):
        os.replace(path, folder.root / path.name)
    sync_folder(folder.root)
    os.replace(making.database, folder.database)
    sync_folder(folder.root)
    shutil.rmtree(making.root, ignore_errors=True)  # The shop stands, and the code must be shown.
    return code


def _checked(new_shop: NewShop) -> Country:
    """The country's data; refuses what no shop can have."""
    require_clean(new_shop.name, "The shop's name", longest=NAME_MAX)
    require_clean(new_shop.owner, "The owner's name", longest=NAME_MAX)
    require_pin(new_shop.owner_pin)
    minor_digits(new_shop.currency)
    if new_shop.address:
        require_clean(new_shop.address.replace("\n", ", "), "The address", longest=_ADDRESS_MAX)
    if new_shop.tax_number:
        require_clean(new_shop.tax_number, "The tax number", longest=NAME_MAX)
    if new_shop.time_zone and new_shop.time_zone not in available_timezones():
        raise BadInput(what="The time zone", why="write it as Africa/Nairobi")
    if new_shop.prices not in ("", "inclusive", "exclusive"):
        raise BadInput(what="The way of pricing", why="it is inclusive or exclusive")
    if new_shop.locale:
        _check_locale(new_shop.locale)
    if not _TIME.fullmatch(new_shop.day_ends):
        raise BadInput(what="The end of the day", why="write it as 04:00")
    return read_country(new_shop.country.upper())


def _check_locale(name: str) -> None:
    from babel import Locale, UnknownLocaleError  # Only where somebody names one.

    try:
        Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        raise BadInput(what="The locale", why="write it as en_KE") from None


def _record_first_facts(
    store: OpenStore,
    new_shop: NewShop,
    country: Country,
    tenant: UUID,
    till: UUID,
    now: datetime,
) -> None:
    zone = new_shop.time_zone or country.time_zone
    at = now.astimezone(ZoneInfo(zone))
    writer = store.start_stream(new_id(), FIRST_SERIES, secrets.randbits(32))
    stream = writer.stream
    with store.open_first_work(writer) as work:
        work.record(
            StreamStarted(
                id=new_id(),
                at=at,
                till=till,
                stream=stream.id,
                reason="new",
                series=stream.series,
                public_key=stream.public_key,
            )
        )
        for fact in _first_facts(new_shop, country, tenant, till, at, store.keys.pepper):
            work.record(fact)
        work.commit()


def _coins(new_shop: NewShop, country: Country) -> CashRounding:
    """How cash is rounded: as asked for, as the country does, or as the currency's coins allow."""
    if new_shop.cash_step:
        return CashRounding(new_shop.cash_step)
    if country.cash_rounding and country.currency == new_shop.currency:
        return CashRounding(country.cash_rounding.step, country.cash_rounding.mode)
    return CashRounding(usual_step(new_shop.currency))


def _first_facts(
    new_shop: NewShop,
    country: Country,
    tenant: UUID,
    till: UUID,
    at: datetime,
    pepper: bytes,
) -> list[Fact]:
    owner = new_id()
    pin = hash_pin(new_shop.owner_pin, owner, pepper)
    row = UserRow(id=owner, name=new_shop.owner.strip(), role=OWNER, pin=pin)
    coins = _coins(new_shop, country)
    shop = ShopChanged(
        id=new_id(),
        at=at,
        till=till,
        tenant=tenant,
        store=Store(id=new_id(), name=new_shop.name.strip(), address=new_shop.address),
        country=country.code,
        currency=new_shop.currency,
        locale=new_shop.locale or country.locale,
        time_zone=new_shop.time_zone or country.time_zone,
        prices=new_shop.prices or country.prices,
        rounding="document",
        day_ends=new_shop.day_ends,
        tax_number=new_shop.tax_number,
        chart=country.chart,
        cash_step=coins.step,
        cash_mode=coins.mode.value,
    )
    return [
        shop,
        TaxesChanged(
            id=new_id(), at=at, till=till, classes=opening_tax_classes(country, at.date())
        ),
        RolesChanged(id=new_id(), at=at, till=till, roles=standard_roles()),
        UsersChanged(id=new_id(), at=at, till=till, users=(row,)),
    ]
