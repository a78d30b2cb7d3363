"""Starting a shift: how much cash is in the drawer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from pos_app.shifts.screens.open_shift_view_model import OpenShiftViewModel
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import painting, px, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import badge_width, draw_badge
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row


class FloatField(QFrame):
    """The amount being counted, on a focused field."""

    def __init__(self) -> None:
        super().__init__()
        self._amount = ""
        self._badge: BadgeValue | None = None
        identify(self, "shift.float", tr("Shift", "Cash in the drawer now"))

    def show_amount(self, amount: str, badge: BadgeValue | None) -> None:
        """Show it, and how it compares with what the last shift left."""
        self._amount, self._badge = amount, badge
        self.setAccessibleName(f"{tr('Shift', 'Cash in the drawer now')} {amount}")
        self.update()

    def sizeHint(self) -> QSize:
        """88 high."""
        return QSize(px(376), px(88))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return QSize(px(300), px(88))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint field, amount and caret."""
        with painting(self) as p:
            p.card(p.rect, 12, "surface", "focus", 2)
            label = tr("Shift", "Cash in the drawer now")
            p.text(QRectF(18, 10, p.width, 18), label, "label", "ink2")
            p.text(QRectF(18, 30, p.width - 30, 48), self._amount, "amountHero")
            width = text_width(self._amount, "amountHero")
            p.fill(QRectF(20 + width, 36, 2, 36), "focus")
            if self._badge is not None:
                draw_badge(p, p.width - 16 - badge_width(self._badge), 28, self._badge)


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
        self._field = FloatField()
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
