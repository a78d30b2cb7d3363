"""What must be true of the ledger: entries balance, stand as the facts say, and empty the drawer.

Memory does not grow with the journal.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pos_app.facts.base import EntryLine, Fact
from pos_app.facts.selling import Document
from pos_app.facts.shifts import ShiftClosed, ShiftOpened
from pos_app.facts.shop import ShopChanged
from pos_app.ledger.charts import read_chart
from pos_app.ledger.domain.account import Role
from pos_app.ledger.domain.chart import Chart
from pos_app.ledger.storage import LEDGER_LINE
from pos_app.platform.checking import Recorded
from pos_app.platform.fact_rows import FactRows
from pos_app.platform.findings import Finding
from pos_app.platform.reading import Reading

CHECK = "ledger"


class LedgerCheck:
    """Follows every entry."""

    def __init__(self, reading: Reading) -> None:
        self._rows = FactRows(reading, LEDGER_LINE, "fact_id")
        self._chart: Chart | None = None
        self._drawer = ""  # The drawer's account while a shift is open.
        self._in_drawer = 0

    def see(self, recorded: Recorded) -> Iterator[Finding]:
        """An entry balances, stands in the ledger, and books the turnover of its document."""
        fact = recorded.fact
        if isinstance(fact, ShopChanged):
            self._chart = read_chart(fact.chart)
        entry: tuple[EntryLine, ...] | None = getattr(fact, "entry", None)
        if entry is None:
            return
        if difference := sum(line.amount for line in entry):
            yield recorded.finding(CHECK, f"Debits and credits differ by {difference}.")
        yield from self._rows.compare(recorded, fact.id, _rows_of(fact, entry))
        yield from self._check_turnover(recorded, entry)
        yield from self._check_drawer(recorded, entry)

    def finish(self) -> Iterator[Finding]:
        """No line stands in the ledger that no fact demands."""
        yield from self._rows.finish()

    def _check_turnover(
        self, recorded: Recorded, entry: tuple[EntryLine, ...]
    ) -> Iterator[Finding]:
        if self._chart is None or not isinstance(recorded.fact, Document):
            return
        accounts = {self._chart.account(role).code for role in (Role.SALES, Role.SALES_RETURNS)}
        booked = -sum(line.amount for line in entry if line.account in accounts)
        if booked != recorded.fact.net:
            what = f"Its entry books a turnover of {booked}, its net is {recorded.fact.net}."
            yield recorded.finding(CHECK, what)

    def _check_drawer(self, recorded: Recorded, entry: tuple[EntryLine, ...]) -> Iterator[Finding]:
        if isinstance(recorded.fact, ShiftOpened) and self._chart is not None:
            self._drawer = self._chart.account(Role.CASH_DRAWER).code
            self._in_drawer = 0
        self._in_drawer += sum(line.amount for line in entry if line.account == self._drawer)
        if isinstance(recorded.fact, ShiftClosed):
            if self._drawer and self._in_drawer:
                what = f"The drawer's account still holds {self._in_drawer} after the shift."
                yield recorded.finding(CHECK, what)
            self._drawer = ""


def _rows_of(fact: Fact, entry: tuple[EntryLine, ...]) -> list[tuple[object, ...]]:
    if not entry:
        return []
    day: date | None = getattr(fact, "business_day", None)
    booked_on = day.isoformat() if day else ""
    return [
        (fact.id.bytes, position, booked_on, line.account, line.amount, int(position == len(entry)))
        for position, line in enumerate(entry, start=1)
    ]
