"""The anchor: its trouble fails no sale, and a journal without one is not believed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_app import checks
from pos_app.facts.shop import StreamStarted
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform import journal
from pos_app.platform.anchor import Anchor, Anchored
from pos_app.platform.findings import Finding
from pos_app.platform.keybox import open_box
from pos_app.platform.paths import Folder
from pos_app.platform.restore import mark_as_copy
from pos_app.till.composition import Till, open_till
from tests.helpers.shop import OPENING, OWNER, PIN, template


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A shop that is not open."""
    return Folder(Path(shutil.copytree(template(), tmp_path / "shop")))


def sign_one_in(till: Till) -> None:
    """Records a fact."""
    sign_in(
        SignIn(new_id(), OWNER, PIN),
        pepper=till.store.keys.pepper,
        now=till.now(),
        open_work=till.store.open_work,
    )


def last_start(till: Till) -> StreamStarted:
    """The first fact of the newest stream."""
    stream = till.store.writer.stream
    (row,) = journal.rows_after(till.store.own_reading(), stream.id, 0, 1)
    fact = journal.find(till.store.own_reading(), row.fact_id)
    assert isinstance(fact, StreamStarted)
    return fact


def verified(folder: Folder) -> list[Finding]:
    """What is wrong with the shop."""
    return list(checks.verify(folder, open_box(folder.keybox)))


@pytest.mark.logs("the anchor could not be written and stays behind")
def test_what_is_committed_is_acknowledged_whatever_becomes_of_the_anchor(
    folder: Folder, caplog: pytest.LogCaptureFixture
) -> None:
    with open_till(folder) as till:
        before = till.store.writer.head.n
        folder.anchor.rename(folder.root / "kept")
        folder.anchor.symlink_to("/dev/full")  # Takes nothing: there is no room on it, ever.
        sign_one_in(till)
        sign_one_in(till)
        till.store.sync_anchor()
        assert len(caplog.records) == 1, "said once, not with every sale"
        folder.anchor.unlink()
        (folder.root / "kept").rename(folder.anchor)
        assert journal.head(till.store.own_reading(), till.store.writer.stream).n == before + 2
    assert verified(folder) == [], "an anchor may stay behind"
    with open_till(folder) as till:
        assert till.store.writer.stream.series == "A"
        sign_one_in(till)
        assert till.store.anchored() == Anchored(
            till.store.writer.stream.id, before + 3, till.store.writer.head.chain
        )


def _foreign(path: Path) -> None:
    Anchor(path, os.urandom(32)).write(Anchored(new_id(), 4, bytes(32)))


@pytest.mark.parametrize(
    "lose",
    [
        Path.unlink,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(bytes(88)),
        _foreign,
    ],
    ids=["deleted", "empty", "cut", "zeros", "another till's"],
)
def test_a_journal_without_its_anchor_is_not_continued(
    lose: Callable[[Path], object], folder: Folder
) -> None:
    lose(folder.anchor)
    assert [(found.check, found.n) for found in verified(folder)] == [("anchor", 0)]
    with open_till(folder) as till:
        started = last_start(till)
        assert (started.reason, started.series[0]) == ("anchor_missing", "B")
        first = journal.streams(till.store.own_reading())[0]
        before = journal.head(till.store.own_reading(), first)
        assert (started.previous_stream, started.previous_n) == (first.id, before.n)
    (found,) = verified(folder)
    assert (found.check, found.n, found.fact) == ("anchor", 1, str(started.id))
    with open_till(folder) as till:
        assert till.store.writer.stream.series == started.series, "once is enough"


def test_an_old_file_put_back_without_its_anchor_is_still_no_way_round(folder: Folder) -> None:
    old = folder.database.read_bytes()
    with open_till(folder) as till:
        sign_one_in(till)
    folder.database.write_bytes(old)
    folder.anchor.unlink()
    with open_till(folder) as till:
        assert till.store.writer.stream.series.startswith("B")
    assert [found.check for found in verified(folder)] == ["anchor"]


def test_a_copy_has_no_anchor_yet_and_says_that_it_is_one(folder: Folder) -> None:
    with open_till(folder) as till:
        stream, head = till.store.writer.stream, till.store.writer.head
    folder.anchor.unlink()
    mark_as_copy(folder, Anchored(stream.id, head.n, head.chain), made_at=OPENING)
    assert verified(folder) == []
    with open_till(folder) as till:
        assert last_start(till).reason == "restored"
    assert verified(folder) == []
