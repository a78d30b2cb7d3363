"""A day at the till as two people live it: one with the keyboard alone, one with a finger.

Both do the same things; what differs is how. Nothing is done through a model or a use case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.selling.screens.flow import CHANGE, REGISTER, TENDER
from pos_app.till.demo_shop import DemoPerson
from tests.helpers.window import MAIZE, Window

CLOSING_STEPS = 3
TENDERS = ("cash", "card", "mobile_money", "voucher")
_TABS_MAX = 80
_BETWEEN_PRESSES_MS = 450  # A loud bar takes a second press sooner for a slip.
Key = Qt.Key


@dataclass
class Person:
    """What both have in common: waiting for what the till does."""

    window: Window

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Until the till has done it."""
        self.window.hands.wait_until(until, what)

    @property
    def pieces(self) -> int:
        """What is in the cart."""
        return self.window.pieces

    def wait_for(self, test_id: str) -> None:
        """Until it is on the screen."""

        def look() -> bool:
            found = self.window.desktop.window.findChildren(QWidget, test_id)
            return any(each.isVisible() for each in found)

        self.wait(look, test_id)

    def on(self, page: str) -> Callable[[], bool]:
        """Whether that page is open."""
        return lambda: self.window.counter.page == page


class Typist(Person):
    """Keys and the scanner."""

    def sign_in(self, person: DemoPerson) -> None:
        """Tab to the name, Space, the PIN, Enter."""
        model = self.window.desktop.sign_in
        self.wait(lambda: bool(model.people), "the people")
        key = next(each.key for each in model.people if each.name == person.name)
        self.choose(f"signin.user.{key}")
        self.window.enter_pin(person.pin)
        self.wait(lambda: self.window.counter.actor is not None, "the sign-in")

    def open_shift(self, amount: str) -> None:
        """Type the float."""
        self.wait(lambda: self.window.counter.asks_for_float, "the question for the float")
        self.window.hands.type(amount)
        self.press(Key.Key_Return)
        self.wait(lambda: self.window.counter.is_selling, "the open shift")
        self.wait(lambda: not self.window.counter.asks_for_float, "the register")

    def add(self) -> None:
        """Scan one thing."""
        before = self.pieces
        self.window.scan(MAIZE)
        self.wait(lambda: self.pieces == before + 1, "the scan")

    def pay(self, tender: str) -> None:
        """F12, the way of paying, what is written on its slip, Enter."""
        self.press(Key.Key_F12)
        self.wait(self.on(TENDER), "the payment")
        if tender != "cash":
            self.press(getattr(Key, f"Key_{TENDERS.index(tender) + 1}"), ctrl=True)
            self.window.hands.type("4711")
        self.press(Key.Key_Return)
        self.wait(self.on(CHANGE), "the change")
        self.press(Key.Key_Return)
        self.wait(self.on(REGISTER), "the next sale")

    def hold(self) -> None:
        """F6."""
        self.press(Key.Key_F6)
        self.wait(lambda: self.pieces == 0, "an empty cart")

    def recall(self) -> None:
        """F5."""
        self.press(Key.Key_F5)
        self.wait(lambda: self.pieces > 0, "the held sale")

    def take_back(self, number: str) -> None:
        """F9, the receipt, Space for its first line, Enter, Enter."""
        self.press(Key.Key_F9)
        self.wait(self.on("return"), "the return")
        self.window.scan(f"rc.{number}")
        self.wait_for("return.line.1")
        self.press(Key.Key_Space, Key.Key_Return)
        self.wait_for("return.done")
        self.press(Key.Key_Return)
        self.wait(self.on(REGISTER), "the register")

    def void(self, number: str, reason: str) -> None:
        """Find the sale by its number, Tab to what is to be done, a reason, Enter."""
        self.go("sales")
        self.window.hands.type(number)
        self.press(Key.Key_Return)
        self.wait_for("sales.void")
        self.choose("sales.void")
        self.window.hands.type(reason)
        self.press(Key.Key_Return)

    def print_x(self) -> None:
        """On the page of shifts."""
        self.go("shifts")
        self.wait_for("shifts.close")
        self.choose("shifts.x")

    def close_shift(self) -> None:
        """Count one large note, then on to the last step and its question."""
        self.reach("shift.count.100000.value")
        self.window.hands.type("1")
        for _ in range(CLOSING_STEPS):
            self.window.hands.wait(_BETWEEN_PRESSES_MS)
            self.choose("shifts.close")
        self.reach("close.go")
        self.press(Key.Key_Space)
        self.wait(lambda: self.window.counter.asks_for_float, "the next shift")

    def go(self, page: str) -> None:
        """Alt and the page's place in the navigation."""
        assert self.window.counter.pages is not None
        pages = ["register", *self.window.counter.pages.places]
        listed = [key for key in pages if self._is_listed(key)]
        digit = getattr(Key, f"Key_{listed.index(page) + 1}")
        self.window.hands.press(digit, alt=True)
        self.wait(self.on(page), page)

    def choose(self, test_id: str) -> None:
        """Tab to a button and press it."""
        self.reach(test_id)
        self.press(Key.Key_Space)

    def press(self, *keys: Key, ctrl: bool = False) -> None:
        """Press keys."""
        self.window.hands.press(*keys, ctrl=ctrl)

    def reach(self, test_id: str) -> None:
        """Tab until something has the focus: what cannot be reached so is not for the keyboard."""
        for _ in range(_TABS_MAX):
            widget = QApplication.focusWidget()
            if widget is not None and widget.objectName() == test_id:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {test_id}")

    def _is_listed(self, key: str) -> bool:
        place = self.window.counter.pages.places.get(key) if self.window.counter.pages else None
        return place is None or place.in_nav


class Finger(Person):
    """Taps only; figures by the keypads of the screen."""

    def sign_in(self, person: DemoPerson) -> None:
        """Tap the name and the PIN."""
        self.window.choose(person)
        self._keypad("signin.keypad", person.pin)
        self.choose("signin.submit")
        self.wait(lambda: self.window.counter.actor is not None, "the sign-in")

    def open_shift(self, amount: str) -> None:
        """Tap the float."""
        self.wait(lambda: self.window.counter.asks_for_float, "the question for the float")
        self._keypad("shift.keypad", amount)
        self.choose("shift.start")
        self.wait(lambda: self.window.counter.is_selling, "the open shift")
        self.wait(lambda: not self.window.counter.asks_for_float, "the register")

    def add(self) -> None:
        """Tap a tile."""
        before = self.pieces
        name = self.window.flow.catalogue.tiles()[0].name
        self.window.hands.tap_item("register.tiles", name)
        self.wait(lambda: self.pieces == before + 1, "the tile")

    def pay(self, tender: str) -> None:
        """The loud bar, the way of paying, the loud bar, the next sale."""
        self.choose("register.pay")
        self.wait(self.on(TENDER), "the payment")
        self.choose(f"tender.method.{tender}")
        self.choose("tender.confirm")
        self.wait(self.on(CHANGE), "the change")
        self.choose("change.newSale")
        self.wait(self.on(REGISTER), "the next sale")

    def hold(self) -> None:
        """The tile below the cart."""
        self.choose("register.hold")
        self.wait(lambda: self.pieces == 0, "an empty cart")

    def recall(self) -> None:
        """The tile below the empty cart."""
        self.choose("register.recall")
        self.wait(lambda: self.pieces > 0, "the held sale")

    def take_back(self, number: str) -> None:
        """From the list of sales."""
        self.go("sales")
        self.window.hands.tap_item("sales.table", number)
        self.choose("sales.return")
        self.wait(self.on("return"), "the return")
        self.choose("return.line.1")
        self.choose("return.go")
        self.wait_for("return.done")
        self.choose("return.done")
        self.wait(self.on(REGISTER), "the register")

    def void(self, number: str, reason: str) -> None:
        """From the list of sales; a reason is typed even here."""
        self.go("sales")
        self.window.hands.tap_item("sales.table", number)
        self.choose("sales.void")
        self.window.hands.type(reason)
        self.choose("void.go")

    def print_x(self) -> None:
        """On the page of shifts."""
        self.go("shifts")
        self.choose("shifts.x")

    def close_shift(self) -> None:
        """Count one large note, then on to the last step and its question."""
        self.choose("shift.count.100000.plus")
        for _ in range(CLOSING_STEPS):
            self.window.hands.wait(_BETWEEN_PRESSES_MS)
            self.choose("shifts.close")
        self.choose("close.go")
        self.wait(lambda: self.window.counter.asks_for_float, "the next shift")

    def go(self, page: str) -> None:
        """The navigation."""
        self.choose(f"nav.{page}")
        self.wait(self.on(page), page)

    def choose(self, test_id: str) -> None:
        """Tap it."""
        self.wait_for(test_id)
        self.wait(self.window.hands.find(test_id).isEnabled, f"{test_id} to be ready")
        self.window.hands.tap(test_id)

    def _keypad(self, test_id: str, figures: str) -> None:
        for figure in figures:
            self.window.hands.tap(f"{test_id}.{figure}")
