"""Buttons, hero bar and keypad under real keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import C
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.hero_bar import HeroBar
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.keypad import Keypad
from pos_app.ui.widgets.stepper import Stepper

LEFT = Qt.MouseButton.LeftButton
PRESS = QKeyEvent.Type.KeyPress


def presses(button) -> list[bool]:
    seen: list[bool] = []
    button.clicked.connect(lambda: seen.append(True))
    return seen


def colour_at(widget: QWidget, x: int, y: int) -> QColor:
    return widget.grab().toImage().pixelColor(x, y)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_the_hero_bar(qtbot, show, key):
    pay = show(HeroBar("Pay", "€45.99", key="F12"), 376, 72)
    seen = presses(pay)
    pay.setFocus()
    qtbot.keyClick(pay, key)
    assert len(seen) == 1


def test_an_impatient_double_tap_pays_once(qtbot, show):
    pay = show(HeroBar("Pay", "€45.99"), 376, 72)
    seen = presses(pay)
    qtbot.mouseClick(pay, LEFT)
    qtbot.mouseClick(pay, LEFT)
    pay.click()
    assert len(seen) == 1
    qtbot.wait(420)
    qtbot.mouseClick(pay, LEFT)
    assert len(seen) == 2


def test_a_bar_that_is_shown_again_answers_the_first_press(qtbot, show):
    pay = show(HeroBar("Pay", "€45.99"), 376, 72)
    seen = presses(pay)
    qtbot.mouseClick(pay, LEFT)
    pay.hide()
    pay.show()
    qtbot.mouseClick(pay, LEFT)
    assert len(seen) == 2


def test_a_disabled_hero_bar_is_sunken_and_deaf(qtbot, show):
    pay = show(HeroBar("Pay", "€0.00"), 376, 72)
    pay.setEnabled(False)
    seen = presses(pay)
    qtbot.mouseClick(pay, LEFT)
    assert seen == []
    assert colour_at(pay, 150, 8) == C("sunken")


def test_money_leaving_is_ink_not_green(show):
    bar = show(HeroBar("Refund", "€29.00", tone="ink"), 376, 72)
    assert colour_at(bar, 150, 8) == C("inverse")
    bar.set_content("Pay", "€1.00", tone="accent")
    assert colour_at(bar, 150, 8) == C("accent")


def test_a_press_shows_within_the_same_event(qtbot, show):
    button = show(Button("Hold"), 120, 40)
    calm = colour_at(button, 60, 4)
    qtbot.mousePress(button, LEFT)
    assert colour_at(button, 60, 4) == C("pressed") != calm
    qtbot.mouseRelease(button, LEFT)


def test_a_click_leaves_the_focus_where_it_was(qtbot, show):
    box = QWidget()
    first, second = Button("First", parent=box), Button("Second", parent=box)
    second.move(150, 0)
    show(box, 400, 60)
    first.setFocus()
    qtbot.mouseClick(second, LEFT)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()


def test_the_focus_ring_is_drawn(qtbot, show):
    button = show(Button("Save"), 120, 40)
    button.setFocus()
    assert colour_at(button, 60, 1) == C("focus")


def test_test_id_and_name_reach_the_screen_reader(show):
    pay = show(HeroBar("Pay", "€45.99", test_id="register.pay", name="Pay 45.99 euros"))
    told = QAccessible.queryAccessibleInterface(pay)
    assert told.text(QAccessible.Text.Name) == "Pay 45.99 euros"
    assert told.role() == QAccessible.Role.Button
    assert pay.accessibleIdentifier() == pay.objectName() == "register.pay"


@pytest.mark.parametrize(
    ("mode", "order"),
    [
        ("money", "7 8 9 4 5 6 1 2 3 00 0 backspace"),
        ("pin", "1 2 3 4 5 6 7 8 9 0 backspace"),
        ("quantity", "7 8 9 4 5 6 1 2 3 . 0 backspace"),
    ],
)
def test_keypad_orders(show, mode, order):
    pad = show(Keypad(mode, test_id="pad"), 300, 300)
    keys = [pad.key(name) for name in order.split()]
    places = [(key.y(), key.x()) for key in keys]
    assert places == sorted(places)


def test_keypad_says_what_was_pressed(qtbot, show):
    pad = show(Keypad("money", test_id="tender.keypad"), 300, 300)
    seen: list[str] = []
    pad.pressed.connect(seen.append)
    for name in ("5", "00", "backspace"):
        qtbot.mouseClick(pad.findChild(QWidget, f"tender.keypad.{name}"), LEFT)
    assert seen == ["5", "00", "backspace"]


def test_hardware_keys_press_their_twins_without_losing_any(show):
    pad = show(Keypad("money", test_id="pad"), 300, 300)
    seen: list[str] = []
    pad.pressed.connect(seen.append)
    none = Qt.KeyboardModifier.NoModifier
    typed = [(Qt.Key.Key_5, "5"), (Qt.Key.Key_5, "5"), (Qt.Key.Key_Backspace, "\b")]
    taken = [pad.mirror(QKeyEvent(PRESS, key, none, text)) for key, text in typed]
    assert taken == [True, True, True]
    assert not pad.mirror(QKeyEvent(PRESS, Qt.Key.Key_A, none, "a"))
    assert seen == ["5", "5", "backspace"]


def test_stepper_steps_and_never_decides(qtbot, show):
    stepper = show(Stepper("3", test_id="step"), 140, 40)
    steps: list[int] = []
    stepper.stepped.connect(steps.append)
    qtbot.mouseClick(stepper.plus, LEFT)
    qtbot.mouseClick(stepper.minus, LEFT)
    assert steps == [1, -1]
    assert stepper.value.text() == "3"


def test_a_typed_quantity_is_told_once(qtbot, show):
    stepper = show(Stepper("3", test_id="step"), 140, 40)
    typed: list[str] = []
    stepper.typed.connect(typed.append)
    stepper.value.setFocus()
    stepper.value.selectAll()
    qtbot.keyClicks(stepper.value, "12")
    qtbot.keyClick(stepper.value, Qt.Key.Key_Return)
    assert typed == ["12"]


def test_holding_plus_repeats(qtbot, show):
    stepper = show(Stepper("3", test_id="step"), 140, 40)
    steps: list[int] = []
    stepper.stepped.connect(steps.append)
    qtbot.mousePress(stepper.plus, LEFT)
    qtbot.waitUntil(lambda: len(steps) >= 3, timeout=3000)
    qtbot.mouseRelease(stepper.plus, LEFT)


def test_identify_keeps_the_type():
    button = identify(Button("Save"), "products.save", "Save product", "Ctrl+S")
    assert isinstance(button, Button)
    assert button.accessibleDescription() == "Ctrl+S"
