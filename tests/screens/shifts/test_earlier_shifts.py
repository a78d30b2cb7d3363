"""The shifts that were closed: their list, a Z report read and printed once more."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.facts.shifts import ShiftClosed
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.shifts.screens.earlier_view_model import EarlierViewModel
from pos_app.shifts.screens.shift_screen import ShiftScreen
from pos_app.shifts.use_cases.close_shift import CloseShift, close_shift
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.till.composition import open_till
from pos_app.till.shift_place import ShiftPlace
from tests.helpers.window import OWNER, Window, open_window
from tests.screens.shifts.at_shifts import (
    FLOAT,
    facts,
    owner_at_shifts,
    owner_of,
    paper_text,
    words,
)

MANY = 33


def close_shifts(folder: Folder, count: int, *, leave_open: bool = True) -> None:
    """So many shifts are closed, the first of them 20 short."""
    with open_till(folder) as till:
        actor, work = owner_of(till), till.store.open_work
        for at in range(count):
            counted = FLOAT - (2000 if at == 0 else 0)
            request = CloseShift(new_id(), counted, note="torn note" if at == 0 else "")
            close_shift(request, actor=actor, now=till.now(), open_work=work)
            if leave_open or at + 1 < count:
                opening = OpenShift(new_id(), FLOAT)
                open_shift(opening, actor=actor, now=till.now(), open_work=work)


def earlier(window: Window) -> EarlierViewModel:
    place = window.place("shifts")
    assert isinstance(place, ShiftPlace)
    return place.earlier


def numbers(window: Window) -> list[int]:
    screen = window.place("shifts").screen
    assert isinstance(screen, ShiftScreen)
    return [report.number for report in screen.earlier.table.rows]


def open_earlier(window: Window, button: str = "shifts.earlier") -> None:
    window.hands.tap(button)
    window.hands.wait_until(lambda: earlier(window).chosen is not None, "the newest report")


def test_the_list_shows_the_newest_and_goes_back_by_pages(
    qapp: QApplication, shop_folder: Folder
) -> None:
    close_shifts(shop_folder, MANY)
    with open_window(shop_folder) as window:
        owner_at_shifts(window)
        open_earlier(window)
        assert numbers(window)[0] == MANY
        window.hands.press(Qt.Key.Key_End)
        window.hands.wait_until(lambda: len(numbers(window)) == MANY, "the oldest page")
        assert numbers(window) == list(range(MANY, 0, -1))
        window.hands.press(Qt.Key.Key_End)
        chosen = earlier(window).chosen
        assert chosen is not None
        assert chosen.number == 1
        assert "torn note" in words(window)


def test_esc_goes_back_to_the_count_and_what_was_counted_is_there(
    qapp: QApplication, shop_folder: Folder
) -> None:
    close_shifts(shop_folder, 1)
    with open_window(shop_folder) as window:
        model = owner_at_shifts(window)
        window.hands.type("3")
        open_earlier(window)
        window.hands.press(Qt.Key.Key_Escape)
        assert window.hands.find("shifts.counted").isVisible()
        assert model.counted == 3000_00


def test_where_no_shift_is_open_the_earlier_ones_can_still_be_seen(
    qapp: QApplication, shop_folder: Folder
) -> None:
    close_shifts(shop_folder, 1, leave_open=False)
    with open_window(shop_folder) as window:
        window.sign_in(OWNER)
        window.hands.wait_until(lambda: window.counter.asks_for_float, "the question")
        window.hands.press(Qt.Key.Key_Escape)
        window.hands.tap("nav.shifts")
        open_earlier(window, "shifts.none.earlier")
        assert numbers(window) == [1]
        paper = window.hands.find("earlier.paper.paper")
        window.hands.wait_until(lambda: bool(paper.accessibleDescription()), "the paper")
        assert "Z REPORT" in paper.accessibleDescription()
        assert "-20.00" in paper.accessibleDescription()


def test_before_the_first_closing_the_list_says_so(window: Window) -> None:
    owner_at_shifts(window)
    window.hands.tap("shifts.earlier")
    window.hands.wait_until(lambda: "No shift was closed yet" in words(window), "the words")


def test_a_cashier_does_not_see_earlier_shifts(register: Window) -> None:
    register.hands.tap("nav.shifts")
    assert not register.hands.find("shifts.earlier").isVisible()
    assert "shift.earlier" not in register.counter.offered


@pytest.mark.usefixtures("qapp")
def test_a_z_report_is_printed_again_as_a_marked_copy(
    printing_folder: Folder, tmp_path: Path
) -> None:
    close_shifts(printing_folder, 1)
    jobs = tmp_path / "paper"
    with open_window(printing_folder) as window:
        owner_at_shifts(window)
        open_earlier(window)
        window.hands.tap("earlier.print")
        window.hands.wait_until(lambda: "REPRINT 1" in paper_text(jobs), "the first copy")
        window.hands.wait_until(lambda: earlier(window).can_print, "the end of it")
        window.hands.tap("earlier.print")
        window.hands.wait_until(lambda: "REPRINT 2" in paper_text(jobs), "the second copy")
        [fact] = facts(window, ShiftClosed)
        assert isinstance(fact, ShiftClosed)
        assert paper_text(jobs).count(fact.journal_head) == 2
