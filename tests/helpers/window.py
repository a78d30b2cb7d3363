"""A till's window on a small demo shop of its own, with hands to use it."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.selling.screens.flow import SellingFlow
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.till.cli.desktop import obey
from pos_app.till.composition import open_till
from pos_app.till.counter import Counter
from pos_app.till.demo_hands import Hands
from pos_app.till.demo_shop import DemoPerson, demo_people, make_demo_shop
from pos_app.till.desktop import Desktop
from pos_app.till.place import Place

OWNER, MANAGER, CASHIER = demo_people()[:3]
MAIZE, WHEAT = "6169000100029", "6169000100043"
MAIZE_PRICE = 155_00


def make_template(root: Path) -> Folder:
    """The shop every test gets a copy of: a shift is open, nothing is sold."""
    folder = Folder(root / "template")
    folder.root.mkdir()
    make_demo_shop(folder, products=500, now=datetime.now(UTC))
    with open_till(folder) as till:
        store, now = till.store, till.now()
        request = SignIn(new_id(), OWNER.name, OWNER.pin)
        actor = sign_in(request, pepper=store.keys.pepper, now=now, open_work=store.open_work)
        open_shift(OpenShift(new_id(), 5000_00), actor=actor, now=now, open_work=store.open_work)
    return folder


def copy_of(template: Folder, root: Path) -> Folder:
    """A shop of its own for one test."""
    folder = Folder(root / "shop")
    shutil.copytree(template.root, folder.root)
    return folder


@dataclass
class Window:
    """An open window."""

    desktop: Desktop
    hands: Hands

    @property
    def counter(self) -> Counter:
        """Who is there, and what is open."""
        assert self.desktop.counter is not None
        return self.desktop.counter

    @property
    def flow(self) -> SellingFlow:
        """The selling screens."""
        assert self.counter.flow is not None
        return self.counter.flow

    def place(self, key: str) -> Place:
        """A page of the window beside selling."""
        assert self.counter.pages is not None
        return self.counter.pages.places[key]

    @property
    def pieces(self) -> int:
        """How many pieces are in the cart."""
        return int(sum(self.flow.register.in_cart().values()))

    def sign_in(self, person: DemoPerson = CASHIER) -> None:
        """Through the real sign-in screen."""
        self.choose(person)
        self.enter_pin(person.pin)
        self.hands.wait_until(lambda: self.counter.actor is not None, "the sign-in")

    def choose(self, person: DemoPerson) -> None:
        """Tap a name."""
        model = self.desktop.sign_in
        self.hands.wait_until(lambda: bool(model.people), "the people")
        key = next(each.key for each in model.people if each.name == person.name)
        self.hands.wait(30)  # The names have come; now they stand where they will be tapped.
        self.hands.tap(f"signin.user.{key}")

    def enter_pin(self, pin: str) -> None:
        """Type it, and Enter."""
        from PySide6.QtCore import Qt

        self.hands.type(pin)
        self.hands.press(Qt.Key.Key_Return)

    def scan(self, *codes: str) -> None:
        """Scan, and wait until the scans have arrived."""
        for code in codes:
            self.hands.scan(code)


@contextmanager
def open_window(folder: Folder) -> Iterator[Window]:
    """The program's window on that shop, closed as if the program ended."""
    with _opened(folder) as window:
        yield window
    del window
    gc.collect()  # Here and now, not later on the thread of another test.


@contextmanager
def _opened(folder: Folder) -> Iterator[Window]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desktop = Desktop(app, folder, obey)
    desktop.look.choose("light")
    desktop.window.resize(1366, 768)
    desktop.start()
    window = Window(desktop, Hands(desktop.window))
    try:
        window.hands.wait_until(lambda: bool(desktop.sign_in.people), "the open shop")
        yield window
    finally:
        desktop.close()
        desktop.window.close()
        desktop.window.deleteLater()
        window.hands.wait(1)
