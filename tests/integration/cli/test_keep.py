"""`backup` and `restore`: a verified copy, and a shop brought back with a series of its own."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from tests.helpers.cli import Ended, facts, kinds, must, run, unchanged, wrong_in_books

SALE = ("sell", "--scan", "SOAP", "--tender", "cash=200", "--json")


def numbers(folder: Path) -> list[str]:
    """The receipts that the shop knows."""
    return [each["number"] for each in must(folder, "sales", "--json").answers]


@pytest.fixture
def backup(folder: Path, tmp_path: Path) -> Path:
    """A backup after the first of three sales."""
    file = tmp_path / "stick" / "monday.duka"
    file.parent.mkdir()
    must(folder, *SALE)
    told = must(folder, "backup", str(file), "--json").answer
    assert told == {"file": str(file), "facts": len(facts(folder)), "verified": True}
    must(folder, *SALE)
    must(folder, *SALE)
    return file


def test_the_shop_is_brought_back_and_told_what_is_missing(folder: Path, backup: Path) -> None:
    before = facts(folder)
    kept = len(before) - 4  # Two sales and two sign-ins.

    told = must(folder, "restore", str(backup), "--json").answer

    # Signing in to look at the shop is a fact, too: what is missing was all recorded after.
    assert (told["facts"], told["missing"], told["series"][0]) == (kept, 4, "B")
    assert datetime.fromisoformat(told["made_at"]).utcoffset() is not None
    assert numbers(folder) == ["A-000001"]
    assert must(folder, *SALE).answer["number"] == f"{told['series']}-000001"
    assert "stream.started" in kinds(folder)[1:]
    assert wrong_in_books(folder) == []
    assert must(folder, "verify", "--deep").code == 0
    assert must(folder, "replay").code == 0


def test_what_was_replaced_is_put_aside(folder: Path, backup: Path) -> None:
    must(folder, "restore", str(backup))
    (aside,) = folder.glob("replaced-*")
    assert {"shop.db", "keybox.json"} <= {file.name for file in aside.iterdir()}


def test_words_for_people(folder: Path, backup: Path) -> None:
    said = must(folder, "restore", str(backup)).out.splitlines()
    assert re.search(r"New receipts begin with B\w{3}-000001\.$", said[0])
    assert said[1] == "4 facts recorded after this backup are not in it."
    (aside,) = folder.glob("replaced-*")
    assert said[2:] == [f"The shop as it was before is kept in {aside}."]


def test_a_clean_folder_had_nothing_to_keep(backup: Path, tmp_path: Path) -> None:
    assert "kept in" not in must(tmp_path / "new" / "shop", "restore", str(backup)).out


def test_every_restore_has_a_series_of_its_own(folder: Path, backup: Path) -> None:
    must(folder, "restore", str(backup))
    must(folder, *SALE)
    second = backup.with_name("tuesday.duka")
    must(folder, "backup", str(second))

    third = must(folder, "restore", str(second), "--json").answer["series"]
    assert must(folder, *SALE).answer["number"] == f"{third}-000001"
    assert [number[0] for number in numbers(folder)] == ["A", "B", "C"]


def test_a_backup_restored_twice_never_gives_a_number_twice(folder: Path, backup: Path) -> None:
    given = set()
    for _ in range(3):
        must(folder, "restore", str(backup))
        given.add(must(folder, *SALE).answer["number"])
    assert len(given) == 3


def test_into_a_clean_folder(folder: Path, backup: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "new" / "shop"

    told = must(fresh, "restore", str(backup), "--json").answer

    assert (told["missing"], told["series"][0]) == (0, "B")
    assert must(fresh, *SALE).answer["number"] == f"{told['series']}-000001"
    assert numbers(folder) == ["A-000001", "A-000002", "A-000003"], "the old one is not touched"


def _missing(backup: Path) -> Path:
    return backup.with_name("missing.duka")


def _folder(backup: Path) -> Path:
    return backup.parent


def _other(backup: Path) -> Path:
    file = backup.with_name("photo.jpg")
    file.write_bytes(b"\xff\xd8\xff\xe0" + bytes(1000))
    return file


def _empty(backup: Path) -> Path:
    file = backup.with_name("empty.duka")
    file.touch()
    return file


def _cut(backup: Path) -> Path:
    file = backup.with_name("cut.duka")
    file.write_bytes(backup.read_bytes()[:-1])
    return file


def _flipped(backup: Path) -> Path:
    file = backup.with_name("flipped.duka")
    raw = bytearray(backup.read_bytes())
    raw[len(raw) // 2] ^= 1
    file.write_bytes(raw)
    return file


@pytest.mark.parametrize("damaged", [_missing, _folder, _other, _empty, _cut, _flipped])
def test_what_is_no_whole_backup_is_refused(
    damaged: Callable[[Path], Path], folder: Path, backup: Path
) -> None:
    file = damaged(backup)
    with unchanged(folder):
        refused = run(folder, "restore", str(file), "--json")
    assert refused.code == 3
    assert str(file) in refused.error[1]
    assert "Nothing was changed" in refused.error[1]
    assert must(folder, *SALE).answer["number"] == "A-000004"


def test_a_code_that_does_not_fit_restores_nothing(folder: Path, backup: Path) -> None:
    with unchanged(folder):
        wrong = {"POS_RECOVERY_CODE": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-F"}
        refused = run(folder, "restore", str(backup), "--json", environ=wrong)
    assert (refused.code, refused.error[0]) == (1, "wrong_recovery_code")


def test_the_name_of_an_error_is_the_words_of_its_class(folder: Path, tmp_path: Path) -> None:
    refused = run(folder, "restore", str(tmp_path / "missing.duka"), "--json")
    assert refused.error[0] == "not_a_backup"


@pytest.mark.parametrize("words", [("backup",), ("sales",), ("verify",), ("replay",)])
def test_where_no_shop_is(words: tuple[str, ...], tmp_path: Path) -> None:
    named = words if words != ("backup",) else (*words, str(tmp_path / "b.duka"))
    refused = run(tmp_path / "none", *named, "--json")
    assert (refused.code, refused.error[0]) == (1, "no_shop")
    assert not list(tmp_path.iterdir())


def backed_up(folder: Path, to: Path) -> Ended:
    """A backup that must not be made."""
    with unchanged(folder):
        ended = run(folder, "backup", str(to), "--json")
        assert ended.error[1]
    return ended


def test_a_folder_is_no_file_for_a_backup(folder: Path, tmp_path: Path) -> None:
    assert backed_up(folder, tmp_path).code == 3


def test_a_folder_that_is_not_there_is_said(folder: Path, tmp_path: Path) -> None:
    assert backed_up(folder, tmp_path / "unplugged" / "b.duka").code == 3


@pytest.mark.parametrize("name", ["shop.db", "keybox.json", "anchor"])
def test_a_backup_never_replaces_the_shop_itself(name: str, folder: Path) -> None:
    raw = (folder / name).read_bytes()
    ended = run(folder, "backup", str(folder / name))
    assert (folder / name).read_bytes() == raw
    assert ended.code != 0


def test_a_backup_never_takes_the_place_of_what_is_no_file(folder: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"  # As root, /dev/null would be gone for the whole computer.
    os.mkfifo(pipe)
    assert backed_up(folder, pipe).code == 3
    assert pipe.is_fifo()


def test_a_refused_restore_leaves_no_folder_behind(tmp_path: Path) -> None:
    assert run(tmp_path / "new", "restore", str(tmp_path / "missing.duka")).code == 3
    assert not (tmp_path / "new").exists()
