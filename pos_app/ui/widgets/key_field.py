"""A field that takes the next key pressed, for giving a command another one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.commands import key_words
from pos_app.ui.theme import CENTER, Paint, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

_ONLY_MODIFIERS = frozenset(
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


class KeyField(PaintedButton):
    """Press it, then press a key. `captured` carries portable text; Backspace alone is none.

    Esc leaves it as it was.
    """

    captured = Signal(str)

    def __init__(
        self,
        shortcut: str = "",
        *,
        test_id: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._shortcut = shortcut
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name)
        self.toggled.connect(self._say)
        self._say()

    @property
    def key_text(self) -> str:
        """The key it shows."""
        return self._shortcut

    def set_shortcut(self, shortcut: str) -> None:
        """Show this key."""
        self._shortcut = shortcut
        self._say()
        self.updateGeometry()
        self.update()

    def design_size(self) -> tuple[float, float]:
        """Wide enough for its key, or for the question."""
        return max(120.0, text_width(self._words(), "badge") + 28), 36

    def draw(self, p: Paint) -> None:
        """Paint the key, or what to do now."""
        waiting = self.isChecked()
        fill = "surface" if waiting else "hover" if self.hovered else "sunken"
        p.card(p.rect, 10, fill, "focus" if waiting else "line2", 2 if waiting else 1)
        if self.hasFocus() and not waiting:
            p.focus_ring(p.rect, 10)
        ink = "ink2" if waiting or not self._shortcut else "ink"
        p.text(p.rect.adjusted(8, 0, -8, 0), self._words(), "badge", ink, CENTER)

    def event(self, event: QEvent) -> bool:
        """While it waits, no shortcut of the window may act."""
        if self.isChecked() and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self.isChecked() and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
            return True
        return super().event(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab is a key like others while it waits."""
        return False if self.isChecked() else super().focusNextPrevChild(next_one)

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ONLY_MODIFIERS:
            return
        self.setChecked(False)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_Escape and plain:
            return
        if key == Qt.Key.Key_Backspace and plain:
            self.captured.emit("")
            return
        # The keypad's digits are digits.
        pressed = event.keyCombination()
        if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            self.captured.emit(_text(QKeySequence(held.value | key.value)))
            return
        self.captured.emit(_text(QKeySequence(pressed)))

    def _words(self) -> str:
        if self.isChecked():
            return tr("Keys", "Press a key…")
        return key_words(self._shortcut) or tr("Keys", "No key")

    def _say(self) -> None:
        self.setText(self._words())
        self.setAccessibleDescription(self._words())
        self.update()


def _text(sequence: QKeySequence) -> str:
    return str(sequence.toString(QKeySequence.SequenceFormat.PortableText))
