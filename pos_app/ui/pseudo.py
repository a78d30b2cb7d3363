"""A language nobody speaks: letters with accents, two fifths longer, in brackets.

What stays plain on the screen was never given to the translators; what loses a bracket is clipped.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTranslator

_ACCENTS = str.maketrans("aceinosuyAEINOSUCdgkrtz", "åçéîñöšüýÅÉÎÑÖŠÜÇđğķřţž")
_KEPT = re.compile(r"(\{[^}]*\}|%n|&)")
_LONGER = 0.4


class PseudoTranslator(QTranslator):
    """Translates everything by rule."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        """Qt asks nobody who has nothing to say."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The sentence, longer and accented; places and numbers stay."""
        return pseudo(text) if text else ""


def pseudo(text: str) -> str:
    """`Settings` is `[Šéţţîñğš~~~]`."""
    parts = _KEPT.split(text)
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    return f"[{said}{'~' * max(1, round(len(text) * _LONGER) - 2)}]"
