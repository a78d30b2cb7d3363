"""Which characters a printer can print as text, and the bytes for them."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from pos_app.devices.domain.printer_profile import CodePage

_UNDEFINED = "\ufffe"
_NOT_PRINTED = frozenset(("Cc", "Cf", "Cn", "Co", "Me", "Mn", "Zl", "Zp", "Zs"))
_LEFTWARDS = ("R", "AL", "AN")
_ASCII = "".join(map(chr, range(0x20, 0x7F)))
# Signs that look alike: what is not on any page is printed as its plain relative.
_PLAIN_SIGNS = dict(zip("‘’‚“”„‐‑‒–—―−×•", "'''\"\"\"-------x*", strict=True))
# For printers that cannot print pictures: what has no accent to lose.
_STROKED = dict(zip("łŁđĐøØıħĦŧŦ٫٬", "lLdDoOihHtT.,", strict=True))
_WORDS = {"€": "EUR", "£": "GBP", "¥": "JPY", "…": "...", "№": "No.", "ß": "ss", "æ": "ae"}
_WORDS.update(_STROKED)


class Page:
    """A code page of the printer. It holds no control characters and nothing written leftwards."""

    def __init__(self, number: int, codec: str) -> None:
        self.select = b"\x1bt" + bytes((number,))
        characters = [_character(byte, codec) for byte in range(256)]
        self.has_ascii = "".join(characters[0x20:0x7F]) == _ASCII
        self._table = codecs.charmap_build("".join(characters))

    def encode(self, text: str) -> bytes | None:
        """The bytes of `text`, or None when a character is not on this page."""
        try:
            return codecs.charmap_encode(text, "strict", self._table)[0]
        except UnicodeEncodeError:
            return None

    def encode_alike(self, text: str) -> bytes | None:
        """The same, with plain relatives for the signs that are not on this page."""
        signs = {c for c in text if c in _PLAIN_SIGNS and self.encode(c) is None}
        plain = "".join(_PLAIN_SIGNS[c] if c in signs else c for c in text)
        return self.encode(plain) if signs else None


def _character(byte: int, codec: str) -> str:
    """What `byte` prints, if it is one visible cell that is written from left to right."""
    try:
        shown = bytes((byte,)).decode(codec)
    except UnicodeDecodeError:
        return _UNDEFINED
    if shown == " ":
        return shown
    plain = len(shown) == 1 and unicodedata.category(shown) not in _NOT_PRINTED
    if not plain or unicodedata.bidirectional(shown) in _LEFTWARDS:
        return _UNDEFINED
    return _UNDEFINED if unicodedata.east_asian_width(shown) in "WF" else shown


@lru_cache(maxsize=32)
def pages_of(code_pages: tuple[CodePage, ...]) -> tuple[Page, ...]:
    """The usable pages of a printer: those where the letters A to Z are where they should be."""
    pages = (Page(number, codec) for number, codec in code_pages)
    return tuple(page for page in pages if page.has_ascii)


def replaced(text: str, pages: Sequence[Page]) -> str:
    """`text` in characters of `pages` only, for printers that cannot print pictures.

    Letters lose their accents before they become question marks; digits are never lost.
    """
    return "".join(_replaced(character, pages) for character in text)


def _replaced(character: str, pages: Sequence[Page]) -> str:
    if character.isascii() or any(page.encode(character) for page in pages):
        return character
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return ""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    plain = _WORDS.get(character) or _PLAIN_SIGNS.get(character)
    plain = plain or unicodedata.normalize("NFKD", character)
    return plain.encode("ascii", "ignore").decode() or "?"


def encode_mixed(text: str, pages: Sequence[Page]) -> bytes:
    """`text` of `replaced` characters, changing the page wherever the next one is on another."""
    out: list[bytes] = []
    current: Page | None = None
    for character in text:
        if not character.isascii():
            page = next(page for page in pages if page.encode(character))
            if page is not current:
                out.append(page.select)
                current = page
        out.append(character.encode() if character.isascii() else page.encode(character) or b"")
    return b"".join(out)
