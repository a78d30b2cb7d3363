"""A command that comes second: the program that holds the shop does it, or one sentence says why.

The holder is a real child process, with a door as the desktop has one, or without.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest

from tests.helpers.cli import (
    POS_APP,
    Ended,
    child,
    copy_of_shop,
    environment,
    kinds,
    must,
    run,
    wrong_in_books,
)
from tests.helpers.shop import CASHIER, OWNER

_ROOT = Path(__file__).parents[3]
SALE = ("sell", "--scan", "SOAP", "--tender", "cash=200")
LINE = json.dumps({"scan": ["SOAP"], "tender": {"cash": "200"}}) + "\n"


class Desk:
    """A program that holds the shop."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.said = ""

    def kill(self) -> None:
        """As a power cut would."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Has it end, and keeps what it said on standard error."""
        self.said = self._process.communicate()[1]


@contextmanager
def holding(folder: Path, manner: str) -> Iterator[Desk]:
    """A child that holds the folder, `listening` or `deaf`."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.integration.cli.desk", str(folder), manner],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
        env=environment(None),
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        desk = Desk(process)
        try:
            yield desk
        finally:
            if process.poll() is None:
                desk.close()


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of a shop that another program has open, and listens."""
    folder = copy_of_shop(tmp_path_factory.mktemp("busy") / "shop")
    with holding(folder, "listening"):
        must(folder, *SALE)
        must(folder, *SALE)
        yield folder


def impatient(folder: Path, *words: str) -> Ended:
    """The command, waiting a moment for a door instead of ten seconds."""
    with mock.patch("pos_app.till.cli.run.KNOCK_S", 0.05):
        return run(folder, *words, "--json")


def test_a_sale_is_handed_over_and_answered_as_if_it_were_done_here(busy: Path) -> None:
    sale = must(busy, *SALE, "--json", user=CASHIER).answer
    assert (sale["total"], sale["change"], sale["user"]) == ("175.00", "25.00", CASHIER)
    assert sale["number"].startswith("A-")


def test_a_real_process_hands_over(busy: Path) -> None:
    ended = child(busy, *SALE, "--json")
    assert (ended.err, ended.answer["total"]) == ("", "175.00")


def test_a_batch_is_handed_over_line_by_line(busy: Path, tmp_path: Path) -> None:
    lines = LINE + '{"scan": ["NOPE"], "tender": {"cash": "1"}}\n' + LINE
    file = tmp_path / "batch.ndjson"
    file.write_text(lines)

    streamed = run(busy, "sell", "--batch", "-", feed=lines)
    from_file = run(busy, "sell", "--batch", str(file))

    for ended in (streamed, from_file):
        assert (ended.code, ended.err) == (1, "")
        assert [each.get("error", "sold") for each in ended.answers] == [
            *("sold", "unknown_product", "sold"),
        ]
    numbers = [int(a["number"][2:]) for a in streamed.answers + from_file.answers if "number" in a]
    assert numbers == list(range(numbers[0], numbers[0] + 4))


@pytest.mark.parametrize(
    ("words", "how", "code", "error"),
    [
        (("sell", "--scan", "NOPE", "--tender", "cash=1"), {}, 1, "unknown_product"),
        (("sell", "--scan", "SOAP*x", "--tender", "cash=1"), {}, 2, "bad_input"),
        (("sell", "--scan", "SOAP"), {}, 1, "not_paid_in_full"),
        (SALE, {"pin": "1111", "user": CASHIER}, 1, "wrong_pin"),
        (SALE, {"user": "Nobody"}, 1, "wrong_pin"),
        (SALE, {"user": None}, 2, "bad_input"),
    ],
)
def test_refusals_come_back_as_they_would_be_here(
    words: tuple[str, ...], how: dict[str, str], code: int, error: str, busy: Path
) -> None:
    refused = run(busy, *words, "--json", **how)  # type: ignore[arg-type] # a table of keywords
    assert (refused.code, refused.error[0]) == (code, error)


@pytest.mark.parametrize(
    "words",
    [
        ("sales",),
        ("find", "soap"),
        ("shift", "report", "x"),
        ("shift", "paid-in", "--amount", "5", "--reason", "Coins"),
        ("return", "--receipt", "A-000001", "--line", "1", "--tender", "cash"),
        ("void", "--receipt", "A-000002", "--reason", "Wrong"),
    ],
)
def test_every_command_of_the_counter_is_done_by_the_program_at_the_counter(
    words: tuple[str, ...], busy: Path
) -> None:
    assert must(busy, *words, "--json").out


def test_a_shift_is_closed_and_opened_by_the_program_at_the_counter(folder: Path) -> None:
    with holding(folder, "listening"):
        must(folder, "shift", "close", "--count", "1000")
        must(folder, "shift", "open", "--float", "500")
        assert must(folder, "shift", "report", "z", "--json").answer["number"] == 1


@pytest.mark.parametrize(
    "words",
    [
        ("import", "products", "prices.csv"),
        ("restore", "monday.duka"),
    ],
)
def test_what_the_counter_cannot_do_meanwhile_is_refused_at_once(
    words: tuple[str, ...], busy: Path
) -> None:
    began = time.monotonic()
    refused = run(busy, *words, "--json")
    assert (refused.code, refused.error[0]) == (3, "another_instance")
    assert time.monotonic() - began < 3, "nobody waits for what will not come"


def test_looking_needs_no_door(busy: Path, tmp_path: Path) -> None:
    for words in (("verify",), ("replay",), ("doctor",), ("backup", str(tmp_path / "b.duka"))):
        assert must(busy, *words).err == ""


@pytest.mark.parametrize(
    ("words", "how", "part"),
    [
        (SALE, {"pin": None}, "POS_PIN"),
        (("sell", "--batch", "/nowhere/batch.ndjson"), {}, "No such file"),
        (("sell", "--batch", "-"), {"feed": "A" * 1_100_000}, "longer than a million"),
    ],
)
def test_what_goes_wrong_on_this_side_is_one_sentence_too(
    words: tuple[str, ...], how: dict[str, str], part: str, busy: Path
) -> None:
    refused = run(busy, *words, **how)  # type: ignore[arg-type] # a table of keywords
    assert part in refused.sentence


def test_a_program_that_does_not_listen_is_named_and_nothing_happens(folder: Path) -> None:
    with holding(folder, "deaf"):
        before = kinds(folder)
        for words in (SALE, ("shift", "close", "--count", "1000"), ("sales",)):
            refused = impatient(folder, *words)
            assert (refused.code, refused.error[0]) == (3, "another_instance")
            assert str(folder) in refused.error[1]
            assert "Nothing was changed" in refused.error[1]
        assert kinds(folder) == before
    assert must(folder, *SALE).code == 0


def test_the_lock_of_a_killed_program_is_no_lock(folder: Path) -> None:
    with holding(folder, "listening") as desk:
        must(folder, *SALE)
        desk.kill()
        assert must(folder, *SALE, "--json").answer["number"] == "A-000002"
    assert wrong_in_books(folder) == []


def _killed_asker(folder: Path) -> None:
    """Sells one sale of a batch through the desk and is killed before the next."""
    command = [POS_APP, "--data", str(folder), "--as", OWNER, "sell", "--batch", "-"]
    with subprocess.Popen(  # noqa: S603 - the program under test
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    ) as asker:
        assert asker.stdin
        assert asker.stdout
        asker.stdin.write(LINE.encode())
        asker.stdin.flush()
        assert json.loads(asker.stdout.readline())["number"] == "A-000001"
        asker.kill()


def _waits(until: Callable[[], bool]) -> bool:
    last = time.monotonic() + 5
    while not until() and time.monotonic() < last:
        time.sleep(0.02)
    return until()


def test_a_caller_that_dies_takes_nobody_with_it(folder: Path) -> None:
    with holding(folder, "listening"):
        _killed_asker(folder)
        assert must(folder, *SALE, "--json").answer["number"] == "A-000002"
    assert wrong_in_books(folder) == []


def test_a_caller_that_dies_is_no_crash_of_the_desk(folder: Path) -> None:
    with holding(folder, "listening") as desk:
        _killed_asker(folder)
        must(folder, *SALE)
        desk.close()
    assert "Traceback" not in desk.said


def test_a_desk_that_dies_in_the_middle_is_one_sentence(folder: Path) -> None:
    command = [POS_APP, "--data", str(folder), "--as", OWNER, "sell", "--batch", "-"]
    with (
        holding(folder, "listening") as desk,
        subprocess.Popen(  # noqa: S603 - the program under test
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        ) as asker,
    ):
        assert asker.stdin
        assert asker.stdout
        assert asker.stderr
        asker.stdin.write(LINE.encode())
        asker.stdin.flush()
        assert b"A-000001" in asker.stdout.readline()
        desk.kill()
        asker.stdin.write(LINE.encode())
        asker.stdin.close()
        said = asker.stderr.read().decode()
        assert asker.wait(20) == 3
    assert said.count("\n") == 1
    assert "ended before it answered" in said


def test_the_door_is_shut_to_other_users_and_gone_with_its_program(folder: Path) -> None:
    with holding(folder, "listening"):
        door = folder / "till.door"
        assert door.stat().st_mode & 0o077 == 0
        key = json.loads(door.read_text())["key"]
        door.write_text(json.dumps(json.loads(door.read_text()) | {"key": "0" * len(key)}))
        refused = impatient(folder, *SALE)
        assert (refused.code, refused.error[0]) == (3, "another_instance")
    assert _waits(lambda: not (folder / "till.door").exists())
    assert kinds(folder).count("sale.completed") == 0
