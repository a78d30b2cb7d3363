"""The numeric keypad: money in calculator order, PINs in telephone order."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pos_app.ui.theme import CENTER, Paint, motion_ms, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

Mode = Literal["money", "quantity", "pin"]

BACKSPACE = "backspace"
_DIGITS_DOWN = ("7", "8", "9", "4", "5", "6", "1", "2", "3")
_DIGITS_UP = ("1", "2", "3", "4", "5", "6", "7", "8", "9")


class KeypadKey(PaintedButton):
    """One key; it grows with the pad."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(key, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def design_size(self) -> tuple[float, float]:
        """At least 56 high: gaps may be tight, keys may not be small."""
        return 64, 56

    def press_shown(self) -> None:
        """Press it at once and let the eye see which one it was."""
        self.click()
        self.setDown(True)
        QTimer.singleShot(motion_ms("instant"), self, lambda: self.setDown(False))

    def draw(self, p: Paint) -> None:
        """Paint the key."""
        back = self.text() == BACKSPACE
        fill = "canvas" if back else "surface"
        if self.isDown():
            fill = "pressed"
        elif self.hovered:
            fill = "hover"
        radius = 14 if p.height >= 66 else 12
        p.card(p.rect, radius, fill if self.isEnabled() else "sunken", "line2")
        if self.hasFocus():
            p.focus_ring(p.rect, radius)
        ink = "ink" if self.isEnabled() else "inkDisabled"
        if back:
            p.icon(BACKSPACE, p.rect, 24, "ink2")
        else:
            p.text(p.rect, self.text(), "keyL" if p.height >= 70 else "key", ink, CENTER)


class Keypad(QWidget):
    """Twelve keys. `pressed` says which: a digit, "00", the decimal sign, or "backspace"."""

    pressed = Signal(str)

    def __init__(
        self,
        mode: Mode = "money",
        *,
        test_id: str = "keypad",
        gap: float = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys: dict[str, KeypadKey] = {}
        grid = QGridLayout(self)
        space(grid, gap, (0, 0, 0, 0))
        for position, key in enumerate(_layout(mode)):
            if key:
                grid.addWidget(self._make_key(key, test_id), position // 3, position % 3)
        identify(self, test_id, tr("Keypad", "Keypad"))
        # The pad reads 7-8-9 in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def key(self, name: str) -> KeypadKey:
        """The button of a key, by what it sends."""
        return self._keys[name]

    def mirror(self, event: QKeyEvent) -> bool:
        """Let a hardware key press its twin here; answers whether there was one."""
        name = BACKSPACE if event.key() == Qt.Key.Key_Backspace else event.text()
        if name in (".", ",") and name not in self._keys:
            name = decimal_sign()
        if name not in self._keys or not self._keys[name].isEnabled():
            return False
        self._keys[name].press_shown()
        return True

    def _make_key(self, key: str, test_id: str) -> KeypadKey:
        button = KeypadKey(key, self)
        button.setAutoRepeat(key == BACKSPACE)
        button.setAutoRepeatDelay(400)
        said = tr("Keypad", "Delete last digit") if key == BACKSPACE else key
        identify(button, f"{test_id}.{key}", said)
        button.clicked.connect(lambda: self.pressed.emit(key))
        self._keys[key] = button
        return button


def decimal_sign() -> str:
    """The decimal sign of the user's language."""
    return str(QLocale().decimalPoint())


def _layout(mode: Mode) -> tuple[str, ...]:
    if mode == "pin":
        return (*_DIGITS_UP, "", "0", BACKSPACE)
    if mode == "quantity":
        return (*_DIGITS_DOWN, decimal_sign(), "0", BACKSPACE)
    return (*_DIGITS_DOWN, "00", "0", BACKSPACE)
