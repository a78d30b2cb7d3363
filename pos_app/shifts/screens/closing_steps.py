"""The three steps of closing: count the drawer, check the terminals, look at the summary."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from pos_app.shifts.screens import pieces
from pos_app.shifts.screens.check_card import CheckCard
from pos_app.shifts.screens.shift_view_model import CHECK, COUNT, ShiftViewModel
from pos_app.shifts.screens.summary_card import SummaryCard
from pos_app.ui.translations import tr
from pos_app.ui.widgets.cash_counter import CashCounter
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.step_strip import Step, StepStrip
from pos_app.ui.widgets.surfaces import column, row


class ClosingSteps(QWidget):
    """`counted` after the last coin, `checked` after the last terminal."""

    counted = Signal()
    checked = Signal()

    def __init__(self, model: ShiftViewModel) -> None:
        super().__init__()
        self._model = model
        amounts, known = model.desk.amounts, model.pieces
        worth = partial(pieces.value_text, amounts=amounts)
        self._notes = CashCounter(
            tr("Shift", "Notes"),
            pieces.notes(known.notes, amounts),
            worth,
            test_id="shift.count",
        )
        self._coins = CashCounter(
            tr("Shift", "Coins"),
            pieces.coins(known.coins, amounts),
            worth,
            test_id="shift.count",
        )
        identify(self._notes, "shift.notes", tr("Shift", "Notes"))
        identify(self._coins, "shift.coins", tr("Shift", "Coins"))
        self._check = CheckCard(model)
        self.strip = StepStrip(_steps(has_printer=model.has_printer), test_id="shift.steps")
        holder = QWidget()
        self._stack = QStackedLayout(holder)  # In a widget: alone its page would be a window.
        cards = row(self._notes, self._coins, spacing=14)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        counting = QWidget()
        counting.setLayout(cards)
        for page in (counting, self._check, SummaryCard(model)):
            self._stack.addWidget(page)
        body = column(self.strip, holder, spacing=20)
        body.setStretch(1, 1)
        self.setLayout(body)
        self._connect()
        self._show()

    def focus_first(self) -> None:
        """Where the step begins."""
        if self._model.step == COUNT:
            self._notes.first_field().setFocus()
            self._notes.first_field().selectAll()
        elif self._model.step == CHECK:
            self._check.focus_first()

    def _connect(self) -> None:
        for card in (self._notes, self._coins):
            card.counted.connect(self._model.put_counts)
        self._notes.finished.connect(self._to_coins)
        self._coins.finished.connect(self.counted)
        self._check.finished.connect(self.checked)
        self._model.changed.connect(self._show)

    def _to_coins(self) -> None:
        self._coins.first_field().setFocus()
        self._coins.first_field().selectAll()

    def _show(self) -> None:
        model = self._model
        self.strip.set_now(model.step)
        self._stack.setCurrentIndex(model.step)
        for card, known in ((self._notes, model.pieces.notes), (self._coins, model.pieces.coins)):
            counts: Mapping[int, int] = {minor: model.count(minor) for minor in known}
            if card.counts != counts:
                card.set_counts(counts)


def _steps(*, has_printer: bool) -> tuple[Step, ...]:
    last = tr("Shift", "Print the Z report") if has_printer else tr("Shift", "Keep the Z report")
    return (
        Step(tr("Shift", "Count"), tr("Shift", "Cash in the drawer")),
        Step(tr("Shift", "Check"), tr("Shift", "Cards and vouchers")),
        Step(tr("Shift", "Close"), last),
    )
