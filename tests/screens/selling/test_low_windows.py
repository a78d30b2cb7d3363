"""Small screens: old 4:3 panels, and full HD at 150 %: nothing is cut, the open line is whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from pos_app.ui.widgets.amounts import TotalsBlock
from pos_app.ui.widgets.cart_list import CartList
from tests.helpers.window import MAIZE, Window


def box(window: Window, test_id: str) -> QRect:
    """Where a widget is in the window."""
    widget = window.hands.find(test_id)
    return QRect(widget.mapTo(window.desktop.window, QPoint(0, 0)), widget.size())


def resize(window: Window, width: int, height: int) -> None:
    """Another screen."""
    window.desktop.window.resize(width, height)
    window.hands.wait(20)


def labels(window: Window) -> list[str]:
    """What stands between cart and actions."""
    totals = window.hands.find("register.totals")
    assert isinstance(totals, TotalsBlock)
    return [line.label for line in totals.lines]


def other_lines(window: Window, most: int = 12) -> None:
    """So many lines that the cart scrolls."""
    connection = window.counter.opened.desk.own_reading().connection
    codes = connection.execute(
        "SELECT code FROM product_barcode WHERE code LIKE '0616%' ORDER BY code LIMIT ?", (most,)
    ).fetchall()
    window.scan(*(code[1:] for (code,) in codes))


def is_whole(window: Window) -> bool:
    """Whether all of the open line is in sight."""
    cart = window.hands.find("register.cart")
    assert isinstance(cart, CartList)
    row = cart.lines.row_of(cart.current_key())
    return cart.viewport().rect().contains(cart.visualRect(cart.lines.index(row, 0)))


def test_below_740_px_actions_are_one_row_of_icons(register: Window) -> None:
    register.scan(MAIZE)
    resize(register, 1280, 768)
    assert box(register, "register.hold").height() == 54
    assert len(labels(register)) == 2
    resize(register, 1280, 720)
    assert box(register, "register.hold").height() == 40
    assert register.hands.find("register.hold").toolTip() == "Hold"
    assert len(labels(register)) == 1
    assert register.hands.find("register.pay").toolTip().startswith("Tax included")
    resize(register, 1280, 768)
    assert register.hands.find("register.hold").toolTip() == ""


def test_below_740_px_the_functions_of_the_table_are_icons(register: Window) -> None:
    register.hands.press(Qt.Key.Key_F10)
    register.scan(MAIZE)
    resize(register, 1280, 720)
    assert box(register, "register.quantity").height() == 40
    assert "Tax included" in register.hands.find("register.total").toolTip()


@pytest.mark.parametrize("layout", ["tiles", "table"])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1366, 768), (1920, 1080)])
def test_the_open_line_is_always_whole(
    register: Window, layout: str, size: tuple[int, int]
) -> None:
    if layout == "table":
        register.hands.press(Qt.Key.Key_F10)
    resize(register, *size)
    other_lines(register)
    assert is_whole(register)
    register.hands.press(*[Qt.Key.Key_Up] * 8)
    assert is_whole(register)
    resize(register, 1024, 700)
    assert is_whole(register)
    register.hands.press(*[Qt.Key.Key_Down] * 8)
    assert is_whole(register)


@pytest.mark.parametrize("layout", ["tiles", "table"])
@pytest.mark.parametrize("size", [(1024, 768), (1024, 640), (1280, 720)])
def test_nothing_reaches_beyond_the_window(
    register: Window, layout: str, size: tuple[int, int]
) -> None:
    if layout == "table":
        register.hands.press(Qt.Key.Key_F10)
    resize(register, *size)
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F4)
    window = register.desktop.window
    assert (window.width(), window.height()) == size
    screen = register.flow.register_screen
    for each in (*screen.cart.findChildren(QWidget), register.hands.find("line.done")):
        if each.isVisible() and not each.visibleRegion().isEmpty():
            corner = each.mapTo(window, each.rect().bottomRight())
            assert window.rect().contains(corner), each.objectName()


def test_the_navigation_makes_room_on_old_panels(register: Window) -> None:
    resize(register, 1024, 768)
    nav = register.desktop.window.nav
    assert not nav.isVisible()
    register.hands.tap("top.pages")
    assert nav.isVisible()
