"""The sales page in the window: its commands, scanned receipts, and papers that wait for a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from shiboken6 import isValid

from pos_app.devices.domain.barcode import BarcodeKind, BarcodeRules, parse_barcode
from pos_app.documents.use_cases.print_again import PrintAgain, print_again
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.selling.screens.flow import CHANGE, REGISTER
from pos_app.selling.screens.papers_view_model import PapersViewModel
from pos_app.selling.use_cases.browse_sales import find_last_document
from pos_app.till.place import Place, Site
from pos_app.till.receipt_lane import PaperNews
from pos_app.ui.commands import Command
from pos_app.ui.notices import Told, told_of
from pos_app.ui.translations import tr

if TYPE_CHECKING:  # Imported on the first visit, so that the till starts fast.
    from pos_app.selling.screens.sale_view_model import SaleViewModel
    from pos_app.selling.screens.sales_screen import SalesScreen
    from pos_app.selling.screens.sales_view_model import SalesViewModel

SALES = "sales"


class SalesPlace(Place):
    """The documents of this till; `lead_to` gives it the page where goods come back."""

    _heard = Signal(object)
    key, icon, right = SALES, "receipt", Permission.SEE_SALES

    def __init__(self, site: Site, actor: Actor) -> None:
        super().__init__(site, actor)
        opened = site.opened
        self.papers = PapersViewModel(opened.desk, actor, opened.paper.wake, self)
        self.papers.told.connect(self.told)
        self.papers.asked_about.connect(self._show_asked)
        self.sales: SalesViewModel | None = None
        self.chosen: SaleViewModel | None = None
        self._returns: Place | None = None
        self._heard.connect(self._paper_news)
        opened.paper.listen(self._hear)

    @property
    def title(self) -> str:
        """As the navigation says it."""
        return tr("Nav", "Sales")

    def lead_to(self, returns: Place) -> None:
        """Goods come back on that page: the button goes there with the sale."""
        self._returns = returns

    def build(self) -> SalesScreen:
        """The list beside the chosen receipt."""
        from pos_app.selling.screens.papers_notice import PapersNotice
        from pos_app.selling.screens.sales_screen import SalesScreen

        sales, chosen = self._models()
        screen = SalesScreen(sales, chosen)
        screen.notices.addWidget(PapersNotice(self.papers, screen))
        screen.left.connect(partial(self.page_asked.emit, REGISTER))
        screen.return_asked.connect(self._return)
        return screen

    def begin(self) -> None:
        """The newest sales."""
        self._own_screen.begin()
        self.papers.look()

    def scan(self, code: str) -> bool:
        """A receipt's own barcode finds it."""
        try:
            read = parse_barcode(code, BarcodeRules(), today=self.site.opened.desk.now().date())
        except (BadInput, Refusal) as error:
            self.told.emit(told_of(error))
            return True
        if read.kind is not BarcodeKind.RECEIPT or self.sales is None:
            return False
        self.sales.find_number(read.receipt)
        return True

    def show_record(self, record: UUID) -> None:
        """Choose this document, of whatever day."""
        from pos_app.selling.use_cases.browse_sales import read_sale

        desk, actor = self.site.opened.desk, self.actor
        self._own_screen.show_document(record)
        desk.operations.run(
            lambda: read_sale(record, actor=actor, reading=desk.lane_reading()),
            done=lambda sale: self.sales.find_number(sale.number) if sale and self.sales else None,
            failed=lambda error: self.told.emit(told_of(error)),
        )

    def commands(self) -> tuple[Command, ...]:
        """Printing again, while selling and here; finding, saving, voiding."""
        return (
            _command(
                "receipt.last",
                tr("Sales", "Print last receipt"),
                self._print_last,
                "Ctrl+P",
                REGISTER,
            ),
            _command(
                "receipt.paid",
                tr("Sales", "Print this receipt again"),
                self._print_last,
                "Ctrl+P",
                CHANGE,
            ),
            _command("receipt.print", tr("Sales", "Print this receipt"), self._print, "Ctrl+P"),
            _command(
                "receipt.save",
                tr("Sales", "Save receipt as PDF"),
                self._save,
                "Ctrl+S",
                icon="file-pdf",
            ),
            Command(
                id="sales.find",
                title=tr("Sales", "Find a sale"),
                right=Permission.SEE_SALES,
                handler=self._find,
                shortcut="Ctrl+F",
                menu="sale",
                icon="magnifying-glass",
                place=SALES,
            ),
            Command(
                id="sales.void",
                title=tr("Sales", "Void sale"),
                right=Permission.SELL,  # Who may not void is asked for a manager.
                handler=self._void,
                menu="sale",
                icon="prohibit",
                place=SALES,
            ),
        )

    def change_person(self, actor: Actor) -> None:
        """Somebody else is at the till: what waits is offered to them."""
        super().change_person(actor)
        for model in (self.sales, self.chosen):
            if model is not None:
                model.change_person(actor)
        self.papers.begin(actor)

    def _models(self) -> tuple[SalesViewModel, SaleViewModel]:
        """What the screen shows; made once, on the first visit."""
        from pos_app.selling.screens.sale_view_model import SaleViewModel
        from pos_app.selling.screens.sales_view_model import SalesViewModel
        from pos_app.till.sales_papers import TillSalesPapers

        if self.sales is None or self.chosen is None:
            desk = self.site.opened.desk
            papers = TillSalesPapers(self.site.opened, self.site.shifts, self)
            self.sales = SalesViewModel(desk, self.actor, self)
            self.sales.failed.connect(lambda error: self.told.emit(told_of(error)))
            self.chosen = SaleViewModel(desk, self.actor, papers, self.site.approvals, self)
            self.chosen.may_return = self._may_return
            self.chosen.told.connect(self.told)
            self.chosen.settled.connect(self.papers.look)
            self.papers.changed.connect(self.chosen.look_again)
        return self.sales, self.chosen

    @property
    def _own_screen(self) -> SalesScreen:
        from pos_app.selling.screens.sales_screen import SalesScreen

        screen = self.screen
        assert isinstance(screen, SalesScreen)
        return screen

    def _may_return(self) -> bool:
        return self._returns is not None and self._returns.allowed

    def _return(self, document: UUID) -> None:
        if self._returns is not None:
            self.page_asked.emit(self._returns.key)
            self._returns.show_record(document)

    def _hear(self, news: PaperNews) -> None:
        """On the printer's thread; the window may be gone."""
        if isValid(self):
            self._heard.emit(news)

    def _paper_news(self, news: PaperNews) -> None:
        self.papers.look()
        chosen = self.chosen
        if chosen is not None and chosen.sale is not None and chosen.sale.id == news.document:
            chosen.look_again()

    def _show_asked(self, document: UUID) -> None:
        if self.allowed:
            self.page_asked.emit(SALES)
            self.show_record(document)

    def _print_last(self) -> None:
        """The receipt of the newest sale once more, without leaving the register."""
        opened, actor, job = self.site.opened, self.actor, new_id()
        desk = opened.desk
        if not opened.paper.has_printer:
            title = tr("Sales", "No receipt printer")
            self.told.emit(Told(title, tr("Sales", "Set one up under Devices."), icon="printer"))
            return

        def print_it() -> int | None:
            last = find_last_document(actor=actor, reading=desk.lane_reading())
            if last is None:
                return None
            return print_again(
                PrintAgain(job, last), actor=actor, now=desk.now(), open_work=desk.open_work
            )

        desk.operations.run(
            print_it, done=self._printing, failed=lambda error: self.told.emit(told_of(error))
        )

    def _printing(self, copy: int | None) -> None:
        if copy is None:
            self.told.emit(Told(tr("Sales", "Nothing was sold yet"), icon="printer"))
            return
        self.site.opened.paper.wake()
        marked = tr("Sales", "It is marked as copy {copy}.", copy=copy) if copy else ""
        self.told.emit(Told(tr("Sales", "Printing the last receipt"), marked, icon="printer"))

    def _print(self) -> None:
        if self.chosen is not None:
            self.chosen.print_again()

    def _save(self) -> None:
        if self.chosen is not None:
            self.chosen.save_pdf()

    def _find(self) -> None:
        self._own_screen.focus_search()

    def _void(self) -> None:
        self._own_screen.ask_void()


def _command(
    command_id: str,
    title: str,
    handler: Callable[[], object],
    shortcut: str,
    place: str = SALES,
    *,
    icon: str = "printer",
) -> Command:
    return Command(
        id=command_id,
        title=title,
        right=Permission.REPRINT,
        handler=handler,
        shortcut=shortcut,
        menu="sale",
        icon=icon,
        place=place,
    )
