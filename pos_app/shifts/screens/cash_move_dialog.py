"""Cash in, cash out, safe drop: how much, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.shifts.screens.amount_field import AmountField
from pos_app.shifts.screens.cash_move_view_model import CashMoveViewModel, kind_title
from pos_app.shifts.use_cases.move_cash import REASON_MAX
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row


class CashMoveDialog(Dialog):
    """Digits, Enter, the reason, Enter. Esc leaves without a trace."""

    def __init__(self, model: CashMoveViewModel, parent: QWidget) -> None:
        title = kind_title(model.kind)
        super().__init__(
            title,
            model.detail,
            icon="coins",
            tone_name="wash",
            width=740,
            test_id="cash",
            parent=parent,
        )
        self._model = model
        self._amount = AmountField(tr("Shift", "Amount"), "cash.amount")
        self._amount.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reason = LineEdit()
        self._reason.setMaxLength(REASON_MAX)
        self._pad = Keypad("money", test_id="cash.keypad")
        self._pad.setFixedSize(px(280), px(248))
        self._message = Label("", "body", "dangerInk", wrap=True, test_id="cash.message")
        why = Field(tr("Shift", "Reason"), self._reason, test_id="cash.reason")
        left = column(self._amount, why, self._message, None, spacing=14)
        body = row(left, self._pad, spacing=24)
        body.setStretch(0, 1)
        self.content.addLayout(body)
        self.footer.addStretch(1)
        cancel = self.add_button(tr("Shift", "Cancel"), "default", "cancel")
        cancel.clicked.connect(self.reject)
        self._go = self.add_button(title, "primary", "go")
        self._connect()
        self._amount.setFocus()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits go to the amount; Enter goes on to what is missing, then saves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif not self._pad.mirror(event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        model = self._model
        self._go.clicked.connect(model.save)
        self._pad.pressed.connect(model.press)
        self._reason.textChanged.connect(model.set_reason)
        model.changed.connect(self._show)
        model.moved.connect(self.accept)

    def _go_on(self) -> None:
        if self._model.can_save:
            self._model.save()
        elif self._amount.hasFocus():
            self._reason.setFocus()

    def _show(self) -> None:
        model = self._model
        self._amount.show_amount(model.amount_text)
        self._message.setText(model.message)
        self._message.setVisible(bool(model.message))
        self._go.setEnabled(model.can_save)
