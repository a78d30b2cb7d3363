"""A backup is whole, of one moment, proven; or there is none, and a sentence that says why."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.kernel.identifiers import new_id
from pos_app.platform import backup, database, database_copy
from pos_app.platform.anchor import Anchored
from pos_app.platform.backup import (
    BackupFailed,
    automatic_backups,
    back_up,
    back_up_at_close,
    back_up_before_migration,
    back_up_hourly,
)
from pos_app.platform.backup_file import (
    MAGIC,
    MANIFEST_BYTES_MAX,
    NotABackup,
    copy_out,
    read_manifest,
)
from pos_app.platform.database import DamagedDatabase
from pos_app.platform.journal import streams
from pos_app.platform.journal_check import chain_ends
from pos_app.platform.reading import Reading
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from tests.helpers.shop import OPENING, Shop, cash, open_shop
from tests.integration.platform.attacks import fill_journal, raw_writer

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with open_shop(tmp_path / "shop") as opened:
        yield opened


def back_up_shop(shop: Shop, file: Path) -> backup.Manifest:
    return back_up(shop.till.folder, shop.till.store.keys, file, now=OPENING)


def unpacked(shop: Shop, file: Path, folder: Path) -> Reading:
    """The database of a backup, opened."""
    target = folder / "unpacked.db"
    copy_out(file, read_manifest(file), target)
    return Reading(database.connect(target, shop.till.store.keys.database_key, write=False))


def test_what_is_only_in_the_wal_is_in_the_backup(shop: Shop, tmp_path: Path) -> None:
    """And a copy of the database file alone, which looks sound, has lost it."""
    before = shop.till.folder.database.read_bytes()
    sale = complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
    assert shop.till.folder.database.read_bytes() == before, "the sale is in the WAL"

    manifest = back_up_shop(shop, tmp_path / "b.duka")

    with closing(unpacked(shop, tmp_path / "b.duka", tmp_path).connection) as kept:
        assert kept.execute("SELECT sale_id FROM sale").fetchall() == [(sale.id.bytes,)]
    head = shop.till.store.writer.head
    (stream,) = streams(shop.reading)
    assert manifest.ends == (Anchored(stream.id, head.n, head.chain),)
    assert manifest == read_manifest(tmp_path / "b.duka")
    assert sorted(os.listdir(tmp_path)) == ["b.duka", "shop", "unpacked.db"]


def test_the_backup_tells_nothing_without_a_key(shop: Shop, tmp_path: Path) -> None:
    back_up_shop(shop, tmp_path / "b.duka")
    raw = (tmp_path / "b.duka").read_bytes()
    for plain in (b"SQLite format", b"BREAD", b"Amina", b"sale_line", b"journal"):
        assert plain not in raw, plain
    assert shop.till.store.keys.database_key not in raw
    assert shop.till.store.keys.database_key.hex().encode() not in raw


def test_backups_made_while_selling_are_each_of_one_moment(shop: Shop, tmp_path: Path) -> None:
    keys, folder = shop.till.store.keys, shop.till.folder
    stop = threading.Event()
    made: list[backup.Manifest] = []

    def keep_backing_up() -> None:
        while not stop.is_set():
            file = tmp_path / f"{len(made)}.duka"
            made.append(back_up(folder, keys, file, now=OPENING))

    beside = threading.Thread(target=keep_backing_up)
    beside.start()
    try:
        fill_journal(shop, 400)
    finally:
        stop.set()
        beside.join()
    assert len(made) > 1
    chains = dict(shop.query("SELECT n, chain FROM journal"))
    assert all(chains[end.n] == end.chain for manifest in made for end in manifest.ends)


def test_damage_in_the_journal_is_not_backed_up_over_a_good_backup(
    shop: Shop, tmp_path: Path
) -> None:
    file = tmp_path / "b.duka"
    back_up_shop(shop, file)
    good = file.read_bytes()
    with raw_writer(shop) as connection:
        connection.execute("UPDATE journal SET chain = zeroblob(32) WHERE n = 4")
        connection.execute("COMMIT")
        connection.execute("BEGIN")
    with pytest.raises(DamagedDatabase, match="fact 4 of stream"):
        back_up_shop(shop, file)
    assert file.read_bytes() == good
    assert sorted(os.listdir(tmp_path)) == ["b.duka", "shop"]


def test_a_copy_that_is_not_the_journal_is_never_named(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody or some disk changes the copy before it is looked at."""
    real = database_copy.prove_copy

    def spoilt(copy: Path, key: bytes) -> database_copy.Proven:
        with copy.open("r+b") as opened:
            opened.seek(9 * 4096 + 100)
            opened.write(b"\0\0\0\0")
        return real(copy, key)

    monkeypatch.setattr(database_copy, "prove_copy", spoilt)
    with pytest.raises(DamagedDatabase):
        back_up_shop(shop, tmp_path / "b.duka")
    assert os.listdir(tmp_path) == ["shop"]


def test_a_copy_that_ends_too_early_or_elsewhere_is_never_named(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = database_copy.prove_copy
    fill_journal(shop, 20)
    shorter = chain_ends(shop.reading, proven=True)
    fill_journal(shop, 21)
    (stream,) = streams(shop.reading)
    elsewhere = (Anchored(stream.id, 21, bytes(32)),)
    for ends in ((), shorter, elsewhere):
        proven = database_copy.Proven(1, ends)
        monkeypatch.setattr(database_copy, "prove_copy", lambda *_, proven=proven: proven)
        with pytest.raises(DamagedDatabase, match="is not the journal"):
            back_up_shop(shop, tmp_path / "b.duka")
    monkeypatch.setattr(database_copy, "prove_copy", real)
    back_up_shop(shop, tmp_path / "b.duka")
    assert sorted(os.listdir(tmp_path)) == ["b.duka", "shop"]


@pytest.mark.parametrize("place", ["missing/b.duka", "shop/keybox.json/b.duka"])
def test_a_place_that_cannot_be_written_to(shop: Shop, tmp_path: Path, place: str) -> None:
    with pytest.raises(BackupFailed, match="data is untouched"):
        back_up_shop(shop, tmp_path / place)


def spoilt_files(good: bytes) -> dict[str, bytes]:
    length = int.from_bytes(good[-len(MAGIC) - 8 : -len(MAGIC)], "big")
    body = len(good) - length - 8 - len(MAGIC)
    huge = (MANIFEST_BYTES_MAX + 1).to_bytes(8, "big")
    too_long = (1 << 62).to_bytes(8, "big")
    manifest = good[body : body + length]
    return {
        "empty": b"",
        "a text": b"dear diary\n" * 1000,
        "only a trailer": (0).to_bytes(8, "big") + MAGIC,
        "cut off": good[:-1],
        "cut in half": good[: len(good) // 2],
        "with something behind it": good + b"\n",
        "with something pushed in": good[:5000] + b"x" + good[5000:],
        "a manifest without end": good[: body + length] + huge + MAGIC,
        "a manifest longer than the file": good[: body + length] + too_long + MAGIC,
        "a manifest that is no object": b"[1]" + (3).to_bytes(8, "big") + MAGIC,
        "a manifest without its members": b"{}" + (2).to_bytes(8, "big") + MAGIC,
        "a manifest of more bytes than there are": good[:body]
        + manifest.replace(b'"database_bytes": ', b'"database_bytes": 9')
        + (length + 1).to_bytes(8, "big")
        + MAGIC,
    }


@pytest.mark.parametrize("name", spoilt_files(bytes(100)))
def test_a_file_that_is_no_whole_backup_is_refused_by_its_lengths(
    shop: Shop, tmp_path: Path, name: str
) -> None:
    back_up_shop(shop, tmp_path / "b.duka")
    (tmp_path / "b.duka").write_bytes(spoilt_files((tmp_path / "b.duka").read_bytes())[name])
    with pytest.raises(NotABackup, match="not a whole Duka backup"):
        read_manifest(tmp_path / "b.duka")


def test_a_changed_byte_of_the_database_is_noticed(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "b.duka"
    back_up_shop(shop, file)
    good = file.read_bytes()
    for at in range(7, read_manifest(file).database_bytes, 30_011):
        file.write_bytes(good[:at] + bytes([good[at] ^ 16]) + good[at + 1 :])
        with pytest.raises(NotABackup, match="its bytes are not those"):
            copy_out(file, read_manifest(file), tmp_path / f"{at}.db")


def test_the_newest_are_kept_of_each_kind(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "KEPT", {"hourly": 3, "daily": 2, "update": 1})
    folder, keys = shop.till.folder, shop.till.store.keys
    for hour in range(5):
        assert back_up_hourly(folder, keys, NOON + timedelta(hours=hour))
    for day in range(1, 4):
        back_up_at_close(folder, keys, NOON + timedelta(days=day))
    names = [file.name for file in automatic_backups(folder)]
    assert names == [
        "daily-20261123T120000Z.duka",
        "daily-20261122T120000Z.duka",
        "hourly-20261120T160000Z.duka",
        "hourly-20261120T150000Z.duka",
        "hourly-20261120T140000Z.duka",
    ]
    assert sorted(os.listdir(folder.backups)) == sorted(names)


def test_hourly_means_an_hour_since_any_backup(shop: Shop) -> None:
    folder, keys = shop.till.folder, shop.till.store.keys
    back_up_at_close(folder, keys, NOON)
    assert back_up_hourly(folder, keys, NOON + timedelta(minutes=59)) is None
    assert back_up_hourly(folder, keys, NOON + timedelta(minutes=60)) is not None


def test_a_clock_that_was_set_back_does_not_stop_backups(shop: Shop) -> None:
    folder, keys = shop.till.folder, shop.till.store.keys
    back_up_at_close(folder, keys, NOON + timedelta(days=400))
    assert back_up_hourly(folder, keys, NOON) is not None


def test_what_an_earlier_backup_left_unfinished_is_cleared_away(shop: Shop) -> None:
    folder, keys = shop.till.folder, shop.till.store.keys
    folder.backups.mkdir()
    (folder.backups / "hourly-20261119T000000Z.duka.part").write_bytes(b"half")
    (folder.backups / "hourly-20261119T000000Z.duka.part-journal").write_bytes(b"half")
    kept = back_up_at_close(folder, keys, NOON)
    assert os.listdir(folder.backups) == [kept.name]


def test_the_last_room_is_left_to_selling(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest backups are given up first, the two newest never."""
    folder, keys = shop.till.folder, shop.till.store.keys
    made = [back_up_at_close(folder, keys, NOON + timedelta(days=day)) for day in range(4)]
    needed = backup.LEFT_FREE_BYTES + (10 << 20)

    def free(_: Path) -> int:
        return needed if not made[0].exists() else 0

    monkeypatch.setattr(backup, "free_bytes", free)
    newest = back_up_at_close(folder, keys, NOON + timedelta(days=5))
    assert [file.exists() for file in (*made, newest)] == [False, True, True, True, True]

    monkeypatch.setattr(backup, "free_bytes", lambda _: 0)
    with pytest.raises(BackupFailed, match="too little room"):
        back_up_at_close(folder, keys, NOON + timedelta(days=6))
    assert automatic_backups(folder) == [newest, made[3]]


def test_before_a_migration_there_is_a_backup_unless_there_is_nothing_to_lose(
    shop: Shop, tmp_path: Path
) -> None:
    folder, keys = shop.till.folder, shop.till.store.keys
    kept = back_up_before_migration(folder, keys)
    assert kept is not None
    assert read_manifest(kept).ends == chain_ends(shop.reading, proven=True)

    empty = type(folder)(tmp_path / "empty")
    empty.root.mkdir()
    database.connect(empty.database, keys.database_key, write=True, create=True).close()
    assert back_up_before_migration(empty, keys) is None
