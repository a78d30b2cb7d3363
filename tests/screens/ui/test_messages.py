"""Toasts, notices, dialogs and scrim."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from pos_app.ui.widgets.dialog import Scrim, confirm
from pos_app.ui.widgets.notice_bar import NoticeBar
from pos_app.ui.widgets.toast import ToastAction, ToastHost, ToastValue

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(show) -> QWidget:
    return show(QWidget(), 1000, 600)


def button(owner: QWidget, name: str) -> QPushButton:
    found = owner.findChild(QPushButton, name)
    assert found is not None, name
    return found


def test_undo_acts_and_the_toast_goes(qtbot, window):
    undone: list[str] = []
    host = ToastHost(window)
    undo = ToastAction("Undo", lambda: undone.append("tote"), "Ctrl Z")
    host.show(ToastValue("Market tote removed", actions=(undo,)))
    assert button(window, "toast.action.0").accessibleName() == "Undo"
    qtbot.mouseClick(button(window, "toast.action.0"), LEFT)
    assert undone == ["tote"]
    assert host.current is None


def test_a_newer_toast_replaces_the_older(window):
    host = ToastHost(window)
    host.show(ToastValue("First"))
    host.show(ToastValue("Second"))
    assert host.current is not None
    assert host.current.title == "Second"


def test_toasts_go_after_six_seconds_but_errors_stay(window):
    host = ToastHost(window)
    host.show(ToastValue("Removed"))
    assert host._timer.remainingTime() > 5000
    host.show(ToastValue("Printer is out of paper", "The receipt is saved.", tone="error"))
    assert not host._timer.isActive()


def test_a_toast_stays_at_the_bottom_when_the_window_grows(window):
    host = ToastHost(window)
    host.show(ToastValue("Removed"))
    toast = window.findChild(QWidget, "toast")
    gap = window.height() - toast.geometry().bottom()
    window.resize(1000, 800)
    assert window.height() - toast.geometry().bottom() == gap


def test_esc_is_the_safe_way_out(qtbot, window):
    dialog = confirm(window, "Clear this sale?", "8 items.", verb="Clear sale", safe="Keep sale")
    results: list[int] = []
    dialog.finished.connect(results.append)
    dialog.open()
    qtbot.waitExposed(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert results == [0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_safe_answer_first(qtbot, window, key):
    dialog = confirm(window, "Clear this sale?", "8 items.", verb="Clear sale", safe="Keep sale")
    results: list[int] = []
    dialog.finished.connect(results.append)
    dialog.open()
    with qtbot.waitExposed(dialog):
        pass
    assert button(dialog, "confirm.safe").hasFocus()
    qtbot.keyClick(button(dialog, "confirm.safe"), key)
    assert results == [0]


def test_the_verb_has_to_be_pressed_itself(qtbot, window):
    dialog = confirm(window, "Clear this sale?", "8 items.", verb="Clear sale", safe="Keep sale")
    results: list[int] = []
    dialog.finished.connect(results.append)
    dialog.open()
    qtbot.mouseClick(button(dialog, "confirm.go"), LEFT)
    assert results == [1]


def test_the_scrim_covers_the_window_and_goes_with_the_dialog(qtbot, window):
    dialog = confirm(window, "Clear this sale?", "8 items.", verb="Clear sale", safe="Keep sale")
    dialog.open()
    scrim = window.findChild(Scrim)
    assert scrim.geometry() == window.rect()
    window.resize(1200, 700)
    assert scrim.geometry() == window.rect()
    dialog.reject()
    assert not scrim.isVisible()


def test_a_dialog_stands_in_the_middle(qtbot, window):
    dialog = confirm(window, "Clear this sale?", "8 items.", verb="Clear sale", safe="Keep sale")
    dialog.open()
    with qtbot.waitExposed(dialog):
        pass
    off = dialog.geometry().center() - window.mapToGlobal(window.rect().center())
    assert abs(off.x()) <= 1
    assert abs(off.y()) <= 1
    dialog.reject()


def test_a_notice_names_the_next_step(qtbot, show):
    notice = show(NoticeBar(test_id="printing.notice"), 800, 60)
    notice.show_notice(
        "The printer is out of paper.",
        "The receipt is saved.",
        tone_name="danger",
        icon="printer",
        actions=("Retry", "Other printer"),
    )
    with qtbot.waitSignal(notice.acted) as heard:
        qtbot.mouseClick(button(notice, "printing.notice.action.1"), LEFT)
    assert heard.args == [1]
    assert notice.accessibleName() == "The printer is out of paper. The receipt is saved."


def test_a_later_notice_takes_the_old_actions_away(show):
    notice = show(NoticeBar(), 800, 60)
    notice.show_notice("Offline", actions=("Retry",))
    notice.show_notice("Online")
    assert [b for b in notice.findChildren(QPushButton) if b.isVisible()] == []
