"""An amount while it is typed on a keypad: label, figure and caret in a large field."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame

from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import painting, px, text_width
from pos_app.ui.widgets.badge import badge_width, draw_badge
from pos_app.ui.widgets.identify import identify


class AmountField(QFrame):
    """Shows what it is told. Where nothing else takes the keyboard it looks focused always."""

    def __init__(self, label: str, test_id: str) -> None:
        super().__init__()
        self._label = label
        self._amount = ""
        self._badge: BadgeValue | None = None
        identify(self, test_id, label)

    def show_amount(self, amount: str, badge: BadgeValue | None = None) -> None:
        """Show it, and how it compares with what is known."""
        self._amount, self._badge = amount, badge
        self.setAccessibleName(f"{self._label} {amount}")
        self.update()

    def sizeHint(self) -> QSize:
        """88 high."""
        return QSize(px(376), px(88))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return QSize(px(300), px(88))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint field, amount and caret."""
        is_active = self.hasFocus() or self.focusPolicy() == Qt.FocusPolicy.NoFocus
        with painting(self) as p:
            p.card(p.rect, 12, "surface", "focus" if is_active else "line2", 2 if is_active else 1)
            p.text(QRectF(18, 10, p.width, 18), self._label, "label", "ink2")
            p.text(QRectF(18, 30, p.width - 30, 48), self._amount, "amountHero")
            if is_active:
                width = text_width(self._amount, "amountHero")
                # Figures are typed towards the right everywhere.
                after = 14.0 if p.rtl else 20 + width
                p.fill(QRectF(after, 36, 2, 36), "focus")
            if self._badge is not None:
                draw_badge(p, p.width - 16 - badge_width(self._badge), 20, self._badge)
