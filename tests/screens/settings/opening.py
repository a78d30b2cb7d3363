"""The settings page opened from an open window, and what it says."""

from __future__ import annotations

from pos_app.facts.base import Fact
from pos_app.platform import journal
from pos_app.settings.screens.settings_screen import SettingsScreen
from pos_app.ui.widgets.label import Label
from tests.helpers.window import OWNER, Window


def open_settings(window: Window, category: str = "") -> SettingsScreen:
    """As the owner, through the navigation; `category` by its title."""
    if window.counter.actor is None:
        window.sign_in(OWNER)
    window.hands.tap("nav.settings")
    screen = window.place("settings").screen
    assert isinstance(screen, SettingsScreen)
    wait_quiet(window)
    if category:
        window.hands.tap_item("settings.list", category)
        wait_quiet(window)
    return screen


def words(window: Window) -> str:
    """Everything the page says."""
    labels = window.place("settings").screen.findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def wait_quiet(window: Window) -> None:
    """Until nothing is under way on the lane."""
    window.hands.wait_until(lambda: not window.desktop.operations.is_busy, "the lane")


def facts(window: Window, kind: type[Fact]) -> list[Fact]:
    """What of this kind stands in the journal, oldest first."""

    def read() -> list[Fact]:
        reading = window.desktop.till.store.own_reading()
        rows = [
            row
            for stream in journal.streams(reading)
            for row in journal.rows_after(reading, stream.id, 0, 10_000)
            if row.kind == kind.KIND
        ]
        found = [journal.find(reading, row.fact_id) for row in rows]
        return [fact for fact in found if isinstance(fact, kind)]

    return window.desktop.on_lane(read)
