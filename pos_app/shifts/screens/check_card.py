"""The second step: what each terminal says is ticked or typed beside what was recorded."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.kernel.money import Money
from pos_app.shifts.screens.shift_figures import difference_text
from pos_app.shifts.screens.shift_view_model import ShiftViewModel
from pos_app.shifts.screens.terminal_check import Recorded, said_difference
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.models.number_forms import money_form
from pos_app.ui.theme import END, START, px, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Badge
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.number_edit import NumberEdit
from pos_app.ui.widgets.surfaces import Card, column

_SAID_WIDTH = 150


class CheckCard(Card):
    """`finished` on Enter after the last amount."""

    finished = Signal()

    def __init__(self, model: ShiftViewModel) -> None:
        super().__init__()
        self._model = model
        self._rows: tuple[Recorded, ...] = ()
        self._edits: dict[str, NumberEdit[Money]] = {}
        self._badges: dict[str, Badge] = {}
        self._body = column(spacing=0)
        space(self._body, 0, (20, 16, 20, 16))
        self.setLayout(self._body)
        self._table: QWidget | None = None
        identify(self, "shift.check", tr("Shift", "Check cards and vouchers"))
        model.changed.connect(self._show)
        self._show()

    def focus_first(self) -> None:
        """Where checking begins."""
        for edit in self._edits.values():
            edit.setFocus()
            edit.selectAll()
            return

    def _show(self) -> None:
        model = self._model
        if model.tenders != self._rows or self._table is None:
            self._rows = model.tenders
            self._build()
        for row in self._rows:
            edit, badge = self._edits[row.kind], self._badges[row.kind]
            said = model.said.get(row.kind)
            value = edit.value()
            if not edit.hasFocus() and (value.minor if value else None) != said:
                money = None if said is None else Money(said, model.desk.shop.currency)
                edit.set_value(money)
            difference = said_difference(row, model.said)
            badge.setVisible(difference is not None)
            if difference is not None:
                tone, icon = ("ok", "check") if difference == 0 else ("warn", "warning")
                words = difference_text(difference, model.desk.amounts)
                words = tr("Shift", "Matches") if difference == 0 else words
                badge.set_value(BadgeValue(words, tone, icon))
                badge.setAccessibleName(f"{row.label}: {words}")

    def _build(self) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            while self._body.takeAt(0) is not None:
                pass
        self._edits, self._badges = {}, {}
        self._table = QWidget()
        grid = QGridLayout(self._table)
        space(grid, 14, (0, 0, 0, 0))
        grid.setColumnStretch(0, 1)
        heads = (
            tr("Shift", "Paid by"),
            tr("Shift", "Recorded"),
            "",
            tr("Shift", "Terminal says"),
            "",
        )
        for at, words in enumerate(heads):
            grid.addWidget(Label(words, "label", "ink2", align=END if at == 1 else START), 0, at)
        for position, row in enumerate(self._rows, 1):
            self._add(grid, position, row)
        self._body.addWidget(self._table)
        self._body.addStretch(1)

    def _add(self, grid: QGridLayout, position: int, row: Recorded) -> None:
        model = self._model
        count = tr("Shift", "%n payments", row.count)
        name = column(Label(row.label, "bodyStrong"), Label(count, "small", "ink2"), spacing=0)
        amount = "" if row.amount is None else model.desk.amounts.money(row.amount)
        edit = NumberEdit[Money](money_form(model.desk.amounts))
        edit.setFixedWidth(px(_SAID_WIDTH))
        said = tr("Shift", "What the terminal says for {name}", name=row.label)
        identify(edit, f"shift.said.{row.kind}", said)
        edit.edited.connect(partial(self._typed, row.kind))
        edit.returnPressed.connect(partial(self._after, row.kind))
        badge = identify(Badge(BadgeValue("")), f"shift.checked.{row.kind}")
        same = Button(tr("Shift", "Same"), icon="check", test_id=f"shift.same.{row.kind}")
        same.clicked.connect(partial(model.say_same, row.kind))
        grid.addLayout(name, position, 0)
        grid.addWidget(Label(amount, "bodyStrong", align=END), position, 1)
        grid.addWidget(same, position, 2)
        grid.addWidget(edit, position, 3)
        grid.addWidget(badge, position, 4)
        if row.amount is None:
            same.hide()
        self._edits[row.kind], self._badges[row.kind] = edit, badge

    def _typed(self, kind: str) -> None:
        edit = self._edits[kind]
        value = None if edit.problem() else edit.value()
        self._model.say(kind, value.minor if value else None)

    def _after(self, kind: str) -> None:
        """Enter goes on to the next one, and out of the card after the last."""
        kinds = list(self._edits)
        following = kinds.index(kind) + 1
        if following < len(kinds):
            self._edits[kinds[following]].setFocus()
            self._edits[kinds[following]].selectAll()
        else:
            self.finished.emit()
