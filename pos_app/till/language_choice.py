"""The language of the window: this computer's choice, kept beside the shop's data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pos_app.ui.languages import LANGUAGES, language_of_system, speak

_FILE = "language.txt"


class LanguageChoice(QObject):
    """Speaks the language that was chosen last, else the computer's; `asked` comes before both."""

    def __init__(self, app: QApplication, folder: Path, asked: str = "") -> None:
        super().__init__()
        self._app = app
        self._file = folder / _FILE
        self.choice = asked or self._read() or language_of_system()

    def apply(self) -> None:
        """Say everything in the chosen language."""
        speak(self._app, self.choice)

    def choose(self, choice: str) -> None:
        """Another language; kept for the next start."""
        self.choice = choice
        if choice in LANGUAGES and self._file.parent.is_dir():
            self._file.write_text(choice, encoding="utf-8")
        self.apply()

    def _read(self) -> str:
        try:
            kept = self._file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""  # Nothing was chosen yet, or nothing that can be read.
        return kept if kept in LANGUAGES else ""
