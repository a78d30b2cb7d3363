"""Everything in the settings is reached by Tab, and says what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.ui.widgets.record_list import RecordList
from tests.helpers.window import Window
from tests.screens.settings.opening import open_settings, wait_quiet


def reachable(page: QWidget) -> list[QWidget]:
    """What Tab stops at, now."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def nameless(page: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in reachable(page)
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def test_whatever_has_the_focus_has_a_name(window: Window) -> None:
    page = open_settings(window)
    categories = window.hands.find("settings.list")
    assert isinstance(categories, RecordList)
    seen = {}
    for item in list(categories.records.items):
        window.hands.tap_item("settings.list", item.name)
        wait_quiet(window)
        seen[item.key] = nameless(page)
        assert len(reachable(page)) > 2, item.key
    assert not any(seen.values()), seen


def test_tab_goes_from_the_list_to_the_first_row(window: Window) -> None:
    open_settings(window, "Locking")
    window.hands.find("settings.list").setFocus()
    window.hands.press(Qt.Key.Key_Tab)
    assert window.hands.find("settings.identity.idle_lock_minutes").hasFocus()
