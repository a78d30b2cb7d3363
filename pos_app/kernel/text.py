"""Text from outside: what may be kept of a name, a note or a code."""

from __future__ import annotations

import unicodedata

from pos_app.kernel.errors import BadInput

_UNWANTED = {"Cc", "Cs", "Co", "Cn"}
_INVISIBLE = frozenset(
    chr(c) for c in (0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF)
) | frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029)))


def clean(text: str) -> str:
    """`text` as NFC, without control, bidi-control, surrogate or invisible characters, trimmed."""
    if text.isascii() and text.isprintable():
        return text.strip()
    normal = unicodedata.normalize("NFC", text)
    kept = (c for c in normal if c not in _INVISIBLE and unicodedata.category(c) not in _UNWANTED)
    return "".join(kept).strip()


def require_clean(text: str, what: str, *, longest: int) -> str:
    """`text` trimmed and NFC; refuses control characters, emptiness and more than `longest`."""
    trimmed = unicodedata.normalize("NFC", text).strip()
    if not trimmed:
        raise BadInput(what=what, why="it is empty")
    if len(trimmed) > longest:
        raise BadInput(what=what, why=f"it is longer than {longest} characters")
    if clean(trimmed) != trimmed:
        raise BadInput(what=what, why="it holds characters that cannot be shown")
    return trimmed


def fold(text: str) -> str:
    """`text` for comparing and searching: lower case, without accents, one space between words."""
    if text.isascii():
        return " ".join(text.lower().split())
    spread = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in spread if not unicodedata.combining(c)).split())
