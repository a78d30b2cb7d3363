"""A drawer that is far off: a manager is asked in place, and nothing is lost by asking."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.facts.identity import ApprovalGiven
from pos_app.facts.shifts import ShiftClosed
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.shifts.settings import LARGEST_DIFFERENCE
from pos_app.till.composition import open_till
from pos_app.ui.widgets.label import Label
from tests.helpers.window import CASHIER, MANAGER, Window, open_window
from tests.screens.shifts.at_shifts import (
    confirm_questions,
    facts,
    open_shifts,
    owner_of,
    shift_model,
)


@pytest.fixture
def strict(qapp: QApplication, shop_folder: Folder) -> Iterator[Window]:
    """A cashier counts 1,000 too little where 100 may pass."""
    with open_till(shop_folder) as till:
        change_settings(
            ChangeSettings(new_id(), {LARGEST_DIFFERENCE.name: 100}),
            actor=owner_of(till),
            now=till.now(),
            open_work=till.store.open_work,
        )
    with open_window(shop_folder) as window:
        window.sign_in(CASHIER)
        open_shifts(window)
        window.hands.type("4")
        confirm_questions(window)
        window.hands.wait_until(lambda: window.counter.approvals.asks, "the question")
        yield window


def choose_manager(window: Window) -> None:
    def key() -> str:
        people = window.desktop.sign_in.people
        return next(each.key for each in people if each.name == MANAGER.name)

    window.hands.wait(60)
    window.hands.tap(f"approval.person.{key()}")


def test_a_manager_lets_it_pass(strict: Window) -> None:
    choose_manager(strict)
    strict.enter_pin(MANAGER.pin)
    strict.hands.wait_until(lambda: not strict.counter.is_selling, "the closed shift")
    [closed] = facts(strict, ShiftClosed)
    [given] = facts(strict, ApprovalGiven)
    assert isinstance(closed, ShiftClosed)
    assert isinstance(given, ApprovalGiven)
    assert (closed.difference, closed.blind) == (-1000_00, True)
    assert closed.approvals == (given.id,)


def test_who_counts_blind_learns_no_amount_from_the_question(strict: Window) -> None:
    shown = strict.hands.find("approval").findChildren(Label)
    said = " ".join(label.text() for label in shown)
    assert "4,000.00" in said
    assert "1,000.00" not in said.replace("4,000.00", "")
    assert "5,000.00" not in said


def test_esc_leaves_the_shift_open_and_the_count_as_it_was(strict: Window) -> None:
    strict.hands.press(Qt.Key.Key_Escape)
    assert not strict.counter.approvals.asks
    assert strict.counter.is_selling
    assert shift_model(strict).counted == 4000_00
    message = strict.hands.find("shifts.message")
    assert isinstance(message, Label)
    assert "without a manager" in message.text()
    assert facts(strict, ShiftClosed) == []
