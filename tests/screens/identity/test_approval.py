"""A manager approves in place: discounts, prices, the drawer; and what happens when nobody does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.facts.identity import ApprovalGiven, SignInFailed
from pos_app.facts.shifts import DrawerOpened
from pos_app.identity.screens.approval_request import ApprovalAsked
from pos_app.identity.use_cases.change_users import ChangeUsers, UserChange, change_users
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.platform.paths import Folder
from pos_app.till.composition import open_till
from pos_app.ui.widgets.keypad import KeypadKey
from tests.helpers.approval import (
    approve,
    ask_for_ten_percent,
    facts,
    key_of,
    percents,
    question,
    wait_for_question,
    words,
)
from tests.helpers.window import (
    CASHIER,
    MANAGER,
    OWNER,
    WHEAT,
    Window,
    open_window,
)

LONG = "Wanjirũ Nyambura Oluwaseun-Featherstonehaugh, Westland"


def test_the_question_says_what_why_and_what_it_costs(register: Window) -> None:
    ask_for_ten_percent(register)
    dialog = question(register)
    first = CASHIER.name.split()[0]
    why = (
        f"10% off \u2068Mlimani maize flour 2 kg\u2069 is above \u2068{first}\u2069’s limit of 5%."
    )
    assert dialog.accessibleDescription() == why
    shown = [words(register, f"approval.effect.{at}").replace("\u00a0", " ") for at in range(3)]
    assert shown == ["Ksh 155.00", "Ksh 139.50", "Ksh 15.50"]
    assert percents(register) == []


def test_esc_changes_nothing_and_gives_the_keyboard_back(register: Window) -> None:
    ask_for_ten_percent(register)
    register.hands.type("12")
    register.hands.press(Qt.Key.Key_Escape)
    assert not register.counter.approvals.asks
    assert percents(register) == []
    assert QApplication.focusWidget() is register.hands.find("register.scan")
    assert facts(register, ApprovalGiven) == []
    register.scan(WHEAT)
    assert register.pieces == 2


def test_a_tap_on_cancel_changes_nothing(register: Window) -> None:
    ask_for_ten_percent(register)
    register.hands.tap("approval.cancel")
    assert not register.counter.approvals.asks
    assert percents(register) == []


def test_taps_alone_approve_too(register: Window) -> None:
    ask_for_ten_percent(register)
    register.hands.tap(f"approval.person.{key_of(register, OWNER.name)}")
    for digit in OWNER.pin:
        register.hands.tap(f"approval.keypad.{digit}")
    register.hands.tap("approval.go")
    register.hands.wait_until(lambda: not register.counter.approvals.asks, "the approval")
    assert percents(register) == [10]


def test_the_arrows_choose_who_and_forget_what_was_typed(register: Window) -> None:
    ask_for_ten_percent(register)
    dialog = question(register)
    names = sorted((OWNER.name, MANAGER.name), key=str.casefold)
    register.hands.type("12")
    register.hands.press(Qt.Key.Key_Down)
    chosen = [tile.text() for tile in dialog.tiles() if tile.isChecked()]
    assert chosen == [names[1]]
    assert "0 digits" in register.hands.find("approval.pin").accessibleName()


def test_a_wrong_pin_says_so_counts_and_leaves_the_question_open(register: Window) -> None:
    ask_for_ten_percent(register)
    register.hands.tap(f"approval.person.{key_of(register, MANAGER.name)}")
    register.enter_pin("0000")
    register.hands.wait_until(lambda: bool(words(register, "approval.message")), "the refusal")
    assert words(register, "approval.message") == "That PIN is not right. Try again."
    assert percents(register) == []
    register.hands.press(Qt.Key.Key_Return)  # The same wrong PIN is not tried twice.
    register.enter_pin(MANAGER.pin)
    register.hands.wait_until(lambda: not register.counter.approvals.asks, "the approval")
    assert percents(register) == [10]
    [failed] = facts(register, SignInFailed)
    assert isinstance(failed, SignInFailed)
    assert (str(failed.claimed), failed.failures) == (key_of(register, MANAGER.name), 1)


def test_after_five_wrong_pins_one_waits_and_another_manager_can_still_approve(
    register: Window,
) -> None:
    ask_for_ten_percent(register)
    register.hands.tap(f"approval.person.{key_of(register, MANAGER.name)}")
    for _ in range(6):
        register.enter_pin("0000")
        register.hands.wait_until(lambda: bool(words(register, "approval.message")), "the refusal")
    assert "Wait" in words(register, "approval.message")
    one = register.hands.find("approval.keypad.1")
    assert isinstance(one, KeypadKey)
    assert not one.isEnabled()
    approve(register, OWNER.pin, OWNER.name)
    assert percents(register) == [10]


def test_a_cashier_is_not_among_those_who_can_approve(register: Window) -> None:
    ask_for_ten_percent(register)
    dialog = question(register)
    assert {tile.text() for tile in dialog.tiles()} == {OWNER.name, MANAGER.name}


def test_the_drawer_opens_with_a_manager_beside(register: Window) -> None:
    register.hands.press(Qt.Key.Key_D, ctrl=True)
    register.hands.type("change for a taxi")
    register.hands.press(Qt.Key.Key_Return)
    wait_for_question(register)
    approve(register)
    register.hands.wait_until(lambda: bool(facts(register, DrawerOpened)), "the drawer")
    [opened], [given] = facts(register, DrawerOpened), facts(register, ApprovalGiven)
    assert isinstance(opened, DrawerOpened)
    assert (opened.reason, opened.approvals) == ("change for a taxi", (given.id,))


def test_who_may_open_the_drawer_asks_nobody(window: Window) -> None:
    window.sign_in(OWNER)
    window.hands.press(Qt.Key.Key_D, ctrl=True)
    window.hands.type("float check")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: bool(facts(window, DrawerOpened)), "the drawer")
    assert facts(window, ApprovalGiven) == []


def test_a_scan_meanwhile_is_said_and_sells_nothing(register: Window) -> None:
    ask_for_ten_percent(register)
    register.scan(WHEAT)
    register.hands.wait(50)
    assert register.pieces == 1
    assert "Nothing was scanned" in words(register, "approval.message")
    assert register.counter.approvals.asks


def test_locking_the_till_takes_the_question_away(register: Window) -> None:
    ask_for_ten_percent(register)
    register.counter.lock()
    assert not register.counter.approvals.asks
    register.sign_in(CASHIER)
    assert percents(register) == []


def test_where_nobody_else_can_approve_it_says_so(window: Window) -> None:
    window.sign_in(OWNER)
    given: list[ApprovalGiven] = []
    asked = ApprovalAsked(Permission.CHANGE_SETTINGS, "Amina wants something only owners may.")
    window.counter.approvals.ask(asked, given.append)
    window.hands.wait_until(lambda: bool(words(window, "approval.message")), "the answer")
    assert "Nobody else" in words(window, "approval.message")
    assert not window.hands.find("approval.keypad.1").isEnabled()
    window.enter_pin(OWNER.pin)
    window.hands.press(Qt.Key.Key_Escape)
    assert given == []


def test_everything_that_takes_the_keyboard_has_a_name(register: Window) -> None:
    ask_for_ten_percent(register)
    dialog = question(register)
    for part in dialog.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert part.accessibleName(), part.objectName()


@pytest.fixture
def crowded_folder(shop_folder: Folder) -> Folder:
    """Nine managers, one of them with a very long name."""
    with open_till(shop_folder) as till:
        store, now = till.store, till.now()
        asked = SignIn(new_id(), OWNER.name, OWNER.pin)
        actor = sign_in(asked, pepper=store.keys.pepper, now=now, open_work=store.open_work)
        names = [LONG, *(f"Manager {number}" for number in range(8))]
        changes = [UserChange(new_id(), name, "manager", "8642") for name in names]
        change_users(
            ChangeUsers(new_id(), changes),
            actor=actor,
            pepper=store.keys.pepper,
            now=now,
            open_work=store.open_work,
        )
    return shop_folder


def test_many_managers_and_long_names_stay_inside(
    qapp: QApplication, crowded_folder: Folder
) -> None:
    with open_window(crowded_folder) as window:
        window.sign_in(CASHIER)
        ask_for_ten_percent(window)
        dialog = question(window)
        assert dialog.card_size()[0] <= 600
        assert dialog.card_size()[1] <= 768 * 0.9
        for tile in dialog.tiles():
            assert tile.toolTip().startswith(tile.text())
        window.hands.press(*[Qt.Key.Key_Down] * len(dialog.tiles()))
        last = dialog.tiles()[-1]
        assert last.isChecked()
        assert not last.visibleRegion().isEmpty()
        window.enter_pin("8642")
        window.hands.wait_until(lambda: not window.counter.approvals.asks, "the approval")
        assert percents(window) == [10]
