"""Hands for demos and tests: keys, scans and taps that reach the window as a person's would.

They go through Qt's window system with its own time stamps, so that the scan filter tells a
scanner from a typist exactly as it does in a shop.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QDeadlineTimer,
    QElapsedTimer,
    QEventLoop,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

TYPING_MS = 50
SETTLE_MS = 40  # With the pause above, twice what a key is held back.
AFTER_TYPING_MS = 120  # What was typed right before a burst would be its head.
AGAIN_MS = 180  # The same code sooner is one pull of the trigger.
_LOOK_MS = 5
_PATIENCE_MS = 10_000


class NothingHappened(AssertionError):
    """What was waited for did not come."""


class Hands:
    """Acts on one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._last_typed = QElapsedTimer()
        self._last_scan = QElapsedTimer()
        self._last_code = ""

    @property
    def _target(self) -> QWindow:
        """The window that has the keyboard: a dialog over it, or itself."""
        owner = self._window.window().windowHandle()
        assert owner is not None
        from PySide6.QtGui import QGuiApplication

        return QGuiApplication.focusWindow() or owner

    def wait(self, milliseconds: int) -> None:
        """Let the program go on for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the program go on until something has happened."""
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not happened():
            if deadline.hasExpired():
                raise NothingHappened(f"waited in vain for {what}")
            self.wait(_LOOK_MS)

    def press(
        self, *keys: Qt.Key, ctrl: bool = False, shift: bool = False, alt: bool = False
    ) -> None:
        """Press keys that are no text, one after the other, as a person."""
        modifiers = Qt.KeyboardModifier.NoModifier
        if ctrl:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        if alt:
            modifiers |= Qt.KeyboardModifier.AltModifier
        for key in keys:
            QTest.keyClick(self._target, key, modifiers)
            self.wait(TYPING_MS)
        self._settle()

    def type(self, text: str) -> None:
        """Type as a person does."""
        for character in text:
            self._key(character)
            self.wait(TYPING_MS)
        self._settle()

    def _settle(self) -> None:
        """The last key may still be held back, in case a scanner typed it."""
        self._last_typed.start()
        self.wait(SETTLE_MS)

    def _key(self, character: str) -> None:
        # Qt takes a character here; its type hints do not know.
        QTest.keyClick(self._target, character)  # type: ignore[call-overload]

    def scan(self, code: str) -> None:
        """What a keyboard scanner sends: all at once, then Enter."""
        typed_ms = self._last_typed.elapsed() if self._last_typed.isValid() else AFTER_TYPING_MS
        again_ms = self._last_scan.elapsed() if self._last_code == code else AGAIN_MS
        self.wait(max(0, AFTER_TYPING_MS - typed_ms, AGAIN_MS - again_ms))
        for character in code:
            self._key(character)
        QTest.keyClick(self._target, Qt.Key.Key_Return)
        self._last_code = code
        self._last_scan.start()
        self.wait(_LOOK_MS)

    def find(self, test_id: str) -> QWidget:
        """The widget of a test id; the one that can be seen, where two pages have it."""
        found: list[QWidget] = self._window.findChildren(QWidget, test_id)
        if not found:
            raise NothingHappened(f"there is no {test_id} in the window")
        return next((each for each in found if each.isVisible()), found[0])

    def tap(self, test_id: str) -> None:
        """Tap the middle of a widget."""
        widget = self.find(test_id)
        self._tap(widget, widget.rect().center())

    def tap_item(self, test_id: str, text: str) -> None:
        """Tap the item of a list by what it says."""
        view = self.find(test_id)
        assert isinstance(view, QAbstractItemView)
        model: QAbstractItemModel = view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data() == text:
                view.scrollTo(index)
                self._tap(view.viewport(), view.visualRect(index).center())
                return
        raise NothingHappened(f"{test_id} has no {text}")

    def _tap(self, widget: QWidget, at: QPoint) -> None:
        handle = widget.window().windowHandle()
        assert handle is not None
        place = widget.mapTo(widget.window(), at)
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.wait(TYPING_MS)
