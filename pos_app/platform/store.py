"""The open shop: the one write connection with its journal, and connections for readers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from pos_app.kernel.errors import Trouble
from pos_app.platform import database, journal
from pos_app.platform.anchor import Anchor, Anchored
from pos_app.platform.database import DiskFailed
from pos_app.platform.journal import Head, Stream, Writer
from pos_app.platform.keybox import Secrets
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.platform.work import Reactions, Work

DISK_FAILURES_MAX = 3


class SellStop(Trouble):
    """The disk refused to confirm writes again and again."""

    text = (
        "Selling has stopped: the disk failed to confirm writes {times} times in a row. Every sale "
        "shown as paid is safe. Copy the newest backup to another computer and restore it there."
    )


@dataclass(frozen=True, slots=True)
class Behind:
    """The journal ends before its anchor: cut off, restored or copied back."""

    stream: Stream
    head: Head
    anchored: Anchored


class Store:
    """The database of one till, open for writing. Used by one thread: the database lane."""

    def __init__(self, folder: Folder, keys: Secrets, reactions: Reactions) -> None:
        self.folder = folder
        self.keys = keys
        self._reactions = reactions
        self._anchor = Anchor(folder.anchor, keys.device_key)
        self._connection = database.connect(folder.database, keys.database_key, write=True)
        self._writer: Writer | None = None
        self._disk_failures = 0
        self._readers = threading.local()
        self._load_writer()

    def _load_writer(self) -> None:
        reading = Reading(self._connection)
        known = journal.streams(reading)
        if known:
            head = journal.head(reading, known[-1])
            self._writer = Writer(known[-1], head, self.keys.device_key, self._anchor)

    @property
    def writer(self) -> Writer:
        """Appends to the current stream; there is one as soon as a stream was started."""
        assert self._writer is not None, "no stream was started"
        return self._writer

    def behind(self) -> Behind | None:
        """Whether the journal ends before its anchor, or another one was anchored."""
        anchored = self._anchor.read()
        if anchored is None or self._writer is None:
            return None
        stream, head = self._writer.stream, self._writer.head
        same = anchored.stream == stream.id
        if same and (anchored.n < head.n or anchored.chain == head.chain):
            return None  # A power cut may leave the anchor behind the journal.
        return Behind(stream, head, anchored)

    @contextmanager
    def open_work(self) -> Iterator[Work]:
        """A transaction; rolled back unless `commit` was reached."""
        if self._disk_failures >= DISK_FAILURES_MAX:
            raise SellStop(times=self._disk_failures)
        self._begin()
        work = Work(self._connection, self.writer, self._reactions)
        try:
            yield work
        except DiskFailed:
            self._reopen()
            raise
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        self._disk_failures = 0

    def start_stream(self, stream_id: UUID, series: str, device: int) -> Writer:
        """A new stream from here on; its first fact must be `StreamStarted`, in the same work."""
        public = journal.public_key(self.keys.device_key)
        stream = Stream(stream_id, series, public, device)
        at = journal.head(Reading(self._connection), stream)
        return Writer(stream, at, self.keys.device_key, self._anchor)

    @contextmanager
    def open_first_work(self, writer: Writer) -> Iterator[Work]:
        """The work that records a new stream's first fact; afterwards it is the current one."""
        self._begin()
        work = Work(self._connection, writer, self._reactions)
        try:
            ordinal = len(journal.streams(work)) + 1
            work.execute(
                journal.INSERT_STREAM,
                {
                    "stream_id": writer.stream.id,
                    "ordinal": ordinal,
                    "series": writer.stream.series,
                    "public_key": writer.stream.public_key,
                    "device": writer.stream.device,
                },
            )
            yield work
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        self._writer = writer
        self._anchor.sync()

    def own_reading(self) -> Reading:
        """Reads on the write connection itself, between works; for the database lane only."""
        return Reading(self._connection)

    def anchored(self) -> Anchored | None:
        """What was anchored last."""
        return self._anchor.read()

    def reading(self) -> Reading:
        """This thread's own read-only connection; sees what was committed before each statement."""
        found: Reading | None = getattr(self._readers, "reading", None)
        if found is None:
            found = connect_reader(self.folder, self.keys)
            self._readers.reading = found
        return found

    def sync_anchor(self) -> None:
        """Makes the anchor durable now (shift close)."""
        self._anchor.sync()

    def close(self) -> None:
        """Closes the write connection; SQLite folds the WAL into the file."""
        self._connection.close()
        self._anchor.close()

    def _begin(self) -> None:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except database.DriverError as error:
            raise database.as_trouble(error) or error from error

    def _reopen(self) -> None:
        # After a failed fsync the page cache may lie: only a fresh connection knows what is there.
        self._disk_failures += 1
        self._connection.close()
        self._connection = database.connect(
            self.folder.database, self.keys.database_key, write=True
        )
        self._load_writer()


def connect_reader(folder: Folder, keys: Secrets) -> Reading:
    """A read-only look at the shop's tables."""
    return Reading(database.connect(folder.database, keys.database_key, write=False))
