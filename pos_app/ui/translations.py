"""Translated words. One sentence is one string; numbers go in as `{name}`.

`make translations` collects what stands in `tr` and `later` for the translators.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from pos_app.kernel.errors import Refusal, Trouble

_ISOLATE, _POP, _TO_LEFT = "\u2068", "\u2069", "\u200f"


class _Direction:
    """Which way sentences run; set with the language."""

    to_left = False


def tr(context: str, text: str, count: int = -1, /, **values: object) -> str:
    """`text` in the user's language; `count` picks the plural form and fills `%n`."""
    found = QCoreApplication.translate(context, text, "", count)
    if _Direction.to_left and found != text:
        return _mirrored(found, values)
    return found.format(**values) if values else found


def run_to_left(to_left: bool) -> None:
    """From now on sentences run from right to left, or from left to right again."""
    _Direction.to_left = to_left


def together(parts: Iterable[str]) -> str:
    """Short facts in a row, "Ksh 65.00 · 31 in stock", in order whichever way they are read."""
    if not _Direction.to_left:
        return " · ".join(parts)
    return _TO_LEFT + " · ".join(isolated(part) for part in parts)


def _mirrored(found: str, values: dict[str, object]) -> str:
    """Runs to the left even if it begins with an amount, which itself runs to the right."""
    kept = {name: isolated(v) if isinstance(v, str) else v for name, v in values.items()}
    said = found.format(**kept) if values else found
    return _TO_LEFT + said if found[:1].isascii() else said


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
