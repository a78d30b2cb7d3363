"""One device: what it is, how it is connected, how it is, and the one thing to do now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.devices.screens.printer_words import DeviceState, asking
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.theme import px
from pos_app.ui.widgets.announce import announce, spoken
from pos_app.ui.widgets.badge import ArtTile, Badge
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Card, column, row


class DeviceCard(Card):
    """`acted` for the verb at the end; `change_asked` for the settings of the device."""

    acted = Signal()
    change_asked = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        *,
        change: str = "",
        test_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._title = title
        self._detail = Label("", "small", "ink2", wrap=True, test_id=f"{test_id}.detail")
        self._sentence = Label("", "small", "warnInk", wrap=True, test_id=f"{test_id}.sentence")
        self._badge = Badge(BadgeValue("", "neutral"))
        identify(self._badge, f"{test_id}.state")
        self._go = Button("", "link", size="compact", test_id=f"{test_id}.go")
        self._change = Button(
            change, "ghost", size="compact", test_id=f"{test_id}.change", name=f"{change}: {title}"
        )
        self._change.hide()
        words = column(Label(title, "bodyStrong"), self._detail, spacing=0)
        art = ArtTile(icon, "neutral", side=44)
        head = row(art, words, spacing=12)
        head.setStretch(1, 1)
        head.setAlignment(art, Qt.AlignmentFlag.AlignTop)
        foot = row(self._badge, None, self._change, self._go, spacing=4)
        self.setLayout(
            column(head, self._sentence, None, foot, spacing=10, margins=(16, 15, 12, 12))
        )
        self.setMinimumHeight(px(128))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        identify(self, test_id, title)
        self.show_state("", asking(), "")
        self._go.clicked.connect(self.acted)
        self._change.clicked.connect(self.change_asked)

    def show_state(self, detail: str, state: DeviceState, verb: str) -> None:
        """How it is now."""
        if state.needs_help and self._sentence.text() != state.sentence:
            announce(self, spoken(state.word, state.sentence))
        self._detail.setText(detail)
        self._badge.set_value(BadgeValue(state.word, state.tone))
        self._badge.setAccessibleName(state.word)
        self._sentence.setText(state.sentence if state.needs_help else "")
        self._sentence.setVisible(state.needs_help and bool(state.sentence))
        self._go.setText(verb)
        self._go.setAccessibleName(f"{verb}: {self._title}")
        self._go.setVisible(bool(verb))
        self._go.updateGeometry()
        self.set_edge("warn" if state.needs_help else "line")
        self.setAccessibleDescription(spoken(detail, spoken(state.word, state.sentence)))

    def set_changeable(self, *, changeable: bool) -> None:
        """Whether there is anything to change."""
        self._change.setVisible(changeable)

    def set_busy(self, *, busy: bool) -> None:
        """Something is under way."""
        self._go.setEnabled(not busy)

    def focus_action(self) -> None:
        """Somebody came for this device."""
        button = self._go if self._go.isVisibleTo(self) else self._change
        button.setFocus(Qt.FocusReason.TabFocusReason)
