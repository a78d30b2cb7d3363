"""The story of a printer that is off, or empty: emulated, with its real wire and its real bytes."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from pos_app.devices.domain.spool_rules import JobState, PrintJob
from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.documents.storage.print_jobs import RECEIPT_PRINTER, open_jobs
from pos_app.documents.use_cases.print_next import Spool, print_next, recover_spool
from pos_app.documents.use_cases.settle_papers import drop_held, print_held
from pos_app.kernel.identifiers import new_id
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.till.printing import receipt_printer
from tests.helpers.crash.books import facts_of
from tests.scenarios.conftest import Counter, shown, tenders

scenarios("dead_printer.feature")

AT_ONCE_S = 2.0
"""Far less than any patience with a printer."""


@dataclass
class Bench:
    """The printer beside the till, and the worker that waits for it."""

    counter: Counter
    plugged: ExitStack
    port: int = 0
    printer: EmulatedPrinter | None = None

    def switch_on(self) -> None:
        """It stands at the same address as before."""
        self.printer = self.plugged.enter_context(EmulatedPrinter(port=self.port))
        self.port = self.printer.port

    def switch_off(self) -> None:
        """Nothing answers at its address."""
        self.plugged.close()

    def begin_the_day(self) -> None:
        """What the window does with what it finds."""
        recover_spool(self.spool(), begins=True)

    def spool(self) -> Spool:
        """The way to the printer at its address."""
        till = self.counter.shop.till
        return Spool(
            worker="counter",
            printer=receipt_printer(till.store.own_reading(), f"tcp:127.0.0.1:{self.port}"),
            clock=lambda: self.counter.shop.now,
            open_work=till.store.open_work,
            on_database_lane=lambda act: act(),
        )

    def work_off(self) -> None:
        """What the worker does when it looks: all that is due, each paper once."""
        spool = self.spool()
        recover_spool(spool)
        for _ in range(10):
            if print_next(spool) is None:
                return

    def waiting(self) -> list[PrintJob]:
        """The papers that did not come out."""
        reading = self.counter.shop.reading
        return [spooled.job for spooled in open_jobs(reading, RECEIPT_PRINTER)]


@pytest.fixture
def bench(counter: Counter) -> Iterator[Bench]:
    """A printer at its address; its switch is the story's."""
    with ExitStack() as plugged:
        yield Bench(counter, plugged)


@given("the receipt printer is switched off")
def _off(bench: Bench) -> None:
    bench.switch_on()
    bench.switch_off()


@given("the receipt printer's cover is open")
def _open(bench: Bench) -> None:
    bench.switch_on()
    assert bench.printer
    bench.printer.open_cover()


@when(parsers.re(r"(?P<goods>\w+) is sold for (?P<paid>[^,]+), (?P<wish>with|without) a receipt"))
def _sold(counter: Counter, bench: Bench, goods: str, paid: str, wish: str) -> None:
    began = time.monotonic()
    asked = CompleteSale(new_id(), counter.shop.cart(goods), tenders(paid), paper=wish == "with")
    counter.sale = complete_sale(asked, **counter.shop.how)
    counter.said.append(f"{time.monotonic() - began}")
    bench.work_off()


@then(parsers.parse("receipt {number} is done at once, and {change} goes back"))
def _done(counter: Counter, number: str, change: str) -> None:
    assert counter.sale
    (tender,) = counter.sale.tenders
    assert (counter.sale.number, shown(tender.received - tender.amount)) == (number, change)
    assert float(counter.said[-1]) < AT_ONCE_S


@then(parsers.parse('its paper waits, because "{why}"'))
def _waits(bench: Bench, why: str) -> None:
    assert why in bench.waiting()[-1].reason


@when("the printer is switched on")
def _on(counter: Counter, bench: Bench) -> None:
    bench.switch_on()
    counter.wait(60)


@when(parsers.parse("{minutes:d} minutes pass"))
def _pass(counter: Counter, minutes: int) -> None:
    counter.wait(60 * minutes)


@then("its paper is offered, and does not come out by itself")
def _offered(bench: Bench) -> None:
    bench.begin_the_day()
    bench.work_off()
    assert bench.printer
    assert bench.printer.wait_until_idle()
    assert bench.printer.receipts == []
    assert [job.state for job in bench.waiting()] == [JobState.HELD]


@when("somebody says that the old paper is still wanted")
def _wanted(counter: Counter) -> None:
    assert print_held(**counter.shop.how) == 1


@when("nobody needs the old paper any more")
def _not_needed(counter: Counter) -> None:
    assert drop_held(actor=counter.shop.actor, open_work=counter.shop.till.store.open_work) == 1


@when("the cover is closed")
def _closed(counter: Counter, bench: Bench) -> None:
    assert bench.printer
    bench.printer.open_cover(is_open=False)
    counter.wait(60)


@then(parsers.parse("these papers come out, each once: {numbers}"))
def _come_out(bench: Bench, numbers: str) -> None:
    bench.work_off()
    bench.work_off()  # Nobody prints a paper again that came out.
    assert bench.printer
    assert bench.printer.wait_until_idle()
    printed = [re.findall(r"A-\d{6}", paper)[0] for paper in bench.printer.receipts]
    assert printed == numbers.split()


@then("no paper waits")
def _none_waits(bench: Bench) -> None:
    assert bench.waiting() == []


@then("the journal says that each of them came out")
def _journalled(counter: Counter) -> None:
    facts = facts_of(counter.shop.reading.connection)
    sold = [fact["id"] for fact in facts if fact["kind"] == "sale.completed"]
    printed = [fact for fact in facts if fact["kind"] == "receipt.printed"]
    assert [(fact["document"], fact["confirmed"]) for fact in printed] == [
        (sale, True) for sale in sold
    ]


@then("the drawer stays shut")
def _shut(bench: Bench) -> None:
    # It was opened by hand when the money changed hands; a late paper must not open it again.
    assert bench.printer
    assert bench.printer.kicks == []
