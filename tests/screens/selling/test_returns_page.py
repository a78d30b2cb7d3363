"""Goods come back: found by scan, number or list; ticked, counted, explained; money goes back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.facts.selling import GoodsReturned, SaleCompleted
from pos_app.kernel.identifiers import new_id
from pos_app.selling.screens.return_screen import ReturnScreen
from pos_app.selling.use_cases.void_sale import VoidSale, void_sale
from tests.helpers.approval import facts, words
from tests.helpers.returns import (
    field,
    find,
    model,
    open_returns,
    place,
    returned,
    sell,
)
from tests.helpers.window import CASHIER, MAIZE, OWNER, WHEAT, Window

FLOUR, WHEAT_FLOUR = 155_00, 90_00


@pytest.fixture
def sold(window: Window) -> Window:
    """The owner at the till; two bags of maize flour and one of wheat flour paid in cash."""
    window.sign_in(OWNER)
    sell(window, MAIZE, MAIZE, WHEAT)
    return window


def test_scan_tick_enter_gives_the_money_back(sold: Window) -> None:
    [sale] = facts(sold, SaleCompleted)
    assert isinstance(sale, SaleCompleted)
    open_returns(sold)
    sold.scan(f"rc.{sale.number}")
    sold.hands.wait_until(lambda: model(sold).found is not None, "the sale")
    assert field(sold).message == "Sale found"
    sold.hands.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    fact = returned(sold)
    assert (fact.original, fact.payable) == (sale.id, -2 * FLOUR)
    assert [(line.of_line, line.quantity, line.note, line.restock) for line in fact.lines] == [
        (1, -2, "Changed mind", True)
    ]
    assert (fact.tenders[0].kind, fact.reason) == ("cash", "Changed mind")
    assert words(sold, "return.done.amount").replace("\u00a0", " ") == "Ksh 310.00"
    assert words(sold, "return.done.pieces").startswith("1 × ")
    sold.hands.press(Qt.Key.Key_Return)
    assert sold.counter.page == "register"


def test_it_stands_in_no_navigation_but_in_menu_and_keys(sold: Window) -> None:
    assert "sale.return" in sold.counter.offered
    assert sold.desktop.window.findChild(QWidget, "nav.return") is None


def test_a_number_alone_is_enough(sold: Window) -> None:
    find(sold, "1")
    assert model(sold).found is not None
    assert "A-000001" in words(sold, "return.sale")


def test_a_sale_of_the_list_opens_by_a_tap_and_by_keys(sold: Window) -> None:
    sell(sold, WHEAT)
    open_returns(sold)
    sold.hands.wait_until(lambda: len(model(sold).recent) == 2, "what was sold lately")
    title = words_of_recent(sold)[1]
    sold.hands.tap_item("return.recent", title)
    found = model(sold).found
    assert found is not None
    assert found.sale.number in title
    sold.hands.press(Qt.Key.Key_Escape)
    assert model(sold).found is None
    sold.hands.find("return.recent").setFocus()
    sold.hands.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert model(sold).found is not None


def words_of_recent(window: Window) -> list[str]:
    screen = place(window).screen
    assert isinstance(screen, ReturnScreen)
    items = screen.recent.records
    return [items.index(row, 0).data() for row in range(items.rowCount())]


def test_keys_alone_choose_lines_and_count_them(sold: Window) -> None:
    find(sold, "1")
    sold.hands.press(Qt.Key.Key_Space, Qt.Key.Key_Minus)
    sold.hands.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    picks = model(sold).picks
    assert {at: pick.quantity for at, pick in picks.items()} == {1: 1, 2: 1}
    assert model(sold).payable == FLOUR + WHEAT_FLOUR
    sold.hands.press(Qt.Key.Key_Up, Qt.Key.Key_Minus)
    assert list(model(sold).picks) == [2]
    sold.hands.press(Qt.Key.Key_Plus)
    assert model(sold).payable == WHEAT_FLOUR


def test_taps_and_typing_count_never_more_than_was_sold(sold: Window) -> None:
    find(sold, "1")
    sold.hands.tap("return.line.1")
    assert model(sold).picks[1].quantity == 2
    sold.hands.tap("return.line.1.quantity.minus")
    assert model(sold).picks[1].quantity == 1
    for _ in range(3):
        sold.hands.tap("return.line.1.quantity.plus")
    assert model(sold).picks[1].quantity == 2
    edit = sold.hands.find("return.line.1.quantity.value")
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    sold.hands.type("0.5")
    sold.hands.press(Qt.Key.Key_Tab)
    assert model(sold).picks[1].quantity == Decimal("0.5")
    edit.setFocus()
    edit.selectAll()
    sold.hands.type("x")
    sold.hands.press(Qt.Key.Key_Tab)
    assert model(sold).picks[1].quantity == Decimal("0.5")


def test_what_came_back_already_is_locked_with_its_reason(sold: Window) -> None:
    find(sold, "1")
    sold.hands.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    returned(sold)
    find(sold, "1")
    assert words(sold, "return.line.1.left") == "Came back already"
    assert not sold.hands.find("return.line.1.box").isVisible()
    sold.hands.tap("return.line.1")
    assert model(sold).picks == {}
    sold.hands.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    sold.hands.wait_until(lambda: len(facts(sold, GoodsReturned)) == 2, "the second return")
    find(sold, "1")
    assert "came back already" in field(sold).message
    assert not sold.hands.find("return.go").isEnabled()


def test_unknown_and_nonsense_numbers_say_so_and_the_next_one_works(sold: Window) -> None:
    for number in ("4711", "nonsense"):
        find(sold, number)
        assert field(sold).state == "error"
        assert "no receipt" in field(sold).message
        assert model(sold).found is None
        field(sold).selectAll()
    sold.hands.type("1")
    sold.hands.press(Qt.Key.Key_Return)
    sold.hands.wait_until(lambda: model(sold).found is not None, "the sale")


def test_a_voided_sale_says_so(sold: Window) -> None:
    desk, actor = sold.counter.opened.desk, sold.counter.actor
    assert actor is not None
    request = VoidSale(new_id(), "A-000001", "rung up twice")
    sold.desktop.on_lane(
        lambda: void_sale(request, actor=actor, now=desk.now(), open_work=desk.open_work)
    )
    find(sold, "1")
    assert field(sold).message == "A-000001 was voided"
    assert words(sold, "return.line.1.left") == "Came back already"
    assert not sold.hands.find("return.go").isEnabled()


def test_goods_scanned_here_are_not_sold(sold: Window) -> None:
    open_returns(sold)
    sold.scan(WHEAT)
    sold.hands.wait(50)
    assert sold.pieces == 0
    assert model(sold).found is None


def test_the_sales_page_leads_here(sold: Window) -> None:
    [sale] = facts(sold, SaleCompleted)
    place(sold).open_sale(sale.id)
    sold.hands.wait_until(lambda: model(sold).found is not None, "the sale")
    assert sold.counter.page == "return"


def test_the_next_person_finds_nothing_picked(sold: Window) -> None:
    find(sold, "1")
    sold.hands.press(Qt.Key.Key_Space)
    sold.counter.lock()
    sold.sign_in(CASHIER)
    open_returns(sold)
    assert model(sold).found is None
    assert model(sold).picks == {}


def test_where_nothing_was_sold_it_says_so(window: Window) -> None:
    window.sign_in(OWNER)
    open_returns(window)
    window.hands.wait(100)
    assert window.hands.find("return.none").isVisible()
    window.hands.press(Qt.Key.Key_Escape)
    assert window.counter.page == "register"


def test_everything_that_takes_the_keyboard_has_a_name(sold: Window) -> None:
    find(sold, "1")
    sold.hands.press(Qt.Key.Key_Space)
    for part in place(sold).screen.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert part.accessibleName(), f"{type(part).__name__} {part.objectName()}"
