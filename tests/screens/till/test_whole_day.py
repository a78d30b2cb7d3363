"""A whole day by keyboard alone and by touch alone; after each step the books are proved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.checks import verify
from pos_app.facts.selling import SaleCompleted
from pos_app.platform.paths import Folder
from pos_app.till.demo_shop import make_demo_shop
from tests.helpers.approval import facts
from tests.helpers.window import OWNER, Window, open_window
from tests.screens.till.day import TENDERS, Finger, Person, Typist

FLOAT = "2000"


@pytest.fixture(params=[Typist, Finger], ids=["keyboard", "touch"])
def person(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    folder = Folder(tmp_path / "shop")
    folder.root.mkdir()
    make_demo_shop(folder, products=40, now=datetime.now(UTC))
    with open_window(folder) as window:
        yield request.param(window)


def prove(window: Window) -> None:
    """What `pos-app verify --deep` proves."""
    till = window.desktop.till
    assert list(verify(till.folder, till.store.keys, deep=True)) == []


@pytest.mark.parametrize("each", [1, pytest.param(10, marks=pytest.mark.torture)])
@pytest.mark.timeout(900)
def test_a_whole_day(person: Person, each: int) -> None:
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


def taken(window: Window) -> dict[str, int]:
    """How many sales were paid each way, as the journal tells."""
    paid = [t.kind for sale in facts(window, SaleCompleted) for t in sale.tenders]
    return {kind: paid.count(kind) for kind in TENDERS}
