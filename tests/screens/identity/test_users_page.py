"""People and roles in the settings: taking on, new PINs, leaving, roles of the shop's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.facts.identity import ApprovalGiven, RolesChanged, UsersChanged
from pos_app.identity.domain.role import Role
from pos_app.identity.screens.roles_sheet import id_for, name_taken
from pos_app.identity.screens.users_words import right_groups, right_title
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.ui.widgets.choices import CheckBox
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.table import TableView
from tests.helpers.window import CASHIER, OWNER, Window
from tests.screens.settings.opening import facts, open_settings, wait_quiet

PEOPLE = "People & roles"
LONG = "Maria Guadalupe Fernanda de los Angeles Villanueva y Ortega"


def table(window: Window, test_id: str = "users.table") -> TableView:
    found = window.hands.find(test_id)
    assert isinstance(found, TableView)
    return found


def open_row(window: Window, words: str, test_id: str = "users.table") -> None:
    """Somebody's sheet, by keys."""
    view = table(window, test_id)
    row = next(n for n in range(view.table.rowCount()) if view.table.index(n, 0).data() == words)
    view.setFocus()
    view.setCurrentIndex(view.table.index(row, 0))
    window.hands.press(Qt.Key.Key_Return)


def rows(window: Window, test_id: str = "users.table") -> list[tuple[str, str, str]]:
    view = table(window, test_id)
    return [
        (shown(view, row, 0), shown(view, row, 1), shown(view, row, 2))
        for row in range(view.table.rowCount())
    ]


def shown(view: TableView, row: int, at: int) -> str:
    return str(view.table.index(row, at).data() or "")


def fill(window: Window, **values: str) -> None:
    for key, text in values.items():
        field = window.hands.find(f"user.form.{key}")
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        window.hands.type(text)


def give_role(window: Window, name: str) -> None:
    """Chosen in the list by its first letter, as keys do."""
    combo = window.hands.find("user.form.role")
    assert isinstance(combo, Combo)
    combo.setFocus()
    window.hands.type(name[0])
    assert combo.currentText() == name


def said(window: Window, sheet: str) -> str:
    labels = window.hands.find(sheet).findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def can_sign_in(window: Window, name: str, pin: str) -> bool:
    till = window.desktop.till

    def enter() -> bool:
        request = SignIn(new_id(), name, pin)
        keys, work = till.store.keys, till.store.open_work
        try:
            sign_in(request, pepper=keys.pepper, now=till.now(), open_work=work)
        except Refusal:
            return False
        return True

    return window.desktop.on_lane(enter)


def test_a_new_person_is_taken_on_by_keys_and_comes_in_with_their_pin(window: Window) -> None:
    open_settings(window, PEOPLE)
    window.hands.tap("users.new")
    fill(window, name=LONG)
    role = window.hands.find("user.form.role")
    assert isinstance(role, Combo)
    assert role.currentText() == "Cashier"  # The fewest rights, unless somebody says otherwise.
    fill(window, pin="5150", again="5150")
    window.hands.press(Qt.Key.Key_S, ctrl=True)
    wait_quiet(window)
    assert (LONG, "Cashier", "Active") in rows(window)
    assert "user" not in [
        w.objectName() for w in window.desktop.window.findChildren(QWidget) if w.isVisible()
    ]
    assert can_sign_in(window, LONG, "5150")
    window.hands.wait_until(
        lambda: any(person.name == LONG for person in window.desktop.sign_in.people),
        "the new name on the sign-in screen",
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": "Zuri", "pin": "5150", "again": "5151"}, "The two PINs are not the same."),
        ({"name": "Zuri", "pin": "12", "again": "12"}, "A PIN has 4 to 8 digits."),
        ({"name": "Zuri", "pin": "12a4", "again": "12a4"}, "A PIN has 4 to 8 digits."),
        ({"name": "Zuri"}, "This is needed."),
        (
            {"name": OWNER.name, "pin": "5150", "again": "5150"},
            f'There is already a user named "{OWNER.name}".',
        ),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_saved(
    window: Window, values: dict[str, str], sentence: str
) -> None:
    open_settings(window, PEOPLE)
    before = len(facts(window, UsersChanged))
    window.hands.tap("users.new")
    fill(window, **values)
    window.hands.tap("user.save")
    wait_quiet(window)
    assert sentence in said(window, "user")
    assert len(facts(window, UsersChanged)) == before


def test_a_pin_is_never_shown_and_an_empty_one_stays(window: Window) -> None:
    open_settings(window, PEOPLE)
    open_row(window, CASHIER.name)
    for key in ("pin", "again"):
        field = window.hands.find(f"user.form.{key}")
        assert isinstance(field, QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        assert not field.text()
    fill(window, name="Amina H.")
    window.hands.tap("user.save")
    wait_quiet(window)
    assert can_sign_in(window, "Amina H.", CASHIER.pin)
    open_row(window, "Amina H.")
    fill(window, pin="80808", again="80808")
    window.hands.tap("user.save")
    wait_quiet(window)
    assert can_sign_in(window, "Amina H.", "80808")
    assert not can_sign_in(window, "Amina H.", CASHIER.pin)


def test_the_last_owner_stays_one_and_cannot_leave(window: Window) -> None:
    open_settings(window, PEOPLE)
    open_row(window, OWNER.name)
    assert not window.hands.find("user.destroy").isVisible()
    give_role(window, "Manager")
    window.hands.tap("user.save")
    wait_quiet(window)
    assert f"{OWNER.name} is the last owner. Make somebody else an owner first." in said(
        window, "user"
    )
    window.hands.tap("user.discard")
    assert (OWNER.name, "Owner", "Active") in rows(window)


def test_somebody_leaves_and_comes_back(window: Window) -> None:
    open_settings(window, PEOPLE)
    open_row(window, CASHIER.name)
    window.hands.tap("user.destroy")
    wait_quiet(window)
    assert rows(window)[-1] == (CASHIER.name, "Cashier", "Archived")
    assert not can_sign_in(window, CASHIER.name, CASHIER.pin)
    open_row(window, CASHIER.name)
    assert "cannot sign in. Their sales stay." in said(window, "user")
    window.hands.tap("user.notice.action.0")
    wait_quiet(window)
    assert can_sign_in(window, CASHIER.name, CASHIER.pin)


def test_ten_wrong_pins_are_forgiven_by_the_owner(window: Window) -> None:
    window.sign_in(OWNER)
    _lock_out(window)
    open_settings(window, PEOPLE)
    wait_quiet(window)
    assert (CASHIER.name, "Cashier", "Locked out") in rows(window)
    open_row(window, CASHIER.name)
    window.hands.tap("user.notice.action.0")
    wait_quiet(window)
    assert (CASHIER.name, "Cashier", "Active") in rows(window)
    assert len(facts(window, ApprovalGiven)) == 1


def test_a_role_of_ones_own_with_its_rights_and_limit(window: Window) -> None:
    open_settings(window, PEOPLE)
    window.hands.tap("settings.people.roles")
    window.hands.tap("roles.new")
    name = window.hands.find("role.form.name")
    name.setFocus()
    window.hands.type("Floor lead")
    limit = window.hands.find("role.form.most")
    assert isinstance(limit, QLineEdit)
    limit.setFocus()
    limit.selectAll()
    window.hands.type("15")
    window.hands.find("role.form.return_goods").setFocus()
    window.hands.press(Qt.Key.Key_Space)
    window.hands.press(Qt.Key.Key_S, ctrl=True)
    wait_quiet(window)
    added = facts(window, RolesChanged)[-1]
    assert isinstance(added, RolesChanged)
    [row] = added.roles
    assert (row.id, row.name, row.discount_percent_max) == ("floor_lead", "Floor lead", "15")
    assert set(row.permissions) == {"sell", "see_products", "return_goods"}
    assert ("Floor lead", "Your own", "") in rows(window, "roles.table")


def test_a_role_of_the_program_can_be_read_and_copied_but_not_changed(window: Window) -> None:
    open_settings(window, PEOPLE)
    window.hands.tap("settings.people.roles")
    open_row(window, "Cashier", "roles.table")
    assert "This role comes with the program." in said(window, "role")
    assert not window.hands.find("role.save").isVisible()
    box = window.hands.find("role.form.sell")
    assert isinstance(box, CheckBox)
    assert box.isChecked()
    assert not box.isEnabled()


def test_a_person_is_found_by_the_search_and_opened(window: Window) -> None:
    open_settings(window)
    window.hands.find("settings.find").setFocus()
    window.hands.type("faith")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait(50)
    assert "Faith Chebet" in said(window, "user")


def test_every_right_has_words_and_stands_in_one_group() -> None:
    grouped = [right for group in right_groups() for right in group.rights]
    assert sorted(grouped) == sorted(Permission)
    titles = [right_title(right) for right in Permission]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Floor lead", (), "floor_lead"),
        ("Floor  Lead!", ("floor_lead",), "floor_lead_2"),
        ("Ärztin", (), "arztin"),
        ("123", (), "role_123"),
        ("店長", (), "role"),
        ("x" * 60, (), "x" * 36),
    ],
)
def test_a_role_gets_an_id_of_its_name(name: str, taken: tuple[str, ...], expected: str) -> None:
    assert id_for(name, taken) == expected


def test_two_roles_of_one_name_are_told_apart_by_case_neither() -> None:
    roles = [Role("floor_lead", "Floor lead", frozenset())]
    assert name_taken("floor LEAD", "", roles)
    assert not name_taken("Floor lead", "floor_lead", roles)


def _lock_out(window: Window) -> None:
    from datetime import timedelta

    till = window.desktop.till

    def wrong(minutes: int) -> None:
        now = till.now() + timedelta(minutes=minutes)
        request = SignIn(new_id(), CASHIER.name, "0000")
        with pytest.raises(Refusal):
            sign_in(request, pepper=till.store.keys.pepper, now=now, open_work=till.store.open_work)

    for minutes in range(0, 100, 10):
        window.desktop.on_lane(lambda at=minutes: wrong(at))
