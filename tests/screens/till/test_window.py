"""The window as a whole: shift, second start, themes, names for screen readers, commands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from pos_app.platform.hand_over import hand_over
from pos_app.platform.paths import Folder
from pos_app.till.cli.desktop import obey
from pos_app.till.composition import NoShop
from pos_app.till.demo_hands import Hands
from pos_app.till.demo_shop import make_demo_shop
from pos_app.till.desktop import SHOW, Desktop
from pos_app.ui.theme import look
from pos_app.ui.widgets.label import Label
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window, open_window


def nameless(root: QWidget) -> Iterator[str]:
    """Everything that can have the focus and says nothing of itself."""
    for widget in root.findChildren(QWidget):
        can = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
        inner = isinstance(widget.parent(), QAbstractScrollArea) and not widget.objectName()
        if can and not inner and not widget.accessibleName():
            yield f"{type(widget).__name__} {widget.objectName()}"


def test_the_first_sale_of_a_day_asks_for_the_float(qapp: QApplication, tmp_path: Path) -> None:
    folder = Folder(tmp_path / "fresh")
    folder.root.mkdir()
    make_demo_shop(folder, products=5, now=datetime.now(UTC))
    with open_window(folder) as window:
        window.sign_in(CASHIER)
        window.hands.wait_until(lambda: window.counter.asks_for_float, "the question")
        window.hands.press(Qt.Key.Key_Escape)
        window.hands.wait_until(lambda: not window.counter.asks_for_float, "looking around")
        window.scan("6169000100012")
        window.hands.press(Qt.Key.Key_F12)
        window.hands.wait_until(lambda: window.counter.asks_for_float, "the question again")
        assert window.flow.page == "register"
        window.hands.type("5000")
        window.hands.press(Qt.Key.Key_Return)
        window.hands.wait_until(lambda: window.flow.page == "tender", "the payment")
        shift = window.counter.shifts.shift
        assert shift is not None
        assert (shift.number, shift.float_amount) == (1, 5000_00)


def test_a_second_start_shows_the_first(window: Window, shop_folder: Folder) -> None:
    assert hand_over(shop_folder.root, {SHOW: True}) == 0


def test_a_second_window_hands_over_to_the_first_and_goes(
    window: Window, shop_folder: Folder, qapp: QApplication
) -> None:
    second = Desktop(qapp, shop_folder, obey)
    second.start()
    window.hands.wait_until(lambda: not second.window.isVisible(), "the second window to go")
    second.window.deleteLater()
    assert window.desktop.window.isVisible()


def test_without_a_shop_the_next_step_is_told(qapp: QApplication, tmp_path: Path) -> None:
    desktop = Desktop(qapp, Folder(tmp_path / "nothing"), obey)
    errors: list[Exception] = []
    desktop.failed.connect(errors.append)
    desktop.start()
    hands = Hands(desktop.window)
    hands.wait_until(lambda: bool(errors), "the answer")
    assert isinstance(errors[0], NoShop)
    assert "pos-app init" in hands.find("trouble").findChildren(Label)[-1].text()
    desktop.window.close()
    desktop.window.deleteLater()
    hands.wait(1)


def test_an_idle_till_locks_itself(register: Window) -> None:
    register.scan(MAIZE)
    register.counter.rest(minutes=5)
    assert register.counter.actor is None
    assert register.desktop.window.stack.currentWidget() is register.desktop.window.sign_in
    register.sign_in(CASHIER)
    assert register.pieces == 1


def test_a_command_line_sells_through_the_open_window(register: Window) -> None:
    root = register.desktop.till.folder.root
    told: list[str] = []
    argv = ["sell", "--data", str(root), "--as", OWNER.name, "--scan", MAIZE]
    request = {"argv": [*argv, "--tender", "cash=155"], "pin": OWNER.pin}
    assert hand_over(root, request, write_out=told.append, write_err=told.append) == 0
    assert told == ["A-000001  155.00 KES\n"]


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_theme_is_kept_for_the_next_start(
    window: Window, shop_folder: Folder, theme: str
) -> None:
    window.desktop.look.choose(theme)
    assert look().name == theme
    assert (shop_folder.root / "look.txt").read_text() == theme


def test_everything_that_takes_the_focus_has_a_name(register: Window) -> None:
    window = register.desktop.window
    assert list(nameless(window)) == []
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F4)
    assert list(nameless(window)) == []
    register.hands.press(Qt.Key.Key_Escape, Qt.Key.Key_F12)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    register.hands.press(Qt.Key.Key_2, ctrl=True)
    assert list(nameless(window)) == []
    register.hands.press(Qt.Key.Key_Return)
    register.hands.wait_until(lambda: register.flow.page == "change", "the change")
    assert list(nameless(window)) == []


def test_the_sign_in_screen_has_names_too(window: Window) -> None:
    assert list(nameless(window.desktop.window)) == []


def test_the_menu_offers_what_the_person_may_do(register: Window) -> None:
    assert "shift.paid_out" not in register.counter.offered
    register.counter.lock()
    register.sign_in(OWNER)
    assert "shift.paid_out" in register.counter.offered


def test_keys_of_another_page_do_nothing(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F12)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    register.hands.press(Qt.Key.Key_F6)
    assert register.pieces == 1
    assert register.flow.register.sale.held == ()


@pytest.mark.parametrize(
    ("width", "nav", "cart"), [(1024, 0, 384), (1366, 84, 408), (1920, 208, 520)]
)
def test_the_layout_follows_the_window(register: Window, width: int, nav: int, cart: int) -> None:
    window = register.desktop.window
    window.resize(width, 768)
    register.hands.wait(20)
    assert register.flow.register_screen.cart.width() == cart
    assert (window.nav.width() if window.nav.isVisible() else 0) == nav
