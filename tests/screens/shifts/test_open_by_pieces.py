"""The float of a new shift, counted by notes and coins, with keys and with taps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.facts.shifts import ShiftOpened
from pos_app.platform.paths import Folder
from tests.helpers.window import OWNER, Window, open_window
from tests.screens.shifts.at_shifts import facts
from tests.screens.shifts.test_earlier_shifts import close_shifts


@pytest.fixture
def asked(qapp: QApplication, shop_folder: Folder) -> Iterator[Window]:
    """The window asks for the float."""
    close_shifts(shop_folder, 1, leave_open=False)
    with open_window(shop_folder) as window:
        window.sign_in(OWNER)
        window.hands.wait_until(lambda: window.counter.asks_for_float, "the question")
        yield window


def opened(window: Window) -> int:
    window.hands.wait_until(lambda: window.counter.is_selling, "the open shift")
    fact = facts(window, ShiftOpened)[-1]
    assert isinstance(fact, ShiftOpened)
    return fact.float_amount


def test_keys_count_the_float_and_enter_starts(asked: Window) -> None:
    asked.hands.tap("shift.by_pieces")
    asked.hands.type("2")
    asked.hands.press(Qt.Key.Key_Return)
    asked.hands.type("1")
    field = asked.hands.find("shift.float")
    assert "2,500.00" in field.accessibleName()
    asked.hands.press(*[Qt.Key.Key_Return] * 8)
    assert asked.hands.find("shift.start").hasFocus()
    asked.hands.press(Qt.Key.Key_Return)
    assert opened(asked) == 2500_00


def test_the_larger_question_stays_within_the_window(asked: Window) -> None:
    asked.hands.tap("shift.by_pieces")
    dialog, window = asked.hands.find("shift"), asked.desktop.window
    asked.hands.wait(30)
    inside = window.geometry()
    assert dialog.geometry().top() >= inside.top()
    assert dialog.geometry().bottom() <= inside.bottom()


def test_taps_count_it_too(asked: Window) -> None:
    asked.hands.tap("shift.by_pieces")
    for _ in range(3):
        asked.hands.tap("float.count.100000.plus")
    asked.hands.tap("shift.start")
    assert opened(asked) == 3000_00


def test_going_back_to_typing_forgets_the_pieces(asked: Window) -> None:
    asked.hands.tap("shift.by_pieces")
    asked.hands.type("9")
    asked.hands.tap("shift.by_pieces")
    asked.hands.type("700")
    asked.hands.press(Qt.Key.Key_Return)
    assert opened(asked) == 700_00
