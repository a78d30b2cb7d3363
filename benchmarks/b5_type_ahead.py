"""B5: what somebody types, letter by letter, to 20 ranked products with price and stock.

The floor is the same engine's FTS5 prefix index by the raw driver: 500 candidates, ranked again in
Python, with their price. It knows no codes, no accents of its own, no parts of words, no rights.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.measure import Result, Timings, counted, judged, quick, scratch, take_turns
from benchmarks.offers import BenchShop, Offer, offers, open_bench_shop, wanted, write_csv
from pos_app.catalogue.use_cases.find_products import Hit, find_products
from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.catalogue.use_cases.index_products import index_due
from pos_app.kernel.text import fold
from pos_app.platform import database
from pos_app.stock.storage import on_hand
from pos_app.till.importing import importing_into

QUERIES, ROUNDS = 150, 4
CANDIDATES, HITS, TOP = 500, 20, 5
TARGET_P50, TARGET_P99, TARGET_GROWTH, TARGET_QUALITY = 1.5, 2, 3.5, 0.95


def run() -> Iterator[Result]:
    """The benchmark."""
    sizes = (5_000, 20_000) if quick() else (100_000, 1_000_000)
    medians = []
    for size in sizes:
        with scratch() as folder, open_bench_shop(folder / "shop") as shop:
            import_products(
                write_csv(folder / "products.csv", size), importing_into(shop.till, shop.actor)
            )
            while index_due(shop.till.store.open_work, most=5_000):
                pass
            searches = _Searches(shop, size)
            floor = _Floor(folder, size)
            keys = searches.keystrokes
            timings = take_turns(
                lambda n, keys=keys, ask=searches.ask: ask(keys[n % len(keys)]),
                lambda n, keys=keys, ask=floor.ask: ask(keys[n % len(keys)]),
                turns=len(keys) // 2,
                rounds=ROUNDS,
            )
            yield from _judged(timings, size)
            medians.append(timings.p50()[0])
            yield _quality(searches, size)
    yield counted(
        f"b5 p50, {sizes[1]:,} / {sizes[0]:,} products",
        medians[1] * 1_000,
        floor=medians[0] * 1_000,
        target=TARGET_GROWTH,
        unit="ms",
    )


def _judged(timings: Timings, size: int) -> Iterator[Result]:
    name = f"b5 keystroke, {size:,} products"
    yield judged(f"{name}, p50", timings, target=TARGET_P50)
    yield judged(f"{name}, p99", timings, target=TARGET_P99, p99=True)


def _quality(searches: _Searches, size: int) -> Result:
    found = sum(searches.finds(offer, text) for offer, text in searches.queries)
    share = found / len(searches.queries)
    return Result(
        name=f"b5 wanted product in the top {TOP}, {size:,} products",
        value=share,
        floor=0,
        ratio=share,
        target=TARGET_QUALITY,
        ok=share >= TARGET_QUALITY,
        at_least=True,
    )


class _Searches:
    """Two words of a wanted product's name, in any order, as typed one letter after the other."""

    def __init__(self, shop: BenchShop, size: int) -> None:
        self._shop = shop
        self._reading = shop.till.store.own_reading()
        random = Random(3)  # noqa: S311 - a seed
        ranks = {wanted(size, random) for _ in range(QUERIES * 2)}
        chosen = [offer for n, offer in enumerate(offers(size)) if n in ranks]
        random.shuffle(chosen)
        self.queries = [(offer, _two_words(offer, random)) for offer in chosen[:QUERIES]]
        self.keystrokes = [
            text[:length] for _, text in self.queries for length in range(1, len(text) + 1)
        ]
        random.shuffle(self.keystrokes)

    def ask(self, text: str) -> tuple[tuple[Hit, ...], Any]:
        """A keystroke: the hits with their prices, and what is on hand of each."""
        hits = find_products(text, actor=self._shop.actor, reading=self._reading)
        store = self._shop.till.shop.store
        return hits, on_hand(self._reading, store, [hit.product.id for hit in hits])

    def finds(self, offer: Offer, text: str) -> bool:
        """Whether the wanted product is among the first."""
        hits, _ = self.ask(text)
        return offer.sku in [hit.product.sku for hit in hits[:TOP]]


def _two_words(offer: Offer, random: Random) -> str:
    return fold(" ".join(random.sample(offer.name.split()[:3], 2)))


class _Floor:
    """An FTS5 prefix index over the products' own rows, with 500 candidates ranked again."""

    def __init__(self, folder: Path, size: int) -> None:
        self._connection = database.connect(folder / "floor.db", bytes(32), write=True, create=True)
        run = self._connection.execute
        run(
            "CREATE TABLE product (n INTEGER PRIMARY KEY, sku TEXT, name TEXT, barcode TEXT, "
            "price INTEGER, stock INTEGER) STRICT"
        )
        run(
            "CREATE VIRTUAL TABLE words USING fts5(name, sku, barcode, content='product', "
            "content_rowid='n', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
        )
        run("BEGIN IMMEDIATE")
        self._connection.executemany(
            "INSERT INTO product (sku, name, barcode, price, stock) VALUES (?, ?, ?, 1000, 5)",
            ((offer.sku, offer.name, offer.barcode) for offer in offers(size)),
        )
        run("INSERT INTO words (words) VALUES ('rebuild')")
        run("INSERT INTO words (words) VALUES ('optimize')")
        run("COMMIT")

    def ask(self, text: str) -> list[tuple[Any, ...]]:
        """A keystroke."""
        match = " AND ".join(f'"{word}"*' for word in text.split())
        found = self._connection.execute(
            "SELECT p.n, p.name, p.sku, p.price, p.stock FROM words "
            "JOIN product AS p ON p.n = words.rowid WHERE words MATCH ? LIMIT ?",
            (match, CANDIDATES),
        ).fetchall()
        found.sort(key=lambda row: (not row[1].lower().startswith(text), len(row[1])))
        return found[:HITS]
