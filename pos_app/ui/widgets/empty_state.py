"""What stands where there is nothing yet: an icon, a title, a sentence, one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import CENTER
from pos_app.ui.widgets.announce import spoken
from pos_app.ui.widgets.badge import ArtTile
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import column, row


class EmptyState(QWidget):
    """Never a blank list. `acted` when the one action is pressed."""

    acted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        *,
        verb: str = "",
        test_id: str = "empty",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._note = Label("", "small", "ink2", align=CENTER, wrap=True)
        art = ArtTile(icon, "wash", side=96)
        words = column(
            Label(title, "title", align=CENTER, wrap=True),
            Label(text, "body", "ink2", align=CENTER, wrap=True),
            spacing=4,
        )
        body = column(None, row(None, art, None), words, self._note, spacing=20)
        if verb:
            button = Button(verb, "default", size="touch", test_id=f"{test_id}.action")
            button.clicked.connect(self.acted)
            body.addLayout(row(None, button, None))
        body.addStretch(1)
        self.setLayout(body)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        identify(self, test_id, spoken(title, text))

    def set_note(self, text: str) -> None:
        """A line below, e.g. the last sale and its change."""
        self._note.setText(text)
