"""Takes a scanner's keys out of the window that has the focus, before any widget sees them.

The filter sits on the window with the focus, where all keys pass first, rather than on the whole
application, whose every paint and mouse move would have to go through Python.
"""

from __future__ import annotations

import sys
from collections import deque

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodQueryEvent,
    QKeyEvent,
    QWindow,
)
from shiboken6 import isValid

from pos_app.devices.domain.scan_keys import KeyPress, WedgeSettings
from pos_app.devices.domain.scan_prefix import detector_for
from pos_app.devices.domain.scan_verdict import Held, Misread, Now, Scan, Verdict

WAITING_SCANS_MAX = 200
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_KEY_EVENTS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)


class ScanFilter(QObject):
    """Watches the keys of the focused window for as long as it lives."""

    scanned = Signal(str)
    """A whole code, for the screen that is open."""
    misread = Signal()
    """A torn code: sound the alarm, show "scan again"."""
    waiting = Signal(int)
    """How many scans wait for a dialog to be closed."""

    def __init__(self, settings: WedgeSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detector = detector_for(settings)
        self._window: QWindow | None = None
        self._keys: list[QKeyEvent] = []
        self._replaying = False
        self._paused = False
        self._waiting: deque[str] = deque(maxlen=WAITING_SCANS_MAX)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.timeout.connect(self._on_patience_over)
        self._second_look = False
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(application.focusWindow())

    def let_go(self) -> None:
        """Watch nothing any more. Two filters at one window would hand each other its keys."""
        self._patience.stop()
        self._keys.clear()
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._watch)
        self._watch(None)

    def use(self, settings: WedgeSettings) -> None:
        """Go on with other settings; what is held back goes to its widget first."""
        self._obey(Verdict(Held.REPLAY))
        self._detector = detector_for(settings)

    def pause(self) -> None:
        """Keep scans back, because a dialog asks something else."""
        self._paused = True

    def resume(self) -> None:
        """Hand out, in order, what was scanned meanwhile."""
        self._paused = False
        while self._waiting and not self._paused:
            self.scanned.emit(self._waiting.popleft())
        self.waiting.emit(len(self._waiting))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether `event` is kept from its window."""
        if event.type() not in _KEY_EVENTS or self._replaying or watched is not self._window:
            return False
        if not isinstance(event, QKeyEvent) or self._is_secret():
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return self._release(event)
        key = _key_press(event)
        if event.type() is QEvent.Type.ShortcutOverride:
            if self._detector.continues(key):
                event.accept()  # As a plain key press it comes back to us; as a shortcut never.
                return True
            return False
        return self._press(key, event)

    def _press(self, key: KeyPress, event: QKeyEvent) -> bool:
        verdict = self._detector.press(key)
        self._obey(verdict)
        if verdict.now is Now.HOLD:
            self._keys.append(event.clone())
        if self._detector.is_holding:
            self._second_look = False
            self._patience.start(self._detector.patience_ms)
        return verdict.now is not Now.PASS

    def _release(self, event: QKeyEvent) -> bool:
        """The release of a held key waits behind it; others pass."""
        codes = {held.nativeScanCode() or held.key() for held in self._keys}
        if (event.nativeScanCode() or event.key()) not in codes:
            return False
        self._keys.append(event.clone())
        return True

    def _on_patience_over(self) -> None:
        # After a frozen moment the rest of a code may lie unread beside this timer: first let
        # the window system speak, then judge.
        if not self._second_look:
            self._second_look = True
            self._patience.start(0)
            return
        self._second_look = False
        self._obey(self._detector.idle())

    def _obey(self, verdict: Verdict) -> None:
        if verdict.held is Held.REPLAY:
            self._replay()
        elif verdict.held is Held.DROP:
            self._keys.clear()
        if isinstance(verdict.found, Scan):
            self._hand_out(verdict.found.text)
        elif isinstance(verdict.found, Misread):
            self.misread.emit()

    def _replay(self) -> None:
        keys, self._keys = self._keys, []
        window = QGuiApplication.focusWindow()
        self._replaying = True
        try:
            for key in keys if window is not None else []:
                QCoreApplication.sendEvent(window, key)
        finally:
            self._replaying = False

    def _hand_out(self, text: str) -> None:
        if not self._paused:
            self.scanned.emit(text)
            return
        self._waiting.append(text)
        self.waiting.emit(len(self._waiting))

    def _watch(self, window: QWindow | None) -> None:
        # What is held back stays so: a code may go on in the window that has just opened.
        if window is self._window:
            return
        # A dialog's window may be going just now: then nobody has to let go of it.
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._on_window_gone)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._on_window_gone)

    def _on_window_gone(self) -> None:
        self._window = None
        self._keys.clear()

    def _is_secret(self) -> bool:
        """A PIN or password is typed: its keys are nobody's to hold back."""
        if self._detector.reads_password_fields:
            return False
        focus = QGuiApplication.focusObject()
        if focus is None:
            return False
        query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImHints)
        QCoreApplication.sendEvent(focus, query)
        hints = query.value(Qt.InputMethodQuery.ImHints)
        return bool(hints) and bool(Qt.InputMethodHint(hints) & Qt.InputMethodHint.ImhHiddenText)


def _key_press(event: QKeyEvent) -> KeyPress:
    modifiers = event.modifiers()
    return KeyPress(
        text=event.text(),
        at_ms=event.timestamp(),
        scan_code=_pc_scan_code(event.nativeScanCode()),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier)),
        repeated=event.isAutoRepeat(),
        is_modifier=event.key() in _MODIFIERS,
    )


def _pc_scan_code(native: int) -> int:
    """X11 and Wayland add 8; Windows does not; macOS tells nothing."""
    return max(0, native - 8) if sys.platform.startswith("linux") else native
