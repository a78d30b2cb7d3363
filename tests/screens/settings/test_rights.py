"""Settings for somebody who may change the shop, but neither people nor taxes nor devices."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.devices.settings import PRINTER_ADDRESS
from pos_app.identity.domain.role import Role
from pos_app.identity.settings import IDLE_LOCK_MINUTES
from pos_app.identity.use_cases.change_roles import ChangeRoles, change_roles
from pos_app.identity.use_cases.change_users import ChangeUsers, UserChange, change_users
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.platform.paths import Folder
from pos_app.till.composition import open_till
from pos_app.till.demo_shop import DemoPerson
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.setting_rows import LockedValue
from pos_app.ui.widgets.table import TableView
from tests.helpers.window import OWNER, Window, open_window
from tests.screens.settings.opening import open_settings, wait_quiet

CLERK = DemoPerson("Zawadi Njeri", "office", "6161")
_OFFICE = Role(
    "office",
    "Office",
    frozenset({Permission.SELL, Permission.CHANGE_SETTINGS, Permission.SEE_PRODUCTS}),
    Decimal(0),
)


@pytest.fixture
def office(shop_folder: Folder) -> Folder:
    """The shop with a clerk of the office."""
    with open_till(shop_folder) as till:
        store, now = till.store, till.now()
        owner = sign_in(
            SignIn(new_id(), OWNER.name, OWNER.pin),
            pepper=store.keys.pepper,
            now=now,
            open_work=store.open_work,
        )
        roles = ChangeRoles(new_id(), [_OFFICE])
        change_roles(roles, actor=owner, now=now, open_work=store.open_work)
        person = UserChange(new_id(), CLERK.name, CLERK.role, CLERK.pin)
        change_users(
            ChangeUsers(new_id(), [person]),
            actor=owner,
            pepper=store.keys.pepper,
            now=now,
            open_work=store.open_work,
        )
    return shop_folder


def test_each_part_has_its_own_right(qapp: object, office: Folder) -> None:
    with open_window(office) as window:
        window.sign_in(CLERK)
        open_settings(window, "People & roles")
        assert window.hands.find("settings.people.none").isVisible()
        assert window.desktop.window.findChild(QWidget, "users.table") is None
        _devices_are_locked(window)
        _own_settings_are_not(window)
        _taxes_can_be_read(window)


def _devices_are_locked(window: Window) -> None:
    window.hands.tap_item("settings.list", "Devices")
    printer = window.hands.find(f"settings.{PRINTER_ADDRESS.name}")
    assert isinstance(printer, LockedValue)
    assert printer.text() == "Nothing"
    assert "does not allow" in printer.toolTip()


def _own_settings_are_not(window: Window) -> None:
    window.hands.tap_item("settings.list", "Locking")
    assert isinstance(window.hands.find(f"settings.{IDLE_LOCK_MINUTES.name}"), QLineEdit)


def _taxes_can_be_read(window: Window) -> None:
    window.hands.tap_item("settings.list", "Taxes")
    wait_quiet(window)
    view = window.hands.find("taxes.table")
    assert isinstance(view, TableView)
    view.setFocus()
    view.setCurrentIndex(view.table.index(1, 0))
    window.hands.press(Qt.Key.Key_Return)
    rate = window.hands.find("tax.form.B")
    assert isinstance(rate, QLineEdit)
    assert rate.isReadOnly()
    assert not window.hands.find("tax.save").isVisible()
    labels = window.hands.find("tax").findChildren(Label)
    assert any("does not allow you to change taxes" in label.text() for label in labels)
    window.hands.press(Qt.Key.Key_Escape)
