"""`init`: a whole shop or none; and folders where none can be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.helpers.cli import Ended, child, copy_of_shop, kinds, must, run, unchanged
from tests.helpers.shop import CASHIER, PIN

WRONG = 2
SHOP = {"--shop": "Duka", "--country": "KE", "--currency": "KES", "--owner": "Amina"}
SHOWN = "characters that cannot be shown"


def init(folder: Path, option: str = "", value: str = "", pin: str | None = PIN) -> Ended:
    """Sets a shop up, with another value for one option."""
    asked = {**SHOP, option: value} if option else SHOP
    words = [f"{name}={given}" for name, given in asked.items()]
    return run(folder, "--json", "init", *words, user=None, pin=pin)


@pytest.mark.parametrize(
    ("option", "value", "part"),
    [
        ("--shop", "", "it is empty"),
        ("--shop", "  ", "it is empty"),
        ("--shop", "x" * 101, "longer than 100"),
        ("--shop", "Du\x1bp\x00ka", SHOWN),
        ("--shop", "Duka\r\nERROR fake", SHOWN),
        ("--shop", "\u202eakuD", SHOWN),
        ("--shop", "Duka\u200b", SHOWN),
        ("--shop", "\udcff", "some of it is not text"),
        ("--owner", "", "it is empty"),
        ("--owner", "\x07", SHOWN),
        ("--owner", "x" * 101, "longer than 100"),
        ("--address", "Moi\x1bAvenue", SHOWN),
        ("--address", "x" * 301, "longer than 300"),
        ("--tax-number", "\x00", SHOWN),
        ("--country", "XX", 'no data for "XX"'),
        ("--country", "../../etc", "no data for"),
        ("--country", "", "no data for"),
        ("--currency", "XXX", "not a code of ISO 4217"),
        ("--currency", "", "not a code of ISO 4217"),
        ("--currency", "K\u00c9S", "not a code of ISO 4217"),
        ("--time-zone", "Mars/Olympus", "write it as Africa/Nairobi"),
        ("--time-zone", "../../etc/passwd", "write it as Africa/Nairobi"),
        ("--day-ends", "25:00", "write it as 04:00"),
        ("--day-ends", "noon", "write it as 04:00"),
        ("--day-ends", "", "write it as 04:00"),
        ("--day-ends", "04:00Z", "write it as 04:00"),
        ("--day-ends", "04:00+05:00", "write it as 04:00"),
        ("--day-ends", "T04", "write it as 04:00"),
        ("--locale", "../../../etc/passwd", "The locale"),
        ("--locale", "en_US\n", "The locale"),
    ],
)
def test_a_shop_that_cannot_be_is_refused_whole(
    option: str, value: str, part: str, tmp_path: Path
) -> None:
    folder = tmp_path / "shop"
    refused = init(folder, option, value)
    assert (refused.code, refused.error[0]) == (WRONG, "bad_input")
    assert part in refused.error[1]
    assert not folder.exists()


@pytest.mark.parametrize(
    "pin", ["", "123", "123456789", "12a4", "12 34", "\uff11\uff12\uff13\uff14"]
)
def test_a_pin_is_four_to_eight_digits_and_never_repeated(pin: str, tmp_path: Path) -> None:
    refused = init(tmp_path / "shop", pin=pin)
    assert (refused.code, refused.error[0]) == (WRONG, "bad_input")
    assert "digits" in refused.error[1]
    assert not pin or pin not in refused.err
    assert not (tmp_path / "shop").exists()


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--shop", "<script>alert('O\u2019Brien')</script> & \"Söhne\" \U0001f600"),
        ("--shop", "دكان ماما"),
        ("--currency", "kes"),
        ("--address", "Moi Avenue 1\nNairobi"),
    ],
)
def test_what_a_shop_may_be_called(option: str, value: str, tmp_path: Path) -> None:
    assert init(tmp_path, option, value).answer["recovery_code"]
    assert must(tmp_path, "shift", "open", "--float", "0", user=None).code == 0


def test_a_second_shop_never_replaces_the_first(folder: Path) -> None:
    before = (folder / "keybox.json").read_bytes()
    with unchanged(folder):
        refused = init(folder)
    assert (refused.code, refused.error[0]) == (1, "shop_exists")
    assert (folder / "keybox.json").read_bytes() == before


def test_the_recovery_code_is_shown_whatever_the_console_can_show(tmp_path: Path) -> None:
    words = [f"{name}={value}" for name, value in {**SHOP, "--shop": "Дука"}.items()]
    ended = child(
        tmp_path,
        "init",
        *words,
        user=None,
        environ={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
    )
    assert ended.code == 0, "the code is shown once: here it is lost, and the shop is there"
    assert "Recovery code: " in ended.out


@pytest.mark.parametrize(
    "words", [("sales",), ("init", *(f"{n}={v}" for n, v in SHOP.items())), ("verify",)]
)
def test_a_file_where_the_folder_should_be(words: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder")
    for place in (file, file / "shop"):
        refused = run(place, *words, "--json")
        assert refused.code in (1, 3)  # No shop is there, or the disk says what is.
        assert refused.error[1]
    assert file.read_text() == "not a folder"


def _without_rights() -> tuple[str, ...]:
    """Root may write everywhere, unless it gives that up."""
    return ("setpriv", "--bounding-set=-dac_override") if os.geteuid() == 0 else ()


def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    folder = copy_of_shop(tmp_path / "shop")
    before = kinds(folder)
    for path in (folder, *folder.iterdir()):
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        words = ("sell", "--scan", "SOAP", "--tender", "cash=200", "--json")
        refused = child(folder, *words, user=CASHIER, before=_without_rights())
    finally:
        for path in (folder, *folder.iterdir()):
            path.chmod(0o700 if path.is_dir() else 0o600)
    assert (refused.code, refused.error[0]) == (3, "disk_read_only")
    assert "cannot be written to" in refused.error[1]
    assert kinds(folder) == before
