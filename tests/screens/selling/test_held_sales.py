"""Sales on hold: as many as one likes, found again by time, things, note and total."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from pos_app.platform.paths import Folder
from pos_app.ui.widgets.table import TableView
from tests.helpers.window import CASHIER, MAIZE, WHEAT, Window, open_window

NAME = "Mlimani maize flour 2 kg"


def hold(window: Window, *codes: str) -> None:
    """Ring up and put on hold."""
    window.scan(*codes)
    window.hands.press(Qt.Key.Key_F6)


def listed(window: Window) -> list[list[str]]:
    """What the list says, row by row, without the time."""
    view = window.hands.find("held.list")
    assert isinstance(view, TableView)
    rows = range(view.table.rowCount())
    cells = [[view.table.cell(row, at).spoken for at in (1, 2)] for row in rows]
    return [[text.replace("\u00a0", " ") for text in row] for row in cells]


def is_open(window: Window) -> bool:
    """Whether the list is shown."""
    dialog = window.desktop.window.findChild(TableView, "held.list")
    return dialog is not None and dialog.isVisible()


def names(window: Window) -> list[str]:
    """What is in the cart."""
    return [line.item.name for line in window.flow.register.cart.lines]


def test_the_only_one_comes_back_at_once(register: Window) -> None:
    hold(register, MAIZE)
    register.hands.press(Qt.Key.Key_F5)
    assert names(register) == [NAME]
    assert not is_open(register)


def test_of_several_one_is_chosen_by_keys(register: Window) -> None:
    hold(register, MAIZE)
    hold(register, WHEAT, WHEAT)
    register.hands.press(Qt.Key.Key_F5)
    assert [row[1] for row in listed(register)] == ["Ksh 180.00", "Ksh 155.00"]
    assert listed(register)[1][0] == f"{NAME}, 1 item"
    register.hands.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert names(register) == [NAME]
    assert len(register.flow.register.sale.held) == 1


def _tap_row(window: Window) -> None:
    view = window.hands.find("held.list")
    assert isinstance(view, TableView)
    index: QModelIndex = view.table.index(1, 1)
    view.clicked.emit(index)


def _press_recall(window: Window) -> None:
    window.hands.press(Qt.Key.Key_Down)
    window.hands.tap("held.go")


@pytest.mark.parametrize("way", [_tap_row, _press_recall])
def test_of_several_one_is_chosen_by_touch(register: Window, way: Callable[[Window], None]) -> None:
    hold(register, MAIZE)
    hold(register, WHEAT)
    register.hands.tap("register.recall")
    way(register)
    assert names(register) == [NAME]


def test_esc_leaves_all_as_it_was(register: Window) -> None:
    hold(register, MAIZE)
    hold(register, WHEAT)
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F5)
    assert is_open(register)
    register.hands.press(Qt.Key.Key_Escape)
    assert not is_open(register)
    assert names(register) == [NAME]
    assert len(register.flow.register.sale.held) == 2


def test_an_open_sale_waits_meanwhile(register: Window) -> None:
    hold(register, MAIZE)
    hold(register, WHEAT)
    register.scan(MAIZE, MAIZE, MAIZE)
    register.hands.press(Qt.Key.Key_F5, Qt.Key.Key_Return)
    assert names(register) == ["Mlimani wheat flour all purpose 1 kg"]
    assert sorted(kept.cart.lines[0].quantity for kept in register.flow.register.sale.held) == [
        1,
        3,
    ]


def test_the_note_names_the_sale(register: Window) -> None:
    register.scan(MAIZE)
    register.flow.register.set_note("Mama Njeri, back at noon")
    register.hands.press(Qt.Key.Key_F6)
    hold(register, WHEAT)
    register.hands.press(Qt.Key.Key_F5)
    assert listed(register)[1][0] == f"Mama Njeri, back at noon, 1 item · {NAME}"


def test_the_message_brings_back_the_very_sale(register: Window) -> None:
    hold(register, MAIZE)
    hold(register, WHEAT)
    told = register.counter.messages.kept[0]
    assert told.title == "Sale on hold"
    told.steps[0].act()
    assert names(register) == ["Mlimani wheat flour all purpose 1 kg"]


def test_twelve_are_kept_over_a_restart(qapp: QApplication, shop_folder: Folder) -> None:
    with open_window(shop_folder) as before:
        before.sign_in(CASHIER)
        for _ in range(12):
            hold(before, MAIZE)
        before.hands.wait_until(lambda: not before.desktop.operations.is_busy, "the disk")
    with open_window(shop_folder) as after:
        after.sign_in(CASHIER)
        after.hands.wait_until(lambda: len(after.flow.register.sale.held) == 12, "the sales")
        after.hands.press(Qt.Key.Key_F5)
        assert len(listed(after)) == 12


def test_esc_never_takes_anything_out_of_the_cart(register: Window) -> None:
    register.scan(MAIZE, WHEAT)
    escape = Qt.Key.Key_Escape
    register.hands.press(escape, escape)
    register.hands.press(Qt.Key.Key_F4, escape)
    register.hands.type("mai")
    register.hands.press(escape)
    register.hands.press(Qt.Key.Key_F12, escape)
    register.hands.tap("register.clear")
    register.hands.press(escape)
    register.hands.press(Qt.Key.Key_E, ctrl=True)
    register.hands.press(escape)
    assert len(names(register)) == 2
