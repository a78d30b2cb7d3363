"""The base of every painted thing that can be pressed: a real button that draws itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.ui.theme import Paint, painting, px


class PaintedButton(QAbstractButton):
    """Subclasses say how big they are and draw themselves, in px at 100 %.

    A click does not take the keyboard focus, so that the scan field keeps it; Tab does.
    Enter presses a focused button, like Space.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def design_size(self) -> tuple[float, float]:
        """The wished width and height."""
        raise NotImplementedError

    def draw(self, p: Paint) -> None:
        """Paint the current state."""
        raise NotImplementedError

    @property
    def hovered(self) -> bool:
        """The pointer is over it and it can be pressed."""
        return self.isEnabled() and self.underMouse()

    def sizeHint(self) -> QSize:
        """See `design_size`."""
        width, height = self.design_size()
        return QSize(px(width), px(height))

    def minimumSizeHint(self) -> QSize:
        """A layout never makes it smaller than it wishes to be."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, mirrored and scaled."""
        with painting(self) as p:
            self.draw(p)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as people expect of a focused button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover state at once."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Drop the hover state at once."""
        super().leaveEvent(event)
        self.update()
