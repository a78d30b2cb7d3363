"""Words and streams of the command line: where options stand, what is printed, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pos_app import __version__
from pos_app.till.main import main
from tests.helpers.cli import child, must, run
from tests.helpers.shop import CASHIER, OWNER, PIN

SALE = ("sell", "--scan", "SOAP", "--tender", "cash=200.00")


@pytest.mark.parametrize(
    "words",
    [
        ("--data", "{}", "--as", OWNER, "--json", "shift", "report", "x"),
        ("shift", "report", "x", "--data", "{}", "--as", OWNER, "--json"),
        ("--json", "shift", "--as", OWNER, "report", "--data", "{}", "x"),
        (
            *("--data", "/nowhere", "--as", CASHIER, "shift", "report", "x"),
            *("--data", "{}", "--as", OWNER, "--json"),
        ),
    ],
    ids=["before the command", "after it", "on every level", "the later one counts"],
)
def test_common_options_stand_before_and_after_the_command(
    words: tuple[str, ...],
    kept: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("POS_PIN", PIN)

    code = main([word.format(kept) for word in words])

    assert code == 0
    # Only the owner sees what the drawer must hold.
    assert json.loads(capsys.readouterr().out)["expected_cash"] == "1000.00"


def test_a_real_process_keeps_its_streams_apart(folder: Path) -> None:
    sold = child(folder, *SALE, "--json")
    refused = child(folder, *SALE, "--tender", "gold=1", "--json")

    assert (sold.code, sold.err, sold.answer["number"]) == (0, "", "A-000001")
    assert (refused.code, refused.error[0]) == (2, "bad_input")


def test_plain_words_without_json(folder: Path) -> None:
    assert run(folder, *SALE).out == "A-000001  175.00 KES  change 25.00\n"
    refused = run(folder, "sell", "--scan", "NOPE", "--tender", "cash=5")
    assert (refused.code, refused.sentence) == (1, "No product has the code NOPE.")


def test_the_version_is_told() -> None:
    ended = child(Path("/nowhere"), "--version", user=None)
    assert (ended.code, ended.out, ended.err) == (0, f"pos-app {__version__}\n", "")


@pytest.mark.parametrize("words", [("--help",), ("sell", "--help"), ("shift", "close", "--help")])
def test_help_needs_no_shop(words: tuple[str, ...]) -> None:
    ended = run(Path("/nowhere"), *words)
    assert (ended.code, ended.err) == (0, "")
    assert "--data DIR" in ended.out


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",),
        ("shift", "report", "y"),
        ("return", "--receipt", "A-000001"),
        ("sell", "--no-such-option"),
    ],
)
@pytest.mark.parametrize("json_too", [(), ("--json",)], ids=["plain", "json"])
def test_wrong_usage_is_said_like_every_other_error(
    words: tuple[str, ...], json_too: tuple[str, ...], kept: Path
) -> None:
    ended = run(kept, *json_too, *words)
    assert ended.code == 2
    assert ended.error[1] if json_too else ended.sentence


@pytest.mark.parametrize("words", [("frobnicate",), ("shift",), ("return", "--receipt", "A-1")])
def test_wrong_usage_ends_with_2_and_an_empty_stdout(words: tuple[str, ...], kept: Path) -> None:
    ended = run(kept, *words)
    assert (ended.code, ended.out) == (2, "")


def test_an_option_is_written_out(kept: Path) -> None:
    assert run(kept, "sales", "--dat", "/nowhere").code == 2


def test_the_person_must_be_named_where_there_are_several(kept: Path) -> None:
    ended = run(kept, "sales", "--json", user=None)
    assert (ended.code, *ended.error) == (
        2,
        "bad_input",
        "The user is not valid: say who you are with --as NAME",
    )


def test_no_pin_and_no_terminal(kept: Path) -> None:
    ended = run(kept, "sales", pin=None)
    assert ended.code == 2
    assert "POS_PIN" in ended.sentence


def test_no_pin_and_no_standard_input_at_all(folder: Path) -> None:
    shell = ("sh", "-c", 'exec "$0" "$@" <&-')
    assert "POS_PIN" in child(folder, "sales", pin=None, before=shell).sentence


def test_a_name_is_found_however_it_is_written(kept: Path) -> None:
    assert must(kept, "sales", user="  amina OWNER ").code == 0


def test_output_that_nobody_reads_ends_quietly(folder: Path) -> None:
    batch = '{"scan": ["SOAP"], "tender": {"cash": "200"}}\n' * 20
    shell = ("sh", "-c", '"$0" "$@" | head -n 1')

    ended = child(folder, "sell", "--batch", "-", feed=batch, before=shell)

    assert ended.err == ""
    assert ended.answer["number"] == "A-000001"


def test_a_receipt_that_cannot_be_written_out_is_not_called_unsold(folder: Path) -> None:
    shell = ("sh", "-c", 'exec "$0" "$@" >/dev/full')
    ended = child(folder, *SALE, before=shell)
    assert ended.code == 3
    assert "Nothing was changed" not in ended.err


def test_without_a_display_a_sentence_says_so(kept: Path) -> None:
    bare = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    ended = child(kept, environ=bare)
    assert ended.code == 3
    assert "There is no display to open Duka's window on. Nothing was changed." in ended.sentence
