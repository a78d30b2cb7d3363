"""Small questions of the products page: which prices, which category, what it is called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from pos_app.catalogue.domain.price_change import PriceBelowNothing, PriceChange, changed_prices
from pos_app.catalogue.domain.product import Category, Product
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.ui.models.number_forms import percent_form, price_form
from pos_app.ui.translations import tr
from pos_app.ui.widgets.choices import Segmented
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.number_edit import NumberEdit
from pos_app.ui.widgets.surfaces import row

_UP, _DOWN, _PERCENT, _AMOUNT = "up", "down", "percent", "amount"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PriceDialog(Dialog):
    """`chosen` carries the `PriceChange`; the verb names how many prices it is for."""

    chosen = Signal(object)

    def __init__(self, products: Sequence[Product], amounts: AmountWords, parent: QWidget) -> None:
        title = tr("Products", "Change the price of {name}", name=products[0].name)
        if len(products) > 1:
            title = tr("Products", "Change {count} prices", count=len(products))
        super().__init__(title, icon="percent", tone_name="wash", test_id="price", parent=parent)
        self._products = products
        self._amounts = amounts
        self._way = Segmented(
            ((_UP, tr("Products", "Raise")), (_DOWN, tr("Products", "Lower"))), test_id="price.way"
        )
        self._by = Segmented(
            ((_PERCENT, tr("Products", "By percent")), (_AMOUNT, tr("Products", "By amount"))),
            test_id="price.by",
        )
        self._percent = NumberEdit(percent_form(amounts), required=True)
        self._amount = NumberEdit(price_form(amounts), required=True)
        self._fields = {
            _PERCENT: Field(tr("Products", "Percent"), self._percent, test_id="price.percent"),
            _AMOUNT: Field(tr("Products", "Amount"), self._amount, test_id="price.amount"),
        }
        self._preview = Label("", "body", "ink2", wrap=True, test_id="price.preview")
        self.content.addLayout(row(self._way, self._by, None, spacing=12))
        for field in self._fields.values():
            self.content.addWidget(field)
        self.content.addWidget(self._preview)
        self._add_answers(len(products))
        self._connect()
        self._show()
        self._percent.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes the prices."""
        if event.key() in _ENTER:
            self._choose()
        else:
            super().keyPressEvent(event)

    @property
    def change(self) -> PriceChange | None:
        """What is asked for; None while it cannot be understood, or is nothing."""
        field = self._fields[self._by.current()]
        value = field.editor.value()
        if value is None or field.editor.problem() or not value:
            return None
        signed = -value if self._way.current() == _DOWN else value
        if self._by.current() == _PERCENT:
            return PriceChange(percent=signed)
        return PriceChange(amount=signed)

    def _add_answers(self, count: int) -> None:
        self.footer.addStretch(1)
        cancel = self.add_button(tr("Products", "Cancel"), "default", "cancel")
        cancel.clicked.connect(self.reject)
        verb = tr("Products", "Change {count} prices", count=count)
        if count == 1:
            verb = tr("Products", "Change 1 price")
        self._go = self.add_button(verb, "primary", "go")
        self._go.clicked.connect(self._choose)

    def _connect(self) -> None:
        for choice in (self._way, self._by):
            choice.chosen.connect(lambda _: self._show())
        for field in self._fields.values():
            field.editor.textChanged.connect(lambda _: self._show())

    def _show(self) -> None:
        if not isValid(self):  # A field that is taken down still tidies its number.
            return
        for key, field in self._fields.items():
            field.setVisible(key == self._by.current())
        self._preview.setText(self._example())
        self._go.setEnabled(self.change is not None)
        self.adjustSize()

    def _example(self) -> str:
        priced = [each for each in self._products if each.price is not None]
        without = len(self._products) - len(priced)
        if not priced:
            return tr("Products", "None of them has a price yet.")
        sample, change = priced[0], self.change
        assert sample.price is not None
        if change is None:
            return tr("Products", "Prices are rounded to whole cents or shillings.")
        new = change.applied(sample.price, self._amounts.currency)
        words = tr(
            "Products",
            "{name}: {old} becomes {new}.",
            name=sample.name,
            old=self._amounts.price(sample.price),
            new=self._amounts.price(new),
        )
        if without:
            rest = tr("Products", "{count} without a price stay so.", count=without)
            words = f"{words} {rest}"
        return words

    def _choose(self) -> None:
        field = self._fields[self._by.current()]
        field.set_error(field.editor.problem())
        change = self.change
        if change is None:
            return
        try:
            changed_prices(self._products, change, self._amounts.currency)
        except PriceBelowNothing as refused:
            field.set_error(str(refused))
            return
        self.chosen.emit(change)
        self.accept()


class CategoryDialog(Dialog):
    """`chosen` carries the category, or None for none."""

    chosen = Signal(object)

    def __init__(
        self, products: Sequence[Product], categories: Sequence[Category], parent: QWidget
    ) -> None:
        title = tr("Products", "Set the category of {name}", name=products[0].name)
        if len(products) > 1:
            title = tr("Products", "Set the category of {count} products", count=len(products))
        super().__init__(title, icon="folder", tone_name="wash", test_id="category", parent=parent)
        choices: list[tuple[object, str]] = [("", tr("Products", "No category"))]
        choices += [(each, each.name) for each in categories]
        self._combo = Combo(choices)
        self._combo.set_value(self._common(products, categories))
        self.content.addWidget(
            Field(tr("Products", "Category"), self._combo, test_id="category.choice")
        )
        self.footer.addStretch(1)
        cancel = self.add_button(tr("Products", "Cancel"), "default", "cancel")
        cancel.clicked.connect(self.reject)
        go = self.add_button(tr("Products", "Set category"), "primary", "go")
        go.clicked.connect(self._choose)
        self._combo.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sets it."""
        if event.key() in _ENTER:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _common(self, products: Sequence[Product], categories: Sequence[Category]) -> object:
        keys = {each.category for each in products}
        key = keys.pop() if len(keys) == 1 else None
        return next((each for each in categories if each.id == key), "")

    def _choose(self) -> None:
        self.chosen.emit(self._combo.value() or None)
        self.accept()


class CategoryNameDialog(Dialog):
    """`chosen` carries the name of a category that is to be made."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        title = tr("Products", "New category")
        super().__init__(title, icon="folder", tone_name="wash", test_id="group", parent=parent)
        self._name = Field(tr("Products", "Name"), LineEdit(required=True), test_id="group.name")
        self.content.addWidget(self._name)
        self.footer.addStretch(1)
        cancel = self.add_button(tr("Products", "Cancel"), "default", "cancel")
        cancel.clicked.connect(self.reject)
        go = self.add_button(tr("Products", "Create category"), "primary", "go")
        go.clicked.connect(self._choose)
        self._name.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes it."""
        if event.key() in _ENTER:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self._name.set_error(self._name.editor.problem())
        if not self._name.error:
            self.chosen.emit(str(self._name.editor.value()))
            self.accept()
