"""A shop in a real encrypted database: three people, their PINs, and a clock to turn by hand."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from pos_app.facts import identity, selling, shifts, shop
from pos_app.facts.base import Fact
from pos_app.facts.codec import decode
from pos_app.identity import reactions
from pos_app.identity.domain.actor import Actor
from pos_app.identity.domain.role import standard_roles
from pos_app.identity.storage import pins
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform import database, journal, sealing, settings
from pos_app.platform.keybox import Secrets
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.platform.store import Store, connect_reader
from pos_app.platform.tables import METADATA
from pos_app.platform.work import Reactions

assert sealing.SUBJECT_KEY is not None, "its table is declared"

REACTIONS: Reactions = {
    shop.StreamStarted: (),
    shop.ShopChanged: (reactions.keep_shop,),
    shop.SettingsChanged: (settings.keep_settings,),
    identity.RolesChanged: (reactions.keep_roles,),
    identity.UsersChanged: (reactions.keep_users,),
    identity.SignedIn: (reactions.forgive_failures,),
    identity.SignInFailed: (reactions.count_failures,),
    identity.ApprovalGiven: (reactions.keep_approvals,),
    selling.SaleCompleted: (reactions.mark_approvals_used,),
    shifts.DrawerOpened: (reactions.mark_approvals_used,),
}
PINS = {"Amina": "1907", "Musa": "4242", "Chipo": "8051"}
ROLES = {"Amina": "owner", "Musa": "manager", "Chipo": "cashier"}
ZONE = ZoneInfo("Africa/Nairobi")

kept_pin = functools.cache(pins.hash_pin)
"""Hashing is slow on purpose; the same PIN of the same person is hashed once for all tests."""


@dataclass
class TestShop:
    """The open shop and what a test wants to know of it."""

    __test__ = False

    store: Store
    till: UUID
    now: datetime
    people: dict[str, UUID] = field(default_factory=dict)

    @functools.cached_property
    def reading(self) -> Reading:
        return connect_reader(self.store.folder, self.store.keys)

    @property
    def pepper(self) -> bytes:
        return self.store.keys.pepper

    def wait(self, **duration: int) -> None:
        """Turns the clock forward, or back."""
        self.now += timedelta(**duration)

    def record(self, fact: Fact) -> None:
        with self.store.open_work() as work:
            work.record(fact)
            work.commit()

    def facts(self) -> list[Fact]:
        """Everything that was journalled, oldest first."""
        reading = self.reading
        return [
            decode(row.line).fact
            for stream in journal.streams(reading)
            for row in journal.rows_after(reading, stream.id, 0, 10_000)
        ]

    def sign_in(self, who: str | UUID, pin: str | None = None) -> Actor:
        """Signs in with the right PIN, unless another is given."""
        shown = PINS[str(who)] if pin is None else pin
        request = SignIn(new_id(), who, shown)
        return sign_in(request, pepper=self.pepper, now=self.now, open_work=self.store.open_work)

    def reopen(self) -> None:
        """Ends without warning and starts again."""
        self.store = Store(self.store.folder, self.store.keys, REACTIONS)


def create_schema(folder: Folder, keys: Secrets) -> None:
    """Every declared table, and the journal's triggers."""
    connection = database.connect(folder.database, keys.database_key, write=True, create=True)
    for declared in METADATA.sorted_tables:
        connection.execute(str(CreateTable(declared).compile(dialect=sqlite.dialect())))
    for trigger in journal.IMMUTABLE:
        connection.execute(trigger)
    connection.close()


def open_shop(root: Path, *, pepper: bytes = b"p" * 32) -> TestShop:
    """A new shop with Amina (owner), Musa (manager) and Chipo (cashier)."""
    folder = Folder(root)
    keys = Secrets(b"d" * 32, b"s" * 32, pepper)
    create_schema(folder, keys)
    store = Store(folder, keys, REACTIONS)
    now = datetime(2026, 11, 20, 9, 0, tzinfo=ZONE)
    # The same ids in every test: a PIN's hash depends on them.
    till, *people = (UUID(int=number) for number in range(1, 5))
    shop_now = TestShop(store, till, now, dict(zip(PINS, people, strict=True)))
    _start_stream(shop_now)
    for fact in _first_facts(shop_now):
        shop_now.record(fact)
    return shop_now


def _start_stream(at: TestShop) -> None:
    writer = at.store.start_stream(new_id(), "T1", 7)
    with at.store.open_first_work(writer) as work:
        fact = shop.StreamStarted(
            id=new_id(),
            at=at.now,
            till=at.till,
            stream=writer.stream.id,
            reason="new",
            series="T1",
            public_key=writer.stream.public_key,
        )
        work.record(fact)
        work.commit()


def _first_facts(at: TestShop) -> Iterator[Fact]:
    yield shop.ShopChanged(
        id=new_id(),
        at=at.now,
        till=at.till,
        tenant=UUID(int=100),
        store=shop.Store(id=UUID(int=101), name="Duka la Amina", address="Moi Avenue 5"),
        country="KE",
        currency="KES",
        locale="sw-KE",
        time_zone="Africa/Nairobi",
        prices="inclusive",
        rounding="document",
        day_ends="04:00",
    )
    yield identity.RolesChanged(id=new_id(), at=at.now, till=at.till, roles=standard_roles())
    rows = tuple(
        identity.UserRow(
            id=user, name=name, role=ROLES[name], pin=kept_pin(PINS[name], user, at.pepper)
        )
        for name, user in at.people.items()
    )
    yield identity.UsersChanged(id=new_id(), at=at.now, till=at.till, users=rows)


@pytest.fixture
def duka(tmp_path: Path) -> Iterator[TestShop]:
    """The shop, open."""
    opened = open_shop(tmp_path)
    yield opened
    opened.reading.connection.close()
    opened.store.close()
