"""The last step: what will stand in the Z report, before the shift is closed for ever."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_app.shifts.screens.shift_figures import Figure, difference_text
from pos_app.shifts.screens.shift_view_model import ShiftViewModel
from pos_app.shifts.screens.terminal_check import Recorded, said_difference
from pos_app.ui.theme import END
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Card, Hairline, column, row


class SummaryCard(Card):
    """Lines of the summary, and what closing does."""

    def __init__(self, model: ShiftViewModel) -> None:
        super().__init__()
        self._model = model
        self._lines = column(spacing=12)
        self._printed = Label("", "body", "ink2", wrap=True)
        self.setLayout(
            column(
                Label(tr("Shift", "Ready to close"), "heading"),
                self._lines,
                Hairline(),
                self._printed,
                None,
                spacing=16,
                margins=(20, 18, 20, 18),
            )
        )
        identify(self, "shift.summary", tr("Shift", "Ready to close"))
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for figure in summary(self._model):
            role = "bodyStrong" if figure.strong else "bodyMedium"
            words = Label(figure.label, role, "ink" if figure.strong else "ink2")
            line = QWidget()
            line.setLayout(row(words, None, Label(figure.text, role, align=END)))
            self._lines.addWidget(line)
        self._printed.setText(
            tr("Shift", "The Z report is printed and kept. Nothing can be added afterwards.")
            if self._model.has_printer
            else tr("Shift", "The Z report is kept. Nothing can be added afterwards.")
        )


def summary(model: ShiftViewModel) -> tuple[Figure, ...]:
    """What will stand in the Z report."""
    amounts = model.desk.amounts
    lines = [Figure(tr("Shift", "Counted"), amounts.money(model.counted), strong=True)]
    if model.report is not None and model.report.expected_cash is not None:
        expected = amounts.money(model.report.expected_cash)
        lines.append(Figure(tr("Shift", "Expected in drawer"), expected))
    if model.difference is not None:
        words = difference_text(model.difference, amounts)
        lines.append(Figure(tr("Shift", "Difference"), words, strong=True))
    lines += [Figure(row.label, _terminal_words(row, model)) for row in model.tenders]
    if model.full_note:
        lines.append(Figure(tr("Shift", "Note"), model.full_note))
    return tuple(lines)


def _terminal_words(row: Recorded, model: ShiftViewModel) -> str:
    """What was found at a terminal."""
    if row.kind not in model.said:
        return tr("Shift", "Not checked")
    difference = said_difference(row, model.said)
    if difference is None:
        return model.desk.amounts.money(model.said[row.kind])
    if difference == 0:
        return tr("Shift", "Matches")
    return difference_text(difference, model.desk.amounts)
