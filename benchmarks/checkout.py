"""The checkout that B1, B2 and B7 measure, and its floor: the lean schema by the raw driver.

Both run on the same encrypted engine with the same settings. A sale has 8 lines, 2 tenders, 10
stock moves (2 of the products are composed of two parts) and 4 or more ledger lines.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from pos_app.catalogue.use_cases.read_products import read_products
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
from pos_app.kernel.identifiers import new_id
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform import database
from pos_app.platform.paths import Folder
from pos_app.selling.domain.cart import Cart
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.scan_item import choose_item, open_scanning
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.till.composition import Till, open_till
from pos_app.till.set_up import NewShop, set_up

LINES, COMPOSED = 8, 2
PIN = "2468"


@dataclass
class Checkout:
    """An open shop with products, somebody signed in and a shift open."""

    till: Till
    actor: Actor
    plain: list[UUID]
    composed: list[UUID]
    random: random.Random

    def carts(self, count: int) -> list[CompleteSale]:
        """Filled carts, ready to be completed; building them is not measured."""
        reading = self.till.store.own_reading()
        scanning = open_scanning(actor=self.actor, reading=reading, now=self.till.now())
        made = []
        for _ in range(count):
            chosen = self.random.sample(self.plain, LINES - COMPOSED)
            chosen += self.random.sample(self.composed, COMPOSED)
            cart: Cart = scanning.empty_cart()
            products = read_products(chosen, reading=reading)
            for product in chosen:
                cart = choose_item(
                    cart, products[product], Decimal(1), scanning=scanning, now=self.till.now()
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
            now=self.till.now(),
            open_work=self.till.store.open_work,
        )


@contextmanager
def open_checkout(root: Path, *, products: int) -> Iterator[Checkout]:
    """A new shop in `root` with that many products."""
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    set_up(Folder(root), NewShop("Bench", "KE", "KES", "Amina", PIN), now=datetime.now(UTC))
    with open_till(Folder(root)) as till:
        people = list_people(till.store.own_reading())
        actor = sign_in(
            SignIn(new_id(), people[0].id, PIN),
            pepper=till.store.keys.pepper,
            now=till.now(),
            open_work=till.store.open_work,
        )
        plain, composed = _stock(till, products)
        open_shift(
            OpenShift(new_id(), 0), actor=actor, now=till.now(), open_work=till.store.open_work
        )
        yield Checkout(till, actor, plain, composed, random.Random(7))  # noqa: S311 - a seed


def _stock(till: Till, count: int) -> tuple[list[UUID], list[UUID]]:
    plain = [new_id() for _ in range(count)]
    composed = [new_id() for _ in range(100)]
    rows = [
        ProductRow(
            id=id_,
            sku=f"P{n:07d}",
            name=f"Product {n}",
            tax_class="B" if n % 3 else "A",
            cost=Decimal("41.25"),
        )
        for n, id_ in enumerate(plain)
    ]
    rows += [
        ProductRow(
            id=id_,
            sku=f"SET{n:04d}",
            name=f"Set {n}",
            tax_class="B",
            components=tuple(
                ComponentRow(product=plain[(n * 2 + part) % count], quantity=Decimal(1))
                for part in range(2)
            ),
        )
        for n, id_ in enumerate(composed)
    ]
    for start in range(0, len(rows), ROWS_MAX):
        part = tuple(rows[start : start + ROWS_MAX])
        prices = tuple(
            PriceRow(product=row.id, price=Decimal(60 + n % 400)) for n, row in enumerate(part)
        )
        with till.store.open_work() as work:
            now = till.now()
            work.record(
                ProductsChanged(id=new_id(), at=now, till=till.shop.till, products=part)
            )
            work.record(PricesChanged(id=new_id(), at=now, till=till.shop.till, prices=prices))
            work.commit()
    return plain, composed


_FLOOR_SCHEMA = """
CREATE TABLE sale (id BLOB PRIMARY KEY, number INTEGER, at TEXT, day TEXT, shift BLOB, user BLOB,
 net INTEGER, tax INTEGER, total INTEGER) WITHOUT ROWID;
CREATE TABLE sale_line (sale BLOB, position INTEGER, product BLOB, sku TEXT, name TEXT,
 quantity INTEGER, price INTEGER, net INTEGER, tax INTEGER, gross INTEGER,
 PRIMARY KEY (sale, position)) WITHOUT ROWID;
CREATE TABLE payment (sale BLOB, position INTEGER, kind TEXT, amount INTEGER,
 PRIMARY KEY (sale, position)) WITHOUT ROWID;
CREATE TABLE movement (sale BLOB, position INTEGER, product BLOB, quantity INTEGER,
 PRIMARY KEY (sale, position)) WITHOUT ROWID;
CREATE TABLE level (product BLOB PRIMARY KEY, quantity INTEGER) WITHOUT ROWID;
CREATE TABLE entry (sale BLOB, position INTEGER, account TEXT, amount INTEGER,
 PRIMARY KEY (sale, position)) WITHOUT ROWID;
CREATE TABLE outbox (n INTEGER PRIMARY KEY, id BLOB UNIQUE, line BLOB);
CREATE TABLE day_total (day TEXT PRIMARY KEY, count INTEGER, total INTEGER) WITHOUT ROWID;
"""


class Floor:
    """The same rows by the raw driver: no permissions, no tax, no signature, no domain."""

    def __init__(self, root: Path, products: list[UUID], seed: int = 7) -> None:
        root.mkdir()
        self.connection = database.connect(root / "floor.db", bytes(32), write=True, create=True)
        for statement in _FLOOR_SCHEMA.split(";"):
            self.connection.execute(statement)
        self._products = [product.bytes for product in products]
        self._random = random.Random(seed)  # noqa: S311 - a seed
        self._n = 0
        levels = [(product, 0) for product in self._products]
        self.connection.execute("BEGIN")
        self.connection.executemany("INSERT INTO level VALUES (?, ?)", levels)
        self.connection.execute("COMMIT")

    def sales(self, count: int) -> list[dict[str, list[tuple[Any, ...]]]]:
        """Rows made beforehand."""
        return [self._rows() for _ in range(count)]

    def _rows(self) -> dict[str, list[tuple[Any, ...]]]:
        self._n += 1
        sale, products = new_id().bytes, self._random.sample(self._products, 10)
        lines = [
            (sale, n, product, f"P{n:07d}", "Product name", 1_000_000, 60_000_000, 5_200, 800, 6_000)
            for n, product in enumerate(products[:LINES])
        ]
        return {
            "INSERT INTO sale VALUES (?,?,?,?,?,?,?,?,?)": [
                (sale, self._n, "2026-11-20T10:00:00", "2026-11-20", sale, sale, 1, 1, 2)
            ],
            "INSERT INTO sale_line VALUES (?,?,?,?,?,?,?,?,?,?)": lines,
            "INSERT INTO payment VALUES (?,?,?,?)": [(sale, n, "cash", 9) for n in range(2)],
            "INSERT INTO movement VALUES (?,?,?,?)": [
                (sale, n, product, -1_000_000) for n, product in enumerate(products)
            ],
            "INSERT INTO level VALUES (?, ?) ON CONFLICT (product) DO UPDATE SET "
            "quantity = quantity + excluded.quantity": [(p, -1_000_000) for p in products],
            "INSERT INTO entry VALUES (?,?,?,?)": [(sale, n, "1000", 5) for n in range(4)],
            "INSERT INTO outbox VALUES (?,?,?)": [(self._n, sale, b"x" * 1_500)],
            "INSERT INTO day_total VALUES (?,?,?) ON CONFLICT (day) DO UPDATE SET "
            "count = count + 1, total = total + excluded.total": [("2026-11-20", 1, 2)],
        }

    def complete(self, rows: dict[str, list[tuple[Any, ...]]]) -> None:
        """One durable sale."""
        self.connection.execute("BEGIN IMMEDIATE")
        for statement, values in rows.items():
            self.connection.executemany(statement, values)
        self.connection.execute("COMMIT")
