"""The one loud thing on a screen: pay, confirm, refund. It states verb, key and amount."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import END, C, Ink, Paint, text_width
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.painted_button import PaintedButton

Tone = Literal["accent", "ink"]

_DEAF_MS = 400
_PADDING = 24.0
_RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease)
_PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
)


class HeroBar(PaintedButton):
    """Green takes money, ink ("ink") gives it back, sunken when disabled.

    A second press within 400 ms is ignored: an impatient double tap pays once. A bar that is shown
    again asks something new, and the first press answers it.
    """

    def __init__(
        self,
        verb: str,
        amount: str = "",
        *,
        key: str = "",
        tone: Tone = "accent",
        test_id: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(verb, parent)
        self._amount = amount
        self._key = key
        self._tone: Tone = tone
        self._since_press = QElapsedTimer()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id, name or f"{verb} {amount}".strip())

    @property
    def amount(self) -> str:
        """The amount shown at the end."""
        return self._amount

    def set_content(
        self, verb: str, amount: str = "", *, name: str = "", tone: Tone | None = None
    ) -> None:
        """Change what pressing does; `name` is what a screen reader says ("Pay 45.99 euros")."""
        self._tone = self._tone if tone is None else tone
        self._amount = amount
        self.setText(verb)
        self.setAccessibleName(name or f"{verb} {amount}".strip())
        self.update()

    def design_size(self) -> tuple[float, float]:
        """72 high; as wide as verb, key and amount need at least."""
        words = text_width(self.text(), "heading") + text_width(self._amount, "amountBar")
        return words + 2 * _PADDING + (60 if self._key else 16), 72

    def click(self) -> None:
        """Press it from code, unless it has just been pressed."""
        if self._deaf():
            return
        self._since_press.start()
        super().click()

    def event(self, event: QEvent) -> bool:
        """Swallow presses that come too soon after the last one."""
        if event.type() in _PRESSES and self._deaf():
            return True
        if event.type() in _RELEASES and self.isDown():
            self._since_press.start()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The next sale, the next question."""
        super().showEvent(event)
        self._since_press.invalidate()

    def draw(self, p: Paint) -> None:
        """Paint the bar."""
        fill, ink, cap = self._colours()
        p.card(p.rect, 16, fill)
        if self.hasFocus():
            p.focus_ring(p.rect, 16, "surface")
        room = p.width - 2 * _PADDING
        amount = min(text_width(self._amount, "amountBar"), room)
        p.text(QRectF(_PADDING, 0, room, p.height), self._amount, "amountBar", ink, END)
        verb = min(text_width(self.text(), "heading"), room - amount - 12)
        p.text(QRectF(_PADDING, 0, verb + 1, p.height), self.text(), "heading", ink)
        self._draw_key(p, _PADDING + verb + 14, room - amount, cap, ink)

    def _draw_key(self, p: Paint, start: float, limit: float, cap: Ink, ink: Ink) -> None:
        width = max(24.0, text_width(self._key, "micro") + 14)
        if self._key and start + width <= limit + _PADDING:
            p.keycap(start + width, p.height / 2, self._key, cap, ink)

    def _colours(self) -> tuple[Ink, Ink, Ink]:
        if not self.isEnabled():
            return "sunken", "inkDisabled", C("surface", 0.5)
        if self._tone == "ink":
            return "inverse", "onInverse", C("onInverse", 0.18)
        cap = C("onAccent", 0.18)
        if self.isDown():
            return "accentPressed", "onAccent", cap
        return "accentHover" if self.hovered else "accent", "onAccent", cap

    def _deaf(self) -> bool:
        return self._since_press.isValid() and self._since_press.elapsed() < _DEAF_MS
