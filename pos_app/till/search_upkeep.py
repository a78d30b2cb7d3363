"""Keeps the product search up to date behind the screens, in slices the checkout never feels."""

from __future__ import annotations

import time

from pos_app.catalogue.storage.search_index import index_trigrams, index_words, merge_segments
from pos_app.platform.lanes import SLICE_PAUSE_S, SLICE_ROWS, Lane
from pos_app.till.composition import Till


def keep_search(till: Till, database: Lane) -> None:
    """Indexes what changed until nothing is left; runs on a lane of its own."""
    while database.run(lambda: _one_slice(till)):
        time.sleep(SLICE_PAUSE_S)


def _one_slice(till: Till) -> bool:
    with till.store.open_work() as work:
        done = (
            index_words(work, SLICE_ROWS) or index_trigrams(work, SLICE_ROWS)
        ) or merge_segments(work)
        work.commit()
    return bool(done)
