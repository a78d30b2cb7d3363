"""The story of a power cut: real programs, killed without a word, and the shop they leave."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.clock import system_clock
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.quantity import plain
from pos_app.platform.paths import Folder
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.selling.use_cases.recall_carts import RecalledCart, recall_carts
from pos_app.selling.use_cases.scan_item import open_scanning
from pos_app.till.composition import Till, open_till
from tests.helpers.cli import POS_APP, copy_of_shop, environment, facts, must, wrong_in_books
from tests.helpers.shop import CASHIER, OWNER, PIN
from tests.scenarios.conftest import shown, tenders

scenarios("power_cut.feature")

_ROOT = Path(__file__).parents[2]
GOODS = ("SOAP", "BREAD", "TEA*2", "HAMPER", "COLA")


@dataclass
class Socket:
    """What hangs on the mains: the shop's folder, and a program in it."""

    folder: Path
    running: ExitStack
    lines: list[dict[str, Any]] = field(default_factory=list)
    answers: list[dict[str, Any]] = field(default_factory=list)

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """A program that runs until the power goes."""
        return self.running.enter_context(
            subprocess.Popen(  # noqa: S603 - our own programs
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=_ROOT,
                env=environment(),
            )
        )

    def recalled(self, till: Till) -> list[RecalledCart]:
        """The sales that were being scanned."""
        actor = self.cashier(till)
        reading = till.store.own_reading()
        scanning = open_scanning(actor=actor, reading=reading, now=till.now())
        return recall_carts(actor=actor, scanning=scanning)

    def cashier(self, till: Till) -> Any:
        """Juma, signed in again."""
        return sign_in(
            SignIn(new_id(), CASHIER, PIN),
            pepper=till.store.keys.pepper,
            now=till.now(),
            open_work=till.store.open_work,
        )


@pytest.fixture
def socket(tmp_path: Path) -> Iterator[Socket]:
    """A shop with an open shift."""
    with ExitStack() as running:
        yield Socket(copy_of_shop(tmp_path / "shop"), running)


def cut(program: subprocess.Popen[bytes]) -> None:
    """No signal that a program could answer."""
    program.kill()
    program.wait(20)


@given("at the till SOAP, TEA and TEA again were scanned", target_fixture="program")
def _scanned(socket: Socket) -> subprocess.Popen[bytes]:
    module = ("-m", "tests.scenarios.till_in_use")
    program = socket.start(sys.executable, *module, str(socket.folder), "SOAP", "TEA", "TEA")
    assert program.stdout
    assert program.stdout.readline() == b"scanned\n"
    return program


@when("the power goes and comes back")
def _cut(program: subprocess.Popen[bytes]) -> None:
    cut(program)


@then(parsers.parse("the open sale still has {soap} SOAP and {tea} TEA over {total}"))
def _still_there(socket: Socket, soap: str, tea: str, total: str) -> None:
    with open_till(Folder(socket.folder)) as till:
        (recalled,) = socket.recalled(till)
    lines = [(line.item.sku, plain(line.quantity)) for line in recalled.cart.lines]
    assert lines == [("SOAP", soap), ("TEA", tea)]
    assert shown(recalled.cart.totals().gross) == total


@then(parsers.parse("it is paid once with {paid}, as receipt {number}"))
def _paid_once(socket: Socket, paid: str, number: str) -> None:
    with open_till(Folder(socket.folder)) as till:
        (recalled,) = socket.recalled(till)
        request = CompleteSale(recalled.sale_id, recalled.cart, tenders(paid))
        clock = system_clock(till.shop.time_zone)
        how = {"actor": socket.cashier(till), "open_work": till.store.open_work}
        first = complete_sale(request, now=clock(), **how)
        again = complete_sale(request, now=clock(), **how)
    assert first.number == again.number == number
    assert len(must(socket.folder, "sales", "--json").answers) == 1


@then("no sale is open any more")
def _none_open(socket: Socket) -> None:
    with open_till(Folder(socket.folder)) as till:
        assert socket.recalled(till) == []


@given(parsers.parse("{count:d} sales stand in a file"))
def _file(socket: Socket, count: int) -> None:
    socket.lines = [
        {"id": str(uuid4()), "scan": [GOODS[n % len(GOODS)]], "tender": {"cash": "1000"}}
        for n in range(count)
    ]


def fed(socket: Socket) -> str:
    """The file's text."""
    return "".join(json.dumps(line) + "\n" for line in socket.lines)


@when(parsers.parse("they are rung up and the power goes after the {answered:d}th was answered"))
def _cut_while_selling(socket: Socket, answered: int) -> None:
    words = ("--data", str(socket.folder), "--as", OWNER, "sell", "--batch", "-")
    program = socket.start(POS_APP, *words)
    assert program.stdin
    assert program.stdout
    program.stdin.write(fed(socket).encode())  # A pipe holds more than this.
    program.stdin.flush()
    socket.answers = [json.loads(program.stdout.readline()) for _ in range(answered)]
    cut(program)
    rest = program.stdout.read().decode()
    socket.answers += [json.loads(line) for line in rest[: rest.rfind("\n") + 1].splitlines()]
    assert answered <= len(socket.answers) < len(socket.lines), "the power went in the middle"


@then("every answered sale is in the books, once, as it was answered")
def _all_there(socket: Socket) -> None:
    sold = [fact for fact in facts(socket.folder) if fact["kind"] == "sale.completed"]
    assert [sale["id"] for sale in sold[: len(socket.answers)]] == [
        line["id"] for line in socket.lines[: len(socket.answers)]
    ]
    for sale, answer in zip(sold, socket.answers, strict=False):
        assert (sale["id"], sale["number"]) == (answer["id"], answer["number"])
        assert f"{sale['payable'] / 100:.2f}" == answer["total"]


@then("at most one more, of which nobody was told")
def _one_more(socket: Socket) -> None:
    sold = [fact for fact in facts(socket.folder) if fact["kind"] == "sale.completed"]
    assert len(sold) - len(socket.answers) in (0, 1)


@when("the whole file is rung up again")
def _again(socket: Socket) -> None:
    again = must(socket.folder, "sell", "--batch", "-", feed=fed(socket)).answers
    assert again[: len(socket.answers)] == socket.answers
    socket.answers = again


@then(parsers.parse("there are {count:d} sales from {first} to {last}"))
def _from_to(socket: Socket, count: int, first: str, last: str) -> None:
    numbers = [answer["number"] for answer in socket.answers]
    assert (len(numbers), numbers[0], numbers[-1]) == (count, first, last)
    assert numbers == [f"A-{n:06d}" for n in range(1, count + 1)]
    assert len(must(socket.folder, "sales", "--json").answers) == count


@then("the books are whole")
def _whole(socket: Socket) -> None:
    assert wrong_in_books(socket.folder) == []
    assert must(socket.folder, "verify", "--deep").code == 0
