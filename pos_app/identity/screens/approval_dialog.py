"""Approval in place: what, why, its effect in money, who can approve, and their PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from pos_app.identity.screens.approval_request import Effect
from pos_app.identity.screens.approval_view_model import ApprovalViewModel
from pos_app.identity.screens.people import role_words
from pos_app.identity.screens.pin_shake import PinShake
from pos_app.ui.theme import px, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choice_tile import PersonChoice, PersonTile
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.indicators import PinDots
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.surfaces import Card, column, row

_PAD = (264, 256)
_GAP = 28
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ApprovalDialog(Dialog):
    """Digits, Enter. Accepted means that it was approved; Esc and Cancel change nothing."""

    def __init__(self, model: ApprovalViewModel, parent: QWidget) -> None:
        super().__init__(
            tr("Approval", "A manager needs to approve this"),
            model.asked.why,
            icon="shield-check",
            tone_name="warn",
            width=600,
            test_id="approval",
            parent=parent,
        )
        self._model = model
        self._said = ""
        self._tiles = QButtonGroup(self)
        self._names = QVBoxLayout()
        space(self._names, 10, (0, 0, 0, 0))
        self._dots = PinDots(test_id="approval.pin")
        self._shake = PinShake(self._dots)
        self._pad = Keypad("pin", test_id="approval.keypad")
        self._say = Label("", "small", "dangerInk", wrap=True, test_id="approval.message")
        self._cancel = self._answer(tr("Approval", "Cancel"), "cancel")
        self._go = self._answer(tr("Approval", "Approve"), "go")
        self._go.set_kind("primary")
        self._arrange()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._show()
        model.begin()

    def tiles(self) -> list[PersonTile]:
        """Those who can approve, as they stand below each other."""
        return [tile for tile in self._tiles.buttons() if isinstance(tile, PersonTile)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits go to the PIN wherever the focus is; the arrows to another name."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            (self._cancel.click if self._cancel.hasFocus() else self._model.submit)()
        elif key in _STEPS:
            self._model.step(_STEPS[key])
        elif not self._pad.mirror(event):
            super().keyPressEvent(event)

    def _answer(self, text: str, key: str) -> Button:
        button = Button(text, size="touch", test_id=f"approval.{key}")
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _arrange(self) -> None:
        if self._model.asked.effects:
            self.content.addWidget(_figures(self._model.asked.effects))
        names = QWidget()
        names.setLayout(self._names)
        self._list = ScrollPane(names)
        who = column(
            Label(tr("Approval", "Approve as"), "label", "ink2"),
            self._list,
            self._say,
            spacing=8,
        )
        who.setStretch(1, 1)
        self._pad.setFixedSize(px(_PAD[0]), px(_PAD[1]))
        proof = column(row(None, self._dots, None), self._pad, spacing=14)
        body = row(who, proof, spacing=_GAP)
        body.setStretch(0, 1)
        self.content.addLayout(body)
        self._go.setFixedWidth(px(_PAD[0]))
        self.footer.setSpacing(px(_GAP))
        self.footer.addWidget(self._cancel, 1)
        self.footer.addWidget(self._go)

    def _connect(self) -> None:
        model = self._model
        self._tiles.buttonClicked.connect(lambda tile: model.choose(tile.person.key))
        self._pad.pressed.connect(model.press)
        self._go.clicked.connect(model.submit)
        self._cancel.clicked.connect(self.reject)
        model.people_changed.connect(self._show_people)
        model.changed.connect(self._show)
        model.entry.shaken.connect(self._shake.shake)
        model.given.connect(self.accept)

    def _show_people(self) -> None:
        for person in self._model.people or ():
            choice = PersonChoice(
                person.key, person.name, role_words(person.role), person.initials, person.tint
            )
            tile = PersonTile(choice, wide=True, test_id=f"approval.person.{person.key}")
            tile.setToolTip(f"{person.name}, {role_words(person.role)}")
            self._tiles.addButton(tile)
            self._names.addWidget(tile)
        self._names.addStretch(1)

    def _show(self) -> None:
        model = self._model
        for tile in self.tiles():
            if model.chosen is not None and tile.person.key == model.chosen.key:
                tile.setChecked(True)
                self._list.ensureWidgetVisible(tile)
        self._say.setText(model.message)
        self._say.set_ink("ink2" if model.message == model.notice else "dangerInk")
        if model.message and model.message != self._said:
            announce(self._say, model.message, urgent=True)
        self._said = model.message
        entry = model.entry
        spoken = tr("SignIn", "%n digits typed", entry.typed)
        self._dots.set_typed(entry.typed, wrong=entry.is_wrong, spoken=spoken)
        self._pad.setEnabled(model.chosen is not None and not entry.is_waiting)
        self._go.setEnabled(model.can_submit)
        self._go.setToolTip(
            "" if model.can_submit else tr("Approval", "A manager enters their PIN first")
        )


def _figures(effects: tuple[Effect, ...]) -> QWidget:
    """Before, after, and what it comes to, on sunken ground."""
    card = Card(fill="sunken", edge=None, radius=12)
    parts = []
    for at, effect in enumerate(effects):
        amount = Label(effect.amount, "leadStrong", test_id=f"approval.effect.{at}")
        amount.setAccessibleName(f"{effect.label} {effect.amount}")
        parts.append(column(Label(effect.label, "label", "ink2"), amount, spacing=2))
    line = row(*parts, spacing=20, margins=(16, 12, 16, 12))
    for at in range(len(parts)):
        line.setStretch(at, 1)
    card.setLayout(line)
    return identify(card, "approval.effects")
