"""The way of a sale through its screens: register, tender, change, and the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_app.facts.selling import SaleCompleted
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import Approvals
from pos_app.identity.screens.desk import Desk
from pos_app.payments.domain.settlement import CASH
from pos_app.selling.screens.cart_art import CartArt
from pos_app.selling.screens.catalogue_view_model import CatalogueViewModel
from pos_app.selling.screens.change_screen import ChangeScreen
from pos_app.selling.screens.change_view_model import ChangeViewModel
from pos_app.selling.screens.line_editor import DISCOUNT
from pos_app.selling.screens.ports import ReceiptPaper, Shelf, ShelfProduct
from pos_app.selling.screens.register_screen import RegisterScreen
from pos_app.selling.screens.register_view_model import RegisterViewModel
from pos_app.selling.screens.tender_screen import TenderScreen
from pos_app.selling.screens.tender_view_model import TenderViewModel
from pos_app.ui.notices import NextStep, Told
from pos_app.ui.translations import isolated, tr

REGISTER, TENDER, CHANGE = "register", "tender", "change"


class SellingFlow(QObject):
    """`moved` carries the page to show; `told` what the cashier is to read.

    `when_shift_open` calls back once a shift is open: selling needs a drawer.
    """

    moved = Signal(str)
    told = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actor: Actor,
        shelf: Shelf,
        paper: ReceiptPaper,
        when_shift_open: Callable[[Callable[[], object]], object],
        approvals: Approvals,
    ) -> None:
        super().__init__()
        self._when_shift_open = when_shift_open
        self.page = REGISTER
        self.register = RegisterViewModel(desk, actor, approvals, self)
        self.catalogue = CatalogueViewModel(self.register, shelf, self)
        self.tender = TenderViewModel(self.register, paper, self)
        self.change = ChangeViewModel(desk, paper, self)
        self.art = CartArt(desk, shelf, self)
        self.register_screen = RegisterScreen(self.register, self.catalogue, self.art)
        self.tender_screen = TenderScreen(self.register, self.tender)
        self.change_screen = ChangeScreen(desk, self.change)
        self._connect()

    @property
    def work_area(self) -> QWidget:
        """Where messages of the open page belong: never over its cart."""
        areas = {TENDER: self.tender_screen.work, CHANGE: self.change_screen.work}
        return areas.get(self.page, self.register_screen.catalogue.work_area)

    def retire(self) -> None:
        """Others take its place: its screens and models go, and with them what they listen to."""
        for each in (self.register_screen, self.tender_screen, self.change_screen, self):
            each.deleteLater()

    def begin(self) -> None:
        """Fill the screens."""
        self.catalogue.begin()
        self.register.begin()

    def scan(self, code: str) -> None:
        """A scan works on every page; it never disturbs a payment."""
        title = tr("Selling", "{code} was scanned", code=isolated(code))
        self._add(title, lambda: self.catalogue.scan(code))

    def choose(self, found: ShelfProduct) -> None:
        """A product that was found elsewhere; like a scan it never disturbs a payment."""
        title = tr("Selling", "{name} was chosen", name=isolated(found.product.name))
        self._add(title, lambda: self.register.choose(found))

    def misread(self) -> None:
        """A torn scan: better none than half of one."""
        title = tr("Selling", "That scan was not read whole")
        detail = tr("Selling", "Nothing was added. Scan it again.")
        self.told.emit(Told(title, detail, is_error=True))

    def pay(self, method: str = CASH) -> None:
        """To the tender screen, once a shift is open."""
        if self.register.cart.is_empty:
            return

        def go() -> None:
            self._go(TENDER)
            self.tender_screen.open(method)

        self._when_shift_open(lambda: self.register.when_approved(go))

    def take(self, method: str, amount: int) -> None:
        """Money that was handed over, with one key: the sale ends if that pays it."""
        self.pay(method)
        if self.page == TENDER and amount:
            self.tender.tap(amount)
            self.tender.confirm()

    def back(self) -> None:
        """From the tender to the cart, which is as it was."""
        if not self.tender.is_busy:
            self.show_register()

    def next_sale(self) -> None:
        """From the change to an empty cart."""
        self.show_register()
        self.catalogue.refresh()

    def show_register(self) -> None:
        """The register, ready for keys and scans."""
        self._go(REGISTER)
        self.register_screen.focus_field()

    def discount(self) -> None:
        """F7: the expanded line's discount."""
        self.register_screen.edit(DISCOUNT)

    def step(self, by: int) -> None:
        """One more or one less of the expanded line."""
        self.register.step(by)

    def _connect(self) -> None:
        self.register.told.connect(self.told)
        self.tender.told.connect(self.told)
        self.tender.paid.connect(self._paid)
        self.register_screen.pay_asked.connect(self.pay)
        self.register_screen.tender_asked.connect(self.take)
        self.tender_screen.back_asked.connect(self.back)
        self.change_screen.next_asked.connect(self.next_sale)

    def _paid(self, sale: SaleCompleted) -> None:
        self._go(CHANGE)
        self.change.show(sale)
        self.change_screen.setFocus()

    def _add(self, title: str, add: Callable[[], object]) -> None:
        if self.page == TENDER:

            def add_after_all() -> None:
                self.back()
                if self.page != TENDER:  # The money may be on its way meanwhile.
                    add()

            step = NextStep(tr("Selling", "Add to this sale"), add_after_all)
            detail = tr("Selling", "The payment goes on.")
            self.told.emit(Told(title, detail, icon="barcode", steps=(step,)))
            return
        if self.page == CHANGE:
            self.next_sale()
        self.register_screen.editor.hide()
        add()

    def _go(self, page: str) -> None:
        self.page = page
        self.moved.emit(page)
