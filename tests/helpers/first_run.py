"""The window of a first run, with hands to answer its questions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from pos_app.platform.lanes import Lane
from pos_app.platform.paths import Folder
from pos_app.till.demo_hands import Hands
from pos_app.till.first_run import FirstRun
from pos_app.till.first_run_view_model import CODE, PRINTER
from pos_app.till.first_run_window import FirstRunWindow
from pos_app.till.language_choice import LanguageChoice
from pos_app.ui.widgets.label import Label

NAME, PERSON, PIN = "Juniper & Co.", "Ana Morales", "2468"


class Steps:
    """The window of a first run, with hands."""

    def __init__(self, folder: Folder, lane: Lane, app: QApplication) -> None:
        self.folder = folder
        self.run = FirstRun(app, folder, lane, "en")
        self.model = self.run.model
        self.window.resize(1366, 768)
        self.run.show()
        self.hands.wait_until(self._takes_keys, "the window to take keys")

    def _takes_keys(self) -> bool:
        """Whether what is typed arrives; keys before that belong to nobody."""
        focus = QApplication.focusWidget()
        return focus is not None and focus.window() is self.window

    @property
    def window(self) -> FirstRunWindow:
        return self.run.window

    @property
    def hands(self) -> Hands:
        return Hands(self.window)

    def type_into(self, key: str, text: str) -> None:
        field = self.hands.find(f"first.{key}")
        field.setFocus()
        self.hands.type(text)

    def said(self, test_id: str) -> str:
        label = self.hands.find(test_id)
        assert isinstance(label, Label)
        return label.text()

    def choose_country(self, name: str) -> None:
        self.type_into("country", name)
        self.hands.press(Qt.Key.Key_Tab)

    def to_the_printer(self) -> None:
        """The first four steps, with keys alone."""
        self.hands.type(NAME)
        self.choose_country("Kenya")
        self.hands.find("first.name").setFocus()
        self.hands.press(Qt.Key.Key_Return)
        self.fill_in_owner()
        self.hands.press(Qt.Key.Key_Return)
        self.hands.press(Qt.Key.Key_Return)
        assert self.model.step == PRINTER

    def fill_in_owner(self) -> None:
        self.type_into("owner", PERSON)
        self.type_into("pin", PIN)
        self.type_into("again", PIN)
        self.hands.press(Qt.Key.Key_Return)

    def wait_for_code(self) -> str:
        self.hands.wait_until(lambda: self.model.step == CODE, "the code")
        return self.said("first.code")

    def confirm(self) -> None:
        box = self.hands.find("first.code.sure")
        assert isinstance(box, QCheckBox)
        box.setFocus()
        self.hands.press(Qt.Key.Key_Space)


@contextmanager
def opened(folder: Folder, app: QApplication) -> Iterator[Steps]:
    """The first run's window, closed as if the program ended."""
    lane = Lane("first run")
    run = Steps(folder, lane, app)
    try:
        yield run
    finally:
        lane.stop()
        run.hands.wait(10)
        hands = run.hands
        run.run.close()
        hands.wait(1)
        LanguageChoice(app, folder.root, "en").apply()
