"""Keeps the product search up to date behind the screens, in steps the checkout never feels."""

from __future__ import annotations

import time
from collections.abc import Callable

from pos_app.catalogue.use_cases.index_products import index_due
from pos_app.platform.lanes import SLICE_PAUSE_S, Lane
from pos_app.till.composition import Till


def keep_search(till: Till, database: Lane, is_over: Callable[[], bool]) -> None:
    """Does what is due until nothing is left; runs on a lane of its own, rests between steps."""
    while not is_over() and database.run(lambda: index_due(till.store.open_work)):
        time.sleep(SLICE_PAUSE_S)
