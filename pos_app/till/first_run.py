"""The first run as a whole: its answers, its window, and the language of both."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pos_app.platform.lanes import Lane
from pos_app.platform.paths import Folder
from pos_app.till.first_run_view_model import FirstRunViewModel
from pos_app.till.first_run_window import FirstRunWindow
from pos_app.till.language_choice import LanguageChoice
from pos_app.till.look_choice import LookChoice
from pos_app.ui.operations import Operations


class FirstRun(QObject):
    """One window at a time: another language makes it anew, at the same step."""

    def __init__(self, app: QApplication, folder: Folder, lane: Lane, language: str = "") -> None:
        super().__init__(app)
        LookChoice(app, folder.root).apply()
        self._language = LanguageChoice(app, folder.root, language)
        self._language.apply()
        self.operations = Operations(lane.submit, self)
        self.model = FirstRunViewModel(folder, self.operations, self)
        self.window = self._make_window()

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self.window.activateWindow()

    def close(self) -> None:
        """The window was closed."""
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    def speak(self, code: str) -> None:
        """Go on in another language."""
        if self.operations.is_busy:
            return
        self._language.choose(code)
        before, self.window = self.window, self._make_window()
        self.window.resize(before.size())
        self.show()
        before.give_way()
        before.deleteLater()

    def _make_window(self) -> FirstRunWindow:
        window = FirstRunWindow(self.model, self._language.choice)
        window.language_asked.connect(self.speak)
        return window
