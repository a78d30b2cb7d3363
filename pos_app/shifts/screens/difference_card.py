"""Whether the count is right, as a card of its own colour: short, over, or as expected."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from pos_app.ui.theme import painting, tone
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column

_ICON_ROOM = 50


class DifferenceCard(QFrame):
    """Tones: ok and warn."""

    def __init__(self, test_id: str) -> None:
        super().__init__()
        self._tone = "ok"
        self._icon = "check-circle"
        self._title = Label("", "leadStrong", wrap=True)
        self._text = Label("", "small", wrap=True)
        parts = column(self._title, self._text, spacing=2, margins=(_ICON_ROOM, 11, 14, 11))
        self.setLayout(parts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        identify(self, test_id)

    def say(self, title: str, text: str, *, right: bool) -> None:
        """The difference, and what to do about it."""
        self._tone = "ok" if right else "warn"
        self._icon = "check-circle" if right else "warning"
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.set_ink(f"{self._tone}Ink")
        self.setAccessibleName(f"{title}. {text}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and icon."""
        ground, ink = tone(self._tone)
        with painting(self) as p:
            p.card(p.rect, 14, ground)
            p.icon(self._icon, QRectF(16, 0, 22, p.height), 22, ink, "duotone")
