"""Jump to anything, the key sheet, changed keys and the style page, in the real window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from pos_app.platform.paths import Folder
from pos_app.till.components import ComponentsWindow
from pos_app.till.key_help import page_groups
from pos_app.till.window_menu import WindowMenu
from pos_app.ui.widgets.key_sheet import KeyRow
from pos_app.ui.widgets.nav import NavBar
from pos_app.ui.widgets.palette import Palette
from pos_app.ui.widgets.surfaces import Pane
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window, open_window

KEY = Qt.Key


def menu_of(window: Window) -> WindowMenu:
    assert window.counter.menu is not None
    return window.counter.menu


def open_palette(window: Window) -> Palette:
    window.hands.press(KEY.Key_K, ctrl=True)
    palette = window.hands.find("palette")
    assert isinstance(palette, Palette)
    return palette


def names(window: Window) -> list[str]:
    """What the palette shows, headings too."""
    results = window.hands.find("palette.results")
    assert isinstance(results, QListView)
    model = results.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def look_for(window: Window, words: str, expected: str) -> None:
    palette = open_palette(window)
    window.hands.type(words)
    window.hands.wait_until(
        lambda: palette.current is not None and palette.current.name == expected, expected
    )


def test_a_product_is_found_and_sold(register: Window) -> None:
    look_for(register, "maize flour 2 kg", "Mlimani maize flour 2 kg")
    register.hands.press(KEY.Key_Return)
    assert register.pieces == 1
    assert register.counter.page == "register"
    assert register.desktop.window.findChild(Palette) is None


def test_a_product_found_on_another_page_is_sold_at_the_register(register: Window) -> None:
    register.hands.tap("nav.shifts")
    look_for(register, "maize flour 2 kg", "Mlimani maize flour 2 kg")
    register.hands.press(KEY.Key_Return)
    assert register.pieces == 1
    assert register.counter.page == "register"


def test_a_product_found_while_paying_leaves_the_payment_alone(register: Window) -> None:
    register.scan(MAIZE)
    register.hands.press(KEY.Key_F12)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    look_for(register, "maize flour 2 kg", "Mlimani maize flour 2 kg")
    register.hands.press(KEY.Key_Return)
    assert register.flow.page == "tender"
    assert register.pieces == 1
    assert "was chosen" in register.counter.messages.kept[0].title


def test_the_box_in_the_top_row_opens_it(register: Window) -> None:
    register.hands.tap("top.jump")
    assert register.hands.find("palette").isVisible()


def test_in_a_small_window_the_box_is_a_glass(register: Window) -> None:
    register.desktop.window.resize(1024, 768)
    register.hands.wait(20)
    jump = register.hands.find("top.jump")
    assert jump.isVisible()
    assert jump.width() < 60


def test_an_action_is_found_by_its_name_and_done(register: Window) -> None:
    register.scan(MAIZE)
    look_for(register, ">hold", "Hold sale")
    register.hands.press(KEY.Key_Return)
    assert len(register.flow.register.sale.held) == 1


def test_a_page_is_found_by_its_name(register: Window) -> None:
    look_for(register, "shif", "Shifts")
    assert names(register)[0] == "Pages"
    register.hands.press(KEY.Key_Return)
    assert register.counter.page == "shifts"


def test_what_works_elsewhere_or_is_not_allowed_is_not_offered(register: Window) -> None:
    palette = open_palette(register)
    register.hands.type("cash")
    register.hands.wait_until(lambda: palette.current is not None, "hits")
    assert "Cash out" not in names(register)
    palette.ask("back to sale")
    assert "Back to sale" not in names(register)


def test_nobody_jumps_from_the_sign_in_screen(window: Window) -> None:
    window.sign_in()
    window.counter.lock()
    window.hands.press(KEY.Key_K, ctrl=True)
    assert window.desktop.window.findChild(Palette) is None


def test_words_that_nothing_has(register: Window) -> None:
    open_palette(register)
    register.hands.type("zzqq")
    register.hands.wait_until(
        lambda: register.hands.find("palette.nothing").isVisible(), "the sentence"
    )


def test_f1_shows_the_keys_of_the_open_page(register: Window) -> None:
    register.hands.press(KEY.Key_F1)
    rows = register.hands.find("keys").findChildren(KeyRow)
    said = {row.accessibleName() for row in rows}
    assert {"F6, Hold sale", "F12, Pay", "3 *, Times three, then scan"} <= said
    assert not any("Pay by cash" in words for words in said)
    register.hands.press(KEY.Key_Escape)
    register.scan(MAIZE)
    register.hands.press(KEY.Key_F12)
    register.hands.wait_until(lambda: register.flow.page == "tender", "the tender screen")
    register.hands.press(KEY.Key_F1)
    said = {row.accessibleName() for row in register.hands.find("keys").findChildren(KeyRow)}
    assert "Ctrl 1, Pay by cash" in said
    assert "F6, Hold sale" not in said


def give_key(window: Window, command: str, key: Qt.Key) -> None:
    """Through the sheet, as people find it."""
    window.hands.press(KEY.Key_F1)
    window.hands.tap("keys.change")
    field = window.hands.find(f"shortcuts.{command}")
    field.setFocus()
    window.hands.press(KEY.Key_Space)
    window.hands.press(key, ctrl=True)
    window.hands.press(KEY.Key_Escape)


def test_a_changed_key_works_at_once_and_for_this_person_alone(
    qapp: QApplication, shop_folder: Folder
) -> None:
    with open_window(shop_folder) as window:
        window.sign_in(CASHIER)
        give_key(window, "sale.hold", KEY.Key_J)
        window.scan(MAIZE)
        window.hands.press(KEY.Key_F6)
        assert window.flow.register.sale.held == ()
        window.hands.press(KEY.Key_J, ctrl=True)
        assert len(window.flow.register.sale.held) == 1
        window.hands.press(KEY.Key_F1)
        said = {r.accessibleName() for r in window.hands.find("keys").findChildren(KeyRow)}
        assert "Ctrl J, Hold sale" in said
        window.hands.press(KEY.Key_Escape)
        window.counter.lock()
        window.sign_in(OWNER)
        assert menu_of(window).commands.get("sale.hold").shortcut == "F6"
        window.counter.lock()
        window.sign_in(CASHIER)
        assert menu_of(window).commands.get("sale.hold").shortcut == "Ctrl+J"
    with open_window(shop_folder) as again:
        again.sign_in(CASHIER)
        assert menu_of(again).commands.get("sale.hold").shortcut == "Ctrl+J"


@pytest.mark.parametrize(
    "kept", ["", "nonsense", "[]", '{"x": []}', json.dumps({"x": {"sale.hold": 7}})]
)
def test_a_damaged_key_file_leaves_the_built_in_keys(
    qapp: QApplication, shop_folder: Folder, kept: str
) -> None:
    (shop_folder.root / "keys.json").write_text(kept)
    with open_window(shop_folder) as window:
        window.sign_in(CASHIER)
        assert menu_of(window).commands.get("sale.hold").shortcut == "F6"


def test_the_sheet_goes_on_paper(register: Window, tmp_path: Path) -> None:
    menu, actor = menu_of(register), register.counter.actor
    assert actor is not None
    groups = page_groups(menu.commands, actor, "register")
    assert sum(len(group.keys) for group in groups) > 20
    menu.keys.save("Keys for the register", groups, str(tmp_path / "keys.pdf"))
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    assert register.counter.messages.kept[0].detail == str(tmp_path / "keys.pdf")


def test_the_style_page_opens_in_a_window_of_its_own(register: Window) -> None:
    look_for(register, ">compon", "Components")
    register.hands.press(KEY.Key_Return)
    [shown] = register.desktop.window.findChildren(ComponentsWindow)
    assert shown.isVisible()
    assert shown.isWindow()
    assert shown.findChild(Pane, "gallery") is not None
    menu_of(register).commands.get("help.components").handler()
    assert len(register.desktop.window.findChildren(ComponentsWindow)) == 1
    shown.close()
    assert register.desktop.window.findChild(NavBar) is not None
