"""Puts the till together: opens a shop's folder for reading or writing, safely, in this order.

Lock, keys, schema, journal against its anchor. Nothing below this module knows how it is joined.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from pos_app.facts.shop import StreamStarted
from pos_app.identity.domain.shop import Shop
from pos_app.identity.storage.shops import current_shop
from pos_app.kernel.clock import Clock, system_clock
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.platform import database, journal, keybox
from pos_app.platform.backup import back_up_before_migration
from pos_app.platform.ballast import Ballast
from pos_app.platform.clock_watch import ClockReading, judge_clock
from pos_app.platform.keybox import Secrets
from pos_app.platform.migrate import migrate, needs_migration
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.platform.restore import end_restore, pending_restore
from pos_app.platform.store import Store, connect_reader
from pos_app.reactions import TILL_REACTIONS

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SIGNS = "23456789BCDFGHJKLMNPQRSTVWXZ"  # None that is mistaken for another.
_CHANCE_SIGNS = 3


class NoShop(Refusal):
    """The folder holds no shop."""

    text = "There is no shop in {folder}. Set one up with: pos-app init."


@dataclass(frozen=True, slots=True)
class Till:
    """An open shop, ready to write."""

    folder: Folder
    store: Store
    shop: Shop
    clock: Clock
    ballast: Ballast
    clock_warning: str | None = None  # What is wrong with the computer's clock, if anything.

    def now(self) -> datetime:
        """The present instant in the shop's zone."""
        return self.clock()


def open_keys(folder: Folder) -> Secrets:
    """The shop's keys; refuses where there is no shop."""
    if not folder.exists():
        raise NoShop(folder=folder.root)
    return keybox.open_box(folder.keybox)


@contextmanager
def reading_shop(folder: Folder) -> Iterator[Reading]:
    """A read-only look at the shop; never waits for the writer."""
    reading = connect_reader(folder, open_keys(folder))
    try:
        needs_migration(reading.connection, folder.database)
        yield reading
    finally:
        reading.connection.close()


@contextmanager
def open_till(folder: Folder) -> Iterator[Till]:
    """The shop, open for writing by this program alone (the caller holds the folder's lock)."""
    restored = pending_restore(folder)
    keys = open_keys(folder)
    # Kept until the store is open: the last connection to close would fold the whole log first.
    with closing(_up_to_date(folder, keys)):
        store = Store(folder, keys, TILL_REACTIONS)
    try:
        shop = current_shop(store.own_reading())
        clock = system_clock(shop.time_zone)
        if restored:
            known_n = restored.end.n + restored.missing
            _start_stream(store, shop, clock(), reason="restored", expected_n=known_n)
            end_restore(folder)
        elif behind := store.behind():
            reason, known_n = behind.reason, behind.known_n
            _start_stream(store, shop, clock(), reason=reason, expected_n=known_n)
        yield Till(folder, store, shop, clock, Ballast(folder.ballast), _judge(store, clock()))
    finally:
        store.close()


def _judge(store: Store, now: datetime) -> str | None:
    last_fact = datetime.fromtimestamp(store.writer.head.time.ms / 1000, UTC)
    return judge_clock(ClockReading.take(now), last_fact=last_fact)


def _start_stream(store: Store, shop: Shop, now: datetime, *, reason: str, expected_n: int) -> None:
    """A new stream with a new receipt series: the file was restored, copied back or cut off,
    or there is no anchor to tell.

    An old stream is never continued from such a file: its numbers may have been given out already.
    """
    before = store.writer
    known = journal.streams(store.own_reading())
    writer = store.start_stream(
        new_id(), series_after(len(known), secrets.randbits(32)), secrets.randbits(32)
    )
    with store.open_first_work(writer) as work:
        work.record(
            StreamStarted(
                id=new_id(),
                at=now,
                till=shop.till,
                stream=writer.stream.id,
                reason=reason,
                series=writer.stream.series,
                public_key=writer.stream.public_key,
                previous_stream=before.stream.id,
                previous_n=before.head.n,
                previous_chain=before.head.chain,
                expected_n=expected_n,
            )
        )
        work.commit()


def series_after(streams: int, random: int) -> str:
    """The receipt series of the next stream: a letter that counts on, and signs by chance.

    By chance, because a backup may be restored twice, at this till or at another.
    """
    text = _LETTERS[streams % len(_LETTERS)]
    for _ in range(_CHANCE_SIGNS):
        random, place = divmod(random, len(_SIGNS))
        text += _SIGNS[place]
    return text


def _up_to_date(folder: Folder, keys: Secrets) -> database.Connection:
    """A connection to the database, whose tables are this version's now."""
    connection = database.connect(folder.database, keys.database_key, write=True)
    try:
        if needs_migration(connection, folder.database):
            back_up_before_migration(folder, keys)
            migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection
