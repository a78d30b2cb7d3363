"""Translated words. One sentence is one string; numbers go in as `{name}`.

`lupdate` finds the strings when told that `tr` means `translate` (`-tr-function-alias`).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_ISOLATE, _POP = "\u2068", "\u2069"


def tr(context: str, text: str, count: int = -1, /, **values: object) -> str:
    """`text` in the user's language; `count` picks the plural form and fills `%n`."""
    found = QCoreApplication.translate(context, text, "", count)
    return found.format(**values) if values else found


def isolated(text: str) -> str:
    """An amount, code or name that keeps its own direction inside a sentence."""
    return f"{_ISOLATE}{text}{_POP}"
