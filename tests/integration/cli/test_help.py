"""`--help`: every option is explained, and the examples it prints really work."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.till.cli.help_texts import EPILOGS, HELP
from pos_app.till.cli.parser import build_parser
from tests.helpers.cli import must, run

NOWHERE = Path("/nowhere")


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from _parsers(inner)


def test_every_option_of_every_command_is_explained() -> None:
    commands = set()
    for parser in _parsers(build_parser()):
        parser.format_help()
        commands.add(parser.prog.removeprefix("pos-app").strip())
        silent = [
            action.dest
            for action in parser._actions
            if not action.help and not isinstance(action, argparse._SubParsersAction)
        ]
        assert silent == [], parser.prog
    assert set(HELP) | set(EPILOGS) <= commands


@pytest.mark.parametrize(
    ("words", "program"),
    [
        (("void",), "pos-app void"),
        (("sell", "--no-such-option"), "pos-app sell"),
        (("shift", "close"), "pos-app shift close"),
        (("frobnicate",), "pos-app"),
    ],
)
def test_wrong_usage_names_the_help_of_its_command(words: tuple[str, ...], program: str) -> None:
    assert run(NOWHERE, *words).sentence.endswith(f" Try: {program} --help.")


def test_the_products_and_the_batch_of_the_help_work(folder: Path, tmp_path: Path) -> None:
    rows = EPILOGS["import"].partition("products.csv:\n")[2].splitlines()
    file = tmp_path / "products.csv"
    file.write_text("\n".join(row.strip() for row in rows))
    line = re.search(r"a line of --batch:\n(.*)\n", EPILOGS["sell"])
    assert line

    assert must(folder, "import", "products", str(file), "--json").answer["created"] == 1
    sold = run(folder, "sell", "--batch", "-", feed=line[1].strip())

    assert (sold.code, sold.answers[0]["total"]) == (0, "65.00")
    must(folder, "sell", "--scan", "MLK5*2", "--tender", "cash=200.00")


def test_the_document_of_the_help_computes() -> None:
    text = EPILOGS["compute"].partition("document:\n")[2].partition("All numbers")[0]
    ended = run(NOWHERE, "compute", "-", user=None, pin=None, feed=json.dumps(json.loads(text)))
    assert ended.answer["gross"] == "8.53"
