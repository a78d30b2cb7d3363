"""What a manager approved of a sale: applied at once, undone, grown, paid for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.facts.identity import ApprovalGiven
from pos_app.facts.selling import SaleCompleted
from pos_app.platform.paths import Folder
from pos_app.till.demo_shop import demo_people
from tests.helpers.approval import (
    approve,
    ask_for_ten_percent,
    facts,
    percents,
    reduce_line,
    wait_for_question,
    words,
)
from tests.helpers.window import (
    CASHIER,
    MAIZE,
    MAIZE_PRICE,
    MANAGER,
    WHEAT,
    Window,
    open_window,
)

OTHER = demo_people()[3]


def pay(window: Window) -> SaleCompleted:
    window.hands.press(Qt.Key.Key_F12)
    window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: window.flow.page == "change", "the change")
    [sale] = facts(window, SaleCompleted)
    assert isinstance(sale, SaleCompleted)
    return sale


def test_an_approved_discount_is_applied_at_once_and_spent_by_the_sale(register: Window) -> None:
    ask_for_ten_percent(register)
    approve(register)
    assert percents(register) == [10]
    assert QApplication.focusWidget() is register.hands.find("register.scan")
    sale = pay(register)
    assert sale.gross == MAIZE_PRICE * 90 // 100
    [given] = facts(register, ApprovalGiven)
    assert isinstance(given, ApprovalGiven)
    assert sale.approvals == (given.id,)
    assert (sale.cashier, given.approver_name) == (CASHIER.name, MANAGER.name)
    assert (given.user, given.subject, given.limit) == (sale.user, sale.id, 15_50)
    assert given.reason.startswith("10% off")


def test_undo_takes_the_discount_back_and_the_next_one_asks_again(register: Window) -> None:
    ask_for_ten_percent(register)
    approve(register)
    register.hands.press(Qt.Key.Key_Z, ctrl=True)
    assert percents(register) == []
    reduce_line(register, "10")
    wait_for_question(register)
    register.hands.press(Qt.Key.Key_Escape)
    assert percents(register) == []


def test_a_smaller_discount_than_approved_asks_nobody(register: Window) -> None:
    ask_for_ten_percent(register)
    approve(register)
    reduce_line(register, "8")
    assert not register.counter.approvals.asks
    assert percents(register) == [8]
    assert pay(register).gross == MAIZE_PRICE * 92 // 100


def test_a_discount_on_the_whole_sale_asks_too(register: Window) -> None:
    register.scan(MAIZE, WHEAT)
    register.hands.press(Qt.Key.Key_F7, shift=True)
    register.hands.type("20")
    register.hands.press(Qt.Key.Key_Return)
    wait_for_question(register)
    approve(register)
    assert [each.percent for each in register.flow.register.cart.reductions] == [20]


def test_goods_added_under_an_approved_discount_are_asked_for_before_the_money(
    register: Window,
) -> None:
    ask_for_ten_percent(register)
    approve(register)
    register.hands.press(Qt.Key.Key_Plus)
    register.hands.press(Qt.Key.Key_F12)
    wait_for_question(register)
    register.hands.press(Qt.Key.Key_Escape)
    assert register.flow.page == "register"
    assert percents(register) == [10]
    register.hands.press(Qt.Key.Key_F12)
    wait_for_question(register)
    assert "31.00" in words(register, "approval.effect.1")
    approve(register)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    register.hands.press(Qt.Key.Key_Return)
    register.hands.wait_until(lambda: register.flow.page == "change", "the change")
    [sale] = facts(register, SaleCompleted)
    assert isinstance(sale, SaleCompleted)
    given = facts(register, ApprovalGiven)
    assert sale.approvals == (given[-1].id,)


def test_a_cashier_types_a_price_with_a_manager_beside(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F8)
    register.hands.type("100")
    register.hands.press(Qt.Key.Key_Return)
    wait_for_question(register)
    assert register.flow.register.cart.lines[0].unit_price == 155
    assert "55.00" in words(register, "approval.effect.2")
    approve(register)
    assert register.flow.register.cart.lines[0].unit_price == 100
    assert pay(register).gross == 100_00


def test_an_approval_for_one_cashier_serves_no_other(register: Window) -> None:
    ask_for_ten_percent(register)
    approve(register)
    register.counter.lock()
    register.sign_in(OTHER)
    register.hands.press(Qt.Key.Key_F12)
    wait_for_question(register)
    assert register.flow.page == "register"


def test_an_approved_discount_survives_a_crash(qapp: QApplication, shop_folder: Folder) -> None:
    with open_window(shop_folder) as before:
        before.sign_in(CASHIER)
        ask_for_ten_percent(before)
        approve(before)
    with open_window(shop_folder) as after:
        after.sign_in(CASHIER)
        after.hands.wait_until(lambda: percents(after) == [10], "the cart")
        assert pay(after).approvals == (facts(after, ApprovalGiven)[0].id,)
