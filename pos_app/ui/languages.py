"""The languages of the window: their compiled words, direction and locale, put on the program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from pos_app.ui.pseudo import PseudoTranslator
from pos_app.ui.theme.resources import resource_path
from pos_app.ui.translations import run_to_left

# Each under the name its speakers give it.
LANGUAGES: Final = {
    "en": "English",
    "sw": "Kiswahili",
    "fr": "Français",
    "ar": "العربية",
    "es": "Español",
}
PSEUDO: Final = "pseudo"
ENGLISH: Final = "en"
_RIGHT_TO_LEFT = frozenset({"ar"})
# Amounts are written in the shop's digits; a page never mixes two kinds of them.
_LATIN_DIGITS = {"ar": "ar_AE"}
_OURS = "language"


def language_of_system() -> str:
    """The language of this computer, if it is one of ours."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else ENGLISH


def speak(app: QGuiApplication, code: str) -> None:
    """Everything that is said from now on is in this language; `PSEUDO` shows what would not fit.

    What is on the screen already must be made anew.
    """
    assert code in LANGUAGES or code == PSEUDO, code
    for old in app.findChildren(QTranslator, _OURS):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    for translator in _translators(app, code):
        translator.setObjectName(_OURS)
        QCoreApplication.installTranslator(translator)
    QLocale.setDefault(_locale(code))
    to_left = code in _RIGHT_TO_LEFT
    run_to_left(to_left)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
    )


def _translators(app: QGuiApplication, code: str) -> list[QTranslator]:
    """Qt's own words first, so that ours are asked before them."""
    if code == PSEUDO:
        return [PseudoTranslator(app)]
    made = []
    for path in (
        f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm",
        str(resource_path("translations", f"duka_{code}.qm")),
    ):
        translator = QTranslator(app)
        # Qt does not speak every language of ours; then its few words stay English.
        if translator.load(path):
            made.append(translator)
    return made


def _locale(code: str) -> QLocale:
    system = QLocale.system()
    if code == PSEUDO or code == language_of_system():
        return system if system.zeroDigit() == "0" else QLocale(_LATIN_DIGITS.get(code, code))
    near = QLocale(f"{code}_{system.name().partition('_')[2]}")
    same = near.name().startswith(code) and near.zeroDigit() == "0"
    return near if same else QLocale(_LATIN_DIGITS.get(code, code))
