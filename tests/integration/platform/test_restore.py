"""A restored shop is the one that was backed up, begins a new stream, and mixes with nothing."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from pos_app import checks
from pos_app.facts.codec import decode
from pos_app.facts.shop import StreamStarted
from pos_app.kernel.errors import Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.ledger.storage import balances
from pos_app.platform import database, keybox, keystore
from pos_app.platform import restore as restoring
from pos_app.platform.backup import back_up
from pos_app.platform.backup_file import NotABackup, read_manifest
from pos_app.platform.database import DiskFull
from pos_app.platform.keybox import KeyboxLocked, WrongRecoveryCode
from pos_app.platform.migrate import NewerSchema, NotAShop
from pos_app.platform.paths import Folder
from pos_app.platform.restore import (
    RestoreFailed,
    RestoreUnfinished,
    end_restore,
    pending_restore,
    restore,
)
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.till.composition import Till, open_till
from tests.helpers.shop import OPENING, OWNER, cash, open_shop
from tests.integration.platform.busy_days import keep_busy

CODE = keybox.new_recovery_code()


class Kept:
    """A shop's folder, closed; its backup of two busy days; and what was sold after it."""

    def __init__(self, tmp_path: Path) -> None:
        self.file = tmp_path / "kept.duka"
        with open_shop(tmp_path / "shop") as shop:
            self.shop = shop
            self.folder, self.keys = shop.till.folder, shop.till.store.keys
            keybox.create(self.folder.keybox, str(new_id()), self.keys, CODE)
            keep_busy(shop)
            self.figures = figures(shop.till)
            self.manifest = back_up(self.folder, self.keys, self.file, now=OPENING)
            self.later = [
                complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
                for _ in range(3)
            ]

    def restore(self, folder: Folder | None = None, code: str | None = None) -> restoring.Restored:
        return restore(folder or self.folder, self.file, now=OPENING, recovery_code=code)


def figures(till: Till) -> tuple[object, ...]:
    """What an owner would compare: balances, stock, sums of the shifts, documents."""
    reading = till.store.own_reading()
    rows = reading.connection.execute
    return (
        balances(reading),
        rows("SELECT * FROM stock_day ORDER BY 1, 2, 3").fetchall(),
        rows("SELECT * FROM shift_total ORDER BY 1, 2, 3").fetchall(),
        rows("SELECT * FROM sale ORDER BY 1").fetchall(),
    )


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def content(folder: Folder) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.root.iterdir() if p.is_file()}


def test_the_shop_is_as_it_was_backed_up_and_begins_a_new_stream(kept: Kept) -> None:
    restored = kept.restore()

    assert (restored.end, restored.missing) == (kept.manifest.ends[-1], len(kept.later))
    with open_till(kept.folder) as till:
        assert figures(till) == kept.figures
        reading = till.store.own_reading()
        (line,) = reading.connection.execute(
            "SELECT line FROM journal WHERE n = 1 AND kind = 'stream.started' "
            "ORDER BY fact_id DESC LIMIT 1"
        ).fetchone()
        started = decode(line).fact
    assert isinstance(started, StreamStarted)
    assert (started.reason, started.series[0]) == ("restored", "B")
    assert (started.previous_n, started.previous_chain) == (restored.end.n, restored.end.chain)
    assert started.expected_n == restored.end.n + len(kept.later)
    assert list(checks.verify(kept.folder, kept.keys, deep=True)) == []
    assert pending_restore(kept.folder) is None


def test_numbers_given_out_after_the_backup_are_not_given_out_again(kept: Kept) -> None:
    kept.restore()
    with open_till(kept.folder) as till:
        shop = kept.shop
        shop.till = till
        shop.actor = shop.signed_in(OWNER)
        sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    assert re.fullmatch("B...-000001", sale.number)
    assert sale.number not in {later.number for later in kept.later}


def test_what_was_there_is_kept_aside_with_its_own_wal(kept: Kept) -> None:
    """A till that lost power leaves a WAL; beside a restored database it would be poison."""
    stale = kept.folder.root / "shop.db-wal"
    stale.write_bytes(b"frames of another database")
    old = content(kept.folder)

    restored = kept.restore()

    assert not stale.exists()
    for name in ("shop.db", "shop.db-wal", "keybox.json", "anchor"):
        assert (restored.aside / name).read_bytes() == old[name], name
    assert sorted(path.name for path in kept.folder.root.iterdir()) == [
        "keybox.json",
        "replaced-20261120T090000",
        "restored.json",
        "shop.db",
        "till.lock",
    ]


def test_a_second_restore_overwrites_nothing_that_was_kept_aside(kept: Kept) -> None:
    first, second = kept.restore(), kept.restore()
    assert first.aside != second.aside
    assert (first.aside / "shop.db").exists()
    assert (second.aside / "shop.db").exists()
    with open_till(kept.folder) as till:
        assert figures(till) == kept.figures


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """Another computer: an empty folder, and none of this one's keys."""
    monkeypatch.setattr(keystore, "key_folder", lambda: tmp_path / "other keys")
    return Folder(tmp_path / "elsewhere")


def test_on_another_computer_the_recovery_code_is_needed_once(
    kept: Kept, elsewhere: Folder
) -> None:
    with pytest.raises(KeyboxLocked):
        kept.restore(elsewhere)
    assert list(elsewhere.root.iterdir()) == []

    restored = kept.restore(elsewhere, CODE)
    assert restored.missing == 0
    with open_till(elsewhere) as till:
        assert figures(till) == kept.figures
    assert list(checks.verify(elsewhere, kept.keys)) == []


def test_a_wrong_recovery_code_changes_nothing(kept: Kept) -> None:
    before = content(kept.folder)
    with pytest.raises(WrongRecoveryCode):
        kept.restore(code=keybox.new_recovery_code())
    assert content(kept.folder) == before


def hostile(kept: Kept, tmp_path: Path, *statements: str) -> Path:
    """A backup, sound but for what was done to the database before it was made."""
    folder = Folder(tmp_path / "hostile")
    shutil.copytree(kept.folder.root, folder.root)
    connection = database.connect(folder.database, kept.keys.database_key, write=True)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    back_up(folder, kept.keys, tmp_path / "hostile.duka", now=OPENING)
    return tmp_path / "hostile.duka"


TRIGGER = (
    "CREATE TRIGGER zapper AFTER INSERT ON sale "
    "BEGIN DELETE FROM ledger_line WHERE fact_id = NEW.sale_id; END"
)


@pytest.mark.parametrize(
    ("statements", "trouble"),
    [
        ((TRIGGER,), NotABackup),
        (("DROP TRIGGER journal_never_deletes",), NotABackup),
        (("CREATE VIEW spy AS SELECT * FROM sale",), NotABackup),
        (("CREATE TABLE more (n INTEGER CHECK (n > abs(random())))",), NotABackup),
        (("ALTER TABLE sale RENAME COLUMN cashier TO cashier2",), NotABackup),
        (("PRAGMA user_version=99",), NewerSchema),
        (("PRAGMA application_id=7",), NotAShop),
    ],
    ids=["trigger", "a guard gone", "view", "table", "column", "newer", "another program's"],
)
def test_a_database_that_is_not_as_our_migrations_make_it_is_refused(
    kept: Kept, tmp_path: Path, statements: tuple[str, ...], trouble: type[Trouble]
) -> None:
    kept.file = hostile(kept, tmp_path, *statements)
    before = content(kept.folder)
    with pytest.raises(trouble):
        kept.restore()
    assert content(kept.folder) == before
    assert not (kept.folder.root / "restoring").exists()


def test_statistics_of_the_query_planner_are_no_foreign_table(kept: Kept, tmp_path: Path) -> None:
    kept.file = hostile(kept, tmp_path, "ANALYZE")
    assert kept.restore().end.n > 0


def test_a_changed_byte_anywhere_is_refused_and_changes_nothing(kept: Kept) -> None:
    good = kept.file.read_bytes()
    before = content(kept.folder)
    body = read_manifest(kept.file).database_bytes
    trailer = len(good) - 24
    for at in (0, body // 2, body - 1, body + 2, trailer - 3, trailer + 1, len(good) - 1):
        kept.file.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        with pytest.raises(Trouble):
            kept.restore()
        assert content(kept.folder) == before, at


def test_no_room_is_noticed_before_anything_is_written(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "free_bytes", lambda _: read_manifest(kept.file).database_bytes)
    before = content(kept.folder)
    with pytest.raises(DiskFull):
        kept.restore()
    assert content(kept.folder) == before


def test_a_disk_that_fills_up_while_unpacking_changes_nothing(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, "copy_out", full)
    before = content(kept.folder)
    with pytest.raises(RestoreFailed, match="No space left"):
        kept.restore()
    assert content(kept.folder) == before


@pytest.mark.parametrize("moves", range(6))
def test_a_swap_cut_short_after_any_move_is_finished_at_the_next_start(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    (kept.folder.root / "shop.db-wal").write_bytes(b"stale")
    real, left = os.replace, [moves]

    def cut_short(source: Path, target: Path) -> None:
        if Path(source).suffix != ".new":
            left[0] -= 1
        if left[0] < 0:
            raise OSError(5, "Input/output error")
        real(source, target)

    monkeypatch.setattr(os, "replace", cut_short)
    with pytest.raises(RestoreUnfinished):
        kept.restore()
    monkeypatch.setattr(os, "replace", real)

    with open_till(kept.folder) as till:
        assert figures(till) == kept.figures
    assert list(checks.verify(kept.folder, kept.keys)) == []
    assert not (kept.folder.root / "restoring").exists()
    assert (kept.folder.root / "replaced-20261120T090000" / "shop.db-wal").read_bytes() == b"stale"


def test_the_new_stream_is_started_even_if_power_fails_before_it(kept: Kept) -> None:
    kept.restore()
    again = pending_restore(kept.folder)
    assert again is not None
    assert again.end == kept.manifest.ends[-1]
    end_restore(kept.folder)
    assert pending_restore(kept.folder) is None
