"""After the sale: what goes back, what became of the receipt, and the way to the next sale."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pos_app.facts.selling import SaleCompleted
from pos_app.identity.screens.desk import Desk
from pos_app.payments.domain.settlement import CASH
from pos_app.selling.screens.ports import ReceiptPaper
from pos_app.selling.screens.quick_amounts import Piece, change_pieces
from pos_app.selling.screens.tender_words import method_name
from pos_app.ui.translations import together

PRINTING, PRINTED, WAITING, NO_PRINTER = "printing", "printed", "waiting", "no_printer"


class ChangeViewModel(QObject):
    """`changed` when there is another sale to show, or its receipt got further."""

    changed = Signal()
    pictured = Signal(object, str)

    def __init__(self, desk: Desk, paper: ReceiptPaper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paper = paper
        self.sale: SaleCompleted | None = None
        self.receipt = NO_PRINTER
        self.reason = ""
        self.has_picture = False

    @property
    def change(self) -> int:
        """What goes back, in minor units."""
        tenders = self.sale.tenders if self.sale else ()
        return sum(tender.received - tender.amount for tender in tenders)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The change in notes and coins."""
        return change_pieces(self.change, self._desk.shop.currency)

    @property
    def opens_drawer(self) -> bool:
        """Whether cash was taken, so that the drawer opened."""
        cash = any(tender.kind == CASH for tender in self.sale.tenders) if self.sale else False
        return cash and self._paper.has_printer

    @property
    def is_settled(self) -> bool:
        """Whether the receipt's picture is there and the printer is done, or known to wait."""
        return self.has_picture and self.receipt != PRINTING

    def paid_with(self) -> str:
        """The ways it was paid, with what was handed over."""
        tenders = self.sale.tenders if self.sale else ()
        return together(
            f"{method_name(t.kind)} {self._desk.amounts.money(t.received)}" for t in tenders
        )

    def show(self, sale: SaleCompleted) -> None:
        """This sale was just completed."""
        self.sale = sale
        self.has_picture = False
        self.receipt = PRINTING if sale.paper else NO_PRINTER
        self.reason = ""
        self.changed.emit()
        self._desk.operations.run(lambda: self._paper.picture(sale), done=self._show_picture)

    def receipt_got(self, document: object, state: str, reason: str) -> None:
        """The printer's lane says how far the receipt of a document is."""
        if self.sale is not None and document == self.sale.id:
            self.receipt, self.reason = state, reason
            self.changed.emit()

    def _show_picture(self, found: tuple[object, str]) -> None:
        self.has_picture = True
        self.pictured.emit(*found)
