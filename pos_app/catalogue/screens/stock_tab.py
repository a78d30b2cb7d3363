"""The stock of a product in its editor: what is there, a correction, and the last days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pos_app.catalogue.screens.listed_product import NONE, ListedProduct
from pos_app.catalogue.screens.ports import StockDay
from pos_app.catalogue.screens.product_editor_view_model import Edited, ProductEditorViewModel
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.kernel.amount_text import MINUS
from pos_app.ui.models.number_forms import quantity_form
from pos_app.ui.theme import END, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choices import Segmented
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.figures import Figure, FigureStrip
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.number_edit import NumberEdit
from pos_app.ui.widgets.surfaces import Hairline, row

_IN, _OUT = "in", "out"


class StockTab(QWidget):
    """`correct_asked` carries the signed quantity and the reason."""

    correct_asked = Signal(object, str)

    def __init__(self, model: ProductEditorViewModel) -> None:
        super().__init__()
        self._model = model
        self._figures = FigureStrip(ground="sunken", test_id="product.stock.figures")
        self._way = Segmented(
            ((_OUT, tr("Products", "Less")), (_IN, tr("Products", "More"))),
            test_id="product.stock.way",
            name=tr("Products", "Less or more"),
        )
        self.form = self._correction()
        self._days = QWidget()
        self._none = Label(
            tr("Products", "Nothing has moved yet."), "body", "ink2", test_id="product.stock.none"
        )
        body = QVBoxLayout(self)
        space(body, 18, (0, 0, 0, 0))
        for part in (self._figures, self.form, Label(tr("Products", "Last days"), "leadStrong")):
            body.addWidget(part)
        body.addWidget(self._none)
        body.addWidget(self._days)
        body.addStretch(1)
        self._grid = QGridLayout(self._days)
        space(self._grid, 8, (0, 0, 0, 0))

    def show_stock(self, edited: Edited) -> None:
        """What was read; a correction that was asked for is in it."""
        listed = edited.listed
        assert listed is not None, "a new product has no stock yet"
        self._figures.set_figures(_figures(listed, self._model.desk.amounts))
        self.form.setVisible(self._model.can_correct and listed.product.tracked)
        self.form.load({})
        self._none.setVisible(not edited.days)
        self._fill(edited.days)

    def show_refusal(self, sentence: str) -> None:
        """Why nothing was corrected."""
        self.form.show_errors({"reason": sentence})

    def _correction(self) -> Form:
        form = Form(test_id="product.stock", name=tr("Products", "Correct stock"))
        amounts = self._model.desk.amounts
        form.add_heading(tr("Products", "Correct stock"))
        quantity = Field(
            tr("Products", "How many"), NumberEdit(quantity_form(amounts), required=True)
        )
        reason = Field(tr("Products", "Reason"), LineEdit(required=True))
        reason.editor.setPlaceholderText(tr("Products", "Broken, own use, found again"))
        form.add_row(("quantity", quantity), ("reason", reason), shares=(1, 2))
        go = Button(tr("Products", "Correct stock"), test_id="product.stock.go")
        go.clicked.connect(self._ask)
        form.add_part(row(self._way, None, go))
        return form

    def _ask(self) -> None:
        if not self.form.check():
            return
        values = self.form.values()
        quantity: Decimal = abs(values["quantity"])
        signed = quantity if self._way.current() == _IN else -quantity
        self.correct_asked.emit(signed, values["reason"])

    def _fill(self, days: tuple[StockDay, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        amounts = self._model.desk.amounts
        for at, day in enumerate(days):
            words = (
                Label(_day_text(day.day), "body"),
                Label(_signed(day.moved, amounts), "bodyStrong", align=END),
                Label(
                    tr("Products", "{number} left", number=amounts.number(day.on_hand)),
                    "body",
                    "ink2",
                    align=END,
                ),
            )
            for place, label in enumerate(words):
                self._grid.addWidget(label, 2 * at, place)
            self._grid.addWidget(Hairline(), 2 * at + 1, 0, 1, len(words))


def _figures(listed: ListedProduct, amounts: AmountWords) -> tuple[Figure, ...]:
    product = listed.product
    level = amounts.number(product.reorder_level) if product.reorder_level else NONE
    worth = NONE
    if listed.on_hand is not None and product.cost:
        worth = amounts.price(max(listed.on_hand, Decimal(0)) * product.cost)
    return (
        Figure(tr("Products", "In stock"), listed.stock_text(amounts)),
        Figure(tr("Products", "Reorder when below"), level),
        Figure(tr("Products", "Worth at cost"), worth),
    )


def _signed(value: Decimal, amounts: AmountWords) -> str:
    sign = MINUS if value < 0 else "+"
    return f"{sign}{amounts.number(abs(value))}"


def _day_text(day: date) -> str:
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, "ddd d MMM yyyy")
