"""Signing in at the window: the right PIN, wrong ones, the wait, and coming back after a lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.indicators import PinDots
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.label import Label
from tests.helpers.window import CASHIER, MAIZE, MANAGER, OWNER, Window


def message(window: Window) -> str:
    """What stands below the greeting."""
    label = window.hands.find("signin.message")
    assert isinstance(label, Label)
    return label.text()


def dots(window: Window) -> str:
    """How many dots are full, as a screen reader says it."""
    found = window.hands.find("signin.pin")
    assert isinstance(found, PinDots)
    return found.accessibleName()


def test_the_right_pin_opens_the_register(window: Window) -> None:
    window.sign_in(CASHIER)
    assert window.flow.page == "register"
    assert window.desktop.window.stack.currentWidget() is window.flow.register_screen
    assert window.counter.actor is not None
    assert window.counter.actor.name == CASHIER.name


def test_keys_count_at_once_and_show_as_dots_only(window: Window) -> None:
    window.choose(CASHIER)
    window.hands.type("48")
    assert dots(window) == "2 digits typed"
    window.hands.press(Qt.Key.Key_Backspace)
    assert dots(window) == "1 digit typed"


def test_the_pad_works_with_taps(window: Window) -> None:
    window.choose(CASHIER)
    for digit in CASHIER.pin:
        window.hands.tap(f"signin.keypad.{digit}")
    window.hands.tap("signin.submit")
    window.hands.wait_until(lambda: window.counter.actor is not None, "the sign-in")


def test_a_wrong_pin_says_so_and_lets_nobody_in(window: Window) -> None:
    window.choose(CASHIER)
    window.enter_pin("0000")
    window.hands.wait_until(lambda: "not right" in message(window), "the answer")
    assert window.counter.actor is None
    assert window.desktop.window.stack.currentWidget() is window.desktop.window.sign_in
    window.enter_pin(CASHIER.pin)
    window.hands.wait_until(lambda: window.counter.actor is not None, "the sign-in")


def test_somebody_elses_pin_is_wrong(window: Window) -> None:
    window.choose(CASHIER)
    window.enter_pin(MANAGER.pin)
    window.hands.wait_until(lambda: "not right" in message(window), "the answer")
    assert window.counter.actor is None


def test_after_five_wrong_pins_the_wait_is_shown_and_ends(window: Window) -> None:
    window.choose(CASHIER)
    for count in range(1, 6):
        window.enter_pin("0000")
        window.hands.wait_until(
            lambda: not window.desktop.sign_in.is_busy, f"the answer to try {count}"
        )
    window.enter_pin(CASHIER.pin)
    window.hands.wait_until(lambda: "Wait" in message(window), "the wait")
    pad, go = window.hands.find("signin.keypad"), window.hands.find("signin.submit")
    assert isinstance(pad, Keypad)
    assert isinstance(go, Button)
    assert not pad.isEnabled()
    assert not go.isEnabled()
    first = message(window)
    window.hands.wait_until(lambda: message(window) != first, "the wait to get shorter")
    window.hands.wait_until(lambda: "Wait" not in message(window), "the end of the wait")
    assert pad.isEnabled()


def test_a_scan_is_no_pin(window: Window) -> None:
    window.choose(CASHIER)
    window.hands.scan(MAIZE)
    assert dots(window) == "0 digits typed"
    assert message(window) == "Enter your PIN"


def test_locking_keeps_the_sale_for_whoever_comes_next(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_L, ctrl=True)
    assert register.counter.actor is None
    register.hands.scan(MAIZE)  # Nobody is there: it is nobody's.
    register.sign_in(OWNER)
    assert register.pieces == 1
    assert register.counter.actor is not None
    assert register.counter.actor.name == OWNER.name


@pytest.mark.parametrize("words", ["amina", "HASSAN am"])
def test_names_are_found_by_parts_of_them(window: Window, words: str) -> None:
    model = window.desktop.sign_in
    model.search(words)
    assert [person.name for person in model.people] == [CASHIER.name]
