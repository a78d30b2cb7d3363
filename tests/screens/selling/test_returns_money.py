"""The money of a return: how it goes back, who may decide, why, the paper; long names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.facts.identity import ApprovalGiven
from pos_app.facts.selling import GoodsReturned
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.selling.screens.return_screen import ReturnScreen
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.ui.widgets.hero_bar import HeroBar
from tests.helpers.approval import approve, facts, wait_for_question, words
from tests.helpers.returns import (
    find,
    model,
    place,
    printing_shop,
    returned,
    sell,
    shop_with_long_names,
)
from tests.helpers.window import CASHIER, MAIZE, OWNER, WHEAT, Window, open_window

FLOUR, WHEAT_FLOUR = 155_00, 90_00


@pytest.fixture
def sold(window: Window) -> Window:
    """The owner at the till; two bags of maize flour and one of wheat flour paid in cash."""
    window.sign_in(OWNER)
    sell(window, MAIZE, MAIZE, WHEAT)
    return window


def test_each_line_has_its_reason_and_its_place_on_the_shelf(sold: Window) -> None:
    find(sold, "1")
    sold.hands.press(Qt.Key.Key_Space)
    sold.hands.tap("return.reason.damaged")
    sold.hands.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    sold.hands.tap("return.reason.other")
    sold.hands.type("too small")
    sold.hands.tap("return.restock.2")
    sold.hands.tap("return.restock.2")
    sold.hands.tap("return.go")
    fact = returned(sold)
    assert [(line.note, line.restock) for line in fact.lines] == [
        ("Damaged", False),
        ("too small", True),
    ]
    assert fact.reason == "Damaged, too small"
    assert [move.quantity for move in fact.moves] == [1]


def test_a_card_sale_goes_back_by_card_and_in_cash_for_who_may_decide(window: Window) -> None:
    window.sign_in(OWNER)
    sell(window, WHEAT, by_card=True)
    find(window, "1")
    assert model(window).kind == "card"
    window.hands.press(Qt.Key.Key_Space)
    window.hands.tap("return.way.cash")
    bar = window.hands.find("return.go")
    assert isinstance(bar, HeroBar)
    assert bar.accessibleName().replace("\u00a0", " ") == "Refund Ksh 90.00"
    window.hands.press(Qt.Key.Key_Return)
    assert returned(window).tenders[0].kind == "cash"


def test_a_cashier_takes_goods_back_with_a_manager_beside(register: Window) -> None:
    sell(register, WHEAT)
    find(register, "1")
    register.hands.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    wait_for_question(register)
    assert facts(register, GoodsReturned) == []
    register.hands.press(Qt.Key.Key_Escape)
    assert list(model(register).picks) == [1]
    register.hands.wait(450)  # The bar is deaf right after it was pressed.
    register.hands.press(Qt.Key.Key_Return)
    wait_for_question(register)
    assert "90.00" in words(register, "approval.effect.1")
    approve(register)
    fact = returned(register)
    [given] = facts(register, ApprovalGiven)
    assert isinstance(given, ApprovalGiven)
    assert (fact.approvals, fact.cashier) == ((given.id,), CASHIER.name)
    assert (given.permission, given.limit) == ("return_goods", WHEAT_FLOUR)


def test_without_an_open_shift_the_float_is_asked_for_first(sold: Window) -> None:
    opened, actor = sold.counter.opened, sold.counter.actor
    assert actor is not None
    how = {"actor": actor, "now": opened.desk.now(), "open_work": opened.desk.open_work}
    sold.desktop.on_lane(lambda: close_shift(CloseShift(new_id(), 5400_00), **how))
    sold.counter.shifts.keep(sold.desktop.on_lane(opened.last_shift))
    find(sold, "1")
    sold.hands.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    sold.hands.wait_until(lambda: sold.counter.asks_for_float, "the question")
    assert facts(sold, GoodsReturned) == []
    sold.hands.type("500000")
    sold.hands.press(Qt.Key.Key_Return)
    assert returned(sold).payable == -2 * FLOUR


def test_a_drawer_without_that_much_refuses_in_place(window: Window) -> None:
    window.sign_in(OWNER)
    window.scan(MAIZE)
    window.hands.press(Qt.Key.Key_F4)
    window.hands.type("50")
    window.hands.press(Qt.Key.Key_Return)
    sell(window, by_card=True)
    find(window, "1")
    window.hands.press(Qt.Key.Key_Space)
    window.hands.tap("return.way.cash")
    window.hands.tap("return.go")
    window.hands.wait_until(lambda: bool(words(window, "return.message")), "the refusal")
    assert "not that much cash" in words(window, "return.message")
    window.hands.tap("return.way.card")
    assert words(window, "return.message") == ""
    window.hands.wait(450)
    window.hands.tap("return.go")
    assert returned(window).tenders[0].kind == "card"


def test_the_receipt_of_the_return_prints(
    qapp: QApplication, shop_folder: Folder, tmp_path: Path
) -> None:
    jobs = printing_shop(shop_folder, tmp_path)
    with open_window(shop_folder) as window:
        window.sign_in(OWNER)
        sell(window, WHEAT)
        window.hands.wait_until(lambda: bool(list(jobs.glob("*.bin"))), "the first receipt")
        before = set(jobs.glob("*.bin"))
        find(window, "1")
        window.hands.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
        fact = returned(window)
        assert fact.paper
        assert window.hands.find("return.done.drawer").isVisible()

        def printed() -> bool:
            new = set(jobs.glob("*.bin")) - before
            return any(fact.number.encode() in job.read_bytes() for job in new)

        window.hands.wait_until(printed, "the receipt of the return")


@pytest.mark.parametrize("width", [1024, 1366, 1920])
def test_long_names_stay_inside(qapp: QApplication, shop_folder: Folder, width: int) -> None:
    barcode = shop_with_long_names(shop_folder)
    with open_window(shop_folder) as window:
        window.desktop.window.resize(width, 768)
        window.sign_in(OWNER)
        sell(window, barcode)
        find(window, "1")
        window.hands.press(Qt.Key.Key_Space)
        screen = place(window).screen
        assert isinstance(screen, ReturnScreen)
        for part in (screen.side, screen.lines, screen.reason):
            inside = part.rect().translated(part.mapTo(screen, part.rect().topLeft()))
            assert screen.rect().contains(inside), part
        for each in screen.lines.rows:
            assert each.width() <= screen.lines.width()
        amount = window.hands.find("return.line.1.amount")
        assert amount.mapTo(screen, amount.rect().topRight()).x() < screen.side.x()
