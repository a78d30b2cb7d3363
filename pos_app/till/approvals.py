"""Where every screen of the till asks for a manager's approval: one dialog, in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pos_app.facts.identity import ApprovalGiven
from pos_app.identity.domain.actor import Actor
from pos_app.identity.screens.approval_request import ApprovalAsked
from pos_app.identity.screens.desk import Desk

if TYPE_CHECKING:  # Read when the first question is asked.
    from pos_app.identity.screens.approval_dialog import ApprovalDialog
    from pos_app.identity.screens.approval_view_model import ApprovalViewModel


class ApprovalDesk(QObject):
    """Opens the dialog over the window and gives the keyboard back to where it was."""

    def __init__(self, desk: Desk, window: QWidget, who: Callable[[], Actor | None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._who = who
        self._dialog: ApprovalDialog | None = None
        self._model: ApprovalViewModel | None = None

    @property
    def asks(self) -> bool:
        """Whether the question is on the screen."""
        return self._dialog is not None

    def ask(
        self,
        asked: ApprovalAsked,
        then: Callable[[ApprovalGiven], object],
        otherwise: Callable[[], object] | None = None,
    ) -> None:
        """Ask for the person at the till; one question at a time."""
        actor = self._who()
        if actor is None or self._dialog is not None:
            return
        from pos_app.identity.screens.approval_dialog import ApprovalDialog
        from pos_app.identity.screens.approval_view_model import ApprovalViewModel

        spot = QApplication.focusWidget()
        model = ApprovalViewModel(self._desk, actor, asked)
        answers: list[ApprovalGiven] = []
        model.given.connect(answers.append)  # Before the dialog closes on it.
        dialog = ApprovalDialog(model, self._window)
        model.setParent(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog, self._model = dialog, model

        def end() -> None:
            self._dialog = self._model = None
            _focus(spot)
            for given in answers:
                then(given)
            if not answers and otherwise is not None:
                otherwise()

        dialog.finished.connect(end)
        dialog.open()

    def scan(self) -> None:
        """A scan while the question is open is nobody's."""
        if self._model is not None:
            self._model.scan()

    def dismiss(self) -> None:
        """The till is locked: nothing was approved."""
        if self._dialog is not None:
            self._dialog.reject()


def _focus(spot: QWidget | None) -> None:
    """The same spot, if it is still there."""
    if spot is not None and isValid(spot) and spot.isVisible():
        spot.setFocus()
