"""A real shop for tests: encrypted database, keys, a few products, an owner and a cashier.

It is set up once for the whole run and copied for each test, as a shop on a stick would be.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from pos_app.facts.catalogue import (
    BarcodeRow,
    ComponentRow,
    PriceRow,
    PricesChanged,
    ProductRow,
    ProductsChanged,
)
from pos_app.facts.shop import ShopChanged, Store
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.change_users import ChangeUsers, UserChange, change_users
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.selling.domain.cart import Cart
from pos_app.selling.use_cases.scan_item import Scanning, open_scanning, scan_item
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.till.composition import Till, open_till
from pos_app.till.set_up import NewShop, set_up

OWNER, CASHIER, PIN = "Amina Owner", "Juma Cashier", "2468"
ZONE = ZoneInfo("Africa/Nairobi")
OPENING = datetime(2026, 11, 20, 9, 0, tzinfo=ZONE)

# sku: (name, price, cost, tax class) - B is 16 % in Kenya, A exempt.
PRODUCTS = {
    "BREAD": ("White bread 400 g", "65", "52.50", "A"),
    "MILK": ("Milk 500 ml", "60", "48", "C"),
    "SOAP": ("Bar soap 800 g", "175", "131.25", "B"),
    "TEA": ("Tea leaves 250 g", "140", "101", "B"),
    "COLA": ("Cola 2 l", "190.50", "150.1", "B"),
}
HAMPER = "HAMPER"  # Made of two SOAP and one TEA.


@dataclass
class Shop:
    """An open shop whose clock the test moves."""

    till: Till
    actor: Actor
    products: dict[str, UUID]
    times: list[datetime] = field(default_factory=lambda: [OPENING])

    @property
    def now(self) -> datetime:
        """A second later each time it is asked."""
        self.times[0] += timedelta(seconds=1)
        return self.times[0]

    @property
    def reading(self) -> Reading:
        """What is committed."""
        return self.till.store.own_reading()

    @property
    def how(self) -> dict[str, object]:
        """The arguments that every use case takes."""
        return {"actor": self.actor, "now": self.now, "open_work": self.till.store.open_work}

    def scanning(self) -> Scanning:
        """What scanning needs."""
        return open_scanning(actor=self.actor, reading=self.reading, now=self.now)

    def cart(self, *scans: str) -> Cart:
        """A cart of `SKU` or `SKU*quantity`."""
        scanning = self.scanning()
        cart = scanning.empty_cart()
        for scan in scans:
            sku, _, times = scan.partition("*")
            cart = scan_item(cart, sku, Decimal(times or "1"), scanning=scanning, now=self.times[0])
        return cart

    def signed_in(self, name: str) -> Actor:
        """Somebody else at the till."""
        return sign_in(
            SignIn(new_id(), name, PIN),
            pepper=self.till.store.keys.pepper,
            now=self.now,
            open_work=self.till.store.open_work,
        )

    def set_coins(self, step: int) -> None:
        """The smallest coin of the shop, in minor units."""
        shop = self.till.shop
        with self.till.store.open_work() as work:
            work.record(
                ShopChanged(
                    id=new_id(),
                    at=self.now,
                    till=shop.till,
                    tenant=shop.tenant,
                    store=Store(id=shop.store, name=shop.name),
                    country=shop.country,
                    currency=shop.currency,
                    locale=shop.locale,
                    time_zone=shop.time_zone,
                    prices=shop.prices,
                    rounding=shop.rounding,
                    cash_step=step,
                )
            )
            work.commit()

    def query(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Rows of the database, for looking at what was stored."""
        rows: list[tuple[object, ...]] = self.reading.connection.execute(sql, values).fetchall()
        return rows


def cash(amount: str) -> tuple[TenderGiven, ...]:
    """Cash handed over, in KES."""
    return (TenderGiven("cash", int(Decimal(amount) * 100)),)


@cache
def template() -> Path:
    """The folder of the shop that is copied."""
    root = Path(tempfile.mkdtemp(prefix="pos-shop-"))
    set_up(Folder(root), NewShop("Duka la Mama", "KE", "KES", OWNER, PIN), now=OPENING)
    with open_till(Folder(root)) as till:
        owner = sign_in(
            SignIn(new_id(), OWNER, PIN),
            pepper=till.store.keys.pepper,
            now=OPENING,
            open_work=till.store.open_work,
        )
        change_users(
            ChangeUsers(new_id(), [UserChange(new_id(), CASHIER, "cashier", PIN)]),
            actor=owner,
            pepper=till.store.keys.pepper,
            now=OPENING,
            open_work=till.store.open_work,
        )
        _stock_up(till)
    return root


def _stock_up(till: Till) -> None:
    ids = {sku: new_id() for sku in (*PRODUCTS, HAMPER)}
    rows = [
        ProductRow(
            id=ids[sku],
            sku=sku,
            name=name,
            tax_class=tax,
            cost=Decimal(cost),
            barcodes=(BarcodeRow(code=f"CODE-{sku}"),),
        )
        for sku, (name, _, cost, tax) in PRODUCTS.items()
    ]
    parts = (
        ComponentRow(product=ids["SOAP"], quantity=Decimal(2)),
        ComponentRow(product=ids["TEA"], quantity=Decimal(1)),
    )
    rows.append(
        ProductRow(id=ids[HAMPER], sku=HAMPER, name="Hamper", tax_class="B", components=parts)
    )
    prices = [PriceRow(product=ids[s], price=Decimal(p[1])) for s, p in PRODUCTS.items()]
    prices.append(PriceRow(product=ids[HAMPER], price=Decimal(450)))
    with till.store.open_work() as work:
        common = {"at": OPENING, "till": till.shop.till}
        work.record(ProductsChanged(id=new_id(), products=tuple(rows), **common))
        work.record(PricesChanged(id=new_id(), prices=tuple(prices), **common))
        work.commit()


@contextmanager
def open_shop(folder: Path, *, with_shift: bool = True, user: str = OWNER) -> Iterator[Shop]:
    """A fresh copy of the shop in `folder`, somebody signed in, a shift open with 1,000.00."""
    shutil.copytree(template(), folder, dirs_exist_ok=True)
    with open_till(Folder(folder)) as till:
        found = till.store.own_reading().connection.execute("SELECT sku, id FROM product")
        products = {sku: UUID(bytes=raw) for sku, raw in found.fetchall()}
        actor = sign_in(
            SignIn(new_id(), OWNER, PIN),
            pepper=till.store.keys.pepper,
            now=OPENING,
            open_work=till.store.open_work,
        )
        shop = Shop(till, actor, products)
        if with_shift:
            open_shift(OpenShift(new_id(), 100_000), **shop.how)
        if user != OWNER:
            shop.actor = shop.signed_in(user)
        yield shop
