"""A walk through every screen, seen at each stop: for pictures to look at and to compare."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from unittest import mock
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.platform.paths import Folder
from pos_app.till.cli.desktop import obey
from pos_app.till.demo_hands import Hands
from pos_app.till.demo_sale import DemoSale
from pos_app.till.demo_shop import demo_people
from pos_app.till.desktop import Desktop
from pos_app.till.headless_demo import CASHIER, use_printer
from pos_app.ui.languages import ENGLISH, speak
from pos_app.ui.theme.taste import Taste

_SETTLED_MS = 400
TEN_O_CLOCK = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Africa/Nairobi"))

See = Callable[[str, QImage], object]


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is looked at."""

    theme: str = "light"
    size: tuple[int, int] = (1366, 768)
    language: str = ENGLISH
    percent: int = 100

    @property
    def name(self) -> str:
        """For the names of pictures."""
        parts = [self.theme, str(self.size[0])]
        parts += [self.language] if self.language != ENGLISH else []
        parts += [f"{self.percent}pc"] if self.percent != 100 else []
        return "-".join(parts)


def tour(folder: Folder, look: Look, see: See) -> None:
    """A sale from the sign-in to the change, then each page as its owner finds it, at ten."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setCursorFlashTime(0)
    ten = mock.patch("pos_app.till.composition.system_clock", return_value=lambda: TEN_O_CLOCK)
    with ten, EmulatedPrinter() as printer:
        use_printer(folder, f"tcp:{printer.host}:{printer.port}")
        desktop = Desktop(app, folder, obey, look.language)
        try:
            _walk(desktop, look, lambda name: see(name, desktop.picture()))
        finally:
            desktop.close()
            desktop.window.close()
            desktop.window.deleteLater()
            speak(app, ENGLISH)
            Hands(desktop.window).wait(1)


def _walk(desktop: Desktop, look: Look, see: Callable[[str], object]) -> None:
    desktop.look.wish(Taste(theme=look.theme, percent=look.percent, less_motion=True))
    desktop.window.resize(*look.size)
    desktop.start()
    person = demo_people()[CASHIER]
    demo = DemoSale(desktop, see)
    demo.sign_in(person.name, person.pin)
    demo.open_shift()
    demo.ring_up()
    demo.look_around()
    demo.split()
    demo.pay()
    demo.next_customer()
    _visit(desktop, see)


def _visit(desktop: Desktop, see: Callable[[str], object]) -> None:
    """Each page of the navigation, with the owner at the till."""
    hands, counter, owner = Hands(desktop.window), desktop.counter, demo_people()[0]
    assert counter is not None
    assert counter.pages is not None
    counter.lock()
    model = desktop.sign_in
    hands.wait_until(lambda: bool(model.people), "the people")
    person = next(each for each in model.people if each.name == owner.name)
    hands.tap(f"signin.user.{person.key}")
    hands.type(owner.pin)
    hands.press(Qt.Key.Key_Return)
    hands.wait_until(lambda: counter.actor is not None, "the sign-in")
    for key in counter.pages.places:
        counter.pages.go(key)
        hands.wait(_SETTLED_MS)
        hands.wait_until(lambda: not desktop.operations.is_busy, key)
        see(f"page-{key}")
