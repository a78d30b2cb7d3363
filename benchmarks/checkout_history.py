"""A long past for a shop: its first real sale, repeated in bulk into the real tables.

Each copy has its own id, number, day and shift, and other products; sums, lengths and shapes are
those of the real one. Chains and signatures are random, so `pos-app verify` would refuse such a
journal; `check_sums` proves that the tables agree with each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.checkout import (
    COMPOSED,
    LINES,
    Checkout,
    opening_day,
    popular,
    reopen_checkout,
)
from pos_app.catalogue.use_cases.read_products import read_products
from pos_app.kernel.identifiers import new_id
from pos_app.platform import database
from pos_app.platform.paths import Folder
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.till.composition import open_keys

SALES_PER_DAY = 1_000
BASKETS = 100_003
"""So many different choices of products; then they come again, a hundred days later."""
CACHE_KIB = 600_000

Basket = tuple[list[bytes], list[bytes]]
"""The products of the lines, and those that leave the stock for them."""

_SOLD = "(SELECT product FROM sold WHERE basket = past.basket AND place = one.position)"
_MOVED = "(SELECT product FROM moved WHERE basket = past.basket AND place = one.position)"
_COPIES: dict[str, dict[str, str]] = {
    "journal": {
        "n": "past.n + (SELECT n FROM head)",
        "fact_id": "past.id",
        "chain": "randomblob(32)",
        "signature": "randomblob(64)",
    },
    "sale": {
        "sale_id": "past.id",
        "counter": "one.counter + past.n",
        "at": "past.at",
        "business_day": "past.day",
        "shift_id": "past.shift_id",
    },
    "sale_line": {"sale_id": "past.id", "product_id": _SOLD},
    "sale_tender": {"sale_id": "past.id"},
    "stock_movement": {"fact_id": "past.id", "product_id": _MOVED},
    "ledger_line": {"fact_id": "past.id", "day": "past.day"},
}
"""What the copies of the rows of a sale change, as SQL over `past` and the real row, `one`."""
_SHIFT_COPIES = {
    "shift": {
        "shift_id": "past.shift_id",
        "number": f"one.number + 1 + past.n / {SALES_PER_DAY}",
        "business_day": "past.day",
    },
    "shift_total": {"shift_id": "past.shift_id"},
}

# The rows of `stock_day` are put in day by day, so that their b-tree grows as it does in a shop.
_STOCK = """
CREATE TEMP TABLE day_moved AS SELECT product_id, day, moved FROM stock_day;
INSERT INTO day_moved SELECT moved.product, past.day, sum(one.quantity) FROM past
 CROSS JOIN one_stock_movement AS one
 CROSS JOIN moved ON moved.basket = past.basket AND moved.place = one.position
 GROUP BY moved.product, past.day;
CREATE TEMP TABLE day_level AS SELECT product_id, day, moved,
 sum(moved) OVER (PARTITION BY product_id ORDER BY day) AS on_hand FROM day_moved;
DELETE FROM stock_day;
INSERT INTO stock_day SELECT store_id, product_id, day, moved, on_hand
 FROM day_level CROSS JOIN shop ORDER BY day, product_id;
"""


def sell_once(root: Path) -> list[Basket]:
    """The real sale, on the day the shop opened; answers with what else is bought there."""
    with reopen_checkout(root, opening_day()) as checkout:
        checkout.complete(checkout.carts(1)[0])
        close_shift(
            CloseShift(new_id(), 0),
            actor=checkout.actor,
            now=checkout.now(),
            open_work=checkout.till.store.open_work,
        )
        checkout.check_books()
        return list(_baskets(checkout))


def _baskets(checkout: Checkout) -> Iterator[Basket]:
    known = read_products(checkout.composed, reading=checkout.till.store.own_reading())
    parts = {id_: [part.product.bytes for part in known[id_].components] for id_ in known}
    for _ in range(BASKETS):
        plain = [id_.bytes for id_ in popular(checkout.plain, LINES - COMPOSED, checkout.random)]
        composed = popular(checkout.composed, COMPOSED, checkout.random)
        moved = [part for id_ in composed for part in parts[id_]]
        yield [*plain, *(id_.bytes for id_ in composed)], plain + moved


def load_history(root: Path, sales: int, baskets: Sequence[Basket]) -> None:
    """Adds copies of the one sale in the shop in `root`: a thousand a day, until yesterday."""
    folder = Folder(root)
    connection = database.connect(folder.database, open_keys(folder).database_key, write=True)
    for setting in ("journal_mode=OFF", "synchronous=OFF", f"cache_size=-{CACHE_KIB}"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("BEGIN")
    triggers = _without_triggers(connection)
    _make_past(connection, sales)
    _keep_baskets(connection, baskets)
    sale, shift = connection.execute("SELECT sale_id, shift_id FROM sale").fetchone()
    for table, changed in _COPIES.items():
        _copy(connection, table, sale, changed)
    for statement in _STOCK.split(";"):
        connection.execute(statement)
    connection.execute("DELETE FROM past WHERE n % ? <> 1", (SALES_PER_DAY,))  # One row a day.
    for table, changed in _SHIFT_COPIES.items():
        _copy(connection, table, shift, changed)
    for trigger in triggers:
        connection.execute(trigger)
    connection.execute("COMMIT")
    connection.close()


def _without_triggers(connection: Any) -> list[str]:
    """Drops the triggers, which cost more than the rows; answers with what makes them again."""
    found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    triggers = dict(found.fetchall())
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    return list(triggers.values())


def _make_past(connection: Any, sales: int) -> None:
    """When each sale was made: a row of `past`, in order, ids and all."""
    connection.execute("CREATE TEMP TABLE head AS SELECT max(n) AS n FROM journal")
    connection.execute(
        "CREATE TEMP TABLE past (n INTEGER PRIMARY KEY, id BLOB, day TEXT, at TEXT, shift_id BLOB, "
        "basket INTEGER)"
    )
    connection.executemany("INSERT INTO past VALUES (?, ?, ?, ?, ?, ?)", _moments(sales))


def _moments(sales: int) -> Iterator[tuple[int, bytes, str, str, bytes, int]]:
    random = Random(5)  # noqa: S311 - a seed
    days = -(-sales // SALES_PER_DAY)
    opens = datetime.now(UTC).replace(hour=5, minute=0) - timedelta(days=days)
    shift = b""
    for n in range(sales):
        day, nth = divmod(n, SALES_PER_DAY)
        at = opens + timedelta(days=day, seconds=40 * nth)
        if nth == 0:
            shift = _id_of(at, random)
        id_ = _id_of(at, random)
        yield n + 1, id_, at.date().isoformat(), at.isoformat(), shift, n % BASKETS


def _id_of(at: datetime, random: Random) -> bytes:
    """A UUIDv7 of that moment."""
    stamp = int(at.timestamp() * 1_000) << 80 | 0x7 << 76 | 0b10 << 62
    return (stamp | random.getrandbits(12) << 64 | random.getrandbits(62)).to_bytes(16, "big")


def _keep_baskets(connection: Any, baskets: Sequence[Basket]) -> None:
    for which, table in enumerate(("sold", "moved")):
        connection.execute(
            f"CREATE TEMP TABLE {table} (basket INTEGER, place INTEGER, product BLOB, "
            "PRIMARY KEY (basket, place)) WITHOUT ROWID"
        )
        connection.executemany(
            f"INSERT INTO {table} VALUES (?, ?, ?)",  # noqa: S608 - names of this module
            (
                (number, place, product)
                for number, basket in enumerate(baskets)
                for place, product in enumerate(basket[which], start=1)
            ),
        )


def _copy(connection: Any, table: str, real: bytes, changed: Mapping[str, str]) -> None:
    """Puts a copy of every row of the real sale (or shift) into `table` for every row of `past`."""
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    key = next(name for name, sql in changed.items() if sql in ("past.id", "past.shift_id"))
    values = ", ".join(changed.get(name, f"one.{name}") for name in columns)
    # Names and expressions are those of this module and of the schema.
    of_real = f"SELECT * FROM {table} WHERE {key} = ?"  # noqa: S608
    # The same names.
    copies = f"SELECT {values} FROM past CROSS JOIN one_{table} AS one"  # noqa: S608
    connection.execute(f"CREATE TEMP TABLE one_{table} AS {of_real}", (real,))
    connection.execute(f"INSERT INTO {table} {copies}")


def check_sums(checkout: Checkout, documents: int) -> None:
    """Numbers are dense, entries balance, every level is the sum of what moved."""
    connection = checkout.till.store.own_reading().connection

    def one(sql: str) -> Any:
        return connection.execute(sql).fetchone()

    assert one("SELECT count(*), max(counter) FROM sale") == (documents, documents)
    assert one("SELECT sum(amount) FROM ledger_line") == (0,)
    assert one("SELECT sum(payable) FROM sale") == one("SELECT sum(amount) FROM sale_tender")
    assert one("SELECT sum(moved) FROM stock_day") == one(
        "SELECT sum(quantity) FROM stock_movement"
    )
    assert one(
        "SELECT count(*) FROM (SELECT on_hand, sum(moved) OVER (PARTITION BY product_id "
        "ORDER BY day) AS moved FROM stock_day) WHERE on_hand <> moved"
    ) == (0,)
