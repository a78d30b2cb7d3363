"""The shift page: cash in and out, the count, and the closing, by keys and taps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from pos_app.facts.shifts import CashMoved, ShiftClosed
from pos_app.ui.widgets.label import Label
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window
from tests.screens.shifts.at_shifts import (
    DEAF_MS,
    FLOAT,
    ask_move,
    confirm_close,
    facts,
    open_shifts,
    owner_at_shifts,
    shift_model,
    words,
)


def test_keys_count_the_drawer_down_to_the_coins(window: Window) -> None:
    model = owner_at_shifts(window)
    window.hands.type("4")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.type("2")
    assert model.counted == 4 * 1000_00 + 2 * 500_00
    assert model.difference == 0
    assert "The count matches" in window.hands.find("shifts.difference").accessibleName()
    window.hands.press(Qt.Key.Key_Escape)
    assert window.counter.page == "register"
    open_shifts(window)
    assert model.counted == FLOAT


def test_taps_count_too_and_say_what_is_missing(window: Window) -> None:
    model = owner_at_shifts(window)
    window.hands.tap("shift.count.100000.plus")
    window.hands.tap("shift.count.100000.plus")
    window.hands.tap("shift.count.100000.minus")
    assert model.count(1000_00) == 1
    assert "4,000.00 short" in window.hands.find("shifts.difference").accessibleName()


def test_what_is_no_number_is_not_typed(window: Window) -> None:
    model = owner_at_shifts(window)
    window.hands.type("3")
    window.hands.type("x")
    assert model.count(1000_00) == 3


def test_closing_by_count_writes_the_z_and_asks_for_the_next_float(window: Window) -> None:
    owner_at_shifts(window)
    window.hands.type("4")
    note = window.hands.find("shifts.note")
    note.setFocus()
    window.hands.type("one note torn")
    confirm_close(window)
    window.hands.wait_until(lambda: window.counter.asks_for_float, "the question")
    [fact] = facts(window, ShiftClosed)
    assert isinstance(fact, ShiftClosed)
    assert (fact.counted_cash, fact.expected_cash, fact.difference) == (4000_00, FLOAT, -1000_00)
    assert (fact.note, fact.blind, fact.paper) == ("one note torn", False, False)
    assert window.counter.page == "register"
    window.hands.wait_until(
        lambda: not window.desktop.operations.is_busy, "the backup of the closed day"
    )
    backups: list[Path] = list(window.desktop.till.folder.backups.rglob("*"))
    assert backups


def test_the_question_keeps_the_shift_open(window: Window) -> None:
    model = owner_at_shifts(window)
    window.hands.type("4")
    window.hands.tap("shifts.close")
    window.hands.wait(DEAF_MS)
    window.hands.tap("shifts.close")
    assert window.hands.find("close.go").isVisible()
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait(50)
    assert window.counter.is_selling
    assert model.counted == 4000_00
    assert facts(window, ShiftClosed) == []


def test_a_cashier_counts_blind(register: Window) -> None:
    model = open_shifts(register)
    assert model.is_blind
    said = words(register)
    assert "5,000" not in said
    assert "Expected" not in said
    assert not register.hands.find("shifts.difference").isVisible()
    assert not register.hands.find("shifts.moves").isVisible()
    register.hands.type("5")
    confirm_close(register)
    [fact] = facts(register, ShiftClosed)
    assert isinstance(fact, ShiftClosed)
    assert (fact.blind, fact.difference) == (True, 0)


def test_the_next_person_does_not_see_the_figures_of_the_last(window: Window) -> None:
    model = owner_at_shifts(window)
    window.hands.type("4")
    window.counter.lock()
    window.sign_in(CASHIER)
    assert model.report is None
    assert model.counted == 0
    assert "shift.paid_out" not in window.counter.offered
    assert "shift.close" in window.counter.offered


@pytest.mark.parametrize(
    ("kind", "moved"), [("paid_in", 200_00), ("paid_out", -200_00), ("safe_drop", -200_00)]
)
def test_cash_moves_with_amount_and_reason(window: Window, kind: str, moved: int) -> None:
    model = owner_at_shifts(window)
    ask_move(window, kind)
    window.hands.type("200" if model.desk.shop.cash_step % 100 == 0 else "20000")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.type("window cleaner")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: bool(facts(window, CashMoved)), "the move")
    [fact] = facts(window, CashMoved)
    assert isinstance(fact, CashMoved)
    assert (fact.kind, fact.amount, fact.reason) == (kind, moved, "window cleaner")
    window.hands.wait_until(
        lambda: model.report is not None and model.report.expected_cash == FLOAT + moved,
        "the new figures",
    )


def test_more_than_the_drawer_holds_is_refused_in_the_dialog(window: Window) -> None:
    owner_at_shifts(window)
    ask_move(window, "paid_out")
    window.hands.type("9999999")
    reason = window.hands.find("cash.reason")
    assert isinstance(reason, QLineEdit)
    reason.setFocus()
    window.hands.type("car")
    window.hands.press(Qt.Key.Key_Return)
    message = window.hands.find("cash.message")
    assert isinstance(message, Label)
    window.hands.wait_until(lambda: bool(message.text()), "the refusal")
    assert "not that much cash" in message.text()
    assert facts(window, CashMoved) == []


def test_goods_scanned_on_the_shift_page_are_not_sold(window: Window) -> None:
    owner_at_shifts(window)
    window.scan(MAIZE)
    window.hands.wait(50)
    assert window.pieces == 0
    assert shift_model(window).counted == 0


def test_what_was_sold_stands_in_the_figures(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F12)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    register.hands.press(Qt.Key.Key_Return)
    register.hands.wait_until(lambda: register.flow.page == "change", "the change")
    register.counter.lock()
    register.sign_in(OWNER)
    model = open_shifts(register)
    assert model.report is not None
    assert model.report.expected_cash == FLOAT + 155_00
    assert "5,155.00" in words(register)


def test_an_amount_too_wide_for_its_place_is_written_smaller(window: Window) -> None:
    owner_at_shifts(window)
    window.desktop.window.resize(1024, 768)
    window.hands.type("9999")
    counted = window.hands.find("shifts.counted")
    assert isinstance(counted, Label)
    assert "9,999,000.00" in counted.text()
    assert counted.toolTip() == ""


def test_everything_on_the_page_has_a_name(window: Window) -> None:
    owner_at_shifts(window)
    for edit in window.place("shifts").screen.findChildren(QLineEdit):
        assert edit.accessibleName(), edit.objectName()
