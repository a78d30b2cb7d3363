"""Light, dark, or as the system: this computer's choice, kept beside the shop's data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from pos_app.ui.theme import apply

SYSTEM = "system"
CHOICES = ("light", "dark", SYSTEM)
_FILE = "look.txt"


class LookChoice(QObject):
    """Applies the theme, now and whenever it is chosen or the system's changes."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._file = folder / _FILE
        self.choice = self._read()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def apply(self) -> None:
        """Show everything in the chosen theme."""
        apply(self._app, self._theme())

    def choose(self, choice: str) -> None:
        """Another theme; kept for the next start."""
        assert choice in CHOICES, choice
        self.choice = choice
        if self._file.parent.is_dir():
            self._file.write_text(choice, encoding="utf-8")
        self.apply()

    def _theme(self) -> str:
        if self.choice != SYSTEM:
            return self.choice
        scheme = self._app.styleHints().colorScheme()
        return "dark" if scheme is Qt.ColorScheme.Dark else "light"

    def _follow(self) -> None:
        if self.choice == SYSTEM:
            self.apply()

    def _read(self) -> str:
        try:
            kept = self._file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return SYSTEM  # Nothing was chosen yet, or nothing that can be read.
        return kept if kept in CHOICES else SYSTEM
