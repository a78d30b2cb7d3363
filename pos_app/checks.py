"""What must be true of the books: the journal proves itself, and every table follows from it.

`verify` makes one pass over the journal, in a snapshot of its own beside the writer. Each feature's
check is shown every fact; what a check keeps in memory stands at its top.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import TypeAlias

from pos_app.catalogue.checks import check_catalogue
from pos_app.documents.checks import PrintJobCheck
from pos_app.facts.shop import StreamStarted
from pos_app.identity.checks import check_identity
from pos_app.kernel.errors import Trouble
from pos_app.ledger.checks import LedgerCheck
from pos_app.platform import database
from pos_app.platform.anchor import Anchor, Anchored
from pos_app.platform.checking import MakeCheck, Recorded
from pos_app.platform.database import DamagedDatabase
from pos_app.platform.findings import Finding
from pos_app.platform.journal_check import check_journal
from pos_app.platform.journal_stream import CHECK as JOURNAL_CHECK
from pos_app.platform.keybox import Secrets
from pos_app.platform.page_check import check_pages
from pos_app.platform.paths import Folder
from pos_app.platform.reading import Reading
from pos_app.platform.store import connect_reader
from pos_app.selling.checks import SellingCheck
from pos_app.shifts.checks import ShiftCheck
from pos_app.stock.checks import StockCheck

ANCHOR_CHECK = "anchor"
TELL_EVERY = 200
Seen: TypeAlias = Callable[[int], object]


class AnchorCheck:
    """Whether each stream began beside an anchor. Without one the file may be an older copy."""

    def __init__(self, reading: Reading) -> None:
        del reading

    def see(self, recorded: Recorded) -> Iterator[Finding]:
        """The start of a stream says it."""
        fact = recorded.fact
        if isinstance(fact, StreamStarted) and fact.reason == "anchor_missing":
            what = "There was no anchor when it began: facts before it may have been cut off."
            yield recorded.finding(ANCHOR_CHECK, what)

    def finish(self) -> Iterator[Finding]:
        """Nothing more."""
        yield from ()


CHECKS: tuple[MakeCheck, ...] = (
    AnchorCheck,
    SellingCheck,
    LedgerCheck,
    StockCheck,
    ShiftCheck,
    PrintJobCheck,
)
"""Shown every fact, in order."""

CHECKS_OF_TABLES: tuple[Callable[[Reading], Sequence[Finding]], ...] = (
    check_identity,
    check_catalogue,
)
"""Go through the few facts they need by themselves."""


def verify(
    folder: Folder, keys: Secrets, *, deep: bool = False, seen: Seen = lambda count: None
) -> Iterator[Finding]:
    """What is wrong with the books of a shop, the first failing fact first; nothing if all is well.

    `deep` looks at every page of the file as well. `seen` is told now and then how many facts were
    looked at. Writes nothing and needs no hold on the folder.
    """
    # Read before the snapshot begins: a sale made in between is then seen, and not taken for a cut.
    anchored = Anchor(folder.anchor, keys.device_key).read()
    try:
        connection = connect_reader(folder, keys).connection
    except DamagedDatabase as damage:
        yield Finding("pages", str(damage))
        return
    if anchored is None and not folder.copied.exists():
        what = "There is no anchor, or not this till's: the end of the journal may be cut off."
        yield Finding(ANCHOR_CHECK, what)
    with closing(connection):
        connection.execute("BEGIN")
        yield from check_books(Reading(connection), anchored, seen)
    if deep:
        yield from check_pages(folder, keys)


def check_books(
    reading: Reading, anchored: Anchored | None, seen: Seen = lambda count: None
) -> Iterator[Finding]:
    """What is wrong with what `reading` sees, which must be one snapshot."""
    checks = [make(reading) for make in CHECKS]
    is_whole, tally = True, _Tally(seen)

    def see(recorded: Recorded) -> Iterator[Finding]:
        tally.one_more()
        # After the first wrong fact the rest cannot be judged by the journal.
        for check in checks if is_whole else ():
            yield from check.see(recorded)

    try:
        for finding in check_journal(reading, anchored, see=see):
            is_whole = is_whole and finding.check != JOURNAL_CHECK
            yield finding
        tally.tell()
        if is_whole:
            for check in checks:
                yield from check.finish()
            for check_tables in CHECKS_OF_TABLES:
                yield from check_tables(reading)
    except (database.DriverError, Trouble) as error:
        yield Finding("tables", f"They cannot be read to their end. {error}")


class _Tally:
    """Counts facts, and says now and then how many there were."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen
        self._count = 0

    def one_more(self) -> None:
        self._count += 1
        if self._count % TELL_EVERY == 0:
            self.tell()

    def tell(self) -> None:
        self._seen(self._count)
