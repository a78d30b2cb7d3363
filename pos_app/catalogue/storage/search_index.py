"""The search index: words and pieces of words of every product, kept by a background lane.

Entries are numbered in the order they were indexed; a changed product gets a new entry. Words are
indexed first, because they answer almost every search. Trigrams, for what stands inside a word,
follow; until they do, the entries they lack are looked through one by one.

All text is folded and split in Python, so the tokenizers have nothing left to decide. Segments are
merged on demand, never in the middle of a commit: an automatic merge takes up to 100 ms.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Integer, Text, bindparam, delete, select, text

from pos_app.catalogue.domain.search import code_words, words
from pos_app.catalogue.storage.products import decode_barcodes, of_ids, stored_id_list
from pos_app.catalogue.storage.search_queue import take_due
from pos_app.platform.statements import Statement, insert_all, upsert
from pos_app.platform.tables import Id, table
from pos_app.platform.work import Work

SEARCH_ENTRY = table(
    "search_entry",
    "working",
    Column("number", Integer, primary_key=True),
    Column("product_id", Id, nullable=False, unique=True),
    Column("active", Integer, nullable=False),
    Column("name", Text, nullable=False),  # Folded words.
    Column("codes", Text, nullable=False),  # SKU and barcodes, as words.
)

SEARCH_WORD = table(
    "search_word",
    "working",
    Column("word", Text, primary_key=True),  # Every word of a name: what a typo may have meant.
)

SEARCH_PROGRESS = table(
    "search_progress",
    "working",
    Column("one", Integer, primary_key=True),
    Column("entries", Integer, nullable=False),  # The number given to the newest entry.
    Column("trigrams", Integer, nullable=False),  # Up to this entry, trigrams are indexed.
)

_OPTIONS = "content='', contentless_delete=1"
_NEVER_BY_ITSELF = "VALUES ('automerge', 0), ('crisismerge', 1000)"
SEARCH_DDL: tuple[str, ...] = (
    "CREATE VIRTUAL TABLE product_words USING fts5"
    f"(words, tokenize='ascii', prefix='1 2 3', {_OPTIONS})",
    f"CREATE VIRTUAL TABLE product_trigrams USING fts5(words, tokenize='trigram', "
    f"detail=none, {_OPTIONS})",
    f"INSERT INTO product_words (product_words, rank) {_NEVER_BY_ITSELF}",
    f"INSERT INTO product_trigrams (product_trigrams, rank) {_NEVER_BY_ITSELF}",
    "INSERT INTO search_progress (one, entries, trigrams) VALUES (1, 0, 0)",
)
"""What a migration adds to the tables declared here: SQLAlchemy knows no virtual tables."""

_WORD_MIN = 4
_MERGE_PAGES = 16
_SEGMENTS_MAX = 8

_TO_INDEX = of_ids("SELECT id, active, name, sku, barcodes FROM product WHERE id IN IDS")
_OLD_ENTRIES = of_ids("SELECT number FROM search_entry WHERE product_id IN IDS")
_DROP_ENTRY = (
    Statement(delete(SEARCH_ENTRY).where(SEARCH_ENTRY.c.number == bindparam("old"))),
    Statement(text("DELETE FROM product_words WHERE rowid = :old")),
    Statement(text("DELETE FROM product_trigrams WHERE rowid = :old")),
)
_PROGRESS = Statement(select(SEARCH_PROGRESS.c.entries, SEARCH_PROGRESS.c.trigrams))
_SET_ENTRIES = Statement(text("UPDATE search_progress SET entries = :number"))
_SET_TRIGRAMS = Statement(text("UPDATE search_progress SET trigrams = :number"))
_ADD_ENTRY = insert_all(SEARCH_ENTRY)
_ADD_KNOWN_WORD = upsert(SEARCH_WORD)
_ADD_WORDS = Statement(text("INSERT INTO product_words (rowid, words) VALUES (:number, :words)"))
_ADD_TRIGRAMS = Statement(
    text("INSERT INTO product_trigrams (rowid, words) VALUES (:number, :words)")
)
_WITHOUT_TRIGRAMS = Statement(
    text(
        "SELECT number, name, codes FROM search_entry "
        "WHERE number > :after ORDER BY number LIMIT :most"
    )
)
_MERGES = (
    (
        Statement(text("SELECT count(DISTINCT segid) FROM product_words_idx")),
        Statement(text("INSERT INTO product_words (product_words, rank) VALUES ('merge', :pages)")),
    ),
    (
        Statement(text("SELECT count(DISTINCT segid) FROM product_trigrams_idx")),
        Statement(
            text("INSERT INTO product_trigrams (product_trigrams, rank) VALUES ('merge', :pages)")
        ),
    ),
)
"""How many segments an index has, and a step of merging them."""


def index_words(work: Work, most: int) -> int:
    """Makes up to `most` changed products findable by the beginnings of words; how many it did."""
    due = take_due(work, most)
    if not due:
        return 0
    ids = stored_id_list(due)
    _drop_entries(work, [number for (number,) in work.rows(_OLD_ENTRIES, ids=ids)])
    entries = [_entry(row) for row in work.rows(_TO_INDEX, ids=ids)]
    first = _progress(work)[0] + 1
    for number, entry in enumerate(entries, first):
        entry["number"] = number
    work.execute_many(_ADD_ENTRY, entries)
    work.execute_many(_ADD_WORDS, entries)
    work.execute(_SET_ENTRIES, {"number": first - 1 + len(entries)})
    return len(due)


def index_trigrams(work: Work, most: int) -> int:
    """Makes up to `most` more entries findable by what stands inside words; how many it did."""
    rows = work.rows(_WITHOUT_TRIGRAMS, after=_progress(work)[1], most=most)
    if not rows:
        return 0
    work.execute_many(
        _ADD_TRIGRAMS,
        [{"number": number, "words": f"{name} {codes}"} for number, name, codes in rows],
    )
    known = {word for _, name, _ in rows for word in name.split() if len(word) >= _WORD_MIN}
    work.execute_many(_ADD_KNOWN_WORD, [{"word": word} for word in known])
    work.execute(_SET_TRIGRAMS, {"number": rows[-1][0]})
    return len(rows)


def merge_segments(work: Work) -> bool:
    """A small step towards few segments, so that searching stays fast; False: nothing to merge."""
    for count, merge in _MERGES:
        segments = work.row(count)
        if segments and segments[0] > _SEGMENTS_MAX:
            work.execute(merge, {"pages": _MERGE_PAGES})
            return True
    return False


def _drop_entries(work: Work, numbers: Sequence[int]) -> None:
    for statement in _DROP_ENTRY if numbers else ():
        work.execute_many(statement, [{"old": number} for number in numbers])


def _progress(work: Work) -> tuple[int, int]:
    found = work.row(_PROGRESS)
    assert found is not None, "the migration puts one row there"
    return found[0], found[1]


def _entry(row: tuple[bytes | UUID, int, str, str, str]) -> dict[str, Any]:
    id_, active, name, sku, barcodes = row
    folded = " ".join(words(name))
    codes = code_words(sku, [code for code, _ in decode_barcodes(barcodes)])
    return {
        "product_id": id_,
        "active": active,
        "name": folded,
        "codes": codes,
        "words": f"{folded} {codes}",
    }
