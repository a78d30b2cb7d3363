"""Scans never reach the widgets of a real window, and typing always does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_app.devices.domain.scan_keys import WedgeSettings
from pos_app.devices.screens.scan_filter import ScanFilter

EAN = "4006381333931"
DIGIT_KEYS = dict(zip("1234567890", range(10, 20), strict=True))
ENTER = "\r"


@dataclass
class Window:
    """A window with a field, a secret field and a button that Enter would press."""

    qtbot: QtBot
    filter: ScanFilter
    top: QWidget = field(default_factory=QWidget)

    def __post_init__(self) -> None:
        self.scans: list[str] = []
        self.misreads: list[bool] = []
        self.paid: list[bool] = []
        self.field, self.secret, self.pay = QLineEdit(), QLineEdit(), QPushButton("Pay")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.pay.setAutoDefault(True)
        self.pay.clicked.connect(lambda: self.paid.append(True))
        layout = QVBoxLayout(self.top)
        for widget in (self.field, self.secret, self.pay):
            layout.addWidget(widget)
        self.filter.scanned.connect(self.scans.append)
        self.filter.misread.connect(lambda: self.misreads.append(True))
        self.qtbot.addWidget(self.top)
        self.top.show()
        self.top.activateWindow()
        self.qtbot.waitUntil(self.top.isActiveWindow)
        self.field.setFocus()
        self.at = 1000

    def key(self, character: str, gap: int, *, native: bool = True) -> bool:
        """Press and release a key as the window system does; whether a shortcut was barred."""
        self.at += gap
        key = {ENTER: Qt.Key.Key_Return}.get(character, Qt.Key(ord(character.upper())))
        code = {ENTER: 36}.get(character, DIGIT_KEYS.get(character, 0)) if native else 0
        barred = False
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, key, none, code, 0, 0, character)
            event.setTimestamp(self.at)
            event.setAccepted(False)
            QCoreApplication.sendEvent(self.top.windowHandle(), event)
            barred |= kind is QEvent.Type.ShortcutOverride and event.isAccepted()
        return barred

    def type(self, text: str, gap: int = 2) -> None:
        for character in text:
            self.key(character, gap)

    def settle(self) -> None:
        self.qtbot.wait(120)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[..., Window]]:
    filters: list[ScanFilter] = []

    def build(settings: WedgeSettings | None = None) -> Window:
        filters.append(ScanFilter(settings or WedgeSettings()))
        return Window(qtbot, filters[-1])

    yield build
    for scan_filter in filters:
        scan_filter.deleteLater()


def test_a_scan_is_read_and_presses_no_button(open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.pay.setFocus()
    window.type(EAN + ENTER)
    window.settle()
    assert (window.scans, window.paid, window.field.text()) == ([EAN], [], "")
    window.key(ENTER, 900)
    assert window.paid == [True], "a person's Enter still does"


def test_typing_reaches_the_field_in_order(open_window: Callable[..., Window]) -> None:
    window = open_window()
    for character in "12345":
        window.key(character, 120)
    window.settle()
    assert (window.field.text(), window.scans) == ("12345", [])


def test_after_a_frozen_second_typing_is_still_typing(open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.type("123456" + ENTER, gap=120)  # All at once, but stamped as they were typed.
    window.settle()
    assert (window.field.text(), window.scans) == ("123456", [])


def test_a_torn_scan_is_an_alarm_and_leaves_nothing_behind(
    open_window: Callable[..., Window],
) -> None:
    window = open_window()
    window.type(EAN[:6])
    window.settle()
    window.type(EAN[6:] + ENTER)
    window.settle()
    assert (window.scans, window.misreads, window.field.text()) == ([], [True], "")


def test_no_shortcut_reacts_inside_a_scan(open_window: Callable[..., Window]) -> None:
    window = open_window(WedgeSettings(suffix="\r"))
    window.field.clearFocus()
    window.pay.setFocus()
    assert not window.key("4", 500)
    assert window.key("0", 2)
    assert window.key("0", 2)


def test_a_pin_is_never_held_back(open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.secret.setFocus()
    window.type("1234")
    assert (window.secret.text(), window.scans) == ("1234", [])


def test_with_a_prefix_a_badge_is_read_even_there(open_window: Callable[..., Window]) -> None:
    window = open_window(WedgeSettings(prefix="~", us_layout=False))
    window.secret.setFocus()
    window.type("~" + EAN + ENTER, gap=90)
    window.type("12")
    assert (window.secret.text(), window.scans) == ("12", [EAN])


def test_keys_sent_without_a_stamp_go_straight_through(
    open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_window()
    qtbot.keyClicks(window.field, EAN)
    assert (window.field.text(), window.scans) == (EAN, [])


def test_scans_wait_for_a_dialog_and_come_in_order(open_window: Callable[..., Window]) -> None:
    window = open_window()
    counts: list[int] = []
    window.filter.waiting.connect(counts.append)
    window.filter.pause()
    for code in ("11111111", "22222222"):
        window.type(code + ENTER)
    assert (window.scans, counts) == ([], [1, 2])
    window.filter.resume()
    assert (window.scans, counts[-1]) == (["11111111", "22222222"], 0)


def test_a_second_window_is_watched_as_soon_as_it_has_the_focus(
    open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_window()
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    first, window.top = window.top, other
    window.type(EAN + ENTER)
    assert (window.scans, other.text()) == ([EAN], "")
    other.close()
    window.top = first
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    window.at += 1000
    window.type("87654321" + ENTER)
    assert window.scans == [EAN, "87654321"]


def test_settings_can_change_while_a_key_is_held(open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.key("7", 500)
    window.filter.use(WedgeSettings(us_layout=False))
    assert window.field.text() == "7"


def test_other_events_pass(open_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_window()
    middle = QPointF(window.pay.rect().center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, middle, window.pay.mapToGlobal(middle), left, left, none)
        QCoreApplication.sendEvent(window.pay, event)
    assert window.paid == [True]
