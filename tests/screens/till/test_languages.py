"""The window in other languages: chosen at once, kept, mirrored, and every sentence there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from pos_app.platform.paths import Folder
from pos_app.ui.languages import ENGLISH, LANGUAGES, PSEUDO, speak
from pos_app.ui.pseudo import pseudo
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.hero_bar import HeroBar
from tests.helpers.window import MAIZE, OWNER, Window, open_window

KEY = Qt.Key
PAY = {"en": "Pay", "sw": "Lipa", "fr": "Encaisser", "ar": "ادفع", "es": "Cobrar"}


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """What one test chose is not the next one's language."""
    locale = QLocale()
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(locale)


def settle(window: Window) -> None:
    """Until the screens were made anew and show who works here."""
    window.hands.wait(50)
    window.hands.wait_until(lambda: not window.desktop.operations.is_busy, "the new screens")
    window.hands.wait(50)


def choose_at_sign_in(window: Window, code: str) -> None:
    settle(window)
    window.hands.tap("signin.language")
    menu = window.hands.find("signin.languages")
    assert isinstance(menu, QMenu)
    action = menu.findChild(QAction, f"signin.language.{code}")
    assert isinstance(action, QAction)
    action.trigger()
    menu.hide()
    settle(window)
    assert window.desktop.language.choice == code


def choose_in_menu(window: Window, code: str) -> None:
    assert window.counter.menu is not None
    window.counter.menu.commands.get(f"view.language.{code}").handler()
    settle(window)


def pay_bar(window: Window) -> str:
    bars = window.flow.register_screen.findChildren(HeroBar, "register.pay")
    return next(bar.accessibleName() for bar in bars)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_language_is_chosen_on_the_sign_in_screen(window: Window, code: str) -> None:
    choose_at_sign_in(window, code)
    window.sign_in()
    window.scan(MAIZE)
    assert PAY[code] in pay_bar(window)
    right_to_left = window.desktop.window.isRightToLeft()
    assert right_to_left is (code == "ar")


def test_the_choice_is_kept_for_the_next_start(qapp: QApplication, shop_folder: Folder) -> None:
    with open_window(shop_folder) as window:
        choose_at_sign_in(window, "sw")
    with open_window(shop_folder) as again:
        button = again.hands.find("signin.language")
        assert isinstance(button, Button)
        assert button.text() == "Badilisha lugha"


def test_what_was_rung_up_and_held_is_there_in_the_other_language(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(KEY.Key_F6)
    register.scan(MAIZE, MAIZE)
    choose_in_menu(register, "fr")
    assert register.counter.actor is not None
    assert register.pieces == 2
    assert len(register.flow.register.sale.held) == 1
    assert PAY["fr"] in pay_bar(register)
    assert register.counter.is_selling
    register.scan(MAIZE)
    assert register.pieces == 3
    register.hands.press(KEY.Key_F12)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")


def test_screens_of_the_language_before_are_gone(register: Window, qapp: QApplication) -> None:
    register.scan(MAIZE)
    before = register.flow
    choose_in_menu(register, "fr")
    first = len(qapp.allWidgets())
    assert not isValid(before)
    choose_in_menu(register, "es")
    choose_in_menu(register, "fr")
    assert len(qapp.allWidgets()) <= first
    assert register.pieces == 1


def test_a_locked_till_stays_locked(register: Window) -> None:
    register.scan(MAIZE)
    register.counter.lock()
    choose_at_sign_in(register, "es")
    assert register.counter.actor is None
    register.sign_in(OWNER)
    assert register.pieces == 1


def test_a_payment_under_way_is_finished_first(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(KEY.Key_F12)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    register.hands.type("50")
    register.hands.press(KEY.Key_Return)
    register.hands.wait_until(lambda: bool(register.flow.tender.parts), "the first part")
    choose_in_menu(register, "fr")
    assert register.desktop.language.choice == "en"
    assert register.flow.tender.parts
    assert "Finish the payment first" in register.counter.messages.kept[0].detail


def test_the_change_stays_to_be_read(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(KEY.Key_F12)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    register.hands.press(KEY.Key_Return)
    register.hands.wait_until(lambda: register.flow.page == "change", "the change")
    choose_in_menu(register, "fr")
    assert register.flow.page == "change"
    assert register.desktop.language.choice == "en"


def test_dates_follow_the_language_and_never_mix_digits(window: Window) -> None:
    for code in LANGUAGES:
        choose_at_sign_in(window, code)
        assert QLocale().zeroDigit() == "0"
        assert QLocale().name().startswith(code) or code == ENGLISH


def test_a_refusal_is_said_in_the_language(window: Window) -> None:
    choose_at_sign_in(window, "sw")
    window.choose(OWNER)
    window.enter_pin("0000")
    window.hands.wait_until(lambda: bool(window.desktop.sign_in.message), "the refusal")
    assert window.desktop.sign_in.message == "PIN hiyo si sahihi. Jaribu tena."


def test_the_pseudo_language_keeps_places_and_grows() -> None:
    said = pseudo("%n items worth {total} && more")
    assert "{total}" in said
    assert "%n" in said
    assert len(said) >= 1.3 * len("%n items worth {total} && more")


def test_nothing_at_the_register_was_forgotten(qapp: QApplication, shop_folder: Folder) -> None:
    """In the pseudo-language whatever is plain was never given to the translators."""
    (shop_folder.root / "language.txt").write_text("nonsense")
    with open_window(shop_folder) as window:
        assert window.desktop.language.choice == ENGLISH
        window.desktop.speak(PSEUDO)
        settle(window)
        assert window.desktop.language.choice == PSEUDO
        window.sign_in(OWNER)
        window.scan(MAIZE)
        titles = {action.text() for action in window.desktop.window.top.menu_bar.actions()}
        assert all(title.startswith("[") for title in titles)
        assert window.counter.menu is not None
        own_names = ("view.language.", "page.")
        plain = [
            command.title
            for command in window.counter.menu.commands.all()
            if not command.title.startswith("[") and not command.id.startswith(own_names)
        ]
        assert plain == []
