"""A small step of the search lane, which makes changed products findable."""

from __future__ import annotations

from pos_app.catalogue.storage.search_index import index_trigrams, index_words, merge_segments
from pos_app.platform.work import OpenWork

ROWS_AT_ONCE = 100


def index_due(open_work: OpenWork, *, most: int = ROWS_AT_ONCE) -> int:
    """Does what is due, up to `most` products or one merge; how many steps' worth, 0 when done.

    Beginnings of words come first, then what stands inside them, then merging. Beside a selling
    till the caller rests 5 ms after each call; a merge takes a few milliseconds.
    """
    with open_work() as work:
        done = index_words(work, most) or index_trigrams(work, most) or int(merge_segments(work))
        work.commit()
    return done
