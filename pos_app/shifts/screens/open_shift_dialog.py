"""Starting a shift: how much cash is in the drawer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.shifts.screens.amount_field import AmountField
from pos_app.shifts.screens.open_shift_view_model import OpenShiftViewModel
from pos_app.shifts.screens.pieces import coins, notes, value_text
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.cash_counter import CashCounter
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.surfaces import column, row

_COUNT_HEIGHT = 316


class OpenShiftDialog(Dialog):
    """Enter starts the shift; Esc only looks around: nothing can be sold then."""

    def __init__(self, model: OpenShiftViewModel, parent: QWidget) -> None:
        super().__init__(
            model.title,
            model.detail,
            icon="vault",
            tone_name="wash",
            width=740,
            test_id="shift",
            parent=parent,
        )
        self._model = model
        self._field = AmountField(tr("Shift", "Cash in the drawer now"), "shift.float")
        self._pad = Keypad("money", test_id="shift.keypad")
        self._pad.setFixedSize(px(280), px(248))
        self._message = Label("", "body", "dangerInk", wrap=True, test_id="shift.message")
        tip = Label(
            tr(
                "Shift",
                "Count notes and coins before the first sale. A wrong float shows at the end.",
            ),
            "body",
            "ink2",
            wrap=True,
        )
        self._mode = Button(
            tr("Shift", "Count by notes and coins"),
            "ghost",
            size="touch",
            icon="coins",
            test_id="shift.by_pieces",
        )
        self._count = self._pieces()
        self._count.hide()
        self._tip = tip
        self._arrange()
        later = self.add_button(tr("Shift", "Just look around"), "ghost", "later")
        later.clicked.connect(self.reject)
        self.footer.addStretch(1)
        self._go = self.add_button(tr("Shift", "Start shift"), "primary", "start")
        self._go.clicked.connect(model.start)
        self._pad.pressed.connect(model.press)
        self._mode.clicked.connect(self._change_mode)
        model.changed.connect(self._show)
        model.opened.connect(self.accept)
        self.setFocus()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The hardware keys are the pad's twins."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._model.start()
        elif self._pad.isHidden() or not self._pad.mirror(event):
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        left = column(self._field, self._tip, self._message, None, self._mode, spacing=14)
        body = row(left, self._pad, spacing=24)
        body.setStretch(0, 1)
        self.content.addSpacing(px(8))
        self.content.addLayout(body)
        self.content.addWidget(self._count)

    def _pieces(self) -> QWidget:
        """Notes and coins to be counted, instead of the keypad."""
        model = self._model
        worth = partial(value_text, amounts=model.amounts)
        cards = []
        for key, title, kinds in (
            ("notes", tr("Shift", "Notes"), notes(model.pieces.notes, model.amounts)),
            ("coins", tr("Shift", "Coins"), coins(model.pieces.coins, model.amounts)),
        ):
            card = CashCounter(title, kinds, worth, test_id="float.count")
            identify(card, f"float.{key}", title)
            card.counted.connect(model.put_counts)
            cards.append(card)
        first, last = cards
        first.finished.connect(lambda: last.first_field().setFocus())
        last.finished.connect(self._to_start)
        self._first = first.first_field()
        both = QWidget()
        both.setLayout(row(first, last, spacing=12))
        pane = ScrollPane(both)
        pane.setFixedHeight(px(_COUNT_HEIGHT))
        return pane

    def _to_start(self) -> None:
        self._go.setFocus()

    def _change_mode(self) -> None:
        """Counted by pieces, or typed again."""
        counts = self._count.isHidden()
        self._count.setVisible(counts)
        self._pad.setVisible(not counts)
        self._tip.setVisible(not counts)
        typed = tr("Shift", "Type the amount")
        self._mode.setText(typed if counts else tr("Shift", "Count by notes and coins"))
        if counts:
            self._first.setFocus()
            self._first.selectAll()
        else:
            self._model.type_instead()
            self.setFocus()
        self.refit()

    def _show(self) -> None:
        model = self._model
        self._field.show_amount(model.amount_text, model.badge)
        self._message.setText(model.message)
        self._message.setVisible(bool(model.message))
        self._go.setEnabled(not model.is_busy)
