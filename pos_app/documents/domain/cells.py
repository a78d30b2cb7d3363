"""How much room text takes on paper: cleaned, measured in printer cells, and wrapped."""

from __future__ import annotations

import re
import unicodedata

from pos_app.kernel.text import clean

# Characters that are one cell wide, composed and visible by themselves: what receipts mostly hold.
_SIMPLE = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2015\u2018-\u201e\u2022\u2026\u20a0-\u20bf\u2212]*"
)
_LINE_ENDS = (*range(0x09, 0x0E), 0x85, 0x2028, 0x2029)
_SPACES = (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_AS_SPACE = dict.fromkeys((*_LINE_ENDS, *_SPACES), " ")
_JOINERS = "\u200c\u200d"


def measured(text: str) -> tuple[str, int]:
    """`text` without anything a printer could take for a command, and its width in cells."""
    if (text.isascii() and text.isprintable()) or _SIMPLE.fullmatch(text):
        return text, len(text)
    # Loaded here because it takes 25 ms and most shops never need it.
    from wcwidth import wcswidth

    kept = clean(text.translate(_AS_SPACE))
    shown = "".join(c for c in kept if c in _JOINERS or unicodedata.category(c) != "Cf")
    return shown, max(0, wcswidth(shown))


def wrapped(text: str, room: int) -> list[tuple[str, int]]:
    """Lines of at most `room` cells with their widths; words longer than a line are broken."""
    lines: list[tuple[str, int]] = []
    line, used = "", 0
    for word, width in _words(text, room):
        if used and used + 1 + width <= room:
            line, used = f"{line} {word}", used + 1 + width
            continue
        if used:
            lines.append((line, used))
        line, used = word, width
    return [*lines, (line, used)]


def _words(text: str, room: int) -> list[tuple[str, int]]:
    words: list[tuple[str, int]] = []
    for word in text.split():
        width = measured(word)[1]
        words.extend([(word, width)] if width <= room else _pieces(word, room))
    return words


def _pieces(word: str, room: int) -> list[tuple[str, int]]:
    """A long word in pieces of `room` cells; what people see as one character stays whole."""
    from wcwidth import iter_graphemes  # Loaded here, as above.

    pieces: list[tuple[str, int]] = []
    piece, used = "", 0
    for seen in iter_graphemes(word):
        width = measured(seen)[1]
        if used and used + width > room:
            pieces.append((piece, used))
            piece, used = "", 0
        piece, used = piece + seen, used + width
    return [*pieces, (piece, used)]
