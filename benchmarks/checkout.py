"""The checkout that B1, B2 and B7 measure: a shop, and carts ready to be completed.

A sale has 8 lines, 2 tenders, 10 stock moves (2 of the products are composed of two parts) and 4
or more ledger lines. Few products sell often, most of them rarely: how often is log-uniform over
their ranks.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from uuid import UUID

from pos_app.catalogue.use_cases.read_products import read_products
from pos_app.checks import verify
from pos_app.facts.catalogue import (
    ROWS_MAX,
    ComponentRow,
    PriceRow,
    PricesChanged,
    ProductRow,
    ProductsChanged,
)
from pos_app.facts.selling import SaleCompleted
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.list_people import list_people
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import as_uuid, new_id
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform.paths import Folder
from pos_app.selling.domain.cart import Cart
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.scan_item import choose_item, open_scanning
from pos_app.shifts.storage import open_shift as read_open_shift
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.stock.use_cases.count_stock import OPENING, CountedLevel, CountStock, count_stock
from pos_app.till.composition import Till, open_till
from pos_app.till.set_up import NewShop, set_up

LINES, COMPOSED, MOVES = 8, 2, 10
COMPOSED_SHARE = 100
"""One product in so many is composed of two parts, which are not sold alone."""
SHOP_AGE = timedelta(days=1_100)
"""The shop opened, and its stock was counted, so long ago: before any history of sales."""
PIN = "2468"


def popular(products: Sequence[UUID], count: int, random: Random) -> list[UUID]:
    """`count` different products; the one of rank 10 is drawn ten times as often as that of 100."""
    chosen: dict[UUID, None] = {}
    while len(chosen) < count:
        chosen[products[int(len(products) ** random.random()) - 1]] = None
    return list(chosen)


@dataclass
class Checkout:
    """An open shop with products on its shelves, somebody signed in and a shift open."""

    till: Till
    actor: Actor
    now: Callable[[], datetime]
    plain: list[UUID]  # By popularity, as are the composed ones.
    composed: list[UUID]
    random: Random

    def carts(self, count: int) -> list[CompleteSale]:
        """Filled carts, ready to be completed; building them is not measured."""
        reading = self.till.store.own_reading()
        scanning = open_scanning(actor=self.actor, reading=reading, now=self.now())
        made = []
        for _ in range(count):
            chosen = popular(self.plain, LINES - COMPOSED, self.random)
            chosen += popular(self.composed, COMPOSED, self.random)
            cart: Cart = scanning.empty_cart()
            products = read_products(chosen, reading=reading)
            for product in chosen:
                cart = choose_item(
                    cart, products[product], Decimal(1), scanning=scanning, now=self.now()
                )
            due = cart.totals().gross
            tenders = (TenderGiven("card", due // 2), TenderGiven("cash", due - due // 2))
            made.append(CompleteSale(new_id(), cart, tenders, paper=True))
        return made

    def complete(self, request: CompleteSale) -> SaleCompleted:
        """The measured call: from the cart to the durable return."""
        return complete_sale(
            request,
            actor=self.actor,
            now=self.now(),
            open_work=self.till.store.open_work,
        )

    def check_books(self) -> None:
        """All that `pos-app verify` proves: chain, signatures, entries, stock, totals, numbers."""
        findings = list(verify(self.till.folder, self.till.store.keys))
        assert not findings, findings[:5]


@contextmanager
def open_checkout(root: Path, *, products: int) -> Iterator[Checkout]:
    """A new shop in `root` with that many products, open for selling."""
    make_shop(root, products=products)
    with reopen_checkout(root) as checkout:
        yield checkout


def make_shop(root: Path, *, products: int) -> None:
    """A shop with products and prices, its stock counted, that has not sold anything."""
    # The file that keeps its key goes when the scratch folder goes.
    os.environ["XDG_CONFIG_HOME"] = str(root.parent / "config")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    opened = opening_day()
    set_up(Folder(root), NewShop("Bench", "KE", "KES", "Amina", PIN), now=opened)
    with open_till(Folder(root)) as till:
        actor = _signed_in(till, opened)
        rows = _products(products)
        for start in range(0, len(rows), ROWS_MAX):
            _keep(till, actor, rows[start : start + ROWS_MAX], opened)


def opening_day() -> datetime:
    """When the shop began."""
    return datetime.now(UTC) - SHOP_AGE


@contextmanager
def reopen_checkout(root: Path, at: datetime | None = None) -> Iterator[Checkout]:
    """A shop made by `make_shop`, or a copy of it, open for selling: now, or at a fixed moment."""
    with open_till(Folder(root)) as till:
        now: Callable[[], datetime] = (lambda: at) if at else till.now
        actor = _signed_in(till, now())
        if read_open_shift(till.store.own_reading(), till.shop.till) is None:
            open_shift(
                OpenShift(new_id(), 0), actor=actor, now=now(), open_work=till.store.open_work
            )
        random = Random(7)  # noqa: S311 - a seed
        plain, composed = (_sold(till, sku, random) for sku in ("P", "SET"))
        yield Checkout(till, actor, now, plain, composed, random)


def _signed_in(till: Till, now: datetime) -> Actor:
    people = list_people(till.store.own_reading())
    return sign_in(
        SignIn(new_id(), people[0].id, PIN),
        pepper=till.store.keys.pepper,
        now=now,
        open_work=till.store.open_work,
    )


def _sold(till: Till, sku: str, random: Random) -> list[UUID]:
    """The products whose SKU begins so, in an order of popularity that has nothing of their age."""
    rows = till.store.own_reading().connection.execute(
        "SELECT id FROM product WHERE sku GLOB ? ORDER BY id", (f"{sku}[0-9]*",)
    )
    found = [as_uuid(row[0]) for row in rows]
    random.shuffle(found)
    return found


def _products(count: int) -> list[ProductRow]:
    """The parts of the composed products stand among the others, not side by side."""
    random = Random(11)  # noqa: S311 - a seed
    sets = max(count // COMPOSED_SHARE, COMPOSED)
    parts = set(random.sample(range(count), sets * 2))
    plain = [
        ProductRow(
            id=new_id(),
            sku=f"{'Q' if n in parts else 'P'}{n:07d}",
            name=f"Product {n}",
            tax_class="B" if n % 3 else "A",
            cost=Decimal("41.25"),
        )
        for n in range(count)
    ]
    ids = [plain[n].id for n in parts]
    random.shuffle(ids)
    composed = [
        ProductRow(
            id=new_id(),
            sku=f"SET{n:04d}",
            name=f"Set {n}",
            tax_class="B",
            components=tuple(
                ComponentRow(product=part, quantity=Decimal(1)) for part in ids[n * 2 : n * 2 + 2]
            ),
        )
        for n in range(sets)
    ]
    return plain + composed


def _keep(till: Till, actor: Actor, rows: Sequence[ProductRow], at: datetime) -> None:
    """Products, their prices, and a thousand of each on the shelf."""
    prices = tuple(
        PriceRow(product=row.id, price=Decimal(60 + n % 400)) for n, row in enumerate(rows)
    )
    with till.store.open_work() as work:
        for fact in (
            ProductsChanged(id=new_id(), at=at, till=till.shop.till, products=tuple(rows)),
            PricesChanged(id=new_id(), at=at, till=till.shop.till, prices=prices),
        ):
            work.record(fact)
        work.commit()
    counted = [CountedLevel(row.id, Decimal(1_000), row.cost) for row in rows if not row.components]
    if counted:
        count_stock(
            CountStock(new_id(), counted, OPENING),
            actor=actor,
            now=at,
            open_work=till.store.open_work,
        )
