"""Candidates for what somebody typed: a bounded number, in no order. Ranking is the domain's."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import text

from pos_app.catalogue.domain.search import PART_MIN, Candidate, code_words, words
from pos_app.catalogue.storage.products import decode_barcodes, of_ids, stored_id_list
from pos_app.catalogue.storage.search_queue import newest_due
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement

CANDIDATES_MAX = 300
TAIL_MAX = 400
VOCABULARY_MAX = 50_000
_NEXT = "\U0010ffff"  # Sorts behind every letter.

_FOUND = "SELECT e.product_id, e.name, e.codes FROM"
_WANTED = "(e.active = 1 OR :archived = 1)"
_BY_WORDS = Statement(
    text(
        f"{_FOUND} product_words JOIN search_entry AS e ON e.number = product_words.rowid "
        f"WHERE product_words MATCH :match AND {_WANTED} LIMIT :most"
    )
)
_KNOWN = Statement(text("SELECT rowid FROM product_words WHERE product_words MATCH :match LIMIT 1"))
_PRODUCTS = of_ids("SELECT id, active, name, sku, barcodes FROM product WHERE id IN IDS")
_VOCABULARY = Statement(
    text("SELECT word FROM search_word WHERE word >= :first AND word < :behind LIMIT :most")
)


class Tail(NamedTuple):
    """Products changed since they were indexed: what they are now, and whose entries are stale."""

    candidates: list[Candidate]
    stale: frozenset[bytes]


def beginning_with(
    reading: Reading, typed: Sequence[Sequence[str]], *, archived: bool
) -> list[Candidate]:
    """Products with a word for each of `typed`, beginning with one of its spellings."""
    match = " AND ".join(_any_of(spellings) for spellings in typed)
    found: list[Candidate] = reading.rows(
        _BY_WORDS, match=match, archived=int(archived), most=CANDIDATES_MAX
    )
    return found


def is_known(reading: Reading, word: str) -> bool:
    """Whether any product has a word or code that begins so."""
    return reading.row(_KNOWN, match=_any_of((word,))) is not None


def containing(reading: Reading, typed: Sequence[str], *, archived: bool) -> list[Candidate]:
    """Products in whose words or codes each of `typed` stands somewhere."""
    pieces = sorted(
        {word[at : at + PART_MIN] for word in typed for at in range(len(word) - PART_MIN + 1)}
    )
    if not pieces:
        return []
    values: dict[str, Any] = {f"word{n}": word for n, word in enumerate(typed)}
    values["archived"] = int(archived)
    match = " AND ".join(f'"{piece}"' for piece in pieces)
    indexed, not_yet = _containing(len(typed))
    most = CANDIDATES_MAX
    found: list[Candidate] = reading.rows(indexed, match=match, most=most, **values)
    found += reading.rows(not_yet, most=most - len(found), **values)
    return found


def not_indexed(reading: Reading, *, archived: bool) -> Tail:
    """The newest products that the index does not know, or knows as they were."""
    due = newest_due(reading, TAIL_MAX)
    if not due:
        return Tail([], frozenset())
    candidates = [
        (
            id_,
            " ".join(words(name)),
            code_words(sku, [code for code, _ in decode_barcodes(barcodes)]),
        )
        for id_, active, name, sku, barcodes in reading.rows(_PRODUCTS, ids=stored_id_list(due))
        if active or archived
    ]
    return Tail(candidates, frozenset(due))


def vocabulary(reading: Reading, beginning: str) -> list[str]:
    """Words of product names that begin so."""
    found = reading.rows(
        _VOCABULARY, first=beginning, behind=beginning + _NEXT, most=VOCABULARY_MAX
    )
    return [word for (word,) in found]


def _any_of(spellings: Sequence[str]) -> str:
    return "(" + " OR ".join(f'"{spelling}"*' for spelling in spellings) + ")"


@lru_cache(maxsize=16)
def _containing(count: int) -> tuple[Statement, Statement]:
    """Entries with so many texts inside: by trigrams, and those that have no trigrams yet."""
    inside = "".join(f" AND instr(e.name || ' ' || e.codes, :word{n}) > 0" for n in range(count))
    where = f"{_WANTED}{inside} LIMIT :most"
    indexed = Statement(
        text(
            f"{_FOUND} product_trigrams AS t JOIN search_entry AS e ON e.number = t.rowid "
            f"WHERE product_trigrams MATCH :match AND {where}"
        )
    )
    not_yet = Statement(
        text(
            f"{_FOUND} search_entry AS e "  # noqa: S608 - only constants
            f"WHERE e.number > (SELECT trigrams FROM search_progress) AND {where}"
        )
    )
    return indexed, not_yet
