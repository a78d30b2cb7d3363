"""The table of tax classes, and the sheet in which a rate is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_app.taxes.domain.dated_class import DatedClass
from pos_app.taxes.screens.taxes_sheet import TaxSheet
from pos_app.taxes.screens.taxes_view_model import TaxesViewModel
from pos_app.taxes.screens.taxes_words import next_text, rate_text, since_text
from pos_app.ui.models.cells import Cell
from pos_app.ui.models.table_model import Column, TableModel
from pos_app.ui.translations import tr
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.sheet_host import SheetHost
from pos_app.ui.widgets.surfaces import column
from pos_app.ui.widgets.table_card import TableCard


class TaxesPane(SheetHost):
    """Enter, a double click or the pencil open a class."""

    def __init__(self, model: TaxesViewModel, parent: QWidget | None = None) -> None:
        self._model = model
        self._table = TableModel(self._columns(), key=lambda each: each.code)
        self._card = TableCard(self._table, test_id="taxes.table", name=tr("Taxes", "Tax classes"))
        page = QWidget()
        page.setLayout(column(Label(self._words(), "small", "ink2"), self._card, spacing=12))
        super().__init__(page, parent)
        self._card.view.opened.connect(lambda at: self.open_class(self._table.row(at).code))
        self._card.view.pressed_cell.connect(
            lambda at, _: self.open_class(self._table.row(at).code)
        )
        model.loaded.connect(self._show)
        self._show()

    def open_class(self, code: str) -> None:
        """The sheet of a class."""
        sheet = TaxSheet(self._model, self._model.tax_class(code))
        sheet.closed.connect(sheet.deleteLater)
        self.open(sheet)

    def _words(self) -> str:
        if self._model.desk.shop.prices == "inclusive":
            return tr("Taxes", "Prices on the shelf contain their tax.")
        return tr("Taxes", "Tax is added to the prices on the shelf.")

    def _columns(self) -> tuple[Column[DatedClass], ...]:
        return (
            Column[DatedClass]("name", tr("Taxes", "Class"), self._name),
            Column[DatedClass]("rate", tr("Taxes", "Rate today"), self._rate, 150),
            Column[DatedClass]("next", tr("Taxes", "Planned"), self._next, 210, priority=2),
            Column[DatedClass](
                "edit",
                "",
                lambda each: Cell(
                    icon="pencil-simple" if self._model.may_change else "lock-key",
                    said=tr("Taxes", "Open {name}", name=each.rows[-1].name),
                ),
                52,
                pressable=True,
                required=True,
            ),
        )

    def _name(self, each: DatedClass) -> Cell:
        row = each.shown_on(self._model.today)
        letter = tr("Taxes", "Letter {letter} on the receipt", letter=row.letter or row.code)
        return Cell(
            row.name,
            tr("Taxes", "{letter} · the usual one", letter=letter) if row.default else letter,
            strong=True,
            art="percent",
            tint="sage" if row.default else "stone",
        )

    def _rate(self, each: DatedClass) -> Cell:
        row = each.shown_on(self._model.today)
        return Cell(rate_text(row, self._model.desk.amounts), since_text(row), strong=True)

    def _next(self, each: DatedClass) -> Cell:
        planned = each.after(self._model.today)
        return Cell(next_text(planned, self._model.desk.amounts), ink="warnInk")

    def _show(self) -> None:
        self._table.set_rows(self._model.classes)
