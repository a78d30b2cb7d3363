"""Products changed since the search index last looked: one row per fact, worked off by a lane.

The fact's own transaction pays for one small row, however many products it changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import BLOB, Column, Integer, bindparam, delete, func, select, text, update

from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement
from pos_app.platform.tables import table
from pos_app.platform.work import Work

SEARCH_DUE = table(
    "search_due",
    "working",
    Column("n", Integer, primary_key=True),
    Column("products", BLOB, nullable=False),  # Ids, 16 bytes each.
)

_ID_BYTES = 16
_ADD = Statement(
    text(
        "INSERT INTO search_due (n, products) "
        "SELECT coalesce(max(n), 0) + 1, :products FROM search_due"
    )
)
_OLDEST = Statement(select(SEARCH_DUE).order_by(SEARCH_DUE.c.n).limit(1))
_NEWEST = Statement(select(SEARCH_DUE.c.products).order_by(SEARCH_DUE.c.n.desc()).limit(1000))
_COUNT = Statement(select(func.coalesce(func.sum(func.length(SEARCH_DUE.c.products)), 0)))
_REST = Statement(
    update(SEARCH_DUE).where(SEARCH_DUE.c.n == bindparam("at")).values(products=bindparam("rest"))
)
_DONE = Statement(delete(SEARCH_DUE).where(SEARCH_DUE.c.n == bindparam("at")))


def add_due(work: Work, ids: Sequence[UUID]) -> None:
    """These products are to be looked at."""
    if ids:
        work.execute(_ADD, {"products": b"".join([id_.bytes for id_ in ids])})


def take_due(work: Work, most: int) -> list[bytes]:
    """Up to `most` products, longest waiting first, each once; they are no longer due."""
    taken: list[bytes] = []
    while len(taken) < most and (oldest := work.row(_OLDEST)):
        n, waiting = oldest
        cut = (most - len(taken)) * _ID_BYTES
        taken += _ids(waiting[:cut])
        if rest := waiting[cut:]:
            work.execute(_REST, {"at": n, "rest": rest})
        else:
            work.execute(_DONE, {"at": n})
    return list(dict.fromkeys(taken))


def count_due(reading: Reading) -> int:
    """How many products are due (a product changed twice counts twice)."""
    found = reading.row(_COUNT)
    assert found is not None, "a sum is one row"
    return int(found[0]) // _ID_BYTES


def newest_due(reading: Reading, most: int) -> list[bytes]:
    """Up to `most` of the products due, newest first."""
    newest: dict[bytes, None] = {}
    for (waiting,) in reading.each(_NEWEST):
        newest.update(dict.fromkeys(reversed(_ids(waiting))))
        if len(newest) >= most:
            break
    return list(newest)[:most]


def _ids(joined: bytes) -> list[bytes]:
    return [joined[at : at + _ID_BYTES] for at in range(0, len(joined), _ID_BYTES)]
