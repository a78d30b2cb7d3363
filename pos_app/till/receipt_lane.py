"""The receipt printer's own thread: it works off the spool, and opens the drawer."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtGui import QImage

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.domain.spool_rules import JobState
from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.settings import PRINTER_PROFILE
from pos_app.documents.domain.sale_receipt import Paper
from pos_app.documents.renderers.paper import paper_image
from pos_app.documents.renderers.preview import as_text, read_back
from pos_app.documents.storage.print_jobs import SpooledJob
from pos_app.documents.use_cases.print_next import Printer, Spool, print_next, recover_spool
from pos_app.documents.use_cases.render_paper import PaperAsked, render_paper
from pos_app.facts.selling import Document
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.payments.domain.settlement import CASH
from pos_app.platform.lanes import Lane
from pos_app.platform.locales import number_marks
from pos_app.platform.settings import read
from pos_app.till.composition import Till
from pos_app.till.printing import NoPrinter, receipt_printer

KICK_MS = 10_000
PATIENCE_S = 0.5
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PaperNews:
    """How far a receipt is. `state` is a `JobState`; `reason` says why it waits."""

    document: UUID
    state: str
    reason: str

    @property
    def is_printed(self) -> bool:
        """Whether it came out, as far as anybody can know."""
        return self.state in (JobState.PRINTED, JobState.SENT_UNCONFIRMED)

    @property
    def is_held(self) -> bool:
        """Whether it waited so long that it waits for somebody's word now."""
        return self.state == JobState.HELD

    @property
    def waits(self) -> bool:
        """Whether it will be tried again."""
        return self.state in (JobState.QUEUED, JobState.BLOCKED)


class ReceiptLane:
    """`tell` is called on the printer's thread with a `PaperNews`; `fail` with what broke."""

    def __init__(
        self,
        till: Till,
        database: Lane,
        *,
        tell: Callable[[PaperNews], object],
        fail: Callable[[BaseException], object],
    ) -> None:
        self._till = till
        self._database = database
        self._tell = tell
        self._fail = fail
        self._lane = Lane("printer")
        self._listeners: list[Callable[[PaperNews], object]] = []
        self._asked = False
        self._has_begun = False
        self._is_over = False
        self._spool: Spool | None = None
        self._profile = _default_profile(till)
        self.reload()

    @property
    def has_printer(self) -> bool:
        """Whether receipts are printed at this till."""
        return self._spool is not None

    def reload(self) -> None:
        """Take up the printer of the settings; on the database lane. `wake` it afterwards."""
        printer = _printer(self._till)
        self._spool = None if printer is None else _spool(self._till, printer, self._database)
        self._profile = printer.profile if printer else _default_profile(self._till)

    def begin(self) -> None:
        """What was being sent when the program ended is unknown now; the rest is offered."""
        spool, begins = self._spool, not self._has_begun
        if spool is not None:
            self._has_begun = True
            self._submit(lambda: recover_spool(spool, begins=begins))
            self.wake()

    def listen(self, listener: Callable[[PaperNews], object]) -> None:
        """Somebody else hears of papers, too; on the printer's thread."""
        self._listeners.append(listener)

    def wake(self) -> None:
        """Print what is due."""
        if self._spool is not None and not self._asked:
            self._asked = True
            self._submit(self._work_off)

    def sale_committed(self, sale: Document) -> None:
        """The drawer opens at once or not at all; the receipt is in the spool already."""
        if any(tender.kind == CASH for tender in sale.tenders):
            self.kick()
        self.wake()

    def kick(self) -> None:
        """Open the drawer, unless that takes longer than ten seconds."""
        spool = self._spool
        if spool is None:
            return
        expires = Deadline.after_ms(KICK_MS)

        def open_drawer() -> None:
            outcome = spool.printer.driver.kick(expires)
            if outcome.delivery not in (Delivery.PRINTED, Delivery.SENT_UNCONFIRMED):
                _log.info("the drawer did not open", extra={"why": outcome.why})

        self._submit(open_drawer)

    def picture(self, sale: Document) -> tuple[QImage, str]:
        """The receipt, read back from the very bytes for the printer."""
        reading, profile = self._till.store.own_reading(), self._profile
        shop = read_shop(reading)
        paper = Paper(shop, number_marks(shop.locale))
        job = render_paper(PaperAsked(sale.id), paper, profile, reading=reading)
        printed = read_back(job, profile)
        return paper_image(printed, profile, ratio=2.0), as_text(printed, profile.columns)

    def stop(self) -> None:
        """Finish what is under way; a printer that does not answer is not waited for.

        Whatever it was sent stands in the spool as unknown, and the next start asks about it.
        """
        self._is_over = True
        # A thread that outlives the window must not be the last to hold on to it.
        self._tell = self._fail = _nobody
        self._listeners = []
        try:
            self._lane.submit(lambda: None).result(timeout=PATIENCE_S)
        except TimeoutError:
            return  # The thread is a daemon: it ends with the program.
        self._lane.stop()

    def _work_off(self) -> None:
        self._asked = False
        assert self._spool is not None
        while not self._is_over and (spooled := print_next(self._spool)) is not None:
            self._say(_news(spooled))

    def _say(self, news: PaperNews) -> None:
        self._tell(news)
        for listener in self._listeners:
            listener(news)

    def _submit(self, job: Callable[[], object]) -> None:
        self._lane.submit(job).add_done_callback(self._look)

    def _look(self, future: Future[Any]) -> None:
        error = future.exception()
        if error is not None and not self._is_over:
            self._fail(error)


def _nobody(_: object) -> None:
    """Nobody listens any more."""


def _news(spooled: SpooledJob) -> PaperNews:
    return PaperNews(spooled.fact, str(spooled.job.state), spooled.job.reason)


def _printer(till: Till) -> Printer | None:
    try:
        return receipt_printer(till.store.own_reading())
    except NoPrinter:
        return None


def _spool(till: Till, printer: Printer, database: Lane) -> Spool:
    return Spool(
        worker="desktop",
        printer=printer,
        clock=till.now,
        open_work=till.store.open_work,
        on_database_lane=database.run,
    )


def _default_profile(till: Till) -> PrinterProfile:
    profiles = load_profiles()
    return profiles[read(till.store.own_reading(), PRINTER_PROFILE)]
