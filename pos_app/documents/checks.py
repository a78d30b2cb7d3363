"""What must be true of the print spool: every paper shows a fact."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from pos_app.documents.storage.print_jobs import PRINT_JOB
from pos_app.platform.checking import Recorded
from pos_app.platform.fact_rows import orphans
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading


class PrintJobCheck:
    """Looks at the spool once; it is working state, so facts demand nothing of it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def see(self, recorded: Recorded) -> Iterator[Finding]:
        """Nothing is wrong with a fact whose paper was printed long ago."""
        yield from ()

    def finish(self) -> Iterator[Finding]:
        """No job shows a fact that is not in the journal."""
        for (fact_id,) in self._reading.rows(orphans(PRINT_JOB, "fact_id")):
            what = "A paper waits to be printed for a fact that does not exist."
            yield Finding("print jobs", what, fact=str(UUID(bytes=fact_id)))
