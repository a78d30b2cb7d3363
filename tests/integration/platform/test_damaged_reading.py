"""Damage that shows only when a row is fetched or a line is read: a sentence, not a traceback."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from pos_app.kernel.errors import Trouble
from pos_app.platform import database, journal
from pos_app.platform.database import DamagedDatabase
from pos_app.platform.journal import JOURNAL, NewerFact
from pos_app.platform.reading import Reading
from pos_app.platform.statements import Statement
from pos_app.platform.store import Store
from pos_app.reactions import TILL_REACTIONS
from tests.helpers.shop import Shop

PAGE = 4096
ALL = Statement(select(JOURNAL))  # Not sorted: the first row is there before the last is read.


def test_a_row_that_cannot_be_fetched_is_trouble(busy: Shop, tmp_path: Path) -> None:
    key = busy.till.store.keys.database_key
    busy.query("PRAGMA wal_checkpoint(TRUNCATE)")
    raw = busy.till.folder.database.read_bytes()
    told = 0
    for page in range(1, len(raw) // PAGE):
        damaged = bytearray(raw)
        damaged[page * PAGE + 100] ^= 1
        (copy := tmp_path / "shop.db").write_bytes(damaged)
        try:
            connection = database.connect(copy, key, write=False)
        except Trouble:
            continue
        with closing(connection):
            reading = Reading(connection)
            for read in (lambda r: r.rows(ALL), lambda r: list(r.each(ALL))):
                try:
                    assert read(reading)
                except Trouble:
                    told += 1
    assert told > 10


def test_a_text_that_is_none_is_trouble_and_is_not_quoted(shop: Shop) -> None:
    shop.query("CREATE TEMP TABLE odd AS SELECT CAST(x'4a756d61ff' AS TEXT) AS name")
    with pytest.raises(DamagedDatabase) as damage, database.as_the_shop_says():
        shop.query("SELECT name FROM odd")
    assert "Juma" not in str(damage.value)


NEWER = b'{"k":"shop.teleported","v":1,"h":"0-0-0","d":{}}'


@pytest.mark.parametrize(
    ("line", "trouble", "sentence"),
    [
        (bytes(60), DamagedDatabase, "a line of the journal cannot be read"),
        (b'{"k":"shop.chang', DamagedDatabase, "a line of the journal cannot be read"),
        (NEWER, NewerFact, "shop.teleported version 1.*Install the newer program"),
        (b'{"k":"shop.changed","v":9,"h":"0-0-0","d":{}}', NewerFact, "shop.changed version 9"),
    ],
)
def test_a_line_that_cannot_be_read(
    line: bytes, trouble: type[Trouble], sentence: str, shop: Shop
) -> None:
    store = shop.till.store
    shop.query("DROP TRIGGER journal_never_updates")
    shop.query("UPDATE journal SET line = ? WHERE n = ?", line, store.writer.head.n)
    ((fact,),) = shop.query("SELECT fact_id FROM journal WHERE n = ?", store.writer.head.n)
    with pytest.raises(trouble, match=sentence):
        journal.find(shop.reading, UUID(bytes=fact))  # type: ignore[arg-type] # a blob
    with pytest.raises(trouble, match=sentence):
        Store(store.folder, store.keys, TILL_REACTIONS)


def test_a_damaged_time_of_the_last_line(shop: Shop) -> None:
    store = shop.till.store
    shop.query("DROP TRIGGER journal_never_updates")
    shop.query(
        "UPDATE journal SET line ="
        ' CAST(replace(CAST(line AS TEXT), \'"h":"0\', \'"h":"z\') AS BLOB)'
    )
    with pytest.raises(DamagedDatabase):
        journal.head(shop.reading, store.writer.stream)
