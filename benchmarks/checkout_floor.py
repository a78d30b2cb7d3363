"""The floor of B1 and B2: the lean schema by the raw driver, on the same encrypted engine.

No permissions, no tax, no keys between tables, no chain, no signature, no domain. Its journal line
is 1,500 bytes and it keeps neither shift totals nor a print job: what a sale cannot do without.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from benchmarks.checkout import LINES, MOVES, popular
from pos_app.kernel.identifiers import new_id
from pos_app.platform import database

Rows = dict[str, list[tuple[Any, ...]]]
"""What each statement is given."""

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
    """A database of the lean schema, every product with a level."""

    def __init__(self, root: Path, products: list[UUID], seed: int = 7) -> None:
        root.mkdir()
        self.connection = database.connect(root / "floor.db", bytes(32), write=True, create=True)
        for statement in _FLOOR_SCHEMA.split(";"):
            self.connection.execute(statement)
        self._products = products
        self._random = Random(seed)  # noqa: S311 - a seed
        self._n = 0
        levels = sorted((product.bytes, 0) for product in products)
        self.connection.execute("BEGIN")
        self.connection.executemany("INSERT INTO level VALUES (?, ?)", levels)
        self.connection.execute("COMMIT")

    def sales(self, count: int) -> list[Rows]:
        """Rows made beforehand."""
        return [self._rows() for _ in range(count)]

    def _rows(self) -> Rows:
        self._n += 1
        sale = new_id().bytes
        products = [each.bytes for each in popular(self._products, MOVES, self._random)]
        money = (1_000_000, 60_000_000, 5_200, 800, 6_000)
        lines = [
            (sale, n, product, f"P{n:07d}", "Product name", *money)
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

    def complete(self, rows: Rows) -> None:
        """One durable sale."""
        self.connection.execute("BEGIN IMMEDIATE")
        for statement, values in rows.items():
            self.connection.executemany(statement, values)
        self.connection.execute("COMMIT")
