"""One tax class: another rate from a day on, and what that does to a receipt."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.facts.catalogue import TaxClassRow
from pos_app.kernel.errors import BadInput
from pos_app.taxes.domain.dated_class import DatedClass, RateInThePast, SameRate, with_rates
from pos_app.taxes.screens.taxes_view_model import EXAMPLE, TaxesViewModel
from pos_app.taxes.screens.taxes_words import next_text, rate_text, since_text
from pos_app.ui.models.number_forms import percent_form
from pos_app.ui.translations import error_words, tr
from pos_app.ui.widgets.amounts import TotalLine, TotalsBlock
from pos_app.ui.widgets.date_edit import DateEdit, shown_date
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.number_edit import NumberEdit
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.surfaces import Card, column

_DAY = "day"


class TaxSheet(Sheet):
    """The effect on a receipt follows what is typed. Without the right it can only be read."""

    def __init__(
        self, model: TaxesViewModel, each: DatedClass, parent: QWidget | None = None
    ) -> None:
        row = each.shown_on(model.today)
        amounts = model.desk.amounts
        super().__init__(
            row.name,
            f"{rate_text(row, amounts)} · {since_text(row)}",
            save=tr("Taxes", "Change rate"),
            test_id="tax",
            parent=parent,
        )
        self._model = model
        self._class = each
        self._row = row
        self._form = self._make_form()
        body = QWidget()
        body.setLayout(
            column(self._form, self._make_effect(), self._make_dates(), None, spacing=18)
        )
        self.set_body(body)
        self.watch(self._form)
        self._form.edited.connect(self._show_effect)
        self.save_asked.connect(self._keep)
        model.saved.connect(self._saved)
        model.refused.connect(self._refused)
        if not model.may_change:
            self._lock()
        self._show_effect()

    def _make_form(self) -> Form:
        form = Form(test_id="tax.form", name=tr("Taxes", "Rate"))
        percents = [tax for tax in self._row.taxes if tax.percent is not None]
        for tax in percents:
            title = tr("Taxes", "New rate")
            label = title if len(percents) == 1 else f"{title}, {tax.code}"
            edit = NumberEdit(percent_form(self._model.desk.amounts), required=True)
            form.add(tax.code, Field(label, edit))
        help_text = tr("Taxes", "Sales that were made before keep their tax.")
        form.add(
            _DAY,
            Field(tr("Taxes", "Holds from"), DateEdit(required=True), help_text=help_text),
        )
        tomorrow = self._model.today + timedelta(days=1)
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        form.load({tax.code: tax.percent for tax in percents} | {_DAY: tomorrow})
        return form

    def _make_effect(self) -> QWidget:
        price = self._model.desk.amounts.price(EXAMPLE)
        self._totals = TotalsBlock(test_id="tax.effect")
        card = Card()
        title = tr("Taxes", "One piece priced at {price}, on a receipt", price=price)
        card.setLayout(
            column(Label(title, "bodyStrong"), self._totals, spacing=8, margins=(18, 14, 18, 14))
        )
        return card

    def _make_dates(self) -> QWidget:
        """Every rate the class had, has and will have, the newest first."""
        amounts = self._model.desk.amounts
        lines = [
            next_text(row, amounts)
            if row.valid_from > self._model.today.isoformat()
            else f"{rate_text(row, amounts)} · {since_text(row)}"
            for row in reversed(self._class.rows)
        ]
        labels = [Label(line, "body", "ink2") for line in lines]
        place = QWidget()
        title = Label(tr("Taxes", "Rates over time"), "bodyStrong")
        place.setLayout(column(title, *labels, None, spacing=4))
        return place

    def _lock(self) -> None:
        self._form.set_locked(tr("Taxes", "Your role does not allow you to change taxes."))
        self.can_save(can=False)

    def _show_effect(self) -> None:
        """By the engine that sells; nothing while what is typed is no rate."""
        now = self._model.effect(self._row)
        inclusive = self._model.desk.shop.prices == "inclusive"
        lines = [self._line(tr("Taxes", "Tax today"), now.tax)]
        changed = self._typed()
        if changed is not None:
            after = self._model.effect(changed)
            day = shown_date(date.fromisoformat(changed.valid_from))
            lines.append(self._line(tr("Taxes", "Tax from {day}", day=day), after.tax))
            if inclusive:
                lines.append(self._line(tr("Taxes", "Left for you, today"), now.net))
                lines.append(self._line(tr("Taxes", "Left for you, then"), after.net))
            else:
                lines.append(self._line(tr("Taxes", "The customer pays today"), now.gross))
                lines.append(self._line(tr("Taxes", "The customer pays then"), after.gross))
        self._totals.set_lines(lines)

    def _line(self, label: str, minor: int) -> TotalLine:
        return TotalLine(label, self._model.desk.amounts.money(minor))

    def _typed(self) -> TaxClassRow | None:
        values = self._form.values()
        day = values.pop(_DAY)
        rates = {code: each for code, each in values.items() if isinstance(each, Decimal)}
        if not isinstance(day, date) or len(rates) < len(values):
            return None
        try:
            return with_rates(self._row, rates, day)
        except BadInput:
            return None

    def _keep(self) -> None:
        if not self._form.check():
            return
        values = self._form.values()
        day = values.pop(_DAY)
        assert isinstance(day, date)
        self.set_saving(saving=True)
        self._model.change(self._class.code, values, day)

    def _saved(self) -> None:
        self.set_saving(saving=False)
        self._form.settle()
        self.close_asked.emit()

    def _refused(self, error: Exception) -> None:
        """At the day, or at the rate."""
        self.set_saving(saving=False)
        said = error_words(error)
        first = next(tax.code for tax in self._row.taxes if tax.percent is not None)
        if isinstance(error, RateInThePast):
            today = shown_date(self._model.today)
            said = tr("Taxes", "That day is over. Choose {today} or a later day.", today=today)
            self._form.show_errors({_DAY: said})
        elif isinstance(error, SameRate):
            self._form.show_errors({first: tr("Taxes", "That rate holds on that day already.")})
        elif isinstance(error, BadInput):
            self._form.show_errors({first: said})
        else:
            self.notice.show_notice(said, tone_name="danger", icon="warning-circle")
