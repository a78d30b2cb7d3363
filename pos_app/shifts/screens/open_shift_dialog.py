"""Starting a shift: how much cash is in the drawer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.shifts.screens.amount_field import AmountField
from pos_app.shifts.screens.open_shift_view_model import OpenShiftViewModel
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row


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
        left = column(self._field, tip, self._message, None, spacing=14)
        body = row(left, self._pad, spacing=24)
        body.setStretch(0, 1)
        self.content.addSpacing(px(8))
        self.content.addLayout(body)
        later = self.add_button(tr("Shift", "Just look around"), "ghost", "later")
        later.clicked.connect(self.reject)
        self.footer.addStretch(1)
        self._go = self.add_button(tr("Shift", "Start shift"), "primary", "start")
        self._go.clicked.connect(model.start)
        self._pad.pressed.connect(model.press)
        model.changed.connect(self._show)
        model.opened.connect(self.accept)
        self.setFocus()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The hardware keys are the pad's twins."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._model.start()
        elif not self._pad.mirror(event):
            super().keyPressEvent(event)

    def _show(self) -> None:
        model = self._model
        self._field.show_amount(model.amount_text, model.badge)
        self._message.setText(model.message)
        self._message.setVisible(bool(model.message))
        self._go.setEnabled(not model.is_busy)
