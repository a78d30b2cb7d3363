"""The keybox: opened by this computer and by the code, and a damaged one is said in a sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pos_app.kernel.identifiers import new_id
from pos_app.platform import keybox
from pos_app.platform.keybox import KeyboxDamaged, KeyboxLocked, Secrets, WrongRecoveryCode
from pos_app.platform.paths import key_folder

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-3"
MADE = Secrets.make()


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """A keybox of this computer."""
    path = tmp_path / "keybox.json"
    keybox.create(path, str(new_id()), MADE, CODE)
    return path


def change(box: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    """Edits the file's members."""
    members = json.loads(box.read_bytes())
    edit(members)
    box.write_text(json.dumps(members))


def key_file(box: Path) -> Path:
    """Where this computer's key of that box stands."""
    return key_folder() / str(json.loads(box.read_bytes())["box"])


def test_both_keys_open_it(box: Path) -> None:
    assert keybox.open_box(box) == MADE
    assert keybox.open_with_code(box, CODE.lower()) == MADE
    assert keybox.kept_by(box) == "file"
    with pytest.raises(WrongRecoveryCode):
        keybox.open_with_code(box, CODE[:-1] + "4")


@pytest.mark.parametrize("left", [None, b"", b"short", bytes(32), bytes(33)])
def test_without_this_computers_key_it_is_locked_until_the_code_seals_it_anew(
    left: bytes | None, box: Path
) -> None:
    if left is None:
        key_file(box).unlink()
    else:
        key_file(box).write_bytes(left)
    with pytest.raises(KeyboxLocked):
        keybox.open_box(box)
    assert keybox.reseal(box, CODE) == MADE
    assert keybox.open_box(box) == MADE
    assert keybox.open_with_code(box, CODE) == MADE


@pytest.mark.parametrize(
    "text",
    ["", "{", "{}", "[]", "null", "7", "\x00", "[" * 100_000, '{"x":' * 100_000, "\ud83d"],
    ids=lambda text: ascii(text)[:12],
)
def test_what_is_no_keybox(text: str, box: Path) -> None:
    box.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert_damaged(box)


@pytest.mark.parametrize(
    "edit",
    [
        lambda members: members.pop("recovery"),
        lambda members: members.pop("sealed"),
        lambda members: members.update(sealed="?!"),
        lambda members: members.update(sealed=""),
        lambda members: members.update(sealed="AAAA"),
        lambda members: members.update(sealed=7),
        lambda members: members.update(kept_by="cloud"),
        lambda members: members.update(recovery=[]),
        lambda members: members["recovery"].pop("salt"),
        lambda members: members["recovery"].update(salt="AA=="),
        lambda members: members["recovery"].update(sealed="AAAA"),
    ],
)
def test_members_that_are_missing_or_not_what_they_were(
    edit: Callable[[dict[str, Any]], object], box: Path
) -> None:
    change(box, edit)
    assert_damaged(box)


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    assert_damaged(tmp_path)


@pytest.mark.parametrize("name", ["../planted", "planted", "/etc/passwd", "", ".", "a" * 5_000])
def test_the_name_of_the_box_leads_to_no_other_file(name: str, box: Path) -> None:
    planted = key_folder().parent / "planted"
    for path in (planted, key_folder() / "planted"):
        path.write_bytes(key_file(box).read_bytes())
    change(box, lambda members: members.update(box=name))
    assert_damaged(box)


def assert_damaged(box: Path) -> None:
    """Whatever is asked of it, the same sentence."""
    for ask in (
        keybox.open_box,
        keybox.kept_by,
        lambda path: keybox.open_with_code(path, CODE),
        lambda path: keybox.reseal(path, CODE),
    ):
        with pytest.raises(KeyboxDamaged, match="The data is safe but locked"):
            ask(box)


def test_a_flipped_bit_anywhere_opens_nothing_wrong(box: Path) -> None:
    raw = box.read_bytes()
    for at in range(len(raw)):
        box.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
        try:
            opened = keybox.open_box(box)
        except (KeyboxDamaged, KeyboxLocked):
            continue
        assert opened == MADE
