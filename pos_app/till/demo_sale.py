"""One believable sale through the real windows: sign in, float, scans, a tile, cash, change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from pos_app.facts.selling import SaleCompleted
from pos_app.selling.screens.flow import CHANGE, REGISTER, TENDER, SellingFlow
from pos_app.till.counter import Counter
from pos_app.till.demo_hands import Hands
from pos_app.till.desktop import Desktop

SCANS = ("6169000100029", "6169000100029", "6169000100012", "6169000100043")
FLOAT = "5000"
ROUND_UP_TO = 500_00
See = Callable[[str], object]
"""Told each time there is another screen to look at."""


class DemoSale:
    """A cashier at the window, step by step."""

    def __init__(self, desktop: Desktop, see: See) -> None:
        self._desktop = desktop
        self._hands = Hands(desktop.window)
        self._see = see

    @property
    def _counter(self) -> Counter:
        assert self._desktop.counter is not None
        return self._desktop.counter

    @property
    def _flow(self) -> SellingFlow:
        assert self._counter.flow is not None
        return self._counter.flow

    def sign_in(self, name: str, pin: str) -> None:
        """Tap the name, type the PIN."""
        hands, model = self._hands, self._desktop.sign_in
        hands.wait_until(lambda: bool(model.people), "the people on the sign-in screen")
        person = next(each for each in model.people if each.name == name)
        hands.tap(f"signin.user.{person.key}")
        hands.type(pin[:2])
        self._see("signin")
        hands.type(pin[2:])
        hands.press(Qt.Key.Key_Return)
        hands.wait_until(lambda: self._counter.flow is not None, "the sign-in")

    def open_shift(self) -> None:
        """Count the float."""
        hands = self._hands
        hands.wait_until(lambda: self._counter.asks_for_float, "the question for the float")
        hands.type(FLOAT)
        self._see("shift")
        hands.press(Qt.Key.Key_Return)
        hands.wait_until(lambda: self._counter.is_selling, "the open shift")
        tiles = hands.find("register.tiles")
        assert isinstance(tiles, QListView)
        hands.wait_until(lambda: tiles.model().rowCount() > 0, "the tiles")
        hands.wait_until(lambda: not self._counter.asks_for_float, "the register")
        self._see("register-empty")

    def ring_up(self) -> None:
        """Four scans, one of them unknown between, and a tap on a tile."""
        hands, flow = self._hands, self._flow
        for count, code in enumerate(SCANS, start=1):
            hands.scan(code)
            hands.wait_until(partial(self._has_pieces, count), f"scan {code}")
        self._see("register-scan-ok")
        hands.scan("5012345678900")
        self._see("register-scan-unknown")
        first = flow.catalogue.tiles()[3]
        hands.tap_item("register.tiles", first.name)
        hands.wait_until(lambda: self._pieces() == len(SCANS) + 1, "the tapped tile")
        hands.press(Qt.Key.Key_Plus)
        hands.wait_until(lambda: self._pieces() == len(SCANS) + 2, "one more")
        hands.wait(1_000)  # The field is quiet again.
        self._see("register")

    def look_around(self) -> None:
        """What the keys bring up: search, the keypad of a line."""
        hands = self._hands
        hands.type("milk")
        hands.wait_until(lambda: bool(self._flow.catalogue.hits), "hits for milk")
        self._see("register-search")
        hands.press(Qt.Key.Key_Escape)
        hands.press(Qt.Key.Key_F4)
        self._see("register-line-editor")
        hands.press(Qt.Key.Key_Escape)

    def split(self) -> None:
        """A part by card, with its reference; then back to the sale."""
        hands, flow = self._hands, self._flow
        hands.press(Qt.Key.Key_F12)
        hands.wait_until(lambda: flow.page == TENDER, "the tender screen")
        hands.press(Qt.Key.Key_2, ctrl=True)
        hands.type("445566")
        for digit in "300":
            hands.tap(f"tender.keypad.{digit}")
        self._see("tender-card")
        hands.press(Qt.Key.Key_Return)
        hands.wait_until(lambda: bool(flow.tender.parts), "the part by card")
        hands.tap("tender.method.cash")
        self._see("tender-split")
        hands.press(Qt.Key.Key_Escape)
        hands.wait_until(lambda: flow.page == REGISTER, "the sale")

    def pay(self) -> SaleCompleted:
        """Cash, a round amount, Enter."""
        hands, flow = self._hands, self._flow
        hands.press(Qt.Key.Key_F12)
        hands.wait_until(lambda: flow.page == TENDER, "the tender screen")
        handed = -(-flow.tender.to_pay // ROUND_UP_TO) * ROUND_UP_TO
        hands.type(str(handed // 100))
        self._see("tender")
        hands.press(Qt.Key.Key_Return)
        hands.wait_until(lambda: flow.page == CHANGE, "the change")
        hands.wait_until(lambda: flow.change.is_settled, "the receipt")
        hands.wait(100)
        self._see("change")
        sale = flow.change.sale
        assert sale is not None
        return sale

    def next_customer(self) -> None:
        """Enter, and the last sale stays on the empty cart."""
        self._hands.press(Qt.Key.Key_Return)
        self._hands.wait_until(lambda: self._flow.page == REGISTER, "the next sale")
        self._see("register-next")

    def _has_pieces(self, count: int) -> bool:
        return self._pieces() == count

    def _pieces(self) -> int:
        return int(sum(self._flow.register.in_cart().values()))
