"""The journal: every fact's exact bytes, chained and signed, in dense order, never changed.

`chain = sha256(previous chain || sha256(line))`, the first previous chain is 32 zero bytes; the
Ed25519 signature is over the chain value, so one signature vouches for all before it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import (
    BLOB,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    Text,
    UniqueConstraint,
    bindparam,
    select,
)

from pos_app.facts import registry
from pos_app.facts.base import Fact
from pos_app.facts.codec import UnknownFact, decode, encode
from pos_app.kernel.clock import HybridTime, milliseconds
from pos_app.kernel.errors import Trouble
from pos_app.kernel.identifiers import as_uuid
from pos_app.platform.anchor import Anchor, Anchored
from pos_app.platform.database import DamagedDatabase
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement, insert_all
from pos_app.platform.tables import Id, table

assert registry.MODULES, "every kind of fact must be known before a line is read"

NO_CHAIN = bytes(32)
ANCHOR_SYNC_EVERY = 50

STREAM = table(
    "stream",
    "journal",
    Column("stream_id", Id, primary_key=True),
    Column("ordinal", Integer, nullable=False, unique=True),
    Column("series", Text, nullable=False, unique=True),
    Column("public_key", BLOB, nullable=False),
    Column("device", Integer, nullable=False),
    CheckConstraint("length(public_key) = 32", name="key_length"),
)

JOURNAL = table(
    "journal",
    "journal",
    Column("stream_id", Id, ForeignKey("stream.stream_id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("fact_id", Id, nullable=False),
    Column("kind", Text, nullable=False),
    Column("line", BLOB, nullable=False),
    Column("chain", BLOB, nullable=False),
    Column("signature", BLOB, nullable=False),
    UniqueConstraint("fact_id", "stream_id"),
    CheckConstraint("n > 0", name="dense"),
    CheckConstraint("length(chain) = 32 AND length(signature) = 64", name="proof_length"),
)

INSERT_STREAM = insert_all(STREAM)
INSERT_LINE = insert_all(JOURNAL)
_STREAMS = Statement(
    select(STREAM.c.stream_id, STREAM.c.series, STREAM.c.public_key, STREAM.c.device).order_by(
        STREAM.c.ordinal
    )
)
_LAST = Statement(
    select(JOURNAL.c.n, JOURNAL.c.chain, JOURNAL.c.line)
    .where(JOURNAL.c.stream_id == bindparam("stream_id"))
    .order_by(JOURNAL.c.n.desc())
    .limit(1)
)
_BY_FACT = Statement(select(JOURNAL.c.line).where(JOURNAL.c.fact_id == bindparam("fact_id")))
_AFTER = Statement(
    select(
        JOURNAL.c.n,
        JOURNAL.c.fact_id,
        JOURNAL.c.kind,
        JOURNAL.c.line,
        JOURNAL.c.chain,
        JOURNAL.c.signature,
    )
    .where(JOURNAL.c.stream_id == bindparam("stream_id"), JOURNAL.c.n > bindparam("n"))
    .order_by(JOURNAL.c.n)
    .limit(bindparam("most"))
)

IMMUTABLE = tuple(
    f"CREATE TRIGGER {name}_never_{verb.split()[0].lower()}s BEFORE {verb} ON {name} "
    f"BEGIN SELECT RAISE(ABORT, '{name} never changes'); END"
    for name in ("journal", "stream")
    for verb in ("UPDATE", "DELETE")
)
"""The triggers a migration puts on a till's journal."""


class NewerFact(Trouble):
    """A newer program wrote this line."""

    text = (
        "This shop's journal holds what only a newer Duka can read ({what}). Nothing was changed. "
        "Install the newer program, or restore an older backup."
    )


@dataclass(frozen=True, slots=True)
class Stream:
    """One incarnation of the database file. Receipt numbers carry its series."""

    id: UUID
    series: str
    public_key: bytes
    device: int


@dataclass(frozen=True, slots=True)
class Head:
    """Where a stream ends."""

    n: int
    chain: bytes
    time: HybridTime


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A row of the journal as it stands, unchecked."""

    n: int
    fact_id: UUID
    kind: str
    line: bytes
    chain: bytes
    signature: bytes


def link(previous: bytes, line: bytes) -> bytes:
    """The chain value after `line`."""
    return hashlib.sha256(previous + hashlib.sha256(line).digest()).digest()


def streams(reading: Reading) -> list[Stream]:
    """All streams of this file, oldest first; the last one is written to."""
    return [Stream(as_uuid(i), series, key, dev) for i, series, key, dev in reading.rows(_STREAMS)]


def head(reading: Reading, stream: Stream) -> Head:
    """Where `stream` ends."""
    last = reading.row(_LAST, stream_id=stream.id)
    if last is None:
        return Head(0, NO_CHAIN, HybridTime(0, 0, stream.device))
    n, chain, line = last
    return Head(n, chain, _decoded(line)[1])


def rows_after(reading: Reading, stream: UUID, n: int, most: int) -> list[JournalRow]:
    """Up to `most` rows of a stream after position `n`, in order."""
    found = reading.rows(_AFTER, stream_id=stream, n=n, most=most)
    return [JournalRow(r[0], as_uuid(r[1]), *r[2:]) for r in found]


def find(reading: Reading, fact_id: UUID) -> Fact | None:
    """The fact of that id, whichever stream it stands in."""
    row = reading.row(_BY_FACT, fact_id=fact_id)
    return _decoded(row[0])[0] if row else None


def _decoded(line: bytes) -> tuple[Fact, HybridTime]:
    try:
        fact, hlc = decode(line)
        return fact, HybridTime.parse(hlc)
    except UnknownFact as unknown:
        raise NewerFact(what=unknown) from unknown
    except ValueError as error:
        # A page was damaged in a way that SQLite does not notice.
        raise DamagedDatabase(detail="a line of the journal cannot be read") from error


class Writer:
    """Appends to one stream. Keeps the head in memory: it is the only writer."""

    def __init__(self, stream: Stream, at: Head, device_key: bytes, anchor: Anchor) -> None:
        self.stream = stream
        self.head = at
        self._anchor = anchor
        self.memory: dict[str, Any] = {}  # What works remember of the shop between two sales.
        self._signer = Ed25519PrivateKey.from_private_bytes(device_key)

    def advance(self, to: Head) -> None:
        """What was appended is durable now."""
        if to.n != self.head.n:
            self.head = to
            # Never fails: the work is done and acknowledged, whatever becomes of the anchor.
            self._anchor.write(Anchored(self.stream.id, to.n, to.chain))
            if to.n % ANCHOR_SYNC_EVERY == 0:
                self._anchor.sync()

    def next_row(self, at: Head, fact: Fact) -> tuple[Head, dict[str, object]]:
        """The row of `fact` after `at`, and the head it makes."""
        time = at.time.next(milliseconds(fact.at))
        line = encode(fact, str(time))
        chain = link(at.chain, line)
        row = {
            "stream_id": self.stream.id,
            "n": at.n + 1,
            "fact_id": fact.id,
            "kind": fact.KIND,
            "line": line,
            "chain": chain,
            "signature": self._signer.sign(chain),
        }
        return Head(at.n + 1, chain, time), row


def public_key(device_key: bytes) -> bytes:
    """The raw public key that proves signatures of `device_key`."""
    return Ed25519PrivateKey.from_private_bytes(device_key).public_key().public_bytes_raw()
