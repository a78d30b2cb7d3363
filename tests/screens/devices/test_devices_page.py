"""The devices page: printers set up, tried and mended by taps; a dead one never holds up a key."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from pos_app.devices.domain.printer_profile import PrinterProfile
from pos_app.devices.drivers.profiles import load_profiles
from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.devices.screens.devices_view_model import DevicesViewModel
from pos_app.devices.settings import PRINTER_PROFILE, SCANNER_PREFIX
from pos_app.platform.paths import Folder
from pos_app.platform.settings import read
from pos_app.till.devices_place import DevicesPlace
from pos_app.till.headless_demo import use_printer
from pos_app.ui.widgets.label import Label
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window, open_window

PAUSE_MAX_MS = 200


def devices(window: Window) -> DevicesViewModel:
    place = window.place("devices")
    assert isinstance(place, DevicesPlace)
    return place.model


def open_devices(window: Window) -> DevicesViewModel:
    """The owner, through the navigation."""
    window.sign_in(OWNER)
    window.hands.tap("nav.devices")
    model = devices(window)
    window.hands.wait_until(lambda: model.settings is not None, "the settings")
    window.hands.wait_until(lambda: bool(model.models), "the models")
    return model


def state(window: Window, device: str) -> str:
    return window.hands.find(f"devices.{device}.state").accessibleName()


def sentence(window: Window, device: str) -> str:
    label = window.hands.find(f"devices.{device}.sentence")
    assert isinstance(label, Label)
    return label.text() if label.isVisible() else ""


def wait_for_state(window: Window, word: str, device: str = "printer") -> None:
    window.hands.wait_until(lambda: state(window, device) == word, f"{device}: {word}")


@contextmanager
def shop_with(
    folder: Folder, *faults: str, profile: str = ""
) -> Iterator[tuple[Window, EmulatedPrinter]]:
    """A window whose receipt printer has these faults."""
    chosen: PrinterProfile | None = load_profiles()[profile] if profile else None
    with EmulatedPrinter(faults, profile=chosen) as printer:
        use_printer(folder, f"tcp:{printer.host}:{printer.port}")
        with open_window(folder) as window:
            yield window, printer


class Heartbeat:
    """The longest time in which the window did nothing."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(10)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def test_without_a_printer_the_page_offers_one(window: Window) -> None:
    model = open_devices(window)
    assert not model.has_printer
    assert state(window, "printer") == "Not set up"
    assert window.hands.find("devices.add").isVisible()
    assert not window.hands.find("devices.printer.change").isVisible()
    window.hands.tap("devices.printer.go")
    assert window.hands.find("printer.address").isVisible()


def test_a_printer_is_named_tried_and_kept_and_receipts_come_out(window: Window) -> None:
    open_devices(window)
    with EmulatedPrinter() as printer:
        window.hands.tap("devices.add")
        window.hands.find("printer.address").setFocus()
        window.hands.type(f"tcp:127.0.0.1:{printer.port}")
        window.hands.tap("printer.test")
        message = window.hands.find("printer.message")
        assert isinstance(message, Label)
        window.hands.wait_until(lambda: "is out" in message.text(), "the test page")
        printer.wait_until_idle()
        assert "PRINTER TEST" in printer.text()
        assert "End of the test page" in printer.text()
        window.hands.tap("printer.keep")
        wait_for_state(window, "Ready")
        assert window.desktop.window.status.chip("printer").value.text == "Receipt printer"
        window.hands.tap("nav.register")
        window.scan(MAIZE)
        window.hands.press(Qt.Key.Key_F12)
        window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
        window.hands.press(Qt.Key.Key_Return)
        window.hands.wait_until(lambda: len(printer.receipts) == 2, "the receipt")
        assert "155.00" in printer.receipts[-1]


def test_an_address_that_is_none_is_refused_and_the_till_still_opens(window: Window) -> None:
    model = open_devices(window)
    window.hands.tap("devices.add")
    window.hands.find("printer.address").setFocus()
    window.hands.type("my printer")
    window.hands.tap("printer.address")
    assert not window.hands.find("printer.keep").isEnabled()
    window.hands.type(":x")
    window.hands.tap("printer.keep")
    message = window.hands.find("printer.message")
    assert isinstance(message, Label)
    window.hands.wait_until(lambda: bool(message.text()), "the refusal")
    assert "192.168.1.50:9100" in message.text()
    window.hands.press(Qt.Key.Key_Escape)
    assert model.settings is not None
    assert model.settings.printer.address == ""


def test_the_model_decides_what_the_paper_holds(shop_folder: Folder, qapp: QApplication) -> None:
    with shop_with(shop_folder, profile="generic-58") as (window, _):
        open_devices(window)
        wait_for_state(window, "Ready")
        window.hands.tap("devices.printer.change")
        box = window.hands.find("printer.model")
        box.setFocus()
        window.hands.press(Qt.Key.Key_Home)
        assert "58 mm paper, 32 characters" in box.accessibleDescription()
        window.hands.tap("printer.keep")
        reading = window.desktop.till.store.own_reading
        window.hands.wait_until(
            lambda: (
                window.desktop.on_lane(lambda: read(reading(), PRINTER_PROFILE)) == "generic-58"
            ),
            "the kept model",
        )


@pytest.mark.parametrize(
    ("fault", "word", "said"),
    [
        ("paper_out", "No paper", "new roll"),
        ("cover_open", "Cover open", "Close the printer"),
        ("near_end", "Paper is low", "new one ready"),
        ("refuse", "No answer", "switched on"),
        ("no_status", "Connected", ""),
    ],
)
def test_each_fault_is_a_sentence_with_what_to_do(
    shop_folder: Folder, qapp: QApplication, fault: str, word: str, said: str
) -> None:
    with shop_with(shop_folder, fault) as (window, _):
        open_devices(window)
        wait_for_state(window, word)
        assert said in sentence(window, "printer")
        go = window.hands.find("devices.printer.go")
        assert isinstance(go, QAbstractButton)
        assert go.text() == ("Check again" if said else "Print test")


def test_paper_put_in_is_seen_without_a_tap(shop_folder: Folder, qapp: QApplication) -> None:
    with shop_with(shop_folder, "paper_out") as (window, printer):
        open_devices(window)
        wait_for_state(window, "No paper")
        printer.heal()
        wait_for_state(window, "Ready")


def test_a_receipt_that_waits_is_listed_and_printed_once_there_is_paper(
    shop_folder: Folder, qapp: QApplication
) -> None:
    with shop_with(shop_folder, "paper_out") as (window, printer):
        window.sign_in(OWNER)
        window.scan(MAIZE)
        window.hands.press(Qt.Key.Key_F12)
        window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
        window.hands.press(Qt.Key.Key_Return)
        chip = window.desktop.window.status.chip
        window.hands.wait_until(lambda: "no paper" in chip("printer").value.text, "the chip")
        window.hands.tap("status.printer")
        assert window.counter.page == "devices"
        model = devices(window)
        window.hands.wait_until(
            lambda: model.settings is not None and bool(model.settings.waiting), "what waits"
        )
        card = window.hands.find("devices.waiting")
        assert any("A-000001" in label.text() for label in card.findChildren(Label))
        printer.heal()
        window.hands.tap("devices.again")
        window.hands.wait_until(lambda: bool(printer.receipts), "the receipt")


def test_a_printer_that_never_answers_does_not_hold_up_the_window(
    shop_folder: Folder, qapp: QApplication
) -> None:
    with shop_with(shop_folder, "black_hole") as (window, _):
        model = open_devices(window)
        window.hands.wait(300)
        beat = Heartbeat()
        window.hands.tap("devices.drawer.go")
        for letter in "still":
            window.hands.type(letter)
        wait_for_state(window, "No answer")
        window.hands.wait_until(lambda: not model.is_busy, "the end of the attempt")
        assert beat.longest_ms < PAUSE_MAX_MS


def test_the_drawer_opens_from_its_card(shop_folder: Folder, qapp: QApplication) -> None:
    with shop_with(shop_folder) as (window, printer):
        open_devices(window)
        wait_for_state(window, "Ready")
        window.hands.tap("devices.drawer.go")
        wait_for_state(window, "Opened", "drawer")
        printer.wait_until_idle()
        assert len(printer.kicks) == 1


def test_a_printer_is_removed(shop_folder: Folder, qapp: QApplication) -> None:
    with shop_with(shop_folder) as (window, _):
        model = open_devices(window)
        wait_for_state(window, "Ready")
        window.hands.tap("devices.printer.change")
        window.hands.tap("printer.remove")
        window.hands.wait_until(lambda: not model.has_printer, "the removal")
        assert window.desktop.window.status.chip("printer").value.text == "No printer"


def test_a_scan_on_this_page_is_a_test_and_sells_nothing(window: Window) -> None:
    model = open_devices(window)
    window.scan("4006381333931")
    window.hands.wait_until(lambda: model.read == ["4006381333931"], "the code")
    assert state(window, "scanner") == "Works"
    assert window.pieces == 0


def test_a_scanner_with_a_prefix_is_set_up_and_read(window: Window) -> None:
    model = open_devices(window)
    window.hands.tap("devices.scanner.go")
    window.hands.find("scanner.prefix").setFocus()
    window.hands.type("~")
    window.hands.tap("scanner.keep")
    reading = window.desktop.till.store.own_reading
    window.hands.wait_until(
        lambda: window.desktop.on_lane(lambda: read(reading(), SCANNER_PREFIX)) == "~",
        "the kept prefix",
    )
    window.hands.wait(50)
    window.scan("~12345")
    window.hands.wait_until(lambda: model.read == ["12345"], "the code without its prefix")


def test_a_cashier_is_told_and_does_not_get_in(shop_folder: Folder, qapp: QApplication) -> None:
    with open_window(shop_folder) as window:
        window.sign_in(CASHIER)
        assert "page.devices" not in window.counter.offered
        window.hands.tap("status.printer")
        assert window.counter.page == "register"
        assert "No receipt printer is set up" in window.counter.messages.kept[0].detail


def test_everything_has_a_name_and_keys_reach_it(window: Window) -> None:
    open_devices(window)
    screen = window.place("devices").screen
    for part in [*screen.findChildren(QAbstractButton), *screen.findChildren(QLineEdit)]:
        assert part.accessibleName(), part.objectName()
    reached: set[str] = set()
    for _ in range(12):
        window.hands.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        reached.add(focus.objectName())
    assert {"devices.add", "devices.printer.go", "devices.scanner.go"} <= reached
    window.hands.find("devices.scanner.go").setFocus()
    window.hands.press(Qt.Key.Key_Escape)
    assert window.counter.page == "register"
