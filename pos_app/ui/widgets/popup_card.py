"""A raised card below the button that asked for it; Esc or a press beside it closes it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from pos_app.ui.theme import painting, px, shadow_margin, space
from pos_app.ui.widgets.identify import identify

_LEVEL = 3
_GAP = 4


class PopupCard(QFrame):
    """Fill it with `set_body`; `closed` whenever it is gone again."""

    closed = Signal()

    def __init__(self, owner: QWidget, *, test_id: str, name: str) -> None:
        super().__init__(owner, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._owner = owner
        self._frame = QVBoxLayout(self)
        around = shadow_margin(_LEVEL)
        space(self._frame, 0, (around,) * 4)
        identify(self, test_id, name)

    def set_body(self, body: QLayout) -> None:
        """Put this on the card."""
        self._frame.addLayout(body)

    def open_below(self, anchor: QWidget) -> None:
        """Show it below a widget, its start at the widget's, inside the screen."""
        self.adjustSize()
        around = px(shadow_margin(_LEVEL))
        corner = QPoint(-around, anchor.height() + px(_GAP) - around)
        if anchor.isRightToLeft():
            corner.setX(anchor.width() - self.width() + around)
        place = anchor.mapToGlobal(corner)
        screen = anchor.screen().availableGeometry()
        place.setX(
            max(screen.left() - around, min(place.x(), screen.right() - self.width() + around))
        )
        if place.y() + self.height() - around > screen.bottom():
            above = anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() + around - px(_GAP)
            place.setY(max(screen.top() - around, above))
        self.move(place)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell whoever waits."""
        super().hideEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow and card."""
        around = shadow_margin(_LEVEL)
        with painting(self) as p:
            ground = p.rect.adjusted(around, around, -around, -around)
            p.shadow(ground, "lg", _LEVEL)
            p.card(ground, "lg", "raised", "line")
