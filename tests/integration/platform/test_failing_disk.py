"""A disk that fails, goes away and comes back; and what is no failure of the disk."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from pos_app.facts.shop import SettingsChanged
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.platform import journal
from pos_app.platform.database import DatabaseMissing, DiskFailed, DiskFull
from pos_app.platform.store import DISK_FAILURES_MAX, SellStop
from tests.helpers.shop import Shop


def record(shop: Shop, *, then: Exception | None = None, commit: bool = True) -> UUID:
    """Records a fact; `then` is what goes wrong before it is committed."""
    fact = SettingsChanged(id=new_id(), at=shop.now, till=shop.till.shop.till, values={})
    with shop.till.store.open_work() as work:
        work.record(fact)
        if then:
            raise then
        if commit:
            work.commit()
    return fact.id


def is_there(shop: Shop, fact: UUID) -> bool:
    """Whether the journal holds the fact."""
    return journal.find(shop.reading, fact) is not None


def fail(shop: Shop, times: int) -> None:
    """The disk does not confirm, so often."""
    for _ in range(times):
        with pytest.raises(DiskFailed):
            record(shop, then=DiskFailed())


def pull_out(shop: Shop) -> Path:
    """The disk is gone; answers where it is now."""
    root = shop.till.folder.root
    return root.rename(root.with_name("pulled out"))


def test_a_disk_that_comes_back_is_used_again_without_a_restart(shop: Shop) -> None:
    before = record(shop)
    fail(shop, 1)
    elsewhere = pull_out(shop)
    for _ in range(5):
        with pytest.raises(DatabaseMissing, match="connect it and try again"):
            record(shop)
        with pytest.raises(DatabaseMissing):
            shop.till.store.own_reading()
    elsewhere.rename(shop.till.folder.root)
    assert is_there(shop, before)
    assert is_there(shop, record(shop))


def test_selling_stops_while_the_disk_fails_and_goes_on_when_it_works(shop: Shop) -> None:
    fail(shop, DISK_FAILURES_MAX)
    elsewhere = pull_out(shop)
    for _ in range(2):
        with pytest.raises(SellStop, match="3 times in a row"):
            record(shop)
    elsewhere.rename(shop.till.folder.root)
    assert is_there(shop, record(shop))
    fail(shop, DISK_FAILURES_MAX - 1)
    assert is_there(shop, record(shop)), "the failures of before are forgotten"


def test_only_a_commit_shows_that_the_disk_works(shop: Shop) -> None:
    fail(shop, DISK_FAILURES_MAX - 1)
    record(shop, commit=False)
    fail(shop, 1)
    elsewhere = pull_out(shop)
    with pytest.raises(SellStop):
        record(shop)
    elsewhere.rename(shop.till.folder.root)


def test_a_refusal_is_rolled_back_and_is_no_failure_of_the_disk(shop: Shop) -> None:
    count = shop.query("SELECT count(*) FROM journal")
    connection = shop.reading.connection
    for _ in range(DISK_FAILURES_MAX + 1):
        with pytest.raises(BadInput):
            record(shop, then=BadInput(what="It", why="the shop says no"))
    assert shop.query("SELECT count(*) FROM journal") == count
    assert shop.reading.connection is connection, "nothing had to be opened again"
    assert is_there(shop, record(shop))


@pytest.mark.logs("rolling back failed")
def test_a_rollback_that_fails_does_not_hide_what_went_wrong_first(shop: Shop) -> None:

    def lose_it() -> None:
        with shop.till.store.open_work() as work:
            work.connection.close()
            raise DiskFull

    with pytest.raises(DiskFull):
        lose_it()
    assert is_there(shop, record(shop))
