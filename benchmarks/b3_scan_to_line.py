"""B3: a known barcode to a priced, taxed cart line, against the raw look-up of its row.

Twenty price rules and five promotions are in force; every scan is priced anew. The floor is one
SELECT by the raw driver on the same tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from random import Random
from statistics import quantiles
from time import thread_time_ns
from uuid import UUID

from benchmarks.measure import Result, counted, judged, quick, scratch, take_turns
from benchmarks.offers import BenchShop, offers, open_bench_shop, wanted, write_csv
from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.facts.catalogue import PriceRuleRow
from pos_app.kernel.identifiers import as_uuid, new_id
from pos_app.pricing.use_cases.change_price_rules import change_price_rules
from pos_app.selling.domain.cart import Cart
from pos_app.selling.use_cases.scan_item import Scanning, open_scanning, scan_item
from pos_app.till.importing import importing_into

SCANS, ROUNDS, LONG_CART = 10_000, 4, 100
RULES, PROMOTIONS = 20, 5
TARGET_P50, TARGET_P99, TARGET_GROWTH, TARGET_LONG = 25, 40, 1.7, 1.3
ONE = Decimal(1)


def run() -> Iterator[Result]:
    """The benchmark."""
    sizes = (5_000, 20_000) if quick() else (100_000, 1_000_000)
    scans = 2_000 if quick() else SCANS
    medians = []
    for size in sizes:
        with scratch() as folder, open_bench_shop(folder / "shop") as shop:
            import_products(
                write_csv(folder / "products.csv", size), importing_into(shop.till, shop.actor)
            )
            _make_rules(shop)
            register = _Register(shop, size, scans)
            timings = take_turns(
                register.scan, register.look_up, turns=scans // ROUNDS, rounds=ROUNDS
            )
            name = f"b3 scan, {size:,} products"
            yield judged(f"{name}, p50", timings, target=TARGET_P50, unit="us")
            yield _worst(register, f"{name}, p99 / floor p50", scans)
            medians.append(timings.p50()[0])
            yield _long_cart(register, name, scans)
    yield counted(
        f"b3 p50, {sizes[1]:,} / {sizes[0]:,} products",
        medians[1] * 1e6,
        floor=medians[0] * 1e6,
        target=TARGET_GROWTH,
        unit="us",
    )


def _worst(register: _Register, name: str, scans: int) -> Result:
    """The p99 against the floor's median, both in processor time.

    A scan waits for nothing: what a clock on the wall adds on a busy machine is other programs.
    """
    spent = []
    for work in (register.scan, register.look_up):
        took = []
        for number in range(scans):
            started = thread_time_ns()
            work(number)
            took.append((thread_time_ns() - started) / 1e3)
        spent.append(quantiles(took, n=100, method="inclusive"))
    product, floor = spent
    return counted(name, product[98], floor=floor[49], target=TARGET_P99, unit="us")


def _long_cart(register: _Register, name: str, scans: int) -> Result:
    """Line 100 of a cart costs as much as line 1: nothing is priced again."""
    full = register.cart_of(LONG_CART - 1)
    timings = take_turns(
        register.scanner(full), register.scan, turns=scans // ROUNDS, rounds=ROUNDS
    )
    return judged(f"{name}, line {LONG_CART} / line 1", timings, target=TARGET_LONG, unit="us")


class _Register:
    """Scans of known barcodes, few of them often."""

    def __init__(self, shop: BenchShop, size: int, scans: int) -> None:
        self._reading = shop.till.store.own_reading()
        self._now = shop.till.now()
        self._scanning: Scanning = open_scanning(
            actor=shop.actor, reading=self._reading, now=self._now
        )
        random = Random(3)  # noqa: S311 - a seed
        codes = [offer.barcode for offer in offers(size)]
        random.shuffle(codes)
        self._codes = [codes[wanted(size, random)] for _ in range(scans)]
        self._distinct = codes[:LONG_CART]
        self._empty = self._scanning.empty_cart()
        self.scan = self.scanner(self._empty)

    def scanner(self, cart: Cart) -> Callable[[int], Cart]:
        """Rings one more code up, always onto the same cart."""

        def scan(number: int) -> Cart:
            code = self._codes[number % len(self._codes)]
            return scan_item(cart, code, ONE, scanning=self._scanning, now=self._now)

        return scan

    def cart_of(self, lines: int) -> Cart:
        """A cart of so many different products."""
        cart = self._empty
        for code in self._distinct[:lines]:
            cart = scan_item(cart, code, ONE, scanning=self._scanning, now=self._now)
        assert len(cart.lines) == lines, "every code was another product"
        return cart

    def look_up(self, number: int) -> tuple[object, ...]:
        """The floor."""
        code = self._codes[number % len(self._codes)].zfill(14)
        found: tuple[object, ...] = self._reading.connection.execute(
            "SELECT p.id, p.name, p.price, p.tax_class FROM product_barcode AS b "
            "JOIN product AS p ON p.id = b.product_id WHERE b.code = ?",
            (code,),
        ).fetchone()
        assert found, "the code is known"
        return found


def _make_rules(shop: BenchShop) -> None:
    """Rules for single products, and promotions for everything, one of which wins."""
    reading = shop.till.store.own_reading()
    found = reading.connection.execute("SELECT id FROM product LIMIT ?", (RULES,)).fetchall()
    products: list[UUID] = [as_uuid(row[0]) for row in found]
    rules = [
        PriceRuleRow(id=new_id(), name=f"Rule {n}", product=product, price=Decimal(n + 1))
        for n, product in enumerate(products)
    ]
    today = shop.till.now().date()
    rules += [
        PriceRuleRow(
            id=new_id(),
            name=f"Promotion {n}",
            percent_off=Decimal(n + 1),
            valid_from=str(today),
            valid_until=str(today + timedelta(days=1)),
        )
        for n in range(PROMOTIONS)
    ]
    change_price_rules(
        new_id(),
        rules,
        actor=shop.actor,
        now=shop.till.now(),
        open_work=shop.till.store.open_work,
    )
