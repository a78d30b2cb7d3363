"""What is heard at the register, and that it can be seen as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.platform.paths import Folder
from pos_app.till.register_sounds import RegisterSounds
from pos_app.ui.widgets.search_field import SearchField
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window, open_window


class Heard:
    """A speaker that keeps what it was given."""

    def __init__(self) -> None:
        self.sounds: list[tuple[str, int]] = []

    def play(self, sound: str, volume: int) -> bool:
        """Keep it."""
        self.sounds.append((sound, volume))
        return True


def sounds(window: Window) -> RegisterSounds:
    """The register's sounds."""
    assert window.counter.pages is not None
    return window.counter.pages.looks.sounds


@pytest.fixture
def heard(register: Window) -> Heard:
    """What is heard from now on."""
    speaker = Heard()
    sounds(register).speaker = speaker
    return speaker


def state(window: Window) -> str:
    """What the field shows of the last scan."""
    field = window.hands.find("register.scan")
    assert isinstance(field, SearchField)
    return field.state


def toggle(window: Window) -> None:
    """View > Sounds on or off."""
    menu = window.counter.menu
    assert menu is not None
    menu.commands.get("view.sounds").handler()


def test_added_problem_and_paid_are_heard_and_seen(register: Window, heard: Heard) -> None:
    register.scan(MAIZE)
    assert heard.sounds == [("added", 60)]
    assert state(register) == "ok"
    register.scan("5012345678900")
    assert heard.sounds[1:] == [("problem", 60)]
    assert state(register) == "error"
    register.hands.press(Qt.Key.Key_F12, Qt.Key.Key_Return)
    register.hands.wait_until(lambda: register.flow.page == "change", "the change")
    assert heard.sounds[2:] == [("paid", 60)]


def test_what_is_not_allowed_is_a_problem(register: Window, heard: Heard) -> None:
    register.scan(MAIZE)
    register.flow.misread()
    assert heard.sounds[1:] == [("problem", 60)]


def test_news_that_are_no_trouble_are_silent(register: Window, heard: Heard) -> None:
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_Delete)
    register.hands.press(Qt.Key.Key_Z, ctrl=True)
    register.hands.press(Qt.Key.Key_F6)
    assert heard.sounds == [("added", 60)]


def test_off_is_off_until_it_is_on(register: Window, heard: Heard) -> None:
    toggle(register)
    register.scan(MAIZE)
    assert heard.sounds == []
    assert state(register) == "ok"
    toggle(register)
    register.scan(MAIZE)
    assert heard.sounds == [("added", 60)]


@pytest.mark.parametrize(("person", "after"), [(OWNER, 0), (CASHIER, 60)])
def test_only_who_may_change_settings_silences_the_next_start(
    qapp: QApplication, shop_folder: Folder, person: object, after: int
) -> None:
    with open_window(shop_folder) as before:
        before.sign_in(OWNER if person is OWNER else CASHIER)
        toggle(before)
        before.hands.wait_until(lambda: not before.desktop.operations.is_busy, "the setting")
    with open_window(shop_folder) as again:
        again.sign_in(CASHIER)
        assert sounds(again).volume == after
