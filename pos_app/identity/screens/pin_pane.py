"""The PIN side of the sign-in screen: who was chosen, dots, keypad, and what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_app.identity.screens.people import first_name
from pos_app.identity.screens.pin_shake import PinShake
from pos_app.identity.screens.sign_in_view_model import SignInViewModel
from pos_app.ui.theme import CENTER, px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Avatar
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.indicators import PinDots
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Pane, column, row


class PinPane(Pane):
    """Shows the model; hands it the keys of the pad."""

    def __init__(self, model: SignInViewModel, parent: QWidget | None = None) -> None:
        super().__init__("surface", line="start", parent=parent)
        self._model = model
        self._avatar = Avatar("", "stone", side=64)
        self._hello = Label("", "heading", align=CENTER, test_id="signin.hello")
        self._say = Label("", "body", "ink2", align=CENTER, wrap=True, test_id="signin.message")
        self._dots = PinDots(test_id="signin.pin")
        self.pad = Keypad("pin", gap=12, test_id="signin.keypad")
        self.pad.setFixedSize(px(336), px(324))
        self._go = Button(tr("SignIn", "Sign in"), "primary", size="touch", test_id="signin.submit")
        self._go.setFixedWidth(px(336))
        self._say.setFixedWidth(px(336))
        self._say.setMinimumHeight(px(40))
        self.setLayout(
            column(
                None,
                row(None, self._avatar, None),
                row(None, self._hello, None),
                row(None, self._say, None),
                row(None, self._dots, None),
                12,
                row(None, self.pad, None),
                16,
                row(None, self._go, None),
                None,
                margins=(24, 20, 24, 20),
            )
        )
        self.pad.pressed.connect(model.press)
        self._go.clicked.connect(model.submit)
        model.changed.connect(self._show)
        model.shaken.connect(PinShake(self._dots).shake)
        self._show()

    def retheme(self) -> None:
        """Follow a new scale."""
        self.pad.setFixedSize(px(336), px(324))
        self._go.setFixedWidth(px(336))
        self._say.setFixedWidth(px(336))

    def _show(self) -> None:
        model, who = self._model, self._model.chosen
        if who is None:
            self._avatar.set_person("", "stone")
            self._hello.setText(tr("SignIn", "Opening the shop…"))
        else:
            self._avatar.set_person(who.initials, who.tint, who.name)
            self._hello.setText(tr("SignIn", "Hello, {name}", name=first_name(who.name)))
        self._say.setText(model.message or self._hint())
        self._say.set_ink("dangerInk" if model.message else "ink2")
        spoken = tr("SignIn", "%n digits typed", model.typed)
        self._dots.set_typed(model.typed, wrong=model.is_wrong, spoken=spoken)
        self.pad.setEnabled(who is not None and not model.is_waiting)
        self._go.setEnabled(model.can_submit)
        self._go.setToolTip("" if model.can_submit else tr("SignIn", "Enter your PIN first"))

    def _hint(self) -> str:
        if self._model.chosen is None:
            return tr("SignIn", "A moment")
        return tr("SignIn", "Enter your PIN")
