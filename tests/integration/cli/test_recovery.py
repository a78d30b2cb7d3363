"""A new computer: what opens the shop there is the printed recovery code, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.cli import Ended, copied, must, run, wrong_in_books
from tests.helpers.shop import PIN

OWNER = "Okello"
SALES = ("sales", "--json")


@dataclass(frozen=True, slots=True)
class Moved:
    """A shop whose folder came to another computer, where its key is not."""

    folder: Path
    code: str
    computer: dict[str, str]

    def run(self, *words: str, code: str | None = None, pin: str = PIN, new_pin: str = "") -> Ended:
        """Runs a command there."""
        typed = {} if code is None else {"POS_RECOVERY_CODE": code}
        typed |= {"POS_NEW_PIN": new_pin} if new_pin else {}
        return run(self.folder, *words, user=OWNER, pin=pin, environ=self.computer | typed)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A shop that is copied for each test, and the code that was printed when it was set up."""
    folder = tmp_path_factory.mktemp("made") / "shop"
    new_shop = ("init", "--shop", "Duka", "--country", "UG", "--currency", "UGX", "--owner", OWNER)
    told = must(folder, *new_shop, "--json", user=None).answer
    must(folder, "shift", "open", "--float", "5000", user=OWNER)
    return folder, told["recovery_code"]


@pytest.fixture
def moved(made: tuple[Path, str], tmp_path: Path) -> Moved:
    """The shop on another computer."""
    other = {"XDG_CONFIG_HOME": str(tmp_path / "other"), "HOME": str(tmp_path / "home")}
    return Moved(copied(made[0], tmp_path / "shop"), made[1], other)


def test_without_the_code_the_shop_stays_closed(moved: Moved) -> None:
    for words in (SALES, ("verify",), ("replay",), ("backup", f"{moved.folder}.duka")):
        refused = moved.run(*words, "--json")
        assert (refused.code, refused.error[0]) == (3, "keybox_locked")
    assert "pos-app doctor --unlock" in refused.error[1]
    found = moved.run("doctor", "--json").answer
    assert "locked" in found["shop"]


def test_the_code_opens_it_for_this_computer(moved: Moved) -> None:
    unlocked = moved.run("doctor", "--unlock", "--json", code=moved.code)

    assert unlocked.answer["keys"] == "open, kept by file"
    assert moved.run(*SALES).code == 0
    assert moved.run("shift", "close", "--count", "5000").code == 0
    assert wrong_in_books_there(moved) == []
    # It is a way in, not a way out: what was printed is never printed again.
    assert moved.code not in unlocked.out + unlocked.err


def wrong_in_books_there(moved: Moved) -> list[str]:
    """What is wrong with the shop, seen from the new computer."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in moved.computer.items():
            patch.setenv(name, value)
        return wrong_in_books(moved.folder)


def test_the_code_is_read_however_it_was_copied(moved: Moved) -> None:
    typed = f"  {moved.code.lower().replace('-', ' ')} "
    assert moved.run("doctor", "--unlock", code=typed).code == 0
    assert moved.run(*SALES).code == 0


@pytest.mark.parametrize("code", ["0000", "x" * 100_000, "\u202e\x1b[2J", "ÄÖÜ-😀"])
def test_a_wrong_code_opens_nothing(code: str, moved: Moved) -> None:
    before = {file.name: file.read_bytes() for file in moved.folder.glob("keybox.json")}
    refused = moved.run("doctor", "--unlock", "--json", code=code)
    assert (refused.code, refused.error[0]) == (1, "wrong_recovery_code")
    assert {file.name: file.read_bytes() for file in moved.folder.glob("keybox.json")} == before
    assert moved.run(*SALES).code == 3


def test_one_wrong_letter_is_a_wrong_code(moved: Moved) -> None:
    last = "A" if moved.code[-1] != "A" else "B"
    assert moved.run("doctor", "--unlock", code=moved.code[:-1] + last).code == 1


@pytest.mark.parametrize("code", [None, ""])
def test_no_code_and_no_terminal(code: str | None, moved: Moved) -> None:
    refused = moved.run("doctor", "--unlock", "--json", code=code)
    assert (refused.code, refused.error[0]) == (2, "bad_input")
    assert "POS_RECOVERY_CODE" in refused.error[1]


def test_a_backup_opens_on_a_new_computer_with_the_code(moved: Moved, tmp_path: Path) -> None:
    backup = tmp_path / "b.duka"
    must(moved.folder, "backup", str(backup))
    there = Moved(tmp_path / "there", moved.code, moved.computer)

    without = there.run("restore", str(backup), "--json")
    restored = there.run("restore", str(backup), "--json", code=moved.code)

    assert (without.code, without.error[0]) == (3, "keybox_locked")
    assert restored.answer["series"][0] == "B"
    assert there.run(*SALES).code == 0
    assert run(moved.folder, *SALES, user=OWNER).code == 0, "the old computer goes on"


@pytest.mark.parametrize("keybox", ["", "{", "\x00", "null", "[]", "{}", '{"box": 1}'])
def test_a_broken_keybox_is_said_and_not_made_worse(keybox: str, moved: Moved) -> None:
    (moved.folder / "keybox.json").write_text(keybox)
    refused = run(moved.folder, *SALES, user=OWNER)
    assert (refused.code, refused.error[0]) == (3, "keybox_damaged")
    assert (moved.folder / "keybox.json").read_text() == keybox


def test_a_missing_keybox_is_said(moved: Moved) -> None:
    (moved.folder / "keybox.json").unlink()
    refused = run(moved.folder, *SALES, user=OWNER)
    assert (refused.code, refused.error[0]) == (3, "keybox_missing")
    assert "The data is safe but locked" in refused.error[1]


def test_the_code_lets_a_locked_out_owner_in_with_a_new_pin(moved: Moved) -> None:
    moved.run("doctor", "--unlock", code=moved.code)
    for _ in range(5):
        assert moved.run(*SALES, pin="1357").code == 1
    assert moved.run(*SALES).code == 1, "even the right PIN waits now"

    assert moved.run("doctor", "--unlock", code=moved.code, new_pin="86420").code == 0

    assert moved.run(*SALES, pin="86420").code == 0
    assert moved.run(*SALES).code == 1, "the old PIN is gone"


def test_a_wrong_code_lets_nobody_in(moved: Moved) -> None:
    moved.run("doctor", "--unlock", code=moved.code)
    refused = moved.run("doctor", "--unlock", "--json", code="AAAAA-BBBBB", new_pin="86420")
    assert (refused.code, refused.error[0]) == (1, "wrong_recovery_code")
    assert moved.run(*SALES, pin="86420").code == 1


def test_unlocking_a_copy_does_not_lock_the_shop(moved: Moved, tmp_path: Path) -> None:
    moved.run("doctor", "--unlock", code=moved.code)
    copy = Moved(copied(moved.folder, tmp_path / "copy"), moved.code, moved.computer)
    assert copy.run("doctor", "--unlock", code=moved.code).code == 0
    assert moved.run(*SALES).code == 0
