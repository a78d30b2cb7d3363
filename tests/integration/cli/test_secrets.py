"""PINs, the recovery code and the keys are nowhere: no argument, no output, no file, no table."""

from __future__ import annotations

import argparse
import base64
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.platform.paths import Folder
from pos_app.till.cli.parser import build_parser
from pos_app.till.composition import open_keys, reading_shop
from tests.helpers.cli import must, run

OWNER, PIN, WRONG_PIN = "Okello", "48291375", "71930462"
NEW_SHOP = ("init", "--shop", "Duka", "--country", "UG", "--currency", "UGX", "--owner", OWNER)
DAY = [
    ("shift", "open", "--float", "5000"),
    ("import", "products", "{prices}"),
    ("sell", "--scan", "A1", "--tender", "cash=1000", "--json"),
    ("sell", "--scan", "NOPE", "--tender", "cash=1000", "--json"),
    ("shift", "report", "x"),
    ("doctor",),
    ("verify", "--deep"),
    ("replay",),
    ("backup", "{folder}/mine.duka"),
    ("shift", "close", "--count", "6000"),
    ("restore", "{folder}/mine.duka"),
    ("sales",),
]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str, str]]:
    """The folder of a shop with a day behind it, its recovery code, and all that was said since."""
    root = tmp_path_factory.mktemp("secrets")
    folder, prices, home = root / "shop", root / "prices.csv", root / "home"
    prices.write_text("sku,name,price,tax\nA1,Apple,1000,18\n")
    computer = {"XDG_CONFIG_HOME": str(home), "HOME": str(home)}
    told = must(folder, *NEW_SHOP, "--json", user=None, pin=PIN, environ=computer).answer
    code = told["recovery_code"]
    with pytest.MonkeyPatch.context() as patch:
        for name, value in computer.items():
            patch.setenv(name, value)
        said = []
        for words in DAY:
            named = [word.format(prices=prices, folder=folder) for word in words]
            said.append(run(folder, *named, user=OWNER, pin=PIN))
        unlocking = {"POS_RECOVERY_CODE": code}
        said.append(run(folder, "doctor", "--unlock", user=None, environ=unlocking))
        said.append(run(folder, "sales", user=OWNER, pin=WRONG_PIN))
        said.append(run(folder, "sales", user=WRONG_PIN, pin=PIN))
        assert [ended.code for ended in said] == [0, 0, 0, 1, *[0] * 9, 1, 1], said
        yield folder, code, "".join(ended.out + ended.err for ended in said)


def secrets_of(folder: Path, code: str) -> dict[str, bytes]:
    """What must be nowhere, in every spelling that a mistake could give it."""
    keys = open_keys(Folder(folder))
    found = {"PIN": PIN.encode(), "wrong PIN": WRONG_PIN.encode(), "code": code.encode()}
    found["code without dashes"] = code.replace("-", "").encode()
    for name in ("database_key", "device_key", "pepper"):
        raw: bytes = getattr(keys, name)
        found |= {
            name: raw,
            f"{name} as hex": raw.hex().encode(),
            f"{name} as base64": base64.b64encode(raw)[:40],
            f"{name} as base32": base64.b32encode(raw)[:48],
        }
    return found


def test_no_file_holds_a_secret(day: tuple[Path, str, str]) -> None:
    folder, code, _ = day
    files = [path for path in folder.parent.rglob("*") if path.is_file()]
    assert {"shop.db", "keybox.json", "anchor", "mine.duka"} <= {path.name for path in files}
    for name, secret in secrets_of(folder, code).items():
        holding = [str(path) for path in files if secret in path.read_bytes()]
        assert holding == [], name


def test_no_table_holds_a_secret(day: tuple[Path, str, str]) -> None:
    folder, code, _ = day
    with reading_shop(Folder(folder)) as reading:
        tables = reading.connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table'"
        ).fetchall()
        cells = [
            cell if isinstance(cell, bytes) else str(cell).encode()
            for (table,) in tables
            for row in reading.connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a test
            for cell in row
        ]
    assert len(cells) > 300
    for name, secret in secrets_of(folder, code).items():
        assert not any(secret in cell for cell in cells), name


def test_no_command_says_a_secret(day: tuple[Path, str, str]) -> None:
    folder, code, said = day
    for name, secret in secrets_of(folder, code).items():
        assert secret not in said.encode(errors="replace"), name


def test_nothing_is_readable_to_others(day: tuple[Path, str, str]) -> None:
    folder, _, _ = day
    for path in (folder, *folder.rglob("*"), *(folder.parent / "home").rglob("*")):
        assert not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO), path


def test_the_database_is_not_sqlite_to_anybody_else(day: tuple[Path, str, str]) -> None:
    folder, _, _ = day
    raw = (folder / "shop.db").read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    for marker in (b"Apple", b"Okello", b"sale.completed", b"CREATE TABLE"):
        assert marker not in raw


def test_no_option_takes_a_secret() -> None:
    def options(parser: argparse.ArgumentParser) -> Iterator[str]:
        for action in parser._actions:
            yield from action.option_strings
            if isinstance(action, argparse._SubParsersAction):
                for inside in action.choices.values():
                    yield from options(inside)

    found = set(options(build_parser()))
    assert "--tender" in found, "the whole command line was seen"
    words = {word for option in found for word in option.strip("-").split("-")}
    assert not words & {"pin", "pins", "code", "key", "password", "secret", "token", "pepper"}


def test_the_pin_is_taken_from_the_environment_alone(day: tuple[Path, str, str]) -> None:
    folder, _, _ = day
    assert "POS_PIN" not in os.environ
    refused = run(folder, "sales", user=OWNER, pin=None, feed=f"{PIN}\n")
    assert (refused.code, refused.out) == (2, "")
