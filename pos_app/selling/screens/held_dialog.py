"""Sales on hold, newest first: when, what, how much. One of them comes back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.selling.screens.cart_words import items_text, pieces_in, totals_words
from pos_app.selling.use_cases.recall_carts import RecalledCart
from pos_app.ui.models.cells import Cell
from pos_app.ui.models.table_model import Column, TableModel
from pos_app.ui.theme import px, row_height
from pos_app.ui.translations import together, tr
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.table import TableView

_SHOWN_MAX = 6
_HEADER = 46


class HeldDialog(Dialog):
    """`chosen` carries the id of the sale; Esc and Cancel leave everything as it is."""

    chosen = Signal(object)

    def __init__(
        self,
        held: Sequence[RecalledCart],
        amounts: AmountWords,
        now: datetime,
        *,
        has_open: bool,
        parent: QWidget,
    ) -> None:
        detail = tr("Held", "The open sale is put on hold meanwhile.") if has_open else ""
        title = tr("Held", "Which sale?")
        super().__init__(title, detail, width=740, test_id="held", parent=parent)
        self._table: TableModel[RecalledCart] = TableModel(
            _columns(amounts, now), key=lambda kept: str(kept.sale_id), parent=self
        )
        self._table.set_rows(sorted(held, key=lambda kept: kept.saved_at, reverse=True))
        self.view = TableView(self._table, test_id="held.list", name=tr("Held", "Sales on hold"))
        shown = min(len(held), _SHOWN_MAX)
        self.view.setFixedHeight(px(_HEADER + shown * row_height()))
        self.content.addWidget(self.view)
        self.footer.addStretch(1)
        self.add_button(tr("Held", "Cancel"), "default", "cancel", safe=True)
        recall = self.add_button(tr("Held", "Recall"), "primary", "go")
        recall.clicked.connect(lambda: self._choose(self.view.currentIndex().row()))
        self.view.opened.connect(self._choose)
        self.view.clicked.connect(self._tapped)
        self.view.setCurrentIndex(self._table.index(0, 0))
        self.view.setFocus()

    def _tapped(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        if row >= 0 and self.isVisible():
            sale = self._table.row(row).sale_id
            self.accept()
            self.chosen.emit(sale)


def _columns(amounts: AmountWords, now: datetime) -> tuple[Column[RecalledCart], ...]:
    return (
        Column("at", tr("Held", "Since"), lambda kept: Cell(_since(kept.saved_at, now)), 130),
        Column("what", tr("Held", "Sale"), _what),
        Column(
            "total",
            tr("Held", "Total"),
            lambda kept: Cell(totals_words(kept.cart, amounts).total, strong=True),
            150,
            numeric=True,
        ),
    )


def _what(kept: RecalledCart) -> Cell:
    lines = kept.cart.lines
    names = ", ".join(line.item.name for line in lines)
    title = kept.cart.note or names
    counted = items_text(pieces_in(lines))
    return Cell(title, together((counted, names)) if kept.cart.note else counted, strong=True)


def _since(at: datetime, now: datetime) -> str:
    local = at.astimezone(now.tzinfo)
    clock = local.strftime("%H:%M")
    return clock if local.date() == now.date() else f"{local.strftime('%a %d %b')}  {clock}"
