"""Wrong PINs wait longer and longer and then lock; a right one in between forgives."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.cli import Ended, facts, run
from tests.helpers.shop import CASHIER, OWNER


def come_in(folder: Path, pin: str, user: str = CASHIER) -> Ended:
    """Somebody tries to look at the sales."""
    return run(folder, "sales", "--json", user=user, pin=pin)


def test_a_wrong_pin_and_an_unknown_name_read_the_same(folder: Path) -> None:
    wrong, unknown = come_in(folder, "1357"), come_in(folder, "1357", "Nobody")

    assert (wrong.code, wrong.error) == (unknown.code, unknown.error)
    assert (wrong.code, wrong.error[0]) == (1, "wrong_pin")
    tries = [fact for fact in facts(folder) if fact["kind"] == "user.sign_in_failed"]
    assert [fact["reason"] for fact in tries] == ["wrong_pin", "unknown_user"]
    assert "1357" not in str(tries)


def test_after_five_wrong_pins_even_the_right_one_waits(folder: Path) -> None:
    for _ in range(5):
        assert come_in(folder, "1357").error[0] == "wrong_pin"

    waiting = come_in(folder, "2468")

    assert (waiting.code, waiting.error[0]) == (1, "tried_too_often")
    assert "seconds" in waiting.error[1]
    assert come_in(folder, "2468", OWNER).code == 0, "others come in meanwhile"


def test_a_right_pin_forgives_the_wrong_ones(folder: Path) -> None:
    for pin in ("1", "22", "333", "4444", "2468", "1", "22", "333", "4444"):
        come_in(folder, pin)
    assert come_in(folder, "2468").code == 0


def test_an_empty_pin_is_a_wrong_one(folder: Path) -> None:
    assert come_in(folder, "").error[0] == "wrong_pin"
