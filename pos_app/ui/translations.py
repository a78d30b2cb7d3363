"""Translated words. One sentence is one string; numbers go in as `{name}`.

`make translations` collects what stands in `tr` and `later` for the translators.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.kernel.errors import Refusal, Trouble

_ISOLATE, _POP = "\u2068", "\u2069"


def tr(context: str, text: str, count: int = -1, /, **values: object) -> str:
    """`text` in the user's language; `count` picks the plural form and fills `%n`."""
    found = QCoreApplication.translate(context, text, "", count)
    return found.format(**values) if values else found


def later(context: str, text: str) -> str:
    """Marks a text of a table for the translators; it is given to `tr` when it is shown."""
    assert context
    return text


def error_words(error: Exception) -> str:
    """What a refusal or a trouble says, in the user's language."""
    if isinstance(error, Refusal | Trouble):
        return tr("Refusal", error.text, **error.details)
    return str(error)


def isolated(text: str) -> str:
    """An amount, code or name that keeps its own direction inside a sentence."""
    return f"{_ISOLATE}{text}{_POP}"
