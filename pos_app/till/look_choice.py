"""Theme, size and motion: this computer's choice, kept beside the shop's data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from pos_app.ui.theme import apply
from pos_app.ui.theme.taste import SYSTEM, THEMES, Taste, taste_of

CHOICES = THEMES
_FILE = "look.txt"


class LookChoice(QObject):
    """Applies the look, now and whenever it is chosen or the system's changes."""

    changed = Signal()

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__()
        self._app = app
        self._file = folder / _FILE
        self.taste = self._read()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> str:
        """Light, dark, or as the system."""
        return self.taste.theme

    def apply(self) -> None:
        """Show everything as chosen."""
        taste = self.taste
        apply(
            self._app,
            self._theme(),
            scale=taste.scale,
            reduce_motion=taste.less_motion,
            high_contrast=taste.high_contrast,
            density=taste.density,
        )

    def choose(self, choice: str) -> None:
        """Another theme; kept for the next start."""
        assert choice in CHOICES, choice
        self.wish(replace(self.taste, theme=choice))

    def wish(self, taste: Taste) -> None:
        """Another look; kept for the next start."""
        self.taste = taste
        if self._file.parent.is_dir():
            self._file.write_text(taste.as_text(), encoding="utf-8")
        self.apply()
        self.changed.emit()

    def _theme(self) -> str:
        if self.choice != SYSTEM:
            return self.choice
        scheme = self._app.styleHints().colorScheme()
        return "dark" if scheme is Qt.ColorScheme.Dark else "light"

    def _follow(self) -> None:
        if self.choice == SYSTEM:
            self.apply()

    def _read(self) -> Taste:
        try:
            return taste_of(self._file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return Taste()  # Nothing was chosen yet, or nothing that can be read.
