"""Tiles or table, large or compact, cart on either side: at once, and kept by those who may."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.platform.paths import Folder
from pos_app.selling.screens.register_look import RegisterLook
from pos_app.till.register_looks import RegisterLooks
from pos_app.ui.widgets.tile_view import TileView
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window, open_window


def looks(window: Window) -> RegisterLooks:
    """The register's looks."""
    assert window.counter.pages is not None
    return window.counter.pages.looks


def left(window: Window, widget: QWidget) -> int:
    """Where it begins in the window."""
    return widget.mapTo(window.desktop.window, QPoint(0, 0)).x()


def choose(window: Window, command: str) -> None:
    """From the View menu."""
    menu = window.counter.menu
    assert menu is not None
    menu.commands.get(command).handler()
    window.hands.wait(20)


def tile_height(window: Window) -> int:
    """How high a tile's cell is."""
    tiles = window.hands.find("register.tiles")
    assert isinstance(tiles, TileView)
    return tiles.gridSize().height()


def test_the_shop_begins_with_tiles_and_the_cart_at_the_end(register: Window) -> None:
    assert looks(register).look == RegisterLook("tiles", "auto", "end")
    screen = register.flow.register_screen
    assert left(register, screen.cart) > left(register, screen.catalogue)


def test_what_an_owner_chooses_is_there_at_the_next_start(
    qapp: QApplication, shop_folder: Folder
) -> None:
    with open_window(shop_folder) as before:
        before.sign_in(OWNER)
        choose(before, "view.layout.scan_first")
        choose(before, "view.side.start")
        before.hands.wait_until(lambda: not before.desktop.operations.is_busy, "the settings")
    with open_window(shop_folder) as after:
        after.sign_in(CASHIER)
        assert looks(after).look == RegisterLook("scan_first", "auto", "start")
        screen = after.flow.register_screen
        assert left(after, screen.cart) < left(after, screen.catalogue)


def test_what_a_cashier_chooses_lasts_until_the_end(
    qapp: QApplication, shop_folder: Folder
) -> None:
    with open_window(shop_folder) as before:
        before.sign_in(CASHIER)
        choose(before, "view.layout.scan_first")
        assert looks(before).look.is_scan_first
    with open_window(shop_folder) as after:
        after.sign_in(CASHIER)
        assert not looks(after).look.is_scan_first


@pytest.mark.parametrize(
    ("density", "width", "height"),
    [
        ("auto", 1366, 158),
        ("auto", 1920, 188),
        ("normal", 1920, 158),
        ("large", 1366, 188),
        ("compact", 1366, 96),
    ],
)
def test_tiles_are_as_large_as_chosen(
    register: Window, density: str, width: int, height: int
) -> None:
    register.desktop.window.resize(width, 768)
    choose(register, f"view.density.{density}")
    assert tile_height(register) == height


def test_with_the_cart_at_the_start_the_keypad_lies_beside_it(register: Window) -> None:
    choose(register, "view.side.start")
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F4)
    cart, editor = register.flow.register_screen.cart, register.hands.find("line")
    # The card begins where its shadow ends.
    assert left(register, editor) + 40 > left(register, cart) + cart.width()
    assert left(register, editor) < left(register, cart) + cart.width() + 40


def test_a_setting_changed_elsewhere_is_in_force_at_once(register: Window) -> None:
    register.counter.lock()
    register.sign_in(OWNER)
    register.hands.press(Qt.Key.Key_F10)
    assert looks(register).look.is_scan_first
    choose(register, "view.density.compact")
    register.hands.wait_until(lambda: not looks(register).look.is_scan_first, "the shop's look")


def test_what_was_typed_stays_when_the_layout_changes(register: Window) -> None:
    register.hands.type("mai")
    choose(register, "view.layout.scan_first")
    assert register.flow.register_screen.catalogue.field.text() == "mai"
    assert register.flow.register_screen.catalogue.field.hasFocus()
