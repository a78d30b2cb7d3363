"""A finger that rests for 450 ms asks for the menu that a right click would open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

LONG_PRESS_MS = 450


class LongPress(QObject):
    """`ask` is called with where, in px of the widget, and answers whether something opened.

    If so, letting go presses nothing.
    """

    def __init__(self, watched: QWidget, ask: Callable[[QPoint], bool]) -> None:
        super().__init__(watched)
        self._ask = ask
        self._at = QPoint()
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONG_PRESS_MS)
        self._timer.timeout.connect(self._tell)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the left button."""
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() is QEvent.Type.MouseButtonPress:
            self._is_over = False
            if event.button() is Qt.MouseButton.LeftButton:
                self._at = event.position().toPoint()
                self._timer.start()
        elif event.type() is QEvent.Type.MouseMove:
            far = (event.position().toPoint() - self._at).manhattanLength()
            if far > QApplication.startDragDistance():
                self._timer.stop()
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._timer.stop()
            over, self._is_over = self._is_over, False
            return over
        return False

    def _tell(self) -> None:
        self._is_over = self._ask(self._at)
