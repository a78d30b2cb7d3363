"""A count that is not finished: kept for its person over leaving, locking and a crash."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pos_app.platform.paths import Folder
from pos_app.shifts.screens.shift_view_model import CLOSE, COUNT
from pos_app.ui.notices import Told
from tests.helpers.window import CASHIER, OWNER, Window, open_window
from tests.screens.shifts.at_shifts import (
    confirm_close,
    open_shifts,
    owner_at_shifts,
)


def kept(window: Window) -> int:
    """How many counts stand in the database."""

    def count() -> int:
        connection = window.desktop.till.store.own_reading().connection
        return int(connection.execute("SELECT count(*) FROM shift_count").fetchone()[0])

    return window.desktop.on_lane(count)


@pytest.mark.usefixtures("qapp")
def test_a_crash_gives_the_count_back(shop_folder: Folder) -> None:
    with open_window(shop_folder) as window:
        owner_at_shifts(window)
        window.hands.type("4")
        note = window.hands.find("shifts.note")
        note.setFocus()
        window.hands.type("torn")
        window.hands.press(Qt.Key.Key_Return)
        window.hands.wait_until(lambda: kept(window) == 1, "the saved count")
        window.hands.wait(350)
    with open_window(shop_folder) as window:
        model = owner_at_shifts(window)
        assert (model.counted, model.note, model.step) == (4000_00, "torn", CLOSE)
        edit = window.hands.find("shift.count.100000.value")
        assert edit.property("text") == "4"
        confirm_close(window)
        assert kept(window) == 0


def test_save_and_finish_later_leads_to_the_register_and_says_so(window: Window) -> None:
    said: list[Told] = []
    model = owner_at_shifts(window)
    window.place("shifts").told.connect(said.append)
    window.hands.type("3")
    window.hands.tap("shifts.later")
    assert window.counter.page == "register"
    assert [told.title for told in said] == ["The count is saved"]
    window.hands.wait_until(lambda: kept(window) == 1, "the saved count")
    open_shifts(window)
    assert model.counted == 3000_00


def test_everybody_finds_their_own_count_after_the_other(window: Window) -> None:
    owner_at_shifts(window)
    window.hands.type("4")
    window.counter.lock()
    window.sign_in(CASHIER)
    model = open_shifts(window)
    assert model.counted == 0
    window.hands.type("1")
    window.counter.lock()
    window.sign_in(OWNER)
    model = open_shifts(window)
    assert model.counted == 4000_00
    assert model.step == COUNT
