"""Navigation, top row, status bar, chips, pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import EVERYBODY, Command, Commands
from pos_app.ui.menus import fill_menu_bar
from pos_app.ui.widgets.chips import ChipRow, ChipValue
from pos_app.ui.widgets.nav import NavBar, NavItem
from pos_app.ui.widgets.status_bar import StatusBar, StatusValue
from pos_app.ui.widgets.top_row import PersonValue, TopRow

LEFT = Qt.MouseButton.LeftButton
CHIPS = [ChipValue(f"c{n}", f"Category {n}", "bread", "honey") for n in range(8)]


@pytest.fixture
def nav(show) -> NavBar:
    bar = NavBar()
    bar.set_items(
        [
            NavItem("register", "Register", "cash-register"),
            NavItem("stock", "Stock", "package"),
            NavItem("settings", "Settings", "gear-six", at_end=True),
        ],
        "register",
    )
    return show(bar, 84, 600)


def test_nav_tells_where_to_go(qtbot, nav):
    with qtbot.waitSignal(nav.chosen) as heard:
        qtbot.mouseClick(nav.findChild(QWidget, "nav.stock"), LEFT)
    assert heard.args == ["stock"]
    assert nav.button("stock").isChecked()
    assert not nav.button("register").isChecked()


def test_marking_a_page_tells_nobody(qtbot, nav):
    with qtbot.assertNotEmitted(nav.chosen):
        nav.set_current("stock")
    assert nav.button("stock").isChecked()


def test_settings_stand_at_the_bottom(nav):
    assert nav.button("settings").geometry().bottom() > nav.height() - 20
    assert nav.button("stock").y() < 150


def test_list_mode_is_wide(nav):
    assert nav.sizeHint().width() == 84
    nav.set_mode("list")
    assert nav.sizeHint().width() == 208


def test_a_count_is_said_in_words(nav):
    nav.set_count("stock", "6")
    assert nav.button("stock").accessibleDescription() == "6 need attention"
    nav.set_count("stock", "")
    assert nav.button("stock").accessibleDescription() == ""


def test_arrow_keys_move_in_the_nav(qtbot, nav):
    nav.button("register").setFocus()
    with qtbot.waitSignal(nav.chosen) as heard:
        qtbot.keyClick(nav.button("register"), Qt.Key.Key_Down)
    assert heard.args == ["stock"]


@pytest.fixture
def status(show) -> StatusBar:
    bar = StatusBar()
    bar.set_chips(
        (
            StatusValue("sync", "Synced 12 s ago", "cloud-check", "good"),
            StatusValue("printer", "Receipt printer", "printer", shrinks=True),
        )
    )
    return show(bar, 1366, 34)


def test_healthy_devices_shrink_in_narrow_windows(status):
    wide = status.chip("printer").width()
    status.resize(1000, 34)
    assert status.chip("printer").sizeHint().width() < wide
    sync = status.chip("sync").sizeHint().width()
    assert sync > 100


def test_a_device_in_trouble_never_shrinks(status):
    status.resize(1000, 34)
    status.set_chip(StatusValue("printer", "Paper is out", "printer", "danger", shrinks=True))
    assert status.chip("printer").sizeHint().width() > 90
    assert status.chip("printer").accessibleName() == "Paper is out"


def test_pressing_a_chip_names_it(qtbot, status):
    with qtbot.waitSignal(status.pressed) as heard:
        qtbot.mouseClick(status.findChild(QWidget, "status.printer"), LEFT)
    assert heard.args == ["printer"]


def test_chips_come_and_go_in_order(status):
    status.set_chips((StatusValue("sync", "Offline", "cloud-slash", "warn"),))
    assert status.findChild(QWidget, "status.sync").text() == "Offline"
    status.set_chips(
        (StatusValue("shift", "Shift #1", "clock"), StatusValue("sync", "Synced", "cloud-check"))
    )
    assert status.chip("shift").x() <= status.chip("sync").x()


@pytest.mark.parametrize(("width", "small"), [(1366, False), (1100, True)])
def test_the_top_row_folds(show, width, small):
    top = TopRow("Juniper & Co.")
    top.set_person(PersonValue("Ana Morales", "Cashier", "AM"))
    show(top, width, 48)
    assert top.findChild(QWidget, "top.pages").isVisible() is small
    assert (top.findChild(QWidget, "top.jump").width() < 60) is small


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("top.jump", "jump_asked"),
        ("top.notices", "notices_asked"),
        ("top.lock", "lock_asked"),
        ("top.person", "person_asked"),
    ],
)
def test_top_row_buttons_ask(qtbot, show, name, signal):
    top = show(TopRow("Juniper & Co."), 1366, 48)
    with qtbot.waitSignal(getattr(top, signal)):
        qtbot.mouseClick(top.findChild(QWidget, name), LEFT)


def test_menus_come_from_the_commands(qtbot, show):
    ran: list[str] = []
    commands = Commands(
        [
            Command("sale.pay", "Pay", Permission.SELL, lambda: None, shortcut="F12", menu="Sale"),
            Command("sale.void", "Void", Permission.VOID_SALE, lambda: None, menu="Sale"),
            Command("help.keys", "Keys", EVERYBODY, lambda: None, shortcut="F1", menu="Help"),
        ]
    )
    top = show(TopRow("Juniper & Co."), 1366, 48)
    menus = (("File", "&File"), ("Sale", "&Sale"), ("Help", "&Help"))
    rights = frozenset({Permission.SELL})
    actions = fill_menu_bar(top.menu_bar, commands, rights, menus, lambda c: ran.append(c.id))
    assert [a.text() for a in top.menu_bar.actions()] == ["&Sale", "&Help"]
    assert set(actions) == {"sale.pay", "help.keys"}
    assert [a.text() for a in top.menu_bar.findChild(QMenu, "menu.sale").actions()] == ["Pay"]
    qtbot.keyClick(top, Qt.Key.Key_F12)
    assert ran == ["sale.pay"]


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # The offscreen platform cannot.
def test_chips_that_do_not_fit_are_in_the_menu(qtbot, show):
    chips = ChipRow(test_id="register.chips", name="Categories")
    chips.set_chips(CHIPS)
    show(chips, 480, 40)
    shown = [c for c in CHIPS if chips.findChild(QWidget, f"register.chips.{c.key}").isVisible()]
    assert 1 <= len(shown) < 8
    qtbot.mouseClick(chips.findChild(QWidget, "register.chips.more"), LEFT)
    menu = chips.findChild(QMenu)
    assert len(menu.actions()) == 8 - len(shown)
    with qtbot.waitSignal(chips.chosen) as heard:
        menu.actions()[-1].trigger()
    assert heard.args == ["c7"]
    assert chips.current() == "c7"
    menu.close()


def test_one_chip_is_chosen(qtbot, show):
    chips = ChipRow(test_id="chips")
    chips.set_chips(CHIPS, "c1")
    show(chips, 1200, 40)
    assert chips.current() == "c1"
    with qtbot.waitSignal(chips.chosen) as heard:
        qtbot.mouseClick(chips.findChild(QWidget, "chips.c3"), LEFT)
    assert heard.args == ["c3"]
    assert chips.current() == "c3"
