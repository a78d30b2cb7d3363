"""The open shop: the one write connection with its journal, and connections for readers."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from pos_app.kernel.errors import Trouble
from pos_app.platform import database, journal
from pos_app.platform.anchor import Anchor, Anchored
from pos_app.platform.database import Connection, DiskFailed
from pos_app.platform.journal import Stream, Writer
from pos_app.platform.keybox import Secrets
from pos_app.platform.log_limit import LogLimit
from pos_app.platform.migrate import schema_version
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.platform.work import Reactions, Work

_log = logging.getLogger(__name__)
DISK_FAILURES_MAX = 3


class SellStop(Trouble):
    """The disk refused to confirm writes again and again."""

    text = (
        "Selling has stopped: the disk failed to confirm writes {times} times in a row. Every sale "
        "shown as paid is safe. Copy the newest backup to another computer and restore it there."
    )


@dataclass(frozen=True, slots=True)
class Behind:
    """The journal ends before its anchor: cut off, restored or copied back.

    Or nobody knows, because there is no anchor that this till wrote: `anchored` is None.
    """

    stream: Stream
    anchored: Anchored | None

    @property
    def reason(self) -> str:
        """Why a new stream must begin, as `StreamStarted` says it."""
        return "behind_anchor" if self.anchored else "anchor_missing"

    @property
    def known_n(self) -> int:
        """How far this stream was known to reach; 0 where nothing is known of it."""
        same = self.anchored is not None and self.anchored.stream == self.stream.id
        return self.anchored.n if same and self.anchored else 0


class Store:
    """The database of one till, open for writing. Used by one thread: the database lane."""

    def __init__(self, folder: Folder, keys: Secrets, reactions: Reactions) -> None:
        self.folder = folder
        self.keys = keys
        self._reactions = reactions
        self._anchor = Anchor(folder.anchor, keys.device_key)
        self._log_limit = LogLimit(folder.database)
        self._connection: Connection | None = None
        self._writer: Writer | None = None
        self._disk_failures = 0
        self._readers = threading.local()
        self._live()

    def _live(self) -> Connection:
        """The write connection; opened again where a disk failure closed it."""
        if self._connection is None:
            connection = database.connect(self.folder.database, self.keys.database_key, write=True)
            try:
                self._writer = self._last_writer(Reading(connection))
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _last_writer(self, reading: Reading) -> Writer | None:
        known = journal.streams(reading)
        if not known:
            return None
        head = journal.head(reading, known[-1])
        return Writer(known[-1], head, self.keys.device_key, self._anchor)

    @property
    def writer(self) -> Writer:
        """Appends to the current stream; there is one as soon as a stream was started."""
        assert self._writer is not None, "no stream was started"
        return self._writer

    def behind(self) -> Behind | None:
        """Whether the journal ends before its anchor, another one was anchored, or none."""
        if self._writer is None:
            return None
        anchored = self._anchor.read()
        stream, head = self._writer.stream, self._writer.head
        same = anchored is not None and anchored.stream == stream.id
        if same and anchored and (anchored.n < head.n or anchored.chain == head.chain):
            return None  # A power cut may leave the anchor behind the journal.
        return Behind(stream, anchored)

    @contextmanager
    def open_work(self) -> Iterator[Work]:
        """A transaction; rolled back unless `commit` was reached."""
        if self._disk_failures >= DISK_FAILURES_MAX:
            self._require_disk()
        with self._transaction(None) as work:
            yield work

    def start_stream(self, stream_id: UUID, series: str, device: int) -> Writer:
        """A new stream from here on; its first fact must be `StreamStarted`, in the same work."""
        public = journal.public_key(self.keys.device_key)
        stream = Stream(stream_id, series, public, device)
        at = journal.head(self.own_reading(), stream)
        return Writer(stream, at, self.keys.device_key, self._anchor)

    @contextmanager
    def open_first_work(self, writer: Writer) -> Iterator[Work]:
        """The work that records a new stream's first fact; afterwards it is the current one."""
        with self._transaction(writer) as work:
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
        self._writer = writer
        self._anchor.sync()

    def own_reading(self) -> Reading:
        """Reads on the write connection itself, between works; for the database lane only."""
        return Reading(self._live())

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
        self._let_go()
        self._anchor.close()

    @contextmanager
    def _transaction(self, writer: Writer | None) -> Iterator[Work]:
        """A work on `writer`'s stream, or on the current one. A refusal is no disk failure."""
        try:
            connection = self._live()
            with database.as_the_shop_says():
                connection.execute("BEGIN IMMEDIATE")
            yield Work(connection, writer or self.writer, self._reactions)
            if not connection.in_transaction:
                self._disk_failures = 0  # Committed: the disk confirmed it.
                self._shorten_log()
        except DiskFailed:
            # After a failed sync the page cache may lie: only a fresh connection knows the truth.
            self._disk_failures += 1
            self._let_go()
            raise
        finally:
            self._roll_back()

    def _require_disk(self) -> None:
        """Has the disk confirm a write that changes nothing, before anything is sold again."""
        try:
            connection = self._live()
            with database.as_the_shop_says():
                connection.execute("BEGIN IMMEDIATE")
                version = schema_version(connection)
                connection.execute(f"PRAGMA user_version={version}")
                connection.execute("COMMIT")
        except Trouble as trouble:
            self._let_go()
            raise SellStop(times=self._disk_failures) from trouble
        self._disk_failures = 0

    def _roll_back(self) -> None:
        try:
            if self._connection is not None and self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except database.DriverError as error:
            # What went wrong first is being raised. Closing rolls back, too.
            _log.warning("rolling back failed, the database is closed: %s", error)
            self._let_go()

    def _shorten_log(self) -> None:
        try:
            self._log_limit.fold(self._live())
        except database.DriverError as error:
            # The sale is in the log already; only where the log ends has not changed.
            _log.warning("the log could not be folded, the database is closed: %s", error)
            self._let_go()

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def connect_reader(folder: Folder, keys: Secrets) -> Reading:
    """A read-only look at the shop's tables."""
    return Reading(database.connect(folder.database, keys.database_key, write=False))
