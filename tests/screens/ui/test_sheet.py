"""The sheet: opened over the window or docked, saved, left, and never losing a change unasked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.ui import theme
from pos_app.ui.widgets.dialog import Scrim
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.sheet_host import SheetHost
from pos_app.ui.widgets.tabs import Tabs
from tests.screens.ui.forms import editing, product_sheet

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def host(qtbot, show, light) -> SheetHost:
    theme.apply(light, "light", reduce_motion=True)
    made = show(editing(), 1366, 768)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


@pytest.fixture
def sheet(host) -> Sheet:
    opened = product_sheet()
    host.open(opened)
    return opened


def part(widget: QWidget, test_id: str) -> QWidget:
    found = widget.window().findChild(QWidget, test_id)
    assert found is not None, test_id
    return found


def change(qtbot, sheet: Sheet) -> None:
    price = part(sheet, "product.price")
    price.setFocus()
    price.selectAll()
    qtbot.keyClicks(price, "7")


def test_it_comes_from_the_end_over_a_scrim(host, sheet):
    assert sheet.geometry().getRect() == (1366 - 560, 0, 560, 768)
    assert len(host.window().findChildren(Scrim)) == 1
    assert not host.is_docked
    assert part(sheet, "product.name").hasFocus()


def test_in_arabic_it_comes_from_the_left(show, light):
    theme.apply(light, "light", reduce_motion=True)
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    host = show(editing(), 1366, 768)
    opened = product_sheet()
    host.open(opened)
    assert opened.x() == 0


def test_in_wide_windows_it_stands_beside_the_page(qtbot, show, light):
    theme.apply(light, "light", reduce_motion=True)
    host = show(editing(), 1800, 900)
    opened = product_sheet()
    host.open(opened)
    qtbot.wait(1)
    assert host.is_docked
    assert host.window().findChildren(Scrim) == []
    assert (opened.width(), host.page.width()) == (560, 1800 - 560)
    host.resize(1366, 768)
    assert not host.is_docked
    assert opened.geometry().getRect() == (806, 0, 560, 768)
    host.resize(1800, 900)
    assert host.is_docked


def test_it_goes_with_its_page_and_comes_back_as_it_was_left(qtbot, show, light):
    theme.apply(light, "light", reduce_motion=True)
    pages, host = QStackedWidget(), editing()
    other = QWidget()
    pages.addWidget(host)
    pages.addWidget(other)
    show(pages, 1366, 768)
    opened = product_sheet()
    host.open(opened)
    change(qtbot, opened)
    pages.setCurrentWidget(other)
    assert not opened.isVisible()
    assert not [each for each in pages.findChildren(Scrim) if each.isVisible()]
    pages.resize(1300, 700)
    assert not opened.isVisible()
    pages.setCurrentWidget(host)
    assert opened.isVisible()
    assert opened.is_changed
    assert opened.geometry().getRect() == (1300 - 560, 0, 560, 700)


def test_its_red_verb_can_be_the_way_back(sheet):
    sheet.set_destroy("Sell again", "arrow-counter-clockwise")
    assert part(sheet, "product.destroy").text() == "Sell again"


def test_it_shows_the_part_that_is_asked_for(sheet):
    sheet.tabs_to("stock")
    assert sheet.tabs.current() == "stock"
    assert not part(sheet, "product.name").isVisible()
    sheet.tabs_to("nothing")
    assert sheet.tabs.current() == "stock"


def test_it_slides_in_unless_motion_is_unwanted(qtbot, show, light):
    theme.apply(light, "light")
    host = show(editing(), 1366, 768)
    opened = product_sheet()
    host.open(opened)
    qtbot.waitUntil(lambda: opened.x() == 806, timeout=2000)


def test_saving_by_button_and_keys(qtbot, sheet):
    with qtbot.waitSignal(sheet.save_asked):
        qtbot.mouseClick(part(sheet, "product.save"), LEFT)
    with qtbot.waitSignal(sheet.save_asked):
        qtbot.keyClick(part(sheet, "product.sku"), KEY.Key_S, CTRL)
    with qtbot.waitSignal(sheet.next_asked):
        qtbot.keyClick(part(sheet, "product.note"), KEY.Key_Return, CTRL)


def test_while_saving_nothing_is_pressed_twice(qtbot, sheet):
    sheet.set_saving(True)
    with qtbot.assertNotEmitted(sheet.save_asked, wait=50):
        qtbot.keyClick(part(sheet, "product.sku"), KEY.Key_S, CTRL)
    sheet.set_saving(False)
    assert part(sheet, "product.save").isEnabled()


def test_esc_closes_what_has_not_changed(qtbot, host, sheet):
    table = part(host.page, "products.table")
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(part(sheet, "product.name"), KEY.Key_Escape)
    assert host.sheet is None
    assert not sheet.isVisible()
    assert host.window().findChildren(Scrim, options=Qt.FindChildOption.FindChildrenRecursively)
    assert table.isVisible()


def test_esc_asks_when_something_would_be_lost(qtbot, host, sheet):
    change(qtbot, sheet)
    assert sheet.is_changed
    assert part(sheet, "product.unsaved").text() == "Unsaved changes"
    qtbot.keyClick(part(sheet, "product.price"), KEY.Key_Escape)
    question = part(sheet, "product.question")
    assert question.isVisible()
    qtbot.keyClick(question, KEY.Key_Escape)
    assert host.sheet is sheet
    assert part(sheet, "product.price").text() == "7"

    qtbot.keyClick(part(sheet, "product.price"), KEY.Key_Escape)
    go = [b for b in sheet.findChildren(QWidget, "product.question.go") if b.isVisible()]
    with qtbot.waitSignals([sheet.discarded, sheet.closed]):
        qtbot.mouseClick(go[0], LEFT)
    assert host.sheet is None
    assert sheet.findChild(QWidget, "product.price").text() == "€5.90"


def test_a_press_beside_it_asks_like_esc(qtbot, host, sheet):
    change(qtbot, sheet)
    scrim = host.window().findChild(Scrim)
    qtbot.mouseClick(scrim, LEFT, pos=QPoint(100, 300))
    assert part(sheet, "product.question").isVisible()
    assert host.sheet is sheet


def test_discard_does_not_ask(qtbot, host, sheet):
    change(qtbot, sheet)
    with qtbot.waitSignals([sheet.discarded, sheet.closed]):
        qtbot.mouseClick(part(sheet, "product.discard"), LEFT)
    assert host.sheet is None
    assert not sheet.is_changed


def test_tab_goes_round_inside(qtbot, host, sheet):
    save = part(sheet, "product.save")
    save.setFocus()
    qtbot.keyClick(save, KEY.Key_Tab)
    inside = host.window().focusWidget()
    assert sheet.isAncestorOf(inside)
    assert inside is not save
    qtbot.keyClick(inside, KEY.Key_Tab, SHIFT)
    assert save.hasFocus()


def test_the_focus_returns_to_where_it_was(qtbot, host):
    search = part(host.page, "products.search")
    search.setFocus()
    opened = product_sheet()
    host.open(opened)
    qtbot.keyClick(part(opened, "product.name"), KEY.Key_Escape)
    assert search.hasFocus()


def test_tabs_show_parts_by_mouse_and_keys(qtbot, sheet):
    tabs = sheet.findChild(Tabs)
    with qtbot.waitSignal(sheet.tab_chosen) as heard:
        qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    assert heard.args == ["stock"]
    assert not part(sheet, "product.name").isVisible()
    tabs.setFocus()
    qtbot.keyClick(tabs, KEY.Key_Left)
    assert tabs.current() == "details"
    assert part(sheet, "product.name").isVisible()
    role = QAccessible.queryAccessibleInterface(tabs).role()
    assert role is QAccessible.Role.PageTabList


def test_without_the_right_nothing_can_be_saved(qtbot, sheet):
    sheet.can_save(False)
    assert not part(sheet, "product.save").isVisible()
    assert not part(sheet, "product.destroy").isVisible()
    sheet.can_save(True)
    assert part(sheet, "product.destroy").isVisible()


def test_keys_do_not_reach_the_page_behind(qtbot, host, sheet):
    view = part(host.page, "products.table")
    before = view.currentIndex().row()
    qtbot.keyClick(sheet, KEY.Key_Down)
    qtbot.keyClicks(sheet, "choc")
    assert view.currentIndex().row() == before


def test_everything_in_it_has_a_name(sheet):
    nameless = [
        w.objectName() or type(w).__name__
        for w in sheet.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and w.isVisible()
        and not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]
    assert nameless == []
