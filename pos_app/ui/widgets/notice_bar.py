"""A lasting condition in a soft colour across the page: offline, no paper, drawer open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_app.ui.theme import painting, tone
from pos_app.ui.widgets.announce import announce, spoken
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import row

_ICON_ROOM = 54


class NoticeBar(QFrame):
    """Tones: ok warn danger info. `acted` carries the position of the action pressed.

    A `slim` one is as high as a field.
    """

    acted = Signal(int)

    def __init__(
        self, *, slim: bool = False, test_id: str = "notice", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = "info"
        self._icon = "info"
        self._test_id = test_id
        self._shown: list[Button] = []
        self._title = Label("", "bodyStrong")
        self._text = Label("", "small", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = row(spacing=12)
        high = 6 if slim else 18
        line = row(self._title, self._text, self._buttons, margins=(_ICON_ROOM, high, 18, high))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id)

    def show_notice(
        self,
        title: str,
        text: str = "",
        *,
        tone_name: str = "info",
        icon: str = "info",
        actions: tuple[str, ...] = (),
    ) -> None:
        """Say what is so, what is safe and what to do; `actions` are verbs."""
        self._tone, self._icon = tone_name, icon
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.set_ink(f"{tone_name}Ink")
        self._set_actions(actions)
        said = spoken(title, text)
        self.setAccessibleName(said)
        announce(self, said, urgent=tone_name == "danger")
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and icon."""
        bg, ink = tone(self._tone)
        with painting(self) as p:
            p.card(p.rect, 14, bg)
            p.icon(self._icon, QRectF(18, 0, 24, p.height), 24, ink, "duotone")

    def _set_actions(self, actions: tuple[str, ...]) -> None:
        for old in self._shown:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        for position, verb in enumerate(actions):
            test_id = f"{self._test_id}.action.{position}"
            button = Button(verb, "link", size="compact", test_id=test_id)
            button.set_ink(f"{self._tone}Ink")
            button.clicked.connect(lambda _=False, at=position: self.acted.emit(at))
            self._buttons.addWidget(button)
            self._shown.append(button)
