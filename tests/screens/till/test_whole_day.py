"""A whole day by keyboard alone and by touch alone; after each step the books are proved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.checks import verify
from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.facts.selling import GoodsReturned, SaleCompleted, SaleVoided
from pos_app.facts.shifts import ShiftClosed
from pos_app.platform.paths import Folder
from pos_app.till.demo_shop import make_demo_shop
from pos_app.till.headless_demo import use_printer
from tests.helpers.approval import facts
from tests.helpers.window import OWNER, Window, open_window
from tests.screens.till.day import TENDERS, Finger, Person, Typist

FLOAT = "2000"


@pytest.fixture
def printer() -> Iterator[EmulatedPrinter]:
    with EmulatedPrinter() as emulated:
        yield emulated


@pytest.fixture(params=[Typist, Finger], ids=["keyboard", "touch"])
def person(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, printer: EmulatedPrinter
) -> Iterator[Person]:
    folder = Folder(tmp_path / "shop")
    folder.root.mkdir()
    make_demo_shop(folder, products=40, now=datetime.now(UTC))
    use_printer(folder, f"tcp:{printer.host}:{printer.port}")
    with open_window(folder) as window:
        yield request.param(window)


def prove(window: Window) -> None:
    """What `pos-app verify --deep` proves."""
    till = window.desktop.till
    assert list(verify(till.folder, till.store.keys, deep=True)) == []


@pytest.mark.parametrize("each", [1, pytest.param(10, marks=pytest.mark.torture)])
@pytest.mark.timeout(900)
def test_a_whole_day(person: Person, printer: EmulatedPrinter, each: int) -> None:
    window = person.window
    person.sign_in(OWNER)
    person.open_shift(FLOAT)
    prove(window)

    for tender in TENDERS:
        for _ in range(each):
            person.add()
            person.pay(tender)
        prove(window)
    assert taken(window) == dict.fromkeys(TENDERS, each)

    person.add()
    person.hold()
    person.add()
    person.pay("cash")
    person.recall()
    person.pay("cash")
    prove(window)

    person.take_back("A-000001")
    [back] = facts(window, GoodsReturned)
    assert isinstance(back, GoodsReturned)
    prove(window)
    person.void("A-000002", "rung up twice")
    person.wait(lambda: len(facts(window, SaleVoided)) == 1, "the void")
    prove(window)

    person.print_x()
    person.wait(lambda: any("X REPORT" in paper for paper in printer.receipts), "the X report")
    person.close_shift()
    [closed] = facts(window, ShiftClosed)
    assert isinstance(closed, ShiftClosed)
    assert closed.counted_cash == 1000_00
    person.wait(lambda: any("Z REPORT" in paper for paper in printer.receipts), "the Z report")
    prove(window)


def taken(window: Window) -> dict[str, int]:
    """How many sales were paid each way, as the journal tells."""
    paid = [t.kind for sale in facts(window, SaleCompleted) for t in sale.tenders]
    return {kind: paid.count(kind) for kind in TENDERS}
