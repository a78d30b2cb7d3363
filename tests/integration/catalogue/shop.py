"""A shop for the catalogue's tests: the real database and reactions, an owner at the till."""

from __future__ import annotations

import functools
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from pos_app.catalogue.use_cases.find_products import find_products
from pos_app.catalogue.use_cases.importing import Importing
from pos_app.catalogue.use_cases.index_products import index_due
from pos_app.facts import catalogue as facts
from pos_app.facts.base import Fact
from pos_app.facts.codec import decode
from pos_app.facts.shop import StreamStarted
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.platform import database, journal
from pos_app.platform.keybox import Secrets
from pos_app.platform.migrate import migrate
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.platform.store import Store, connect_reader
from pos_app.reactions import REACTIONS
from pos_app.taxes.storage import classes_at

_SCRATCH = tempfile.TemporaryDirectory(prefix="pos-catalogue-")
ZONE = ZoneInfo("Africa/Nairobi")
KEYS = Secrets(b"d" * 32, b"s" * 32, b"p" * 32)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=ZONE)
OWNER = Actor(UUID(int=2), "Amina", "owner", frozenset(Permission), UUID(int=1))
CASHIER = Actor(UUID(int=3), "Chipo", "cashier", frozenset({Permission.SELL}), UUID(int=1))


@dataclass
class Shop:
    """The open shop."""

    store: Store
    reading: Reading

    def record(self, *new: Fact) -> None:
        """Records facts, each in a work of its own."""
        for fact in new:
            with self.store.open_work() as work:
                work.record(fact)
                work.commit()

    def facts(self) -> list[Fact]:
        """Everything in the journal but the start of its stream."""
        found: list[Fact] = []
        for stream in journal.streams(self.reading):
            while rows := journal.rows_after(self.reading, stream.id, len(found) + 1, 10_000):
                found += [decode(row.line).fact for row in rows]
        return found

    def importing(self, **changes: Any) -> Importing:
        """What an import into this shop runs with."""
        how: dict[str, Any] = {
            "actor": OWNER,
            "clock": lambda: NOW,
            "open_work": self.store.open_work,
            "tax_classes": lambda reading: classes_at(reading, NOW.date()),
        }
        return Importing(**how | changes)

    def index(self) -> None:
        """Lets the search lane do all that is due."""
        while index_due(self.store.open_work):
            pass

    def find(self, text: str, **how: Any) -> list[str]:
        """The SKUs of what is found."""
        hits = find_products(text, **{"actor": OWNER, "reading": self.reading} | how)
        return [hit.product.sku for hit in hits]

    def tax_classes(self) -> Mapping[str, facts.TaxClassRow]:
        """The classes in force."""
        return classes_at(self.reading, NOW.date())

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query finds, for looking at tables as they are."""
        found: list[tuple[Any, ...]] = self.reading.connection.execute(sql).fetchall()
        return found

    def close(self) -> None:
        """Ends."""
        self.reading.connection.close()
        self.store.close()


def head(fact_id: UUID | None = None) -> dict[str, Any]:
    """The members every fact has."""
    return {"id": fact_id or new_id(), "at": NOW, "till": OWNER.till, "user": OWNER.user}


@functools.cache
def _template() -> Path:
    """A shop with two tax classes, S at 16 % and Z at 0 %, that is copied for each test."""
    folder = Folder(Path(_SCRATCH.name))
    connection = database.connect(folder.database, KEYS.database_key, write=True, create=True)
    migrate(connection)
    connection.close()
    store = Store(folder, KEYS, REACTIONS)
    writer = store.start_stream(new_id(), "A", 7)
    started = StreamStarted(
        **head(), stream=writer.stream.id, reason="new", series="A", public_key=b"p" * 32
    )
    with store.open_first_work(writer) as work:
        work.record(started)
        work.record(facts.TaxesChanged(**head(), classes=TAX_CLASSES))
        work.commit()
    store.close()
    return folder.root


def open_shop(root: Path) -> Shop:
    """A shop without products."""
    shutil.copytree(_template(), root, dirs_exist_ok=True)
    folder = Folder(root)
    return Shop(Store(folder, KEYS, REACTIONS), connect_reader(folder, KEYS))


TAX_CLASSES = tuple(
    facts.TaxClassRow(
        code=code,
        name=name,
        taxes=(facts.TaxRow(code="VAT", percent=Decimal(percent)),),
        default=code == "S",
    )
    for code, name, percent in (("S", "Standard", 16), ("Z", "Zero rated", 0))
)
