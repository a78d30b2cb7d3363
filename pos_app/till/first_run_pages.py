"""The first three steps of a first run: the shop, its owner, its taxes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pos_app.identity.domain.pin import DIGITS_MAX
from pos_app.kernel.money import known_currencies
from pos_app.kernel.quantity import plain
from pos_app.till.first_run_view_model import FirstRunViewModel
from pos_app.till.set_up import NAME_MAX
from pos_app.ui.theme import END, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.choices import Segmented
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Card, Hairline, column, row


class StepPage(QWidget):
    """A question, a sentence, and what answers it."""

    title = ""
    detail = ""

    def __init__(self, model: FirstRunViewModel) -> None:
        super().__init__()
        self.model = model
        self.form = Form(test_id="first", name=self.heading)
        self.form.edited.connect(self._edited)
        model.wrong.connect(self._wrong)

    @property
    def heading(self) -> str:
        """The question."""
        raise NotImplementedError

    def begin(self) -> None:
        """The step is shown."""

    def show_model(self) -> None:
        """Something is different."""

    def _edited(self, key: str) -> None:
        value = self.form.field(key).editor.value()
        self.model.put(key, "" if value is None else str(value))

    def _wrong(self, problems: dict[str, str]) -> None:
        if self.isVisible():
            self.form.show_errors(problems)


class ShopPage(StepPage):
    """Name, country and address; the currency follows the country."""

    def __init__(self, model: FirstRunViewModel) -> None:
        super().__init__(model)
        draft = model.draft
        countries = [(each.code, each.name) for each in model.countries]
        self._country = Combo(countries, placeholder=tr("FirstRun", "Choose"))
        self._currency = Combo([(code, code) for code in known_currencies()])
        name = Field(tr("FirstRun", "What is your shop called?"), LineEdit(longest=NAME_MAX))
        self.form.add("name", name)
        self.form.add_row(
            ("country", Field(tr("FirstRun", "Country"), self._country)),
            (
                "currency",
                Field(
                    tr("FirstRun", "Currency"),
                    self._currency,
                    help_text=tr("FirstRun", "The money you take."),
                ),
            ),
            shares=(3, 2),
        )
        help_text = tr("FirstRun", "It stands on receipts. You may leave it empty.")
        address = Field(tr("FirstRun", "Address"), LineEdit(longest=300), help_text=help_text)
        self.form.add("address", address)
        self.form.load(
            {
                "name": draft.name,
                "country": draft.country,
                "currency": draft.currency,
                "address": draft.address,
            }
        )
        self.setLayout(column(self.form, None))

    @property
    def heading(self) -> str:
        """The question."""
        return tr("FirstRun", "Which shop is this?")

    def begin(self) -> None:
        """Type at once."""
        self.form.field("name").editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_model(self) -> None:
        """The currency follows the country."""
        if self._currency.value() != self.model.draft.currency:
            self._currency.set_value(self.model.draft.currency)


class OwnerPage(StepPage):
    """Who owns the shop, and their PIN, typed twice."""

    def __init__(self, model: FirstRunViewModel) -> None:
        super().__init__(model)
        self.form.add("owner", Field(tr("FirstRun", "Your name"), LineEdit(longest=NAME_MAX)))
        pin, again = _pin_edit(), _pin_edit()
        self.form.add_row(
            ("pin", Field(tr("FirstRun", "PIN"), pin, help_text=tr("FirstRun", "4 to 8 digits."))),
            ("again", Field(tr("FirstRun", "The same PIN again"), again)),
        )
        self.form.add_part(
            Label(
                tr(
                    "FirstRun",
                    "You may do everything. Staff get names and PINs of their own later.",
                ),
                "body",
                "ink2",
                wrap=True,
            )
        )
        self.form.load({"owner": model.draft.owner, "pin": model.draft.pin})
        again.setText(model.pin_again)
        self.setLayout(column(self.form, None))

    @property
    def heading(self) -> str:
        """The question."""
        return tr("FirstRun", "Who owns it?")

    def begin(self) -> None:
        """Type at once."""
        key = "pin" if self.model.draft.owner else "owner"
        self.form.field(key).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, key: str) -> None:
        if key == "again":
            self.model.pin_again = str(self.form.field(key).editor.value())
        else:
            super()._edited(key)


class TaxesPage(StepPage):
    """The country's taxes as they are today, and how prices are written."""

    def __init__(self, model: FirstRunViewModel) -> None:
        super().__init__(model)
        self._rates = QVBoxLayout()
        space(self._rates, 0, (20, 6, 20, 6))
        card = Card()
        card.setLayout(self._rates)
        self._prices = Segmented(
            [
                ("inclusive", tr("FirstRun", "With tax inside")),
                ("exclusive", tr("FirstRun", "Tax is added at the end")),
            ],
            test_id="first.prices",
            name=tr("FirstRun", "How are your prices written?"),
        )
        self._prices.chosen.connect(lambda key: model.put("prices", key))
        self._number = Field(tr("FirstRun", "Tax number"), LineEdit(longest=NAME_MAX))
        self.form.add_part(card)
        prices = Label(tr("FirstRun", "How are your prices written?"), "label", "ink2")
        self.form.add_part(column(prices, row(self._prices, None), spacing=6))
        self.form.add("tax_number", self._number)
        self.setLayout(column(self.form, None))

    @property
    def heading(self) -> str:
        """The question."""
        return tr("FirstRun", "Are these your taxes?")

    def begin(self) -> None:
        """The chosen country's."""
        model = self.model
        while (item := self._rates.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for at, rule in enumerate(model.taxes):
            if at:
                self._rates.addWidget(Hairline())
            percent = f"{plain(rule.percent)} %"
            line = QWidget()
            name = Label(rule.name, "bodyStrong" if rule.is_default else "bodyMedium")
            line.setLayout(row(name, Label(percent, "bodyStrong", align=END), margins=(0, 9, 0, 9)))
            self._rates.addWidget(line)
        self._prices.choose(model.draft.prices or "inclusive")
        self.form.load({"tax_number": model.draft.tax_number})
        country = model.country
        label = country.tax_number_label if country else ""
        self._number.set_help(
            tr("FirstRun", "{label}, on every receipt. You may leave it empty.", label=label)
        )
        self._number.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _pin_edit() -> LineEdit:
    edit = LineEdit(longest=DIGITS_MAX)
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText)
    return edit
