"""Words of names and of what was typed, and which of the products found is meant most likely."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from pos_app.kernel.text import fold

TYPED_MAX = 100
WORDS_MAX = 8
PART_MIN = 3
_ASCII_WORDS = re.compile(r"[a-z0-9]+").findall


Candidate = tuple[bytes, str, str]
"""A product that may be meant: its id as it is stored, its folded name, its codes; as words."""


def words(text: str) -> list[str]:
    """The words of `text`, folded: runs of letters, digits and the marks that belong to them."""
    if text.isascii():
        return _ASCII_WORDS(text.lower())
    folded = fold(text)
    return "".join(c if _in_word(c) else " " for c in folded).split()


def typed_words(text: str) -> list[str]:
    """The words somebody typed to find something, as many as are looked at."""
    return words(text[:TYPED_MAX])[:WORDS_MAX]


def code_words(sku: str, codes: Iterable[str]) -> str:
    """The codes of a product as words: barcodes as printed, the SKU with and without its dashes."""
    found = words(sku)
    if len(found) > 1:
        found.append("".join(found))
    for code in codes:
        bare = code.lstrip("0")
        found += (bare,) if bare.isalnum() and bare.isascii() else words(bare)
    return " ".join(found)


def has_beginnings(candidate: Candidate, typed: Sequence[Sequence[str]]) -> bool:
    """Whether for each of `typed` a word of the candidate begins with one of its spellings."""
    text = f" {candidate[1]} {candidate[2]}"
    return all(any(f" {spelling}" in text for spelling in spellings) for spellings in typed)


def has_parts(candidate: Candidate, typed: Sequence[str]) -> bool:
    """Whether each of `typed` stands somewhere in the candidate; two letters are no part."""
    text = f"{candidate[1]} {candidate[2]}"
    return max(map(len, typed)) >= PART_MIN and all(word in text for word in typed)


def ranked(typed: Sequence[str], candidates: Sequence[Candidate], most: int) -> list[Candidate]:
    """The `most` likely candidates, likeliest first.

    A code typed in full comes first, then names that begin with what was typed, then names with
    more of the words in full, then shorter names. Names that tie stand in alphabetical order.
    """
    begin = " ".join(typed)
    whole_words = [f" {word} " for word in typed]

    def unlikeliness(candidate: Candidate) -> tuple[bool, int, int, str]:
        name = candidate[1]
        spaced = f" {name} "
        found = 0
        for word in whole_words:
            found += word in spaced
        return not name.startswith(begin), -found, len(name), name

    whole = f" {begin} "
    codes = [each for each in candidates if whole in f" {each[2]} " and begin not in each[1]]
    begins = [each for each in candidates if each[1].startswith(begin)]
    # Hundreds may begin so: then the others need not be looked at.
    others = begins if len(begins) >= most else [each for each in candidates if each not in codes]
    return (codes + sorted(others, key=unlikeliness))[:most]


def _in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"
