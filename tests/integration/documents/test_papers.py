"""Papers that are wanted again, that waited too long, and of which nobody knows: on real bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from pos_app.devices.domain.spool_rules import STALE_AFTER, AlreadyPrinting, JobState
from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.documents.storage.print_jobs import jobs_of, keep_job
from pos_app.documents.use_cases.print_again import PrintAgain, print_again
from pos_app.documents.use_cases.print_next import Spool, print_next, recover_spool
from pos_app.documents.use_cases.settle_papers import (
    DidItPrint,
    OpenPapers,
    confirm_printed,
    count_papers,
    drop_held,
    print_held,
    read_paper_state,
)
from pos_app.facts.selling import SaleCompleted
from pos_app.identity.domain.actor import Actor, NotAllowed
from pos_app.kernel.identifiers import new_id
from pos_app.platform.replay import replay
from pos_app.reactions import REACTIONS
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.till.printing import receipt_printer
from tests.helpers.shop import Shop, cash


@dataclass
class Bench:
    """A till whose printer stands beside it; it prints when the test says so."""

    shop: Shop
    printer: EmulatedPrinter

    @property
    def spool(self) -> Spool:
        till = self.shop.till
        return Spool(
            worker="test",
            printer=receipt_printer(till.store.own_reading(), f"tcp:127.0.0.1:{self.printer.port}"),
            clock=lambda: self.shop.now,
            open_work=till.store.open_work,
            on_database_lane=lambda act: act(),
        )

    def sell(self, *, paper: bool = True) -> SaleCompleted:
        asked = CompleteSale(new_id(), self.shop.cart("TEA"), cash("140"), paper=paper)
        return complete_sale(asked, **self.shop.how)

    def again(self, sale: SaleCompleted) -> int:
        return print_again(PrintAgain(new_id(), sale.id), **self.shop.how)

    def work_off(self) -> None:
        while print_next(self.spool):
            pass

    def pass_time(self, time: timedelta) -> None:
        self.shop.times[0] += time

    def put(self, sale: SaleCompleted, state: JobState) -> None:
        """The paper got so far."""
        with self.shop.till.store.open_work() as work:
            [spooled] = jobs_of(work, sale.id)
            keep_job(work, replace(spooled, job=replace(spooled.job, state=state)))
            work.commit()

    @property
    def papers(self) -> list[tuple[str, str]]:
        """Number and mark of each paper that came out."""
        assert self.printer.wait_until_idle()
        marks = (re.search(r"REPRINT \d+", paper) for paper in self.printer.receipts)
        numbers = (re.findall(r"A-\d{6}", paper)[0] for paper in self.printer.receipts)
        return [(n, m.group() if m else "") for n, m in zip(numbers, marks, strict=True)]

    def waiting(self) -> OpenPapers:
        return count_papers(actor=self.shop.actor, reading=self.shop.reading)


@pytest.fixture
def bench(shop: Shop) -> Iterator[Bench]:
    with EmulatedPrinter() as printer:
        yield Bench(shop, printer)


def test_each_copy_bears_the_next_number(bench: Bench) -> None:
    sale = bench.sell()
    bench.work_off()
    for number in (1, 2):
        assert bench.again(sale) == number
        bench.work_off()
    assert bench.papers == [
        ("A-000001", ""),
        ("A-000001", "REPRINT 1"),
        ("A-000001", "REPRINT 2"),
    ]


def test_copies_that_wait_are_counted_and_a_second_tap_makes_none(bench: Bench) -> None:
    sale = bench.sell()
    bench.work_off()
    assert [bench.again(sale), bench.again(sale)] == [1, 1]
    bench.work_off()
    assert bench.papers[1:] == [("A-000001", "REPRINT 1")]
    assert bench.again(sale) == 2


def test_a_sale_without_a_receipt_gets_one_marked_as_a_copy(bench: Bench) -> None:
    sale = bench.sell(paper=False)
    bench.again(sale)
    bench.work_off()
    assert bench.papers == [("A-000001", "REPRINT 1")]


def test_the_original_that_waits_is_printed_as_the_original(bench: Bench) -> None:
    sale = bench.sell()
    assert bench.again(sale) == 0
    bench.work_off()
    assert bench.papers == [("A-000001", "")]


def test_what_is_being_printed_is_not_wanted_again(bench: Bench) -> None:
    sale = bench.sell()
    bench.put(sale, JobState.SENDING)
    with pytest.raises(AlreadyPrinting):
        bench.again(sale)


def test_a_paper_that_waited_for_long_is_offered_and_the_next_customers_comes_first(
    bench: Bench,
) -> None:
    old = bench.sell()
    bench.pass_time(STALE_AFTER)
    fresh = bench.sell()
    bench.work_off()
    assert bench.papers == [(fresh.number, "")]
    assert bench.waiting() == OpenPapers(held=1)
    assert read_paper_state(old.id, actor=bench.shop.actor, reading=bench.shop.reading) == "held"
    assert print_held(**bench.shop.how) == 1
    bench.work_off()
    assert bench.papers[1:] == [(old.number, "")]
    assert bench.waiting() == OpenPapers()


def test_a_program_that_begins_its_day_offers_what_was_left(bench: Bench) -> None:
    sales = [bench.sell() for _ in range(3)]
    recover_spool(bench.spool, begins=True)
    bench.work_off()
    assert bench.papers == []
    assert bench.waiting() == OpenPapers(held=3)
    how = {"actor": bench.shop.actor, "open_work": bench.shop.till.store.open_work}
    assert drop_held(**how) == 3
    bench.work_off()
    assert bench.papers == []
    assert bench.waiting() == OpenPapers()
    bench.again(sales[1])
    bench.work_off()
    assert bench.papers == [("A-000002", "REPRINT 1")]


def test_a_command_line_in_between_prints_what_was_just_sold(bench: Bench) -> None:
    bench.sell()
    recover_spool(bench.spool)
    bench.work_off()
    assert bench.papers == [("A-000001", "")]


@pytest.mark.parametrize("did_print", [True, False])
def test_did_it_print(bench: Bench, did_print: bool) -> None:
    sale = bench.sell()
    bench.put(sale, JobState.SENDING)
    recover_spool(bench.spool, begins=True)
    assert bench.waiting() == OpenPapers(doubtful=1, asked_about=sale.id)
    if did_print:
        fact = confirm_printed(DidItPrint(new_id(), sale.id), **bench.shop.how)
        assert fact is not None
        assert (fact.document, fact.copy_number, fact.confirmed) == (sale.id, 0, False)
        assert confirm_printed(DidItPrint(new_id(), sale.id), **bench.shop.how) is None
    else:
        assert bench.again(sale) == 1
    bench.work_off()
    assert bench.papers == ([] if did_print else [("A-000001", "REPRINT 1")])
    assert bench.waiting() == OpenPapers()


def test_the_number_of_copies_follows_from_the_journal(bench: Bench) -> None:
    sale = bench.sell()
    bench.work_off()
    for _ in range(2):
        bench.again(sale)
        bench.work_off()
    kept = bench.shop.query("SELECT document_id, copies FROM receipt_copy")
    assert kept == [(sale.id.bytes, 2)]
    till = bench.shop.till
    assert list(replay(till.folder, till.store.keys, REACTIONS)) == []


def test_without_the_right_nothing_is_printed_or_settled(bench: Bench) -> None:
    sale = bench.sell()
    shop = bench.shop
    shop.actor = Actor(new_id(), "N", "none", frozenset(), shop.till.shop.till)
    how = {"actor": shop.actor, "open_work": shop.till.store.open_work}
    for refused in (
        lambda: bench.again(sale),
        bench.waiting,
        lambda: print_held(**shop.how),
        lambda: drop_held(**how),
        lambda: confirm_printed(DidItPrint(new_id(), sale.id), **shop.how),
        lambda: read_paper_state(sale.id, actor=shop.actor, reading=shop.reading),
    ):
        with pytest.raises(NotAllowed):
            refused()
