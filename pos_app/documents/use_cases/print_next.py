"""Working off the print spool: one paper at a time, each state saved before the next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.domain.spool_rules import (
    WAITING,
    JobState,
    about_to_send,
    after_breakdown,
    after_outcome,
    at_start_up,
    put_aside,
    taken_up,
)
from pos_app.devices.drivers.printer_driver import PrinterDriver
from pos_app.documents.domain.sale_receipt import Paper
from pos_app.documents.storage.print_jobs import SpooledJob, keep_job, next_waiting, open_jobs
from pos_app.documents.use_cases.render_paper import PaperAsked, render_paper
from pos_app.facts.selling import ReceiptPrinted
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.identifiers import new_id
from pos_app.platform.locales import number_marks
from pos_app.platform.work import OpenWork, Work

T = TypeVar("T")
ASIDE_MAX = 100
"""So many papers are put aside in one work; a checkout must not wait for more."""
OnDatabaseLane = Callable[[Callable[[], T]], T]


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer as the spool knows it."""

    name: str
    driver: PrinterDriver
    profile: PrinterProfile


@dataclass(frozen=True, slots=True)
class Spool:
    """What a worker needs: its name, the printer, the clock, and the way to the database."""

    worker: str
    printer: Printer
    clock: Callable[[], datetime]
    open_work: OpenWork
    on_database_lane: Callable[[Callable[[], object]], object]


def recover_spool(spool: Spool, *, begins: bool = False) -> None:
    """At start: what was being sent when the program died is unknown now.

    Where a program `begins` its day, whoever wanted the papers that wait has gone: they are put
    aside and offered, not printed before the next customer's.
    """

    def recover() -> None:
        with spool.open_work() as work:
            now = spool.clock()
            for spooled in open_jobs(work, spool.printer.name):
                fresh = at_start_up(spooled.job, now)
                if begins and fresh.state in WAITING and not fresh.repeats_itself:
                    fresh = put_aside(fresh)
                if fresh != spooled.job:
                    keep_job(work, replace(spooled, job=fresh))
            work.commit()

    spool.on_database_lane(recover)


def print_next(spool: Spool) -> SpooledJob | None:
    """Prints the paper that is due first and answers with it as it ended; None where none is due.

    What waited for too long is put aside instead: the answer is then the last of these.
    Runs on the printer's lane; the database is only touched through its own lane, in short works.
    """
    taken = _take_up(spool)
    if taken is None:
        return None
    spooled, payload = taken
    if payload is None:
        return spooled
    sending = about_to_send(spooled.job)
    started = [False]

    def before_sending() -> None:
        started[0] = True
        _save(spool, replace(spooled, job=sending))

    outcome = spool.printer.driver.send(payload, before_sending=before_sending)
    job = after_outcome(sending if started[0] else spooled.job, outcome, spool.clock())
    ended = replace(spooled, job=job)
    _finish(spool, ended, confirmed=outcome.delivery is Delivery.PRINTED)
    return ended


def _take_up(spool: Spool) -> tuple[SpooledJob, bytes | None] | None:
    """The job that is due, leased, with its bytes; without bytes if it could not be rendered."""

    def take() -> tuple[SpooledJob, bytes | None] | None:
        with spool.open_work() as work:
            now = spool.clock()
            aside = _put_stale_aside(work, spool.printer.name, now)
            if aside is not None:
                work.commit()
                return aside, None
            waiting = next_waiting(work, spool.printer.name)
            if waiting is None or not waiting.job.is_due(now):
                return None
            spooled = replace(waiting, job=taken_up(waiting.job, spool.worker, now))
            payload, broken = _rendered(spool, spooled, work)
            if broken:
                spooled = replace(spooled, job=after_breakdown(spooled.job, broken, now))
            keep_job(work, spooled)
            work.commit()
        return spooled, payload

    found = spool.on_database_lane(take)
    assert found is None or isinstance(found, tuple)
    return found


def _put_stale_aside(work: Work, printer: str, now: datetime) -> SpooledJob | None:
    """Papers that nobody waits for any more are held; answers with the last, or None."""
    last = None
    for _ in range(ASIDE_MAX):
        waiting = next_waiting(work, printer)
        if waiting is None or not waiting.job.is_stale(now):
            break
        last = replace(waiting, job=put_aside(waiting.job))
        keep_job(work, last)
    return last


def _rendered(spool: Spool, spooled: SpooledJob, work: Work) -> tuple[bytes | None, str]:
    shop = read_shop(work)
    asked = PaperAsked(spooled.fact, spooled.job.copy, spooled.job.possible_duplicate)
    try:
        paper = Paper(shop, number_marks(shop.locale))
        return render_paper(asked, paper, spool.printer.profile, reading=work), ""
    except Exception as error:
        return None, f"{type(error).__name__}: {error}"


def _save(spool: Spool, spooled: SpooledJob) -> None:
    def save() -> None:
        with spool.open_work() as work:
            keep_job(work, spooled)
            work.commit()

    spool.on_database_lane(save)


def _finish(spool: Spool, spooled: SpooledJob, *, confirmed: bool) -> None:
    def finish() -> None:
        with spool.open_work() as work:
            now = spool.clock()
            keep_job(work, spooled)
            if spooled.job.state in (JobState.PRINTED, JobState.SENT_UNCONFIRMED):
                work.record(_printed(spooled, work, now, confirmed=confirmed))
            work.commit()

    spool.on_database_lane(finish)


def _printed(spooled: SpooledJob, work: Work, now: datetime, *, confirmed: bool) -> ReceiptPrinted:
    return ReceiptPrinted(
        id=new_id(),
        at=now,
        till=read_shop(work).till,
        document=spooled.fact,
        copy_number=spooled.job.copy,
        confirmed=confirmed,
    )
