"""The real window on a shop, offscreen, for benchmarks: signed in, a shift open, codes to scan."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.list_people import list_people
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.platform.paths import Folder
from pos_app.shifts.use_cases.open_shift import OpenShift, open_shift
from pos_app.till.composition import Till, open_till
from pos_app.till.demo_shop import make_demo_shop
from pos_app.till.desktop import Desktop

if TYPE_CHECKING:
    from pos_app.till.counter import Counter

SIZE = (1366, 768)
_PATIENCE_S = 30


class Painted(QObject):
    """Says when all of some widgets were painted since it was asked to watch."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._left: set[QObject] = set()
        for widget in widgets:
            widget.installEventFilter(self)

    def after(self, act: Callable[[], object]) -> None:
        """Does `act` and comes back when everything watched was painted anew."""
        self._left = set(self._widgets)
        act()
        last = monotonic() + _PATIENCE_S
        while self._left:
            QCoreApplication.sendPostedEvents()
            if self._left:
                QCoreApplication.processEvents()
            assert monotonic() < last, f"not painted: {self._left}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes a paint."""
        if event.type() is QEvent.Type.Paint:
            self._left.discard(watched)
        return False


@dataclass(frozen=True, slots=True)
class TillWindow:
    """The window and codes of its products, all different."""

    app: QApplication
    desktop: Desktop
    codes: tuple[str, ...]

    @property
    def counter(self) -> Counter:
        """Who is there, and what is open."""
        assert self.desktop.counter is not None
        return self.desktop.counter

    def wait(self, until: Callable[[], object]) -> None:
        """Lets the program go on."""
        last = monotonic() + _PATIENCE_S
        while not until():
            self.app.processEvents()
            assert monotonic() < last, "waited in vain"


def make_shop(root: Path, *, products: int) -> None:
    """A demo shop of so many products in `root`, with a shift open."""
    _quietly(root)
    folder = _folder(root)
    folder.root.mkdir(parents=True)
    make_demo_shop(folder, products=products, now=datetime.now(UTC))
    with open_till(folder) as till:
        request, actor = OpenShift(new_id(), 100_00), _owner(till)
        open_shift(request, actor=actor, now=till.now(), open_work=till.store.open_work)


@contextmanager
def window_on(root: Path, *, codes: int) -> Iterator[TillWindow]:
    """The window on a shop of `make_shop`, with its owner at the till."""
    _quietly(root)
    folder = _folder(root)
    with open_till(folder) as till:
        actor = _owner(till)
        rows = till.store.own_reading().connection.execute(
            "SELECT min(code) FROM product_barcode GROUP BY product_id LIMIT ?", (codes,)
        )
        found = tuple(code for (code,) in rows.fetchall())
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    desktop = Desktop(app, folder, lambda *_: 3)
    desktop.window.resize(*SIZE)
    opened: list[bool] = []
    desktop.opened.connect(lambda: opened.append(True))
    desktop.start()
    window = TillWindow(app, desktop, found)
    try:
        window.wait(lambda: opened)
        window.counter.unlock(actor)
        yield window
    finally:
        desktop.close()
        desktop.window.close()


@contextmanager
def open_window(root: Path, *, products: int, codes: int) -> Iterator[TillWindow]:
    """A demo shop of so many products with its window open and the owner at the till."""
    make_shop(root, products=products)
    with window_on(root, codes=codes) as window:
        yield window


def _folder(root: Path) -> Folder:
    return Folder(root / "shop")


def _quietly(root: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["XDG_CONFIG_HOME"] = str(root / "config")


def _owner(till: Till) -> Actor:
    who = list_people(till.store.own_reading())[0]
    return Actor(who.id, who.name, "Owner", frozenset(Permission), till.shop.till)
