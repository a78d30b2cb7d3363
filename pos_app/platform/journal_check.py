"""Proves the journal: dense, chained, signed, unedited, as long as it was known to be.

Row after row, so that a journal of any length needs the same memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from sqlalchemy import BLOB, bindparam, cast, select

from pos_app.facts.shop import StreamStarted
from pos_app.platform import database
from pos_app.platform.anchor import Anchored
from pos_app.platform.checking import Recorded
from pos_app.platform.database import DamagedDatabase, DiskFailed, WrongKeyOrDamaged
from pos_app.platform.findings import Finding
from pos_app.platform.journal import JOURNAL, NO_CHAIN, STREAM, head, link, streams
from pos_app.platform.journal_stream import CHECK, FollowedStream, RawRow, as_text
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement

FINDINGS_PER_STREAM_MAX = 20
"""A wrong key would find every row wrong; enough is enough."""

_STREAMS = Statement(
    select(
        STREAM.c.stream_id,
        STREAM.c.ordinal,
        cast(STREAM.c.series, BLOB),  # An edited text may not even be UTF-8.
        STREAM.c.public_key,
        STREAM.c.device,
    ).order_by(STREAM.c.ordinal)
)
_ROWS = Statement(
    select(
        JOURNAL.c.n,
        JOURNAL.c.fact_id,
        cast(JOURNAL.c.kind, BLOB),
        JOURNAL.c.line,
        JOURNAL.c.chain,
        JOURNAL.c.signature,
    )
    .where(JOURNAL.c.stream_id == bindparam("stream_id"))
    .order_by(JOURNAL.c.n)
)
_CHAIN = Statement(
    select(JOURNAL.c.n, JOURNAL.c.line, JOURNAL.c.chain)
    .where(JOURNAL.c.stream_id == bindparam("stream_id"))
    .order_by(JOURNAL.c.n)
)
_STRAYS = Statement(
    select(JOURNAL.c.stream_id, JOURNAL.c.fact_id)
    .where(JOURNAL.c.stream_id.not_in(select(STREAM.c.stream_id)))
    .limit(FINDINGS_PER_STREAM_MAX)
)
_DAMAGE = (DamagedDatabase, WrongKeyOrDamaged, DiskFailed)

See: TypeAlias = Callable[[Recorded], Iterator[Finding]]


def check_journal(
    reading: Reading, anchored: Anchored | None = None, *, see: See | None = None
) -> Iterator[Finding]:
    """What is wrong with the journal, the first failing fact first; nothing where all is well.

    `anchored` must have been read before the snapshot that `reading` sees began, or a sale made in
    between would look like a cut. Each sound fact is shown to `see`, which may find more.
    """
    previous: FollowedStream | None = None
    known: set[bytes] = set()
    for row in reading.rows(_STREAMS):
        stream = FollowedStream(*row)
        known.add(stream.id)
        mine = anchored if anchored and anchored.stream.bytes == stream.id else None
        yield from _check_stream(reading, stream, previous, mine, see)
        previous = stream
    if anchored is not None and anchored.stream.bytes not in known:
        what = "The whole stream is missing; it was known to exist."
        yield Finding(CHECK, what, str(anchored.stream), 1)
    for stream_id, fact_id in reading.rows(_STRAYS):
        what = "A fact stands in a stream that was never started."
        yield Finding(CHECK, what, as_text(stream_id), 0, as_text(fact_id))


def chain_ends(reading: Reading, *, proven: bool) -> tuple[Anchored, ...]:
    """Where each stream ends, oldest first. `proven` recomputes the chains up to there.

    Raises DamagedDatabase at the first fact whose chain does not fit. Signatures are not looked at.
    """
    ends = []
    for stream in streams(reading):
        at = head(reading, stream)
        if proven:
            n, chain = 0, NO_CHAIN
            for row_n, line, row_chain in reading.each(_CHAIN, stream_id=stream.id):
                n, chain = n + 1, link(chain, line)
                if row_n != n or row_chain != chain:
                    raise DamagedDatabase(detail=f"fact {n} of stream {stream.id}")
        ends.append(Anchored(stream.id, at.n, at.chain))
    return tuple(ends)


def _check_stream(
    reading: Reading,
    stream: FollowedStream,
    previous: FollowedStream | None,
    anchored: Anchored | None,
    see: See | None,
) -> Iterator[Finding]:
    expected = previous.ordinal + 1 if previous else 1
    if stream.ordinal != expected:
        yield stream.finding(f"Its place is {stream.ordinal}, it should be {expected}.", 1)
    found = 0
    for row in _each(reading, stream):
        for finding in _check_row(stream, previous, anchored, row, see):
            yield finding
            found += 1
        if found >= FINDINGS_PER_STREAM_MAX:
            yield stream.finding("Too much is wrong; the rest was not looked at.", stream.n)
            return
    if stream.damage:
        what = f"It cannot be read, and maybe later ones neither. {stream.damage}"
        yield stream.finding(what, stream.n + 1)
        return
    if stream.n == 0:
        yield stream.finding("The stream has no first fact.", 1)
    if anchored and stream.n < anchored.n:
        what = f"The journal is cut off here; it was known to reach {anchored.n}."
        yield stream.finding(what, stream.n + 1)


def _each(reading: Reading, stream: FollowedStream) -> Iterator[RawRow]:
    """The rows of a stream, as far as they can be read."""
    rows = reading.each(_ROWS, stream_id=stream.id)
    while True:
        try:
            row = next(rows, None)
        except (database.DriverError, *_DAMAGE) as error:
            trouble = error if isinstance(error, _DAMAGE) else database.as_trouble(error)
            if not isinstance(trouble, _DAMAGE):
                raise
            stream.damage = str(trouble)
            return
        if row is None:
            return
        yield RawRow(*row)


def _check_row(
    stream: FollowedStream,
    previous: FollowedStream | None,
    anchored: Anchored | None,
    row: RawRow,
    see: See | None,
) -> Iterator[Finding]:
    if row.n != stream.n + 1:
        yield stream.finding(f"Missing; the next fact there is stands at {row.n}.", stream.n + 1)
        stream.forget_chain()
    wrong, recorded = stream.take(row)
    if anchored and row.n == anchored.n and row.chain != anchored.chain:
        wrong = wrong or "Another fact was known to stand here: the journal was replaced."
    if wrong or recorded is None:
        yield stream.finding(wrong, row.n, row.fact_id)
        return
    if row.n == 1:
        yield from _check_start(stream, previous, recorded)
    if see is not None:
        yield from see(recorded)


def _check_start(
    stream: FollowedStream, previous: FollowedStream | None, recorded: Recorded
) -> Iterator[Finding]:
    """The first fact of a stream names the stream, and where the one before it ended."""
    fact = recorded.fact
    if not isinstance(fact, StreamStarted):
        yield stream.finding("A stream must begin with its start.", 1, fact.id.bytes)
        return
    told = (fact.stream.bytes, fact.series.encode(), fact.public_key)
    if told != (stream.id, stream.series, stream.public_key):
        yield stream.finding("The stream is not the one its first fact names.", 1, fact.id.bytes)
    before = fact.previous_stream.bytes if fact.previous_stream else None
    if before != (previous.id if previous else None):
        what = "It names another stream before it than there is."
        yield stream.finding(what, 1, fact.id.bytes)
    elif previous is not None:
        yield from _check_end(previous, fact, stream)


def _check_end(
    ended: FollowedStream, start: StreamStarted, stream: FollowedStream
) -> Iterator[Finding]:
    """A stream ends where the first fact of the next one says it ended."""
    if ended.n < start.previous_n:
        what = f"The journal is cut off here; it reached {start.previous_n} when the next began."
        yield ended.finding(what, ended.n + 1)
    elif ended.n > start.previous_n or start.previous_chain not in ended.chains:
        what = "The stream before it ends otherwise than it says."
        yield stream.finding(what, 1, start.id.bytes)
    elif start.reason == "behind_anchor" and start.expected_n > start.previous_n:
        what = f"The journal was cut off here; it had reached {start.expected_n} before that."
        yield ended.finding(what, ended.n + 1)
